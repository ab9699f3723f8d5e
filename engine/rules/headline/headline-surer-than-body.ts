import type { Analysis, Passage, SourceEntity } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import type { DocumentRule, Finding, FixEdit } from "../rule.ts"
import { nameOf } from "../source-offers.ts"
import { articleOf, wordsOf } from "./article.ts"
import { claimsOf, ledeClaim, speakersOf } from "./headline-claims.ts"
import { headlineSource } from "./headline-source.ts"
import { compareWith, judged } from "./judge-claim.ts"
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
    const words = desk.advice.get(article.language)?.headline
    if (!words) return
    const claims = article.headlines.flatMap(part =>
      [...claimsOf(part.passage, speakersOf(article.body), words)].map(claim => ({ part, claim, body: article.body })),
    )
    const lede = article.body.find(({ passage }) => passage.paragraph.role === "prose")
    const claim = lede && ledeClaim(lede.passage, words)
    if (claim) claims.push({ part: lede, claim, body: article.body.slice(article.body.indexOf(lede) + 1) })
    for (const { part, claim, body } of claims)
      for (const each of body) {
        compareWith(part.passage, claim, each, words)
        yield
      }
    for (const { part, claim, body } of claims) {
      const found = judged(part.passage, claim, body, words)
      if (found) yield { passage: part.row, span: claim.span, ...found }
    }
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
