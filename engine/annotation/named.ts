import type { Mention, Passage } from "./passage.ts"

/** How a mention is worded. */
export interface Named {
  /** What its source is called after it. */
  readonly text: string
  /** Without determiner and capitals. */
  readonly bare: string
  /** Each once. */
  readonly words: readonly string[]
  /** Those with a capital. */
  readonly capitals: readonly string[]
  /** Those with a capital but for articles, in lower case. */
  readonly core: readonly string[]
  /** «de Wagner» is a ship or a paper, and not Piet Wagner: one name behind an article. */
  readonly isArticled: boolean
  /** «De Nederlandsche Bank»: `dnb`; "" where it has fewer than three words with a capital. */
  readonly initials: string
}

/** Words the mentions of a text, for one walk over it: the same few words call the same people over and over, and are looked at once. */
export function namer(): (passage: Passage, mention: Mention) => Named {
  const empty = () => new Map<string, Named>()
  const byForm: Record<Mention["form"], Map<string, Named>> = { name: empty(), role: empty(), pronoun: empty(), group: empty() }
  const bodies = empty()
  return ({ paragraph }, { span, form, type }) => {
    const said = paragraph.text.slice(span.from, span.to)
    const known = form === "name" && type !== "person" ? bodies : byForm[form]
    let named = known.get(said)
    if (!named) {
      named = nameOf(said, form, type)
      known.set(said, named)
    }
    return named
  }
}

/** The acronym in brackets that is part of a mention or stands behind it, in lower case: «het Centraal Bureau voor de Statistiek (*CBS*)». */
export function acronymOf({ paragraph }: Passage, { span: { from, to }, form }: Mention): string {
  if (form !== "name") return ""
  const text = paragraph.text.slice(from, to + 12)
  const open = text.indexOf("(")
  if (open < 0 || open > to - from + 1) return ""
  return /^\((\p{Lu}[\p{L}\d-]{1,7})\)/u.exec(text.slice(open))?.[1]?.toLowerCase() ?? ""
}

/** How a mention of this form is worded by these words. */
export function nameOf(said: string, form: Mention["form"], type: Mention["type"]): Named {
  if (form === "pronoun") return { ...unnamed, text: said, bare: said.toLowerCase() }
  const described = withoutMore(said)
  const all = wordsOf(described)
  const own = form === "name" ? withoutDescription(all, type === "person" ? particle : bodyParticle) : all
  const text = own === all ? described : own.join(" ")
  const words = own.length > 1 ? [...new Set(own)] : own
  const capitals = words.filter(hasCapital)
  return {
    text,
    bare: own.length > 1 ? text.toLowerCase().replace(/^(?:de|het|een|the|an?)\s+/, "") : text.toLowerCase(),
    words,
    capitals,
    core: words.length > 1 ? capitals.filter(word => !article.test(word)).map(word => word.toLowerCase()) : none,
    isArticled: own.length === 2 && /^(?:de|het|the)$/.test(own[0]!) && hasCapital(own[1]!),
    initials: form === "name" ? initialsOf(own) : "",
  }
}

const none: readonly string[] = []
const unnamed = { words: none, capitals: none, core: none, isArticled: false, initials: "" }
const article = /^(?:De|Het|Een|The|An?)$/

function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** Of a description a relative clause after a comma goes, and what stands in brackets. */
function withoutMore(text: string): string {
  const end = /[,([]/.test(text) ? text.search(/,\s|\s*[([]/) : -1
  return end > 0 ? text.slice(0, end) : text
}

function wordsOf(text: string): readonly string[] {
  return /\s\s|[^\S ]/.test(text) ? text.split(/\s+/) : text.split(" ")
}

/** What a source is called: its title stays before a name, what follows the name goes. */
function withoutDescription(words: readonly string[], small: RegExp): readonly string[] {
  if (words.length === 1) return words
  let last = words.length - 1
  while (last > 0 && !/^[\p{Lu}\d]/u.test(words[last]!)) last--
  // «voorzitter Truus Kamerling | van de dorpsraad van Mheer»: a name ends where small letters begin that are not of a name.
  const start = words.findIndex(
    (word, row) => row > 0 && hasCapital(word) && /^\p{Ll}/u.test(words[row - 1]!) && !particle.test(words[row - 1]!),
  )
  const isFirst = hasCapital(words[0]!) && !article.test(words[0]!)
  // «Analist Priya Raman | van bureau Omdura», but «Hoogleraar slaapgeneeskunde Karel Dekkers»
  const from = isFirst && (start < 0 || hasCapital(words[1]!)) ? 0 : start
  if (from < 0) return words
  let to = from + 1
  while (to <= last && (/^[\p{Lu}\d&]/u.test(words[to]!) || leadsToName(words, to, last, small))) to++
  return words.slice(0, to)
}

/** «Harm *van der* Wal»: particles, as many as there are, and then a name. */
function leadsToName(words: readonly string[], row: number, last: number, small: RegExp): boolean {
  let to = row
  while (to <= last && small.test(words[to]!)) to++
  return to > row && to <= last && /^[\p{Lu}'’]/u.test(words[to]!)
}

/** Small words inside names of people, in the languages of Europe. */
const particle = /^(?:van|de|den|der|'t|’t|ten|ter|te|von|zu|di|da|du|dos|el|al|bin|ben|la|le|of|and|en)$/

/** And inside those of bodies: «Centraal Bureau *voor de* Statistiek». */
const bodyParticle = /^(?:van|de|den|der|het|'t|’t|ten|ter|te|von|zu|di|da|du|dos|el|al|bin|ben|la|le|of|and|en|voor|for)$/

function initialsOf(words: readonly string[]): string {
  if (words.length < 3) return ""
  const initials = words.filter(word => /^\p{Lu}\p{Ll}/u.test(word)).map(word => word[0]!.toLowerCase())
  return initials.length >= 3 ? initials.join("") : ""
}
