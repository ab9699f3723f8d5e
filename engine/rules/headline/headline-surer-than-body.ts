import type { Analysis, Passage, SourceEntity } from "../../annotation/index.ts"
import { type Span, slice } from "../../text/index.ts"
import { holds, overlaps, sentenceSpan } from "../look.ts"
import type { Data, DocumentRule, Finding, FixEdit } from "../rule.ts"
import { nameOf } from "../source-offers.ts"
import { type Word, wordKey } from "../compare-words.ts"
import { alike } from "./alike.ts"
import { articleOf, type Part, wordsOf } from "./article.ts"
import { headlineSource } from "./headline-source.ts"
import { isGiven, type Reservation, reservationIn } from "./reservation.ts"
import { type BodySentence, type Read, sentencesOf } from "./sentences.ts"
import type { HeadlineWords } from "./words.ts"

/** The headline, or the lede, tells as a fact what the text has reservations about. */
export const headlineSurerThanBody: DocumentRule = {
  name: "headline-surer-than-body",
  family: "headline",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Headline or lede is surer than the text",
      message: "This is stated as a fact; in the text it is not one: “{word}”.",
      why: "Most readers see the headline only, and take a maybe for a certainty. The Dutch Press Council’s guideline and the SPJ code ask that a headline not go further than the text.",
      advice: "Give the headline or the lede the reservation that the text has, or say in it whose statement it is.",
      related: "Here the text has a reservation.",
    },
    nl: {
      title: "Kop of opening is stelliger dan de tekst",
      message: "Dit staat er als een feit; in de tekst is het dat niet: ‘{word}’.",
      why: "De meeste lezers zien alleen de kop, en onthouden een misschien als een zekerheid. De Leidraad van de Raad voor de Journalistiek en de code van de SPJ vragen dat een kop niet verder gaat dan de tekst.",
      advice: "Geef de kop of de opening het voorbehoud dat de tekst maakt, of zeg erin wie het beweert.",
      related: "Hier maakt de tekst een voorbehoud.",
    },
  },
  examples: {
    nl: [
      "[!:Fabriek sluit]\n\nDe fabriek in Almelo sluit mogelijk haar deuren, zegt de directie.",
      "[!:Bank verlaagt rente in december]\n\nEconomen verwachten dat de bank de rente in december verlaagt.",
      "[!:Drones komen uit Rusland]\n\nHet ministerie ontkent dat de drones uit Rusland komen.",
      "[!:Man leende geld van eigenaar]\n\nDe man zou geld hebben geleend van de eigenaar van de loods.",
      "Directie: geen geld meer\n\n[!:De fabriek in Almelo sluit volgend jaar.]\n\nDe fabriek sluit volgend jaar waarschijnlijk haar deuren, zegt de directie.",
      "Fabriek sluit mogelijk\n\nDe fabriek in Almelo sluit mogelijk haar deuren, zegt de directie.",
      "Geen geld meer\n\nDe fabriek in Almelo sluit volgend jaar.\n\nDe fabriek verhuist daarna waarschijnlijk naar Polen, zegt de directie.",
      "Fabriek sluit\n\nDe fabriek in Almelo sluit, zegt de directie. De eigenaar verkoopt mogelijk het terrein.",
      "Fabriek wil sluiten\n\nDe fabriek in Almelo wil sluiten.",
      "‘Fabriek sluit’\n\nDe fabriek in Almelo sluit mogelijk.",
      "Inflatie daalt naar 2,6 procent\n\nDe inflatie is gedaald naar 2,6 procent. De inflatie daalt volgend jaar mogelijk verder.",
      "Directie: fabriek sluit\n\nDe fabriek in Almelo sluit mogelijk haar deuren, zegt de directie.",
    ],
    en: [
      "[!:Factory closes in autumn]\n\nThe factory in Hull will probably close in autumn.",
      "Factory closes in autumn\n\nThe factory in Hull closes in autumn. It may reopen.",
    ],
  },
  fixes: [
    {
      name: "take-over-reservation",
      title: { nl: "Zet er ‘{hedge}’ bij", en: "Add “{hedge}”" },
      examples: {
        nl: [
          [
            "[!:Fabriek sluit]\n\nDe fabriek in Almelo sluit mogelijk haar deuren, zegt de directie.",
            "Fabriek sluit mogelijk\n\nDe fabriek in Almelo sluit mogelijk haar deuren, zegt de directie.",
          ],
          [
            "[!:Emmen begint als eerste met gratis bus]\n\nIn Emmen begint de gratis bus waarschijnlijk het eerst.",
            "Emmen begint waarschijnlijk als eerste met gratis bus\n\nIn Emmen begint de gratis bus waarschijnlijk het eerst.",
          ],
        ],
        en: [
          [
            "[!:Factory closes in autumn]\n\nThe factory in Hull will probably close in autumn.",
            "Factory probably closes in autumn\n\nThe factory in Hull will probably close in autumn.",
          ],
        ],
      },
      offers: ({ data, passage, span }, { analysis, desk }) => {
        const { value } = analysis.passages[passage]!
        const words = desk.advice.get(articleOf(analysis)?.language ?? "")?.headline
        return words && data.hedge && hedgeSpot(value, span, words) !== undefined ? [{ hedge: data.hedge }] : []
      },
      *edits({ passage, span }, { analysis, desk }, { hedge }): Iterable<FixEdit> {
        const { value } = analysis.passages[passage]!
        const words = desk.advice.get(articleOf(analysis)?.language ?? "")?.headline
        const at = words && hedgeSpot(value, span, words)
        if (at === undefined || !hedge) return
        const isStart = at === span.from || /\s$/.test(value.paragraph.text.slice(0, at))
        yield { passage, span: { from: at, to: at }, text: isStart ? `${hedge} ` : ` ${hedge}` }
      },
    },
    {
      name: "name-source",
      title: { nl: "Zet er ‘{phrase}’ achter", en: "Add “{phrase}”" },
      examples: {
        nl: [
          [
            "[!:Bank verlaagt rente in december]\n\nEconomen van ABN Amro verwachten dat de bank de rente in december verlaagt.",
            "Bank verlaagt rente in december volgens economen van ABN Amro\n\nEconomen van ABN Amro verwachten dat de bank de rente in december verlaagt.",
          ],
        ],
      },
      *offers(finding, { analysis, desk }) {
        const { value } = analysis.passages[finding.passage]!
        const words = desk.advice.get(articleOf(analysis)?.language ?? "")?.headline
        const naming = desk.advice.get(articleOf(analysis)?.language ?? "")?.attribution.naming
        const source = sourceOf(finding, analysis)
        const name = source && naming && nameOf(source, analysis.passages, naming)
        if (!words || !name || value.paragraph.role !== "headline") return
        const short = headlineSource(name, words)
        if (value.paragraph.text.toLowerCase().includes(short.toLowerCase())) return
        yield { source: short, phrase: words.source.replace("{source}", () => short) }
      },
      *edits({ passage, span }, _scene, { phrase }) {
        if (phrase) yield { passage, span: { from: span.to, to: span.to }, text: phrase }
      },
    },
  ],
  *check(analysis, desk) {
    const article = articleOf(analysis)
    if (!article) return
    for (const { row, passage } of article.headlines) {
      const words = desk.advice.get(article.language)?.headline
      if (!words) continue
      for (const claim of claimsOf(passage, speakersOf(article.body), words)) {
        const found = judged(passage, claim, article.body, words)
        if (found) yield { passage: row, span: claim.span, ...found }
      }
    }
    const lede = article.body.find(({ passage }) => passage.paragraph.role === "prose")
    const words = desk.advice.get(article.language)?.headline
    const claim = lede && words && ledeClaim(lede.passage, words)
    const found = claim && judged(lede.passage, claim, article.body.slice(article.body.indexOf(lede) + 1), words)
    if (found) yield { passage: lede.row, span: claim.span, ...found }
  },
}

