import type { Placed } from "../text/span.ts"
import type { Join, Links, Ref, SourceEntity } from "./analysis.ts"
import type { Attribution, Mention, Passage } from "./passage.ts"

/**
 * Finds who is who across passages, and which attributions go on in the next one. One walk from top to bottom: a name or a role
 * joins the entity that already bears it, a pronoun the nearest one that agrees.
 */
export function link(passages: readonly Placed<Passage>[]): Links {
  const cast = new Cast()
  const joins: Join[] = []
  const ofMention: Draft[] = []
  const ofAttribution: (Draft | undefined)[] = []
  let speaking: Speech | undefined
  for (let passage = 0; passage < passages.length; passage++) {
    const { value } = passages[passage]!
    const { mentions, attributions } = value
    if (mentions.length > 0) {
      const named = namesIn(value)
      for (let index = 0; index < mentions.length; index++) {
        const entity = cast.resolve(mentions[index]!, named[index]!)
        entity.mentions.push({ passage, index })
        ofMention[index] = entity
      }
    }
    for (let index = 0; index < attributions.length; index++) {
      const attribution = attributions[index]!
      const { source, follows } = attribution
      const ref = { passage, index }
      let entity = source === undefined ? undefined : ofMention[source]
      if (!entity && follows !== undefined) entity = ofAttribution[follows]
      if (!entity && attribution.continues && follows === undefined && speaking) {
        entity = speaking.entity
        joins.push({ attribution: ref, of: speaking.ref, kind: runsOn(value, attribution) ? "same" : "continues" })
      }
      ofAttribution[index] = entity
      entity?.attributions.push(ref)
      if (attribution.within === undefined && (source !== undefined || entity)) speaking = { ref, entity }
    }
    if (value.paragraph.role === "crosshead" || value.paragraph.role === "headline") continue
    // Only the paragraph before lends its speaker, unless a quotation runs on.
    if (attributions.length === 0 && value.exit.open === "") speaking = undefined
  }
  return { sources: cast.all.map(published), joins }
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
        (mention, index) => sameMention(mention, b.mentions[index]!) && namesIn(a)[index]!.text === namesIn(b)[index]!.text,
      ) &&
      a.attributions.every((attribution, index) => sameAttribution(a, attribution, b, b.attributions[index]!)))
  )
}

interface Draft {
  name: string
  words: ReadonlySet<string>
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

function published({ name, type, mentions, attributions }: Draft): SourceEntity {
  return { name, type, mentions, attributions }
}

/** The sources found so far, by what may call them. */
class Cast {
  readonly all: Draft[] = []
  private readonly byName = new Map<string, Draft[]>()
  private readonly byHead = new Map<string, Draft[]>()
  /** The last ones mentioned, the latest last: as far as a pronoun or a bare «de krant» reaches. */
  private readonly recent: Draft[] = []
  private now = 0

  /** The source that a mention is of; a new one where nobody yet fits. */
  resolve(mention: Mention, named: Named): Draft {
    const known = mention.form === "pronoun" ? this.antecedent(mention) : this.namesake(mention, named)
    const draft = known ?? this.introduce(mention, named)
    if (known && mention.form !== "pronoun") {
      if (isFuller(named.text, mention, known)) {
        known.name = named.text
        known.words = named.words
        put(this.byName, named.bare, known)
      }
      known.gender ??= mention.gender
    }
    if (!draft.heads.has(mention.head)) {
      draft.heads.add(mention.head)
      put(this.byHead, mention.head, draft)
    }
    draft.last = ++this.now
    const { recent } = this
    if (recent.at(-1) !== draft) {
      const before = recent.indexOf(draft)
      if (before >= 0) recent.splice(before, 1)
      else if (recent.length === reach) recent.shift()
      recent.push(draft)
    }
    return draft
  }

