import type { Placed } from "../text/span.ts"
import type { Join, Links, Ref, SourceEntity } from "./analysis.ts"
import type { Attribution, Mention, Passage } from "./passage.ts"

/**
 * Finds who is who across passages, and which attributions go on in the next one. One walk from top to bottom: a name or a role
 * joins the entity that already bears it, a pronoun the nearest one that agrees.
 */
export function link(passages: readonly Placed<Passage>[]): Links {
  const entities: Draft[] = []
  const joins: Join[] = []
  let speaking: Speech | undefined
  passages.forEach(({ value }, passage) => {
    const ofMention = value.mentions.map((mention, index) => {
      const entity = resolve(mention, textOf(value, mention), entities)
      entity.mentions.push({ passage, index })
      entity.last = ++clock.now
      return entity
    })
    const ofAttribution: (Draft | undefined)[] = []
    value.attributions.forEach((attribution, index) => {
      const ref = { passage, index }
      let entity = attribution.source === undefined ? undefined : ofMention[attribution.source]
      if (!entity && attribution.follows !== undefined) entity = ofAttribution[attribution.follows]
      if (!entity && attribution.continues && attribution.follows === undefined && speaking) {
        entity = speaking.entity
        joins.push({ attribution: ref, of: speaking.ref, kind: runsOn(value, attribution) ? "same" : "continues" })
      }
      ofAttribution[index] = entity
      entity?.attributions.push(ref)
      if (attribution.within === undefined && (attribution.source !== undefined || entity)) speaking = { ref, entity }
    })
    if (value.paragraph.role === "crosshead" || value.paragraph.role === "headline") return
    // Only the paragraph before lends its speaker, unless a quotation runs on.
    if (value.attributions.length === 0 && value.exit.open === "") speaking = undefined
  })
  clock.now = 0
  return { sources: entities.map(published), joins }
}

/** Whether {@link link} reads the same in both: then an edit that turned one into the other leaves the links as they are. */
export function linksAlike(a: Passage, b: Passage): boolean {
  return (
    a === b ||
    (a.paragraph.role === b.paragraph.role &&
      a.exit.open === b.exit.open &&
      a.mentions.length === b.mentions.length &&
      a.attributions.length === b.attributions.length &&
      a.mentions.every(
        (mention, index) => sameMention(mention, b.mentions[index]!) && textOf(a, mention) === textOf(b, b.mentions[index]!),
      ) &&
      a.attributions.every((attribution, index) => sameAttribution(a, attribution, b, b.attributions[index]!)))
  )
}

interface Draft {
  name: string
  type: SourceEntity["type"]
  /** Lower-case words that may call it: `rutte`, `krant`. */
  readonly heads: Set<string>
  readonly named: boolean
  gender?: Mention["gender"]
  number?: Mention["number"]
  /** When it was mentioned last. */
  last: number
  readonly mentions: Ref[]
  readonly attributions: Ref[]
}

interface Speech {
  readonly ref: Ref
  readonly entity: Draft | undefined
}

/** Order of mentions within one walk. */
const clock = { now: 0 }

function published({ name, type, mentions, attributions }: Draft): SourceEntity {
  return { name, type, mentions, attributions }
}

function resolve(mention: Mention, text: string, entities: Draft[]): Draft {
  const known = mention.form === "pronoun" ? antecedent(mention, entities) : namesake(mention, text, entities)
  if (known) {
    known.heads.add(mention.head)
    if (mention.form !== "pronoun") {
      if (isFuller(text, mention, known)) known.name = text
      known.gender ??= mention.gender
    }
    return known
  }
  const entity: Draft = {
    name: text,
    type: mention.type,
    heads: new Set([mention.head]),
    named: mention.form === "name",
    ...(mention.gender && { gender: mention.gender }),
    ...(mention.number && { number: mention.number }),
    last: 0,
    mentions: [],
    attributions: [],
  }
  entities.push(entity)
  return entity
}

/** «premier Mark Rutte» for «Rutte»; a name beats a description. */
function isFuller(text: string, mention: Mention, entity: Draft): boolean {
  if (!entity.named && mention.form === "name") return true
  return mention.form === "name" && text.length > entity.name.length && text.length < 80 && entity.named
}

/** «de krant» after «The New York Times»; «Rutte» after «premier Mark Rutte»; «het ministerie» after «het ministerie van Defensie». */
function namesake(mention: Mention, text: string, entities: readonly Draft[]): Draft | undefined {
  const small = bare(text)
  let best: Draft | undefined
  for (const entity of entities) {
    const same = bare(entity.name) === small
    const heads =
      entity.heads.has(mention.head) &&
      entity.number === mention.number &&
      (mention.form !== "name" || entity.type === mention.type || entity.type === "person")
    const called =
      mention.form === "role" &&
      mention.type !== "person" &&
      mention.type !== "group" &&
      mention.type === entity.type &&
      isBareRole(text) &&
      (entity.named ? mention.type === "media" : false)
    if ((same || heads || called) && compatible(mention, text, entity) && (!best || entity.last > best.last)) best = entity
  }
  return best
}

/** «het Britse ministerie» is not «het Amerikaanse ministerie»; one without more words may be either. */
function compatible(mention: Mention, text: string, entity: Draft): boolean {
  if (mention.form === "name" && entity.named) return true
  const own = words(text)
  const theirs = words(entity.name)
  if (own.size <= 2 || entity.named !== (mention.form === "name")) return true
  for (const word of own) if (/^\p{Lu}/u.test(word) && !theirs.has(word) && theirs.size > 2) return false
  return true
}

function words(text: string): Set<string> {
  return new Set(text.split(/\s+/))
}

/** A determiner and a noun: «de krant». */
function isBareRole(text: string): boolean {
  return text.split(/\s+/).length <= 2
}

/** The last one mentioned that agrees in number and gender. */
function antecedent(mention: Mention, entities: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined
  for (const entity of entities) {
    if (entity.type === "document" || entity.type === "anonymous") continue
    if (mention.number && entity.number && mention.number !== entity.number && entity.type !== "organisation") continue
    if (mention.gender === "masculine" && (entity.gender === "feminine" || entity.type !== "person")) continue
    if (mention.gender === "feminine" && entity.gender === "masculine") continue
    if (mention.gender === "neuter" && entity.type === "person") continue
    if (!best || entity.last > best.last) best = entity
  }
  return best
}

function bare(text: string): string {
  return text.toLowerCase().replace(/^(?:de|het|een|the|an?)\s+/, "")
}

function textOf({ paragraph }: Passage, { span }: Mention): string {
  return paragraph.text.slice(span.from, span.to)
}

/** No new quotation was opened: the one of the paragraph before goes on. */
function runsOn({ quotations }: Passage, { content }: Attribution): boolean {
  return quotations.some(({ running, span }) => running && span.from === content[0].from)
}

function sameMention(a: Mention, b: Mention): boolean {
  return a.form === b.form && a.type === b.type && a.head === b.head && a.gender === b.gender && a.number === b.number
}

function sameAttribution(a: Passage, x: Attribution, b: Passage, y: Attribution): boolean {
  return (
    x.source === y.source &&
    x.follows === y.follows &&
    x.within === y.within &&
    x.continues === y.continues &&
    runsOn(a, x) === runsOn(b, y)
  )
}
