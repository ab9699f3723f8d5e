import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { inSnippet } from "../fixes.ts"
import { isQuoted, overlaps, sentenceRow } from "../look.ts"
import type { Finding, PassageRule, Scene } from "../rule.ts"
import { capital, Wording } from "../wording.ts"
import { wordsFor } from "./doubts.ts"
import { dropWords } from "./drop-words.ts"
import type { HedgingWords } from "./words.ts"

/** *Onomstotelijk* and *uiteraard* shut out the doubt that a source would take away. */
export const boosterWithoutSource: PassageRule = {
  name: "booster-without-source",
  family: "hedging",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  tag: "unnecessary",
  text: {
    en: {
      title: "Certainty without a source",
      message: "“{word}” tells the reader not to doubt, and names nobody who could be asked.",
      why: "A fact needs no booster, and a claim does not become one by it. Words such as “obviously” put the writer’s voice where a source should stand.",
      advice: "Leave the word out, or name who is so certain and why.",
    },
    nl: {
      title: "Zekerheid zonder bron",
      message: "‘{word}’ zegt dat er niet te twijfelen valt, maar niemand staat ervoor in.",
      why: "Een feit heeft geen versterking nodig, en een bewering wordt er geen feit van. Met woorden als ‘uiteraard’ spreekt de schrijver op de plaats waar een bron hoort te staan.",
      advice: "Laat het woord weg, of noem wie er zo zeker van is, en waarom.",
    },
  },
  examples: {
    nl: [
      "[!:Uiteraard] heeft de wethouder gelogen.",
      "De brief is [!:onomstotelijk] vervalst.",
      "[!:Het is zonneklaar] dat hij loog.",
      "De wethouder heeft gelogen.",
      "Volgens de officier is de brief onomstotelijk vervalst.",
      "„Uiteraard heeft hij gelogen”, zegt Jansen.",
      "Dat de brug opengaat, is niet vanzelfsprekend.",
      "De rechter vindt het zonneklaar dat hij loog.",
      "Uiteraard ben ik blij met de uitslag.",
      "Het onderzoek leverde geen onomstotelijk bewijs op.",
    ],
    en: [
      "[!:Undoubtedly] the mayor lied.",
      "[!:It is obvious] that the mayor lied.",
      "The mayor lied.",
      "“Undoubtedly the mayor lied,” said Jansen.",
      "Jansen says that the mayor undoubtedly lied.",
    ],
  },
  fixes: [
    {
      name: "drop-booster",
      title: { en: "Drop “{word}”", nl: "Schrap ‘{word}’" },
      examples: {
        nl: [
          ["[!:Uiteraard] heeft de wethouder gelogen.", "De wethouder heeft gelogen."],
          ["De brief is [!:onomstotelijk] vervalst.", "De brief is vervalst."],
          ["De raad wist het, maar [!:ongetwijfeld] was het te laat.", "De raad wist het, maar het was te laat."],
        ],
        en: [["[!:Undoubtedly] the mayor lied.", "The mayor lied."]],
      },
      *offers(finding, scene) {
        if (dropped(finding, scene)) yield {}
      },
      *edits(finding, scene) {
        for (const edit of dropped(finding, scene) ?? []) yield { ...edit, passage: finding.passage }
      },
    },
    {
      name: "name-who-is-sure",
      title: { en: "Name who is so certain", nl: "Noem wie er zo zeker van is" },
      examples: {
        nl: [["[!:Het is zonneklaar] dat hij loog.", "Volgens bron is het zonneklaar dat hij loog."]],
        en: [["[!:It is obvious] that the mayor lied.", "According to source, it is obvious that the mayor lied."]],
      },
      *offers(finding, scene) {
        if (predicateAt(finding, scene)) yield {}
      },
      *edits(finding, scene) {
        const found = predicateAt(finding, scene)
        if (!found) return
        const { it, is, sure, words, isCapital } = found
        const { preposition, source } = words.according
        const opening = `${isCapital ? capital(preposition) : preposition} \${1:${inSnippet(source)}}`
        const rest = words.invertsAfterFronting ? ` ${is} ${it} ${sure}` : `, ${it} ${is} ${sure}`
        yield { passage: finding.passage, span: finding.span, text: opening + inSnippet(rest), isSnippet: true }
      },
    },
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    for (const span of boosters(passage, words))
      if (!isQuoted(passage, span) && !isSomebodys(passage, span))
        yield { span, data: { word: passage.paragraph.text.slice(span.from, span.to) } }
  },
}

function* boosters(passage: Passage, words: HedgingWords): Generator<Span> {
  const { text } = passage.paragraph
  for (const { 0: word, index, groups } of text.matchAll(words.boosters)) {
    const span = { from: index, to: index + word.length }
    const row = sentenceRow(passage, span)
    if (row < 0) continue
    const wording = new Wording(passage, row)
    // «Uiteraard.» is an answer.
    if (wording.rowsIn(span).to - wording.rowsIn(span).from + 2 > wording.count) continue
    if (!wording.lower.some(each => words.personal.has(each)) && (groups?.only || isAdverb(wording, span))) yield span
  }
  for (const { 0: word, index } of text.matchAll(words.certainPredicates)) yield { from: index, to: index + word.length }
}

/** «is *overduidelijk* vervalst», not «een *overduidelijk* bewijs», «vindt het *overduidelijk* dat». */
function isAdverb(wording: Wording, { from }: Span): boolean {
  const row = wording.rowAt(from)
  if (wording.relation(row + 1) === "mark" || !wording.isWord(row + 1)) return false
  return row >= 0 && wording.relation(row) === "advmod" && /^(?:VERB|AUX)$/.test(wording.upos(wording.head(row)))
}

/** It stands in what somebody says or thinks, or where the paper gives no judgement of its own. */
function isSomebodys({ attributions }: Passage, span: Span): boolean {
  return attributions.some(({ content, cue }) => [...content, ...(cue ?? [])].some(piece => overlaps(piece, span)))
}

function dropped({ passage: row, span }: Finding, { analysis, desk }: Scene) {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  const sentence = passage ? sentenceRow(passage, span) : -1
  if (!passage || !words || sentence < 0) return undefined
  // «Het is zonneklaar dat hij loog» is not whole without it.
  if (predicateAt({ passage: row, span }, { analysis, desk })) return undefined
  const wording = new Wording(passage, sentence)
  const { from, to } = wording.rowsIn(span)
  return from < 0 ? undefined : dropWords(wording, from, to, words)
}

function predicateAt({ passage: row, span }: Pick<Finding, "passage" | "span">, { analysis, desk }: Pick<Scene, "analysis" | "desk">) {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  for (const { index, groups } of passage.paragraph.text.matchAll(words.certainPredicates))
    if (index === span.from && groups) {
      const it = groups.it!
      return { it: it.toLowerCase(), is: groups.is!, sure: groups.sure!, isCapital: it !== it.toLowerCase(), words }
    }
  return undefined
}