/** Who says in the body what the headline states: nobody else may be put behind it. */
function sourceOf({ data, related: [where] }: Finding, { links }: Analysis): SourceEntity | undefined {
  if (!where || data.attribution === undefined) return undefined
  const index = Number(data.attribution)
  return links.sources.find(
    ({ type, attributions }) => type !== "anonymous" && attributions.some(ref => ref.passage === where.passage && ref.index === index),
  )
}

/** A stretch of a headline that states something as a fact. */
interface HeadlineClaim {
  readonly span: Span
  /** Its words with a subject matter. */
  readonly words: readonly Word[]
  /** Those of them that it is about, and says nothing of: «protest tegen *sloop*». */
  readonly topics: ReadonlySet<Word>
  /** Its finite verb or participle, where that is one of them. */
  readonly verb?: Word
  /** The small word that it ends in, perhaps of a separable verb. */
  readonly last?: string
  readonly isDenied: boolean
}

/** What a headline asserts in the paper's own voice, each part by itself: «Inflatie daalt, huren stijgen door». */
function claimsOf(passage: Passage, speakers: ReadonlySet<string>, words: HeadlineWords): HeadlineClaim[] {
  const { paragraph, quotations, attributions, hedges } = passage
  if (/\?["'”’»]*$/.test(paragraph.text) || hedges.some(({ class: kind }) => kind !== "approximator")) return []
  const claims: HeadlineClaim[] = []
  for (const match of paragraph.text.matchAll(/[^,;:–—|]+/g)) {
    // «2,6 procent»
    const span = trimmed(paragraph.text, { from: match.index, to: match.index + match[0].length })
    claims.push({ span, words: [], topics: new Set(), isDenied: false })
  }
  return joinNumbers(paragraph.text, claims).flatMap(({ span }) => {
    const inside = wordsOf(passage).filter(({ from, to }) => span.from <= from && to <= span.to)
    if (
      inside.some(
        ({ key, from }) => words.softening.has(key) || (from > 0 && words.saying.has(key) && /^\p{Ll}/u.test(paragraph.text.slice(from))),
      ) ||
      isSaidBefore(span)
    )
      return []
    if (attributions.some(({ content, cue }) => [...content, ...(cue ?? [])].some(part => overlaps(part, span)))) return []
    if (quotations.some(quotation => overlaps(quotation.span, span))) return []
    const content = inside.filter(({ key }) => !words.function.has(key))
    if (content.length < 2) return []
    const topics = new Set(content.filter(word => words.topical.has(inside[inside.indexOf(word) - 1]?.key ?? "")))
    const verb = content.find(({ key, from }) => from > span.from && (words.finite.has(key) || words.participle.test(key)))
    return [
      {
        span,
        words: content,
        topics,
        ...(verb && { verb }),
        ...(inside.at(-1) !== content.at(-1) && { last: inside.at(-1)!.key }),
        isDenied: inside.some(({ key }) => words.negations.has(key)),
      },
    ]
  })

  /** «Directie: fabriek sluit», and the directors speak in the text. */
  function isSaidBefore({ from }: Span): boolean {
    const colon = /^([^:]{2,60}):\s/.exec(paragraph.text)
    if (!colon || from < colon[0].length) return false
    return wordsOf(passage).some(({ key, to }) => to <= colon[1]!.length && speakers.has(key))
  }
}

/** The first sentence of an article, where the paper vouches for it without reservation. */
function ledeClaim(passage: Passage, words: HeadlineWords): HeadlineClaim | undefined {
  const { paragraph, statements, hedges, attributions, quotations } = passage
  if (statements[0]?.status !== "narrator") return undefined
  const span = sentenceSpan(passage, 0)
  const isHere = (part: Span) => overlaps(part, span)
  if (/\?["'”’»]*$/.test(paragraph.text.slice(span.from, span.to)) || quotations.some(quotation => isHere(quotation.span))) return undefined
  if (hedges.some(({ class: kind, span: hedge }) => kind !== "approximator" && isHere(hedge))) return undefined
  if (attributions.some(({ content, cue }) => [...content, ...(cue ?? [])].some(isHere))) return undefined
  const inside = wordsOf(passage).filter(({ from, to }) => span.from <= from && to <= span.to)
  if (inside.some(({ key }) => words.softening.has(key))) return undefined
  const content = inside.filter(({ key }) => !words.function.has(key))
  if (content.length < 3) return undefined
  return { span, words: content, topics: new Set(), isDenied: inside.some(({ key }) => words.negations.has(key)) }
}

/** The words that name who speaks in the body. */
function speakersOf(body: readonly Part[]): Set<string> {
  return new Set(body.flatMap(({ passage }) => passage.mentions.map(({ head }) => wordKey(head))))
}

/** A comma within a number, or before a subordinate clause's few words, parts no claims. */
function joinNumbers(text: string, claims: readonly HeadlineClaim[]): HeadlineClaim[] {
  const joined: HeadlineClaim[] = []
  for (const claim of claims) {
    const last = joined.at(-1)
    if (last && /\d$/.test(text.slice(last.span.from, last.span.to)) && /^[,:]\d/.test(text.slice(last.span.to, last.span.to + 2)))
      joined[joined.length - 1] = { ...last, span: { from: last.span.from, to: claim.span.to } }
    else joined.push(claim)
  }
  return joined
}

function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to)
  return { from: from + (part.length - part.trimStart().length), to: to - (part.length - part.trimEnd().length) }
}

type Verdict = { readonly data: Data; readonly related: { passage: number; span: Span }[] }

/** What a sentence of the body has of a claim. */
interface Match {
  readonly part: Part
  readonly sentence: BodySentence
  /** For each word of the claim, the word of the sentence that is the same. */
  readonly words: readonly (Read | undefined)[]
  readonly reservations: readonly (Reservation | undefined)[]
  /** How much of the claim it has, the subject told before it included; and by itself. */
  readonly coverage: number
  readonly alone: number
}

/** Of a claim the text must tell this much for it to be the same. */
const enough = 0.6

/** The same where but a word or two of it are reserved. */
const nearlyAll = 0.7

/** Where the body reserves what the claim states, if it nowhere states it too. */
function judged(headline: Passage, claim: HeadlineClaim, body: readonly Part[], words: HeadlineWords): Verdict | undefined {
  const matches = matchesIn(headline, claim, body, words)
  const reserved = matches.filter(({ reservations }) => reservations.some(Boolean))
  if (reserved.length === 0) return undefined
  const stated = claim.words.map((_, i) => matches.some(match => match.words[i] && !match.reservations[i]))
  // A word that the text has only with a reservation: the headline drops it.
  const dropped = (match: Match) => claim.words.filter((word, i) => match.reservations[i] && !stated[i] && !claim.topics.has(word)).length
  let best: Match | undefined
  for (const match of reserved) {
    const { coverage, alone } = match
    const count = dropped(match)
    const share = match.reservations.filter(Boolean).length / claim.words.length
    const isDropped = count > 0 && coverage >= (share >= 0.25 ? enough : nearlyAll)
    // Each word is told somewhere, but together they only stand here, all under one reservation.
    const elsewhere = Math.max(0, ...matches.filter(each => !each.reservations.some(Boolean)).map(each => each.alone))
    const isAlone = share >= enough && share * 1.1 >= alone && elsewhere < share - 0.15
    if (!isDropped && !isAlone) continue
    if (!best || count > dropped(best) || (count === dropped(best) && coverage > best.coverage)) best = match
  }
  const reservation = best?.reservations.find(Boolean)
  if (!best || !reservation) return undefined
  const word = slice(best.part.passage.paragraph.text, reservation.span)
  const hedge = hedgeOf(reservation, word, words)
  const told = best.words[best.reservations.indexOf(reservation)]!
  const attribution = best.part.passage.attributions.findIndex(
    ({ content, polarity, stance }) => polarity === "affirmed" && stance !== "doubting" && content.some(each => holds(each, told)),
  )
  return {
    data: { word, ...(hedge && { hedge }), ...(attribution >= 0 && { attribution: String(attribution) }) },
    related: [{ passage: best.part.row, span: best.sentence.span }],
  }
}

/** What a sentence has of a claim by itself, whatever stands before it. */
type Own = Pick<Match, "sentence" | "words" | "reservations">

const known = new WeakMap<Passage, WeakMap<Passage, Map<string, readonly Own[]>>>()

/** What each sentence of a passage has of a claim; looked up once for a passage of the body under a headline. */
function ownOf(headline: Passage, claim: HeadlineClaim, passage: Passage, words: HeadlineWords): readonly Own[] {
  let ofHeadline = known.get(headline)
  if (!ofHeadline) {
    ofHeadline = new WeakMap()
    known.set(headline, ofHeadline)
  }
  let ofPassage = ofHeadline.get(passage)
  if (!ofPassage) {
    ofPassage = new Map()
    ofHeadline.set(passage, ofPassage)
  }
  const key = `${claim.span.from} ${claim.span.to}`
  let found = ofPassage.get(key)
  if (!found) {
    found = compared(claim, passage, words)
    ofPassage.set(key, found)
  }
  return found
}

function compared(claim: HeadlineClaim, passage: Passage, words: HeadlineWords): Own[] {
  const own = claim.words.map(word => {
    const stems = words.stems(word.key)
    // «valt … tegen» is «tegenvalt» in a subordinate clause.
    return { key: word.key, stems: claim.last ? [...stems, ...stems.map(stem => claim.last + stem)] : stems }
  })
  return sentencesOf(passage, words.stems).map(sentence => {
    const same = own.map(({ key, stems }) => sentence.words.find(each => !words.function.has(each.key) && isSame(key, stems, each)))
    const here = same.filter(each => each !== undefined)
    const reservation = here.length > 0 ? reservationIn(sentence, here, words) : undefined
    const reservations = same.map(each => {
      if (!each || !reservation) return undefined
      const alone = reservationIn(sentence, [each], words)
      return alone && (alone.kind !== "negation" || !claim.isDenied) && !isGiven(sentence, each, words) ? alone : undefined
    })
    return { sentence, words: same, reservations: isAboutPlanner(claim, same, reservations) ? [] : reservations }
  })
}

function matchesIn(headline: Passage, claim: HeadlineClaim, body: readonly Part[], words: HeadlineWords): Match[] {
  const found: Match[] = []
  /** For each word of the claim, in which sentence it stood last. */
  const last = claim.words.map(() => Number.NEGATIVE_INFINITY)
  let row = 0
  for (const part of body) {
    for (const own of ownOf(headline, claim, part.passage, words)) {
      const here = own.words.filter(Boolean).length
      if (here > 0) {
        const near = own.words.reduce((sum, same, i) => sum + (same || last[i]! < 0 ? 0 : row - last[i]! <= 2 ? 0.8 : 0.6), 0)
        found.push({ part, ...own, coverage: (here + near) / claim.words.length, alone: here / claim.words.length })
      }
      for (const [i, same] of own.words.entries()) if (same) last[i] = row
      row++
    }
  }
  return found
}

/** «De Kamer wil gratis bussen»: a headline about what the Kamer does, with another verb, tells of the plan and not of what is planned. */
function isAboutPlanner(
  { words, verb }: HeadlineClaim,
  same: readonly (Read | undefined)[],
  reservations: readonly (Reservation | undefined)[],
): boolean {
  if (!verb || reservations[words.indexOf(verb)]) return false
  return reservations.some(reservation => reservation?.source && same.some(each => each && holds(reservation.source!, each)))
}

function isSame(key: string, own: readonly string[], { key: other, lemma, stems }: Read): boolean {
  return alike(key, other) || (lemma !== undefined && alike(key, lemma)) || own.some(stem => stems.includes(stem))
}

/** The adverb that a headline can take over. */
function hedgeOf({ kind, hedge }: Reservation, word: string, words: HeadlineWords): string | undefined {
  if (kind === "negation") return undefined
  if (hedge === "adverb") return word.toLowerCase()
  return words.hedge.possible
}

/** «Twitter» is no verb, though somebody may twitter. */
function isSmall({ paragraph }: Passage, at: number): boolean {
  return /^\p{Ll}/u.test(paragraph.text.slice(at, at + 2))
}

/** Where an adverb goes: behind the finite verb, or before the participle or, in English, the verb. */
function hedgeSpot(passage: Passage, span: Span, words: HeadlineWords): number | undefined {
  const own = wordsOf(passage).filter(({ from, to }) => span.from <= from && to <= span.to)
  const verb = own.findIndex(({ key, from }, row) => row > 0 && row < 4 && words.finite.has(key) && isSmall(passage, from))
  if (verb < 0) {
    const participle = own.findIndex(({ key }, row) => row > 0 && words.participle.test(key))
    return participle < 0 ? undefined : own[participle]!.from
  }
  if (!words.isVerbSecond) return own[verb]!.from
  let last = verb
  while (last + 1 < own.length && words.clitics.has(own[last + 1]!.key)) last++
  return own[last]!.to
}