  private introduce(mention: Mention, { text, bare, words }: Named): Draft {
    const draft: Draft = {
      name: text,
      words,
      type: mention.type,
      heads: new Set([mention.head]),
      named: mention.form === "name",
      ...(mention.gender && { gender: mention.gender }),
      ...(mention.number && { number: mention.number }),
      last: 0,
      mentions: [],
      attributions: [],
    }
    this.all.push(draft)
    put(this.byName, bare, draft)
    put(this.byHead, mention.head, draft)
    return draft
  }

  /** «de krant» after «The New York Times»; «Rutte» after «premier Mark Rutte»; «het ministerie» after «het ministerie van Defensie». */
  private namesake(mention: Mention, { bare, words }: Named): Draft | undefined {
    let best: Draft | undefined
    const consider = (draft: Draft) => {
      if ((!best || draft.last > best.last) && isCompatible(mention, words, draft)) best = draft
    }
    for (const draft of this.byName.get(bare) ?? nobody) consider(draft)
    for (const draft of this.byHead.get(mention.head) ?? nobody) {
      const sort = mention.form !== "name" || draft.type === mention.type || draft.type === "person"
      if (draft.number === mention.number && sort) consider(draft)
    }
    if (mention.form === "role" && mention.type === "media" && words.size <= 2)
      for (const draft of this.recent) if (draft.named && draft.type === "media") consider(draft)
    return best
  }

  /** The last one mentioned that agrees in number and gender. */
  private antecedent(mention: Mention): Draft | undefined {
    for (let row = this.recent.length - 1; row >= 0; row--) if (agrees(mention, this.recent[row]!)) return this.recent[row]
    return undefined
  }
}

const nobody: readonly Draft[] = []

/** How many sources back a pronoun may point. */
const reach = 16

function put(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const same = index.get(key)
  if (!same) index.set(key, [draft])
  else if (!same.includes(draft)) same.push(draft)
}

function agrees(mention: Mention, draft: Draft): boolean {
  if (draft.type === "document" || draft.type === "anonymous") return false
  if (mention.number && draft.number && mention.number !== draft.number && draft.type !== "organisation") return false
  if (mention.gender === "masculine") return draft.gender !== "feminine" && draft.type === "person"
  if (mention.gender === "feminine") return draft.gender !== "masculine"
  return mention.gender !== "neuter" || draft.type !== "person"
}

/** «premier Mark Rutte» for «Rutte»; a name beats a description. */
function isFuller(text: string, mention: Mention, entity: Draft): boolean {
  if (!entity.named && mention.form === "name") return true
  return mention.form === "name" && text.length > entity.name.length && text.length < 80 && entity.named
}

/** «het Britse ministerie» is not «het Amerikaanse ministerie»; one without more words may be either. */
function isCompatible(mention: Mention, own: ReadonlySet<string>, entity: Draft): boolean {
  if (mention.form === "name" && entity.named) return true
  const theirs = entity.words
  if (own.size <= 2 || entity.named !== (mention.form === "name")) return true
  for (const word of own) if (/^\p{Lu}/u.test(word) && !theirs.has(word) && theirs.size > 2) return false
  return true
}

function bare(text: string): string {
  return text.toLowerCase().replace(/^(?:de|het|een|the|an?)\s+/, "")
}

/** How a mention is worded. */
interface Named {
  readonly text: string
  /** Without determiner and capitals. */
  readonly bare: string
  readonly words: ReadonlySet<string>
}

const namesOfPassages = new WeakMap<Passage, readonly Named[]>()

/** The words of each mention of a passage; looked up once in a passage's life. */
function namesIn(passage: Passage): readonly Named[] {
  let names = namesOfPassages.get(passage)
  if (!names) {
    names = passage.mentions.map(({ span }) => {
      const text = passage.paragraph.text.slice(span.from, span.to)
      return { text, bare: bare(text), words: new Set(text.split(/\s+/)) }
    })
    namesOfPassages.set(passage, names)
  }
  return names
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
