import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { inSnippet } from "../fixes.ts"
import { holds, isQuoted, overlaps, sentenceSpan } from "../look.ts"
import type { Finding, FixEdit, PassageRule, Scene } from "../rule.ts"
import { cased, Wording } from "../wording.ts"
import { wordsFor } from "./doubts.ts"
import { adverbPlace } from "./drop-words.ts"
import type { HedgingWords } from "./words.ts"

/** *Zou morgen vertrekken*: others say so, it was the plan, or it depends. */
export const ambiguousZou: PassageRule = {
  name: "ambiguous-zou",
  family: "hedging",
  scope: "passage",
  severity: "hint",
  profile: "fact-check",
  since: "0.2",
  text: {
    en: {
      title: "Ambiguous conditional",
      message: "“{word}” can be read in two ways here: others say so, or it was the plan. Which is it?",
      why: "Dutch «zou», like English “would”, passes on hearsay, looks ahead from the past and depends on a condition. With a date beside it a reader takes rumour for plan, or plan for rumour.",
      advice: "Name who says so, or write that it is the plan.",
    },
    nl: {
      title: "Dubbelzinnig ‘zou’",
      message: "‘{word}’ kan hier twee dingen betekenen: anderen zeggen het, of het was het plan. Wat is het?",
      why: "‘Zou’ geeft een gerucht door, blikt vooruit vanuit het verleden en drukt een voorwaarde uit. Met een tijdstip erbij houdt een lezer het gerucht voor een plan, of het plan voor een gerucht.",
      advice: "Noem wie het zegt, of schrijf dat het zo gepland is.",
    },
  },
  examples: {
    nl: [
      "De minister [!:zou] morgen vertrekken.",
      "Vrijdag [!:zou] de club de speler verkopen.",
      "De twee [!:zouden] dinsdag tekenen.",
      "Volgens Trouw zou de minister morgen vertrekken.",
      "De minister zal volgens plan morgen vertrekken.",
      "De trein zou vrijdag vertrekken, maar het personeel staakte.",
      "Als het regent, zou de minister morgen vertrekken.",
      "Zij zei dat de minister morgen zou vertrekken.",
      "Vrijdag zou zij veertig worden.",
      "Jaren later zou hij op een vrijdag overlijden.",
      "De man zou vrijdag zijn gevlucht.",
      "Zou de minister morgen vertrekken?",
    ],
    en: [
      "The minister [!:would] leave on Friday.",
      "The minister will leave on Friday.",
      "He said the minister would leave on Friday.",
      "If it rained, the minister would leave on Friday.",
    ],
  },
  fixes: [
    {
      name: "name-who-says-so",
      title: { en: "Others say so: name them", nl: "Anderen zeggen het: noem ze" },
      examples: {
        nl: [
          ["De minister [!:zou] morgen vertrekken.", "De minister zou volgens bron morgen vertrekken."],
          ["Vrijdag [!:zou] de club de speler verkopen.", "Vrijdag zou de club volgens bron de speler verkopen."],
        ],
        en: [["The minister [!:would] leave on Friday.", "The minister would leave on Friday, according to source."]],
      },
      *offers(finding, scene) {
        if (placeAt(finding, scene)) yield {}
      },
      *edits(finding, scene) {
        const found = placeAt(finding, scene)
        if (!found) return
        const { preposition, source } = found.words.according
        yield { ...inserted(finding, found, `${inSnippet(preposition)} \${1:${inSnippet(source)}}`), isSnippet: true }
      },
    },
    {
      name: "say-it-is-planned",
      title: { en: "It is the plan: “{future} … {plan}”", nl: "Het is het plan: ‘{future} … {plan}’" },
      examples: {
        nl: [
          ["De minister [!:zou] morgen vertrekken.", "De minister zal volgens plan morgen vertrekken."],
          ["Dinsdag [!:zouden] de partijen tekenen.", "Dinsdag zullen de partijen volgens plan tekenen."],
        ],
        en: [["The minister [!:would] leave on Friday.", "The minister will leave on Friday, as planned."]],
      },
      *offers(finding, scene) {
        const found = placeAt(finding, scene)
        if (found) yield found.plain
      },
      *edits(finding, scene) {
        const found = placeAt(finding, scene)
        if (!found) return
        yield { passage: finding.passage, span: finding.span, text: cased(found.plain.future, found.word) }
        yield inserted(finding, found, found.plain.plan)
      },
    },
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    for (const { span } of ambiguous(passage, words)) yield { span, data: { word: passage.paragraph.text.slice(span.from, span.to) } }
  },
}

interface Ambiguous {
  readonly span: Span
  readonly wording: Wording
  readonly row: number
}

function* ambiguous(passage: Passage, words: HedgingWords): Generator<Ambiguous> {
  const { paragraph, attributions } = passage
  if (paragraph.role !== "prose" && paragraph.role !== "item") return
  if (![...words.conditionals.keys()].some(word => paragraph.text.includes(word))) return
  for (const sentence of paragraph.sentences.keys()) {
    const place = sentenceSpan(passage, sentence)
    const text = paragraph.text.slice(place.from, place.to)
    if (!words.when.test(text) || /\?\W*$/.test(text)) continue
    const wording = new Wording(passage, sentence)
    const row = wording.lower.findIndex(word => words.conditionals.has(word))
    if (row < 1 || wording.lower.some((word, at) => at !== row && words.settling.has(word))) continue
    const span = wording.span(row)
    const isSomebodys = attributions.some(
      ({ source, cue, content }) =>
        source !== undefined &&
        (content.some(piece => holds(piece, span)) || (!wording.parse && cue?.some(piece => overlaps(piece, place)))),
    )
    if (!isSomebodys && !isQuoted(passage, span) && isOfWhatIsDone(wording, row, words)) yield { span, wording, row }
  }
}

/** With the infinitive of something that is done, in a main clause. */
function isOfWhatIsDone(wording: Wording, row: number, { invertsAfterFronting, stative }: HedgingWords): boolean {
  if (!wording.parse) return !invertsAfterFronting
  const verb = wording.head(row)
  if (wording.relation(row) !== "aux" || wording.upos(verb) !== "VERB" || !wording.feats(verb).includes("VerbForm=Inf")) return false
  if (stative.has(wording.lemma(verb))) return false
  if (/^(?:acl|advcl|ccomp|csubj|conj)$/.test(wording.relation(verb))) return false
  return !wording.children(verb).some(child => child !== row && /^(?:aux|cop|mark)$/.test(wording.relation(child)))
}

function placeAt({ passage: row, span }: Finding, { analysis, desk }: Scene) {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  const found = [...ambiguous(passage, words)].find(each => each.span.from === span.from)
  if (!found) return undefined
  const { wording, row: at } = found
  const isLast = !wording.parse
  const behind = isLast ? wording.span(wording.count - (wording.isWord(wording.count - 1) ? 1 : 2)).to : adverbPlace(wording, at)
  const plain = words.conditionals.get(wording.lower[at]!)
  return behind === undefined || !plain ? undefined : { words, behind, isLast, plain, word: wording.words(at) }
}

/** Behind the finite verb and its subject, or at the end of the sentence behind a comma. */
function inserted({ passage }: Finding, { behind, isLast }: { behind: number; isLast: boolean }, text: string): FixEdit {
  return { passage, span: { from: behind, to: behind }, text: `${isLast ? "," : ""} ${text}` }
}
