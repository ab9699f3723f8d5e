import { type Placed, slice } from "../text/span.ts"
import type { Join, Links, Ref, SourceEntity } from "./analysis.ts"
import { acronymOf, type Named, nameOf, namer } from "./named.ts"
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
    for (let index = 0; index < mentions.length; index++) {
      const entity = cast.resolve(value, mentions[index]!)
      entity.mentions.push({ passage, index })
      ofMention[index] = entity
    }
    for (let index = 0; index < attributions.length; index++) {
      const attribution = attributions[index]!
      const { source, follows, speaker } = attribution
      const ref = { passage, index }
      const named = source ?? speaker
      let entity = named === undefined ? undefined : ofMention[named]
      if (!entity && follows !== undefined) entity = ofAttribution[follows]
      if (!entity && attribution.continues && follows === undefined && speaking && (isHeldOpen(value) || isClear(speaking))) {
        entity = speaking.entity
        joins.push({ attribution: ref, of: speaking.ref, kind: runsOn(value, attribution) ? "same" : "continues" })
      }
      ofAttribution[index] = entity
      entity?.attributions.push(ref)
      if (attribution.within === undefined && (source !== undefined || entity) && !isAside(value, attribution, passage, speaking))
        speaking = {
          ref,
          entity,
          isOnly: isOnlyOne(speaking, passage, entity),
          quoted: attribution.kind === "indirect" ? undefined : sentenceOf(value, attribution),
        }
    }
    if (value.paragraph.role === "crosshead" || value.paragraph.role === "headline") continue
    // Only the paragraph before lends its speaker, unless a quotation runs on.
    if (attributions.length === 0 && value.exit.open === "") speaking = undefined
  }
  // Who says nothing in the whole text is no source of it.
  return { sources: cast.all.filter(({ attributions }) => attributions.length > 0).map(published), joins }
}

/** Whether {@link link} reads the same in both: then an edit that turned one into the other leaves the links as they are. */
export function linksAlike(a: Passage, b: Passage): boolean {
  return (
    a === b ||
    (a.paragraph.role === b.paragraph.role &&
      a.exit.open === b.exit.open &&
      isHeldOpen(a) === isHeldOpen(b) &&
      a.mentions.length === b.mentions.length &&
      a.attributions.length === b.attributions.length &&
      a.mentions.every((mention, index) => sameMention(a, mention, b, b.mentions[index]!)) &&
      a.attributions.every((attribution, index) => sameAttribution(a, attribution, b, b.attributions[index]!)))
  )
}

interface Draft {
  /** The fullest so far. */
  name: Named
  type: SourceEntity["type"]
  /** Lower-case words that may call it: `rutte`, `krant`. */
  readonly heads: string[]
  named: boolean
  /** Nobody but a pronoun has called it yet. */
  isPronoun: boolean
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
  /** The sentence that says whose words they are, where they are quoted. */
  readonly quoted: number | undefined
  /** Nobody else said anything in that paragraph before it. */
  readonly isOnly: boolean
}

/** A quotation that is open from the paragraph before, or the answer to a question above it. */
function isHeldOpen({ entry: { open, interview } }: Passage): boolean {
  return open !== "" || interview
}

/** Whether it shows who goes on: the last one who was quoted, or the only one who was reported. */
function isClear({ quoted, isOnly }: Speech): boolean {
  return quoted !== undefined || isOnly
}

function isOnlyOne(speaking: Speech | undefined, passage: number, entity: Draft | undefined): boolean {
  return speaking?.ref.passage !== passage || (speaking.isOnly && speaking.entity === entity)
}

/** «„…”, lachte Meulemans, *die nog overwoog te stoppen*»: what is told in the sentence of a quotation does not change who was quoted last. */
function isAside(value: Passage, attribution: Attribution, passage: number, speaking: Speech | undefined): boolean {
  return attribution.kind === "indirect" && speaking?.quoted === sentenceOf(value, attribution) && speaking.ref.passage === passage
}

