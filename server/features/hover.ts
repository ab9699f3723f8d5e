import * as l10n from "@vscode/l10n"
import type { Hover, Position } from "vscode-languageserver-types"
import { type AnnotationsAt, annotationsAt, formsOf, parseOf, sourceRow } from "../../engine/annotation/index.ts"
import { conlluRows } from "../../engine/linguistics/index.ts"
import { type Span, shift, slice } from "../../engine/text/index.ts"
import type { CorrectedView } from "../corrected-view.ts"
import { offsetAt, rangeOf } from "../positions.ts"
import type { View } from "../session.ts"
import { hedgeWords, joinReasons, joinWords, plain, typeWords } from "../words.ts"

/** Who says this, by which words, how sure, what kind of source; and of a statement without one, why it was marked. */
export function hover(view: CorrectedView, position: Position): Hover | null {
  const here = annotationsAt(view.analysis, offsetAt(view.lines, position))
  if (!here) return null
  const parts: string[] = []
  let span: Span | undefined
  if (here.hedge) {
    span = here.hedge.span
    parts.push(l10n.t("**Hedge.** “{0}” {1}.", plain(slice(here.placed.value.paragraph.text, span)), hedgeWords(here.hedge.class)))
  }
  const inner = here.attributions[0]
  if (inner) {
    span ??= inner.span
    parts.push(view.settings.hover.grammar ? `${attributionWords(view, here)} ${frameWords(here)}` : attributionWords(view, here))
  } else if (here.sentence?.statement.needsSource) {
    span ??= here.sentence.span
    const kinds = [...new Set(here.sentence.statement.reasons.map(({ kind }) => kind))]
    parts.push(
      l10n.t("**No source.** The text itself asserts this. A reader may ask who says so: the sentence holds {0}.", joinReasons(kinds)),
    )
  }
  if (view.settings.hover.grammar && here.sentence) {
    const grammar = grammarWords(view, here, here.sentence.index)
    if (grammar) {
      span ??= here.sentence.span
      parts.push(grammar)
    }
  }
  if (!span || parts.length === 0) return null
  return { range: rangeOf(view.lines, shift(span, here.placed.at)), contents: { kind: "markdown", value: parts.join("\n\n") } }
}

/** The sentence as a parser read it, a row a token. A table, because hovers are set in the editor's font, which need not be monospaced. */
function grammarWords({ languages }: View, { placed }: AnnotationsAt, row: number): string | undefined {
  const parse = parseOf(placed.value, row, languages)
  if (!parse) return undefined
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  const head = ["", l10n.t("word"), l10n.t("lemma"), l10n.t("part of speech"), l10n.t("head"), l10n.t("relation")]
  const rows = conlluRows(formsOf(placed.value.paragraph.sentences[row]!.value), parse).map(
    ([id, form, lemma, upos, , , governor, relation]) => [id, plain(form), plain(lemma), upos, governor, relation],
  )
  return [head, head.map(() => "---"), ...rows].map(line).join("\n")
}

/** For the curious: what found it, and how far that is trusted. */
function frameWords({ attributions }: AnnotationsAt): string {
  const { frame, confidence } = attributions[0]!.attribution
  return l10n.t("Found by the frame `{0}`, {1}% sure.", frame, Math.round(confidence * 100))
}

function attributionWords({ analysis }: CorrectedView, { passage, placed, attributions }: AnnotationsAt): string {
  const { index, attribution } = attributions[0]!
  const { value } = placed
  const text = value.paragraph.text
  const row = sourceRow(analysis, "attributions", { passage, index })
  const source = analysis.links.sources[row]
  const cue = attribution.cue?.map(span => slice(text, span)).join(" … ")
  const sentences: string[] = []
  if (source) {
    const here = attribution.source === undefined ? undefined : slice(text, value.mentions[attribution.source]!.span)
    const who = here && here !== source.name ? l10n.t("**{0}** (here “{1}”)", plain(source.name), plain(here)) : `**${plain(source.name)}**`
    sentences.push(
      cue
        ? l10n.t("{0}, {1}, by the words “{2}”.", who, typeWords(source.type), plain(cue))
        : l10n.t("{0}, {1}.", who, typeWords(source.type)),
    )
    if (source.role) sentences.push(l10n.t("Described by a person as: {0}.", plain(source.role)))
    if (source.isTrusted) sentences.push(l10n.t("Trusted by a person."))
  } else
    sentences.push(
      cue
        ? l10n.t("**Nobody is named.** The words “{0}” attribute this to no one in particular.", plain(cue))
        : l10n.t("**Nobody is named** for this quotation."),
    )
  if (attribution.kind === "direct") sentences.push(l10n.t("Quoted word for word."))
  else if (attribution.kind === "mixed") sentences.push(l10n.t("Partly quoted, partly in the reporter’s words."))
  if (attribution.continues) sentences.push(l10n.t("It goes on from what the same source said before."))
  if (attribution.frame === "points-back") sentences.push(l10n.t("It points back to the sentence before."))
  if (attribution.polarity === "denied") sentences.push(l10n.t("The source denies it."))
  if (attribution.stance === "doubting") sentences.push(l10n.t("The verb keeps its distance."))
  else if (attribution.stance === "factive") sentences.push(l10n.t("The verb takes it for true."))
  const hedges = value.hedges.filter(hedge => hedge.attribution === index).map(hedge => `“${plain(slice(text, hedge.span))}”`)
  if (hedges.length > 0) sentences.push(l10n.t("Hedged by {0}.", joinWords(hedges)))
  return sentences.join(" ")
}
