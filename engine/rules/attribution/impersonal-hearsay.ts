import type { Attribution, Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import type { Desk } from "../desk.ts"
import { holds, isQuoted } from "../look.ts"
import type { PassageRule } from "../rule.ts"
import type { AttributionWords } from "./words.ts"

/** «Er wordt gezegd», «men zegt», «er gaan geruchten»: said, and by nobody. */
export const impersonalHearsay: PassageRule = {
  name: "impersonal-hearsay",
  family: "attribution",
  scope: "passage",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Said by nobody",
      message: "By whom? “{words}” says that something is said, and hides who says it.",
      why: "A rumour that nobody answers for cannot be checked, and cannot be answered. The guideline of the Dutch Press Council asks that facts and claims be told apart; Wikipedia asks of such words: by whom?",
      advice: "Name who says it, or leave it out.",
    },
    nl: {
      title: "Door niemand gezegd",
      message: "Door wie? ‘{words}’ vertelt dat iets wordt gezegd, en verzwijgt wie het zegt.",
      why: "Een gerucht waar niemand voor instaat, is niet na te trekken en niet te weerspreken. De Leidraad van de Raad voor de Journalistiek vraagt feiten en beweringen uit elkaar te houden; Wikipedia vraagt bij zulke woorden: door wie?",
      advice: "Noem wie het zegt, of laat het weg.",
    },
  },
  examples: {
    nl: [
      "[!:Er wordt gezegd] dat de club wordt verkocht.",
      "Algemeen [!:wordt aangenomen] dat hij wint.",
      "[!:Men zegt] dat hij rijk is.",
      "[!:Er gaan geruchten] dat hij stopt.",
      "[!:Verwacht wordt] dat de rente daalt.",
      "De voorzitter zegt dat de club wordt verkocht.",
      "Door de politie wordt aangenomen dat hij is gevlucht.",
      "Volgens de krant wordt gezegd dat de club wordt verkocht.",
      "Er wordt gewerkt aan het spoor.",
      "Men wil dat de straat veilig wordt.",
      "„Er wordt gezegd dat ik stop”, zei de trainer.",
    ],
    en: ["It [!:is said] that the club will be sold.", "The chairman says that the club will be sold."],
  },
  fixes: [
    {
      name: "ask-by-whom",
      title: { nl: "Zet erbij door wie", en: "Say by whom" },
      examples: {
        nl: [
          ["[!:Er wordt gezegd] dat de club wordt verkocht.", "Er wordt door bron gezegd dat de club wordt verkocht."],
          ["[!:Verwacht wordt] dat de rente daalt.", "Verwacht wordt door bron dat de rente daalt."],
        ],
        en: [["It [!:is said] that the club will be sold.", "It is said by source that the club will be sold."]],
      },
      offers(finding, { analysis, desk }) {
        const { value } = analysis.passages[finding.passage]!
        const words = desk.advice.get(value.language)?.attribution
        return words && byWhomAt(value, finding.span, words) ? [{}] : []
      },
      *edits({ passage, span }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const words = desk.advice.get(value.language)?.attribution
        const place = words && byWhomAt(value, span, words)
        if (!place) return
        const text = place.isBefore ? `${words.hearsay.byWhom} ` : ` ${words.hearsay.byWhom}`
        yield { passage, span: { from: place.at, to: place.at }, text, isSnippet: true }
      },
    },
  ],
  *check(passage: Passage, { advice }: Desk) {
    const words = advice.get(passage.language)?.attribution
    if (!words) return
    for (const attribution of passage.attributions) {
      const span = nobodySays(passage, attribution, words)
      if (!span || isQuoted(passage, span) || hasSource(passage, attribution, span)) continue
      yield { span, data: { words: passage.paragraph.text.slice(span.from, span.to) } }
    }
  },
}

/** The words that say that somebody says it: a cue without a source, or «men» with its verb. */
function nobodySays(
  { paragraph, mentions }: Passage,
  { source, cue, frame }: Attribution,
  { hearsay, vague }: AttributionWords,
): Span | undefined {
  if (!cue || /^hearsay/.test(frame)) return undefined
  const subject = source === undefined ? undefined : mentions[source]!.span
  if (subject && !hearsay.nobody.has(paragraph.text.slice(subject.from, subject.to).toLowerCase())) return undefined
  const said = { from: cue[0].from, to: cue.at(-1)!.to }
  // «Er wordt *van hem* verwacht»
  const between = cue.slice(1).map(({ from }, k) => paragraph.text.slice(cue[k]!.to, from))
  if (between.join(" ").split(/\s+/).filter(Boolean).length > 1) return undefined
  const text = paragraph.text.slice(said.from, said.to)
  if (!subject) return partOf(text, hearsay) ? said : undefined
  if (![...text.toLowerCase().matchAll(/\p{L}+/gu)].some(([word]) => vague.saying.has(word))) return undefined
  const gap = paragraph.text.slice(Math.min(subject.to, said.to), Math.max(subject.from, said.from))
  return gap.trim() === "" ? { from: Math.min(subject.from, said.from), to: Math.max(subject.to, said.to) } : undefined
}

/** Where in a cue its impersonal word stands: the participle, or the rumour. */
function partOf(cue: string, { impersonal }: AttributionWords["hearsay"]): { readonly at: number; readonly to: number } | undefined {
  for (const match of cue.matchAll(/\p{L}+/gu))
    if (impersonal.has(match[0].toLowerCase())) return { at: match.index, to: match.index + match[0].length }
  return undefined
}

/** Somebody says that it is said. */
function hasSource({ attributions }: Passage, attribution: Attribution, span: Span): boolean {
  return attributions.some(
    other =>
      other !== attribution &&
      other.source !== undefined &&
      holds({ from: other.content[0].from, to: other.content.at(-1)!.to }, { from: span.from, to: span.to }),
  )
}

/** Where «door …» comes; not in «men zegt» and not beside a rumour, which is a noun. */
function byWhomAt(
  { paragraph }: Passage,
  { from, to }: Span,
  { hearsay }: AttributionWords,
): { at: number; isBefore: boolean } | undefined {
  const text = paragraph.text.slice(from, to)
  const part = partOf(text, hearsay)
  if (!part || hearsay.rumours.has(text.slice(part.at, part.to).toLowerCase())) return undefined
  const isLast = part.to === text.length && part.at > 0
  return hearsay.isBeforeParticiple && isLast ? { at: from + part.at, isBefore: true } : { at: to, isBefore: false }
}
