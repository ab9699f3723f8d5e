import type { Passage } from "../../annotation/index.ts"
import type { Span, Spans } from "../../text/index.ts"
import { holds, isQuoted, sentenceRow, sentenceSpan } from "../look.ts"
import type { Finding, FixEdit, PassageRule, Scene } from "../rule.ts"
import { cased, Wording } from "../wording.ts"
import { wordsFor } from "./loaded-cue.ts"
import type { MindVerb, VerbWords } from "./words.ts"

/** What goes on in somebody's head, and nobody said it. */
export const mindReading: PassageRule = {
  name: "mind-reading",
  family: "verbs",
  scope: "passage",
  severity: "hint",
  profile: "fact-check",
  since: "0.2",
  text: {
    en: {
      title: "Mind-reading",
      message: "“{word}”: how do you know? Nobody here says so.",
      why: "A reporter can hear what people say and see what they do, but not what they feel or think. Without a source this is a guess that reads like a fact.",
      advice: "Let the person say it, say who told you, or describe what could be seen.",
    },
    nl: {
      title: "Gedachten lezen",
      message: "‘{word}’: hoe weet je dat? Niemand zegt dat hier.",
      why: "Een verslaggever kan horen wat mensen zeggen en zien wat zij doen, maar niet wat zij voelen of denken. Zonder bron is dit een gok die leest als een feit.",
      advice: "Laat de betrokkene het zeggen, schrijf van wie je het hebt, of beschrijf wat er te zien was.",
    },
  },
  examples: {
    nl: [
      "De minister [!:voelt] dat zij moet opstappen.",
      "Op weg naar de Kamer [!:realiseerde] Jansen zich dat het voorbij was.",
      "De wethouder was [!:woedend] over het besluit.",
      "De minister zegt te voelen dat zij moet opstappen.",
      "De wethouder was woedend over het besluit. „Dit pikken wij niet”, zei hij.",
      "Volgens zijn advocaat was Jansen teleurgesteld over de uitspraak.",
      "De minister begrijpt dat het publiek boos is, zegt haar woordvoerder.",
      "De minister vindt dat de wet te ver gaat.",
      "Het is bang afwachten op het strand.",
    ],
    en: [
      "The mayor was [!:furious] about the decision.",
      "The mayor was furious about the decision, a spokesman said.",
      "“This is wrong,” the mayor said. He was furious about the decision.",
    ],
  },
  fixes: [
    {
      name: "let-them-say-it",
      title: { en: "Let the person say it: “{said} … {infinitive}”", nl: "Laat de betrokkene het zeggen: ‘{said} … {infinitive}’" },
      examples: {
        nl: [
          ["De minister [!:voelt] dat zij moet opstappen.", "De minister zegt te voelen dat zij moet opstappen."],
          ["Inmiddels [!:beseffen] de ouders dat het te laat is.", "Inmiddels zeggen de ouders te beseffen dat het te laat is."],
          ["De trainer [!:realiseert] zich dat het tij keert.", "De trainer zegt zich te realiseren dat het tij keert."],
          ["De trainer [!:zag] in dat het tij keerde.", "De trainer zei in te zien dat het tij keerde."],
        ],
      },
      *offers(finding, scene) {
        const place = mindVerbAt(finding, scene)
        if (place?.verb.said) yield { said: place.verb.said, infinitive: place.verb.infinitive }
      },
      *edits(finding, scene) {
        const place = mindVerbAt(finding, scene)
        if (!place?.verb.said) return
        const { passage, span } = finding
        yield { passage, span, text: cased(place.verb.said, place.word) }
        yield { passage, span: { from: place.behind, to: place.behind }, text: ` ${place.verb.infinitive}` } satisfies FixEdit
      },
    },
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    for (const span of [...mindVerbs(passage, words), ...moods(passage, words)])
      if (!isQuoted(passage, span) && !isTold(passage, span))
        yield { span, data: { word: passage.paragraph.text.slice(span.from, span.to) } }
  },
}