/** The row of the sentence that an attribution's cue stands in, or where its content begins. */
function sentenceOf({ paragraph: { sentences } }: Passage, { cue, content }: Attribution): number {
  const { from } = cue?.[0] ?? content[0]
  let row = 0
  while (row + 1 < sentences.length && sentences[row + 1]!.at <= from) row++
  return row
}

function published({ name, type, mentions, attributions }: Draft): SourceEntity {
  return { name: name.text, type, mentions, attributions }
}

/** The sources found so far, by what may call them. */
class Cast {
  readonly all: Draft[] = []
  private readonly byName = new Map<string, Draft[]>()
  private readonly byHead = new Map<string, Draft[]>()
  /** The last ones mentioned, the latest last: as far as a pronoun or a bare «de krant» reaches. */
  private readonly recent: Draft[] = []
  private readonly nameOf = namer()
  private now = 0

  /** The source that a mention is of; a new one where nobody yet fits. */
  resolve(passage: Passage, mention: Mention): Draft {
    const named = this.nameOf(passage, mention)
    const known = mention.form === "pronoun" ? this.antecedent(mention) : (this.namesake(mention, named) ?? this.announced(mention))
    const draft = known ?? this.introduce(passage, mention, named)
    if (known && mention.form !== "pronoun") {
      if (known.isPronoun) known.named = mention.form === "name"
      known.isPronoun = false
      if (isFuller(named, mention, known)) {
        known.name = named
        put(this.byName, named.bare, known)
      }
      known.gender ??= mention.gender
    }
    // «president Joe Biden» may be called «de president» too.
    this.call(draft, mention.head)
    if (mention.title) this.call(draft, mention.title)
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

  private call(draft: Draft, head: string): void {
    if (draft.heads.includes(head)) return
    draft.heads.push(head)
    put(this.byHead, head, draft)
  }

  private introduce(passage: Passage, mention: Mention, name: Named): Draft {
    const draft: Draft = {
      name,
      type: mention.type,
      heads: [mention.head],
      named: mention.form === "name",
      isPronoun: mention.form === "pronoun",
      ...(mention.gender && { gender: mention.gender }),
      ...(mention.number && { number: mention.number }),
      last: 0,
      mentions: [],
      attributions: [],
    }
    this.all.push(draft)
    put(this.byName, name.bare, draft)
    for (const alias of [acronymOf(passage, mention), name.initials]) if (alias) put(this.byName, alias, draft)
    put(this.byHead, mention.head, draft)
    return draft
  }

  /** «de krant» after «The New York Times»; «Rutte» after «premier Mark Rutte»; «het ministerie» after «het ministerie van Defensie». */
  private namesake(mention: Mention, named: Named): Draft | undefined {
    let best: Draft | undefined
    const isBetter = (draft: Draft) => (!best || draft.last > best.last) && isCompatible(mention, named, draft)
    for (const draft of this.byName.get(named.bare) ?? nobody) if (isBetter(draft)) best = draft
    for (const draft of this.byHead.get(mention.head) ?? nobody) {
      if (draft.number !== mention.number || named.isArticled !== draft.name.isArticled) continue
      const isOfSort =
        mention.form !== "name" ||
        draft.type === mention.type ||
        draft.type === "person" ||
        (named.words.length === 1 && isLabelled(draft, named))
      if (isOfSort && isBetter(draft)) best = draft
    }
    // «de partij» after «oppositiepartij N-VA»: the second half of a compound says what it is.
    if (!best && mention.form === "role" && mention.type === "organisation" && named.words.length <= 2)
      for (const draft of this.recent)
        if (draft.named && draft.heads.some(head => isCompoundOf(head, mention.head)) && isBetter(draft)) best = draft
    if (mention.form === "role" && mention.type === "media" && named.words.length <= 2 && named.bare !== named.text.toLowerCase())
      for (const draft of this.recent) if (draft.named && draft.type === "media" && isBetter(draft)) best = draft
    return best
  }

  /** «*Ze* had de ordners klaargezet. *Ingrid Pronk* wist …»: a text that opens with a pronoun names who is meant next. */
  private announced(mention: Mention): Draft | undefined {
    const [first, ...others] = this.all
    const isOpen = first && others.length === 0 && first.isPronoun && mention.form === "name" && mention.type === "person"
    const isOther = mention.gender && first?.gender && mention.gender !== first.gender
    return isOpen && !isOther && first.number !== "plural" ? first : undefined
  }

  /** The last one mentioned that agrees in number and gender; «zij» is a woman rather than a council, if one was mentioned. */
  private antecedent(mention: Mention): Draft | undefined {
    const found = this.recent.filter(draft => agrees(mention, draft))
    const isWoman = mention.gender === "feminine" && mention.number === "singular"
    return (isWoman ? found.filter(({ type }) => type === "person").at(-1) : undefined) ?? found.at(-1)
  }
}

/** «Chipbedrijf *Nexarion*»: a name that so far stood behind the noun that says what it is, and nothing else. */
function isLabelled({ name }: Draft, { text }: Named): boolean {
  const label = name.text.endsWith(` ${text}`) ? name.text.slice(0, -text.length).trim() : ""
  return label !== "" && !/\s\p{Lu}/u.test(label)
}

/** «oppositiepartij» is a «partij». */
function isCompoundOf(word: string, head: string): boolean {
  return head.length > 3 && word.length > head.length + 2 && word.endsWith(head)
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
function isFuller({ text }: Named, { form }: Mention, { named, name }: Draft): boolean {
  return form === "name" && (!named || (text.length > name.text.length && text.length < 80))
}

/** «het Britse ministerie» is not «het Amerikaanse ministerie»; one without more words may be either. */
function isCompatible(mention: Mention, own: Named, draft: Draft): boolean {
  const isName = mention.form === "name"
  if (isName && draft.named) return sharesName(mention, own, draft)
  if (own.words.length <= 2 || draft.named !== isName) return true
  const { words } = draft.name
  return words.length <= 2 || own.capitals.every(word => words.includes(word))
}

/** «De Nederlandsche Bank» is not «de Europese Centrale Bank»: of two names of several words one holds the other, but for a title. */
function sharesName({ head, title }: Mention, own: Named, { name, heads }: Draft): boolean {
  if (own.words.length < 2 || name.words.length < 2) return true
  const ours = own.core.filter(word => word !== title)
  const theirs = name.core.filter(word => word === head || !heads.includes(word))
  if (ours.length < 2 || theirs.length < 2) return true
  return ours.every(word => theirs.includes(word)) || theirs.every(word => ours.includes(word))
}

/** No new quotation was opened: the one of the paragraph before goes on. */
function runsOn({ quotations }: Passage, { content }: Attribution): boolean {
  return quotations.some(({ running, span }) => running && span.from === content[0].from)
}

/** What stands behind a mention counts too: «het Centraal Bureau voor de Statistiek *(CBS)*». */
function sameMention(a: Passage, x: Mention, b: Passage, y: Mention): boolean {
  return (
    x.form === y.form &&
    x.type === y.type &&
    x.head === y.head &&
    x.title === y.title &&
    x.gender === y.gender &&
    x.number === y.number &&
    acronymOf(a, x) === acronymOf(b, y) &&
    nameOf(slice(a.paragraph.text, x.span), x.form, x.type).text === nameOf(slice(b.paragraph.text, y.span), y.form, y.type).text
  )
}

function sameAttribution(a: Passage, x: Attribution, b: Passage, y: Attribution): boolean {
  return (
    x.source === y.source &&
    x.follows === y.follows &&
    x.speaker === y.speaker &&
    x.within === y.within &&
    x.continues === y.continues &&
    (x.kind === "indirect") === (y.kind === "indirect") &&
    sentenceOf(a, x) === sentenceOf(b, y) &&
    runsOn(a, x) === runsOn(b, y)
  )
}
