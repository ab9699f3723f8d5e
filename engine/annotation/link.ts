import type { Placed, Span } from "../text/span.ts"
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
      const { source, follows, speaker } = attribution
      const ref = { passage, index }
      const named = source ?? speaker
      let entity = named === undefined ? undefined : ofMention[named]
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
  // Who says nothing in the whole text is no source of it.
  return { sources: cast.all.filter(({ attributions }) => attributions.length > 0).map(published), joins }
}

/** Whether {@link link} reads the same in both: then an edit that turned one into the other leaves the links as they are. */
export function linksAlike(a: Passage, b: Passage): boolean {
  return (
    a === b ||
    (a.paragraph.role === b.paragraph.role &&
      a.exit.open === b.exit.open &&
      a.mentions.length === b.mentions.length &&
      a.attributions.length === b.attributions.length &&
      a.mentions.every((mention, index) => sameMention(mention, b.mentions[index]!) && sameName(namesIn(a)[index]!, namesIn(b)[index]!)) &&
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
    // «president Joe Biden» may be called «de president» too.
    for (const head of mention.title ? [mention.head, mention.title] : [mention.head])
      if (!draft.heads.has(head)) {
        draft.heads.add(head)
        put(this.byHead, head, draft)
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

  private introduce(mention: Mention, { text, bare, words, aliases }: Named): Draft {
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
    for (const alias of aliases) put(this.byName, alias, draft)
    put(this.byHead, mention.head, draft)
    return draft
  }

  /** «de krant» after «The New York Times»; «Rutte» after «premier Mark Rutte»; «het ministerie» after «het ministerie van Defensie». */
  private namesake(mention: Mention, { text, bare, words }: Named): Draft | undefined {
    let best: Draft | undefined
    const consider = (draft: Draft) => {
      if ((!best || draft.last > best.last) && isCompatible(mention, words, draft)) best = draft
    }
    for (const draft of this.byName.get(bare) ?? nobody) consider(draft)
    for (const draft of this.byHead.get(mention.head) ?? nobody) {
      const sort =
        mention.form !== "name" || draft.type === mention.type || draft.type === "person" || (words.size === 1 && isLabelled(draft, text))
      if (draft.number === mention.number && sort && isArticled(text) === isArticled(draft.name)) consider(draft)
    }
    if (mention.form === "role" && mention.type === "media" && words.size <= 2 && bare !== text.toLowerCase())
      for (const draft of this.recent) if (draft.named && draft.type === "media") consider(draft)
    return best
  }

  /** The last one mentioned that agrees in number and gender. */
  private antecedent(mention: Mention): Draft | undefined {
    for (let row = this.recent.length - 1; row >= 0; row--) if (agrees(mention, this.recent[row]!)) return this.recent[row]
    return undefined
  }
}

/** «Chipbedrijf *Nexarion*»: a name that so far stood behind the noun that says what it is, and nothing else. */
function isLabelled({ name }: Draft, text: string): boolean {
  const label = name.endsWith(` ${text}`) ? name.slice(0, -text.length).trim() : ""
  return label !== "" && !/\s\p{Lu}/u.test(label)
}

/** «de Wagner» is a ship or a paper, and not Piet Wagner: one name behind an article. */
function isArticled(text: string): boolean {
  return /^(?:de|het|the)\s\p{Lu}[^\s]*$/u.test(text)
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
  const theirs = entity.words
  if (mention.form === "name" && entity.named) return sharesName(mention, own, entity)
  if (own.size <= 2 || entity.named !== (mention.form === "name")) return true
  for (const word of own) if (/^\p{Lu}/u.test(word) && !theirs.has(word) && theirs.size > 2) return false
  return true
}

/** «De Nederlandsche Bank» is not «de Europese Centrale Bank»: of two names of several words one holds the other, but for a title. */
function sharesName(mention: Mention, own: ReadonlySet<string>, entity: Draft): boolean {
  if (own.size < 2 || entity.words.size < 2) return true
  const ours = capitalsOf(own).filter(word => word !== mention.title)
  const theirs = capitalsOf(entity.words).filter(word => word === mention.head || !entity.heads.has(word))
  if (ours.length < 2 || theirs.length < 2) return true
  return ours.every(word => theirs.includes(word)) || theirs.every(word => ours.includes(word))
}

const capitals = new WeakMap<ReadonlySet<string>, readonly string[]>()

/** The words with a capital, in lower case, but for articles; looked up once in a name's life. */
function capitalsOf(words: ReadonlySet<string>): readonly string[] {
  let found = capitals.get(words)
  if (!found) {
    found = [...words].filter(word => /^\p{Lu}/u.test(word) && !/^(?:De|Het|Een|The|An?)$/.test(word)).map(word => word.toLowerCase())
    capitals.set(words, found)
  }
  return found
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
  /** In lower case, what it may be shortened to: «het Centraal Bureau voor de Statistiek (*CBS*)», «De Nederlandsche Bank», `dnb`. */
  readonly aliases: readonly string[]
}

/** What a source is called: its title stays before a name, what follows the name goes; of a description a relative clause after a comma goes. */
function canonical(text: string, form: Mention["form"]): string {
  const end = text.search(/,\s|\s*[([]/)
  const first = end > 0 ? text.slice(0, end) : text
  if (form !== "name") return first
  const words = first.split(/\s+/)
  if (words.length === 1) return first
  let last = words.length - 1
  while (last > 0 && !/^[\p{Lu}\d]/u.test(words[last]!)) last--
  // «voorzitter Truus Kamerling | van de dorpsraad van Mheer»: a name ends where small letters begin that are not of a name.
  const start = words.findIndex(
    (word, row) => row > 0 && /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(words[row - 1]!) && !particle.test(words[row - 1]!),
  )
  const isFirst = /^\p{Lu}/u.test(words[0]!) && !/^(?:De|Het|Een|The|A|An)$/.test(words[0]!)
  // «Analist Priya Raman | van bureau Omdura», but «Hoogleraar slaapgeneeskunde Karel Dekkers»
  const from = isFirst && (start < 0 || /^\p{Lu}/u.test(words[1]!)) ? 0 : start
  if (from < 0) return first
  let to = from + 1
  while (to <= last && (/^[\p{Lu}\d&]/u.test(words[to]!) || leadsToName(words, to, last))) to++
  return words.slice(0, to).join(" ")
}

/** «Harm *van der* Wal»: particles, as many as there are, and then a name. */
function leadsToName(words: readonly string[], row: number, last: number): boolean {
  let to = row
  while (to <= last && particle.test(words[to]!)) to++
  return to > row && to <= last && /^[\p{Lu}'’]/u.test(words[to]!)
}

/** Small words inside names of people, in the languages of Europe. */
const particle = /^(?:van|de|den|der|'t|’t|ten|ter|te|von|zu|di|da|du|dos|el|al|bin|ben|la|le|of|and|en)$/

const namesOfPassages = new WeakMap<Passage, readonly Named[]>()

/** The words of each mention of a passage; looked up once in a passage's life. */
function namesIn(passage: Passage): readonly Named[] {
  let names = namesOfPassages.get(passage)
  if (!names) {
    names = passage.mentions.map(({ span, form }) => {
      const said = passage.paragraph.text.slice(span.from, span.to)
      if (form === "pronoun") return { text: said, bare: said.toLowerCase(), words: noWords, aliases: none }
      const text = canonical(said, form)
      const words = text.split(/\s+/)
      return { text, bare: bare(text), words: new Set(words), aliases: form === "name" ? aliasesOf(passage, span, words) : none }
    })
    namesOfPassages.set(passage, names)
  }
  return names
}

const none: readonly string[] = []
const noWords: ReadonlySet<string> = new Set()

/** The acronym in brackets that is part of a mention or stands behind it, and the initials of three capitals or more. */
function aliasesOf({ paragraph }: Passage, { from, to }: Span, words: readonly string[]): readonly string[] {
  const found: string[] = []
  const text = paragraph.text.slice(from, to + 12)
  const open = text.indexOf("(")
  if (open >= 0 && open <= to - from + 1) {
    const acronym = /^\((\p{Lu}[\p{L}\d-]{1,7})\)/u.exec(text.slice(open))?.[1]
    if (acronym) found.push(acronym.toLowerCase())
  }
  if (words.length < 3) return found
  const initials = words.filter(word => /^\p{Lu}\p{Ll}/u.test(word)).map(word => word[0]!.toLowerCase())
  if (initials.length >= 3) found.push(initials.join(""))
  return found
}

/** No new quotation was opened: the one of the paragraph before goes on. */
function runsOn({ quotations }: Passage, { content }: Attribution): boolean {
  return quotations.some(({ running, span }) => running && span.from === content[0].from)
}

/** What stands behind a mention counts too: «het Centraal Bureau voor de Statistiek *(CBS)*». */
function sameName(a: Named, b: Named): boolean {
  return a.text === b.text && a.aliases.length === b.aliases.length && a.aliases.every((alias, row) => alias === b.aliases[row])
}

function sameMention(a: Mention, b: Mention): boolean {
  return (
    a.form === b.form && a.type === b.type && a.head === b.head && a.title === b.title && a.gender === b.gender && a.number === b.number
  )
}

function sameAttribution(a: Passage, x: Attribution, b: Passage, y: Attribution): boolean {
  return (
    x.source === y.source &&
    x.follows === y.follows &&
    x.speaker === y.speaker &&
    x.within === y.within &&
    x.continues === y.continues &&
    runsOn(a, x) === runsOn(b, y)
  )
}