function* mindVerbs({ paragraph: { text }, attributions, mentions }: Passage, { minds, ownVoices }: VerbWords): Generator<Span> {
  for (const { cue, source, within, polarity } of attributions) {
    if (!cue || source === undefined || within !== undefined || polarity === "denied") continue
    const who = mentions[source]!
    if (!/^(?:person|group)$/.test(who.type) || ownVoices.has(text.slice(who.span.from, who.span.to).toLowerCase())) continue
    const found = mindIn(text, cue, minds)
    if (found) yield found.span
  }
}

/** The verb that begins a cue, with what stands apart from it there. */
function mindIn(text: string, cue: Spans, minds: VerbWords["minds"]): { verb: MindVerb; span: Span } | undefined {
  const words = cue.flatMap(({ from, to }) => text.slice(from, to).toLowerCase().split(/\s+/))
  const verb = minds.get(words[0]!)
  if (!verb || (verb.apart && !words.includes(verb.apart))) return undefined
  return { verb, span: { from: cue[0].from, to: cue[0].from + words[0]!.length } }
}

/** «De wethouder *was woedend*»: a person, a copula and a mood in one clause. */
function* moods(passage: Passage, { moods, copulas, ownVoices }: VerbWords): Generator<Span> {
  const { paragraph, statements } = passage
  for (const [row, { status, reasons }] of statements.entries()) {
    if (status !== "narrator" || !reasons.some(({ kind }) => kind === "mind")) continue
    const wording = new Wording(passage, row)
    for (let i = 1; i < wording.count; i++) {
      if (!moods.has(wording.lower[i]!)) continue
      const copula = [i - 1, i - 2].find(at => copulas.has(wording.lower[at] ?? ""))
      if (copula === undefined || wording.lower.some(word => ownVoices.has(word))) continue
      const before = paragraph.text.slice(wording.span(0).from, wording.span(copula).from)
      const subject = wording.children(i).find(child => wording.relation(child) === "nsubj")
      if (wording.parse ? subject !== undefined && subject < copula && isPerson(wording, subject) : personBefore.test(before))
        yield wording.span(i)
    }
  }
}

function isPerson(wording: Wording, row: number): boolean {
  return wording.upos(row) === "PROPN" || wording.upos(row) === "NOUN" || /Person=3/.test(wording.feats(row))
}

/** A capital, or a noun behind its article: all that can be told without a tree. */
const personBefore = /^(?:\S+\s+){0,3}\S+\s+$/u

/** Somebody speaks of it, here or in the next sentence on either side. */
function isTold(passage: Passage, span: Span): boolean {
  const row = sentenceRow(passage, span)
  if (row < 0) return true
  const rows = [row - 1, row, row + 1].filter(at => at >= 0 && at < passage.paragraph.sentences.length)
  const near = rows.map(at => sentenceSpan(passage, at))
  return passage.attributions.some(
    ({ cue, content, source, kind }) =>
      (source !== undefined || kind !== "indirect") &&
      !cue?.some(piece => holds(piece, span)) &&
      near.some(sentence => [...(cue ?? []), ...content].some(piece => holds(sentence, piece) || holds(piece, sentence))),
  )
}

/** The verb of a finding, and where its infinitive would come: before the comma or the word that opens what was thought. */
function mindVerbAt(
  { passage: row, span }: Finding,
  { analysis, desk }: Scene,
): { verb: MindVerb; word: string; behind: number } | undefined {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  const { text } = passage.paragraph
  const attribution = passage.attributions.find(({ cue }) => cue?.[0].from === span.from)
  const verb = attribution?.cue && mindIn(text, attribution.cue, words.minds)?.verb
  const content = attribution?.content[0]
  if (!verb || !content || content.from < span.to) return undefined
  // «begrijpt ook iets niet, en dat is …», «die niet begrepen waarom»: not with two words more.
  const before = text.slice(0, content.from).replace(/[\s,]+$/, "")
  const last = /\S+(?=\s+$)/.exec(text.slice(0, span.from))?.[0].toLowerCase() ?? ""
  if (before.slice(span.to).includes(",") || words.negations.has(last)) return undefined
  return { verb, word: text.slice(span.from, span.to), behind: before.length }
}
