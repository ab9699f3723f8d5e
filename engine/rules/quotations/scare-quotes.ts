import type { Passage } from "../../annotation/index.ts"
import { token } from "../../linguistics/index.ts"
import type { Quotation } from "../../text/index.ts"
import { wordsIn } from "../compare-words.ts"
import { inSnippet } from "../fixes.ts"
import { sentenceRow } from "../look.ts"
import type { Finding, PassageRule, Scene } from "../rule.ts"
import { speechRow } from "./marks.ts"

/** Marks around a word that nobody is said to have used: the paper winks. */
export const scareQuotes: PassageRule = {
  name: "scare-quotes",
  family: "quotations",
  scope: "passage",
  severity: "hint",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Scare quotes",
      message: "Whose word is “{words}”? The marks say that the paper keeps its distance, not from whom.",
      why: "Marks around a single word suggest that it is not true, without anybody having to say so. Wikipedia’s list of words to watch calls them scare quotes.",
      advice: "Say who calls it so, or write the word without marks.",
    },
    nl: {
      title: "Ironische aanhalingstekens",
      message: "Van wie is het woord ‘{words}’? De tekens zeggen dat de krant er afstand van neemt, niet wie het gebruikt.",
      why: "Tekens om een los woord wekken de indruk dat het niet klopt, zonder dat iemand dat hoeft te zeggen. In de lijst van verdachte woorden van Wikipedia heten ze ‘scare quotes’.",
      advice: "Schrijf wie het zo noemt, of laat de tekens weg.",
    },
  },
  examples: {
    nl: [
      "De [!:‘oplossing’] van het kabinet werkt niet.",
      "De gemeente kwam met een [!:„spontane”] actie.",
      "Na die [!:‘vergissing’] bleef het stil.",
      "Het kabinet noemt het plan een ‘oplossing’.",
      "De film ‘Turks fruit’ draait weer.",
      "Het woord ‘lek’ viel niet in het debat.",
      "De zogeheten ‘bodemprocedure’ duurt een jaar.",
      "De mensen die nu de ‘ontdekkers’ worden genoemd, kenden elkaar niet.",
      "Volgens de minister is de ‘oplossing’ van het kabinet goed.",
    ],
    en: ["The proposed [!:“solution”] does not work.", "The minister called the plan a “solution”."],
  },
  options: {
    words: {
      default: 3,
      minimum: 1,
      maximum: 10,
      text: { en: "Up to how many words between marks this is told of.", nl: "Tot hoeveel woorden tussen tekens dit wordt gemeld." },
    },
  },
  fixes: [
    {
      name: "say-who-calls-it-so",
      title: { nl: "Schrijf wie het zo noemt", en: "Say who calls it so" },
      examples: {
        nl: [
          ["De [!:‘oplossing’] van het kabinet werkt niet.", "De ‘oplossing’ van het kabinet, zoals iemand het noemt, werkt niet."],
          ["De gemeente kwam met een [!:„spontane”] actie.", "De gemeente kwam met een „spontane” actie, zoals iemand het noemt."],
        ],
      },
      *offers(finding, scene) {
        if (phraseEnd(finding, scene) !== undefined) yield {}
      },
      *edits(finding, scene) {
        const { passage } = finding
        const { value } = scene.analysis.passages[passage]!
        const words = scene.desk.advice.get(value.language)?.quotations
        const at = phraseEnd(finding, scene)
        if (!words || at === undefined) return
        const tail = /^[\s]*[.,;:!?)]/.test(value.paragraph.text.slice(at)) || at === value.paragraph.text.length ? "" : ","
        const calling = words.calling.replace("{source}", () => `\${1:${inSnippet(words.somebody)}}`)
        yield { passage, span: { from: at, to: at }, text: `, ${calling}${tail}`, isSnippet: true }
      },
    },
    {
      name: "remove-marks",
      title: { nl: "Haal de aanhalingstekens weg", en: "Remove the quotation marks" },
      examples: {
        nl: [["De [!:‘oplossing’] van het kabinet werkt niet.", "De oplossing van het kabinet werkt niet."]],
        en: [["The proposed [!:“solution”] does not work.", "The proposed solution does not work."]],
      },
      *edits(finding, { analysis }) {
        const { passage, span } = finding
        const quotation = quotationOf(analysis.passages[passage]!.value, finding)
        if (!quotation) return
        yield { passage, span: { from: span.from, to: quotation.inner.from }, text: "" }
        yield { passage, span: { from: quotation.inner.to, to: span.to }, text: "" }
      },
    },
  ],
  *check(passage, desk, options) {
    const words = desk.advice.get(passage.language)?.quotations
    const { paragraph, quotations } = passage
    if (!words || (paragraph.role !== "prose" && paragraph.role !== "item")) return
    for (const quotation of quotations) {
      const { span, inner, style, depth, open, running } = quotation
      if (style !== "marks" || depth > 0 || open || running) continue
      const said = paragraph.text.slice(inner.from, inner.to)
      // A name, a title or a sentence opens with a capital.
      if (!/^\p{Ll}/u.test(said) || /[.,!?…]$/.test(said)) continue
      const inside = wordsIn(paragraph.text, inner)
      if (inside.length > (options.words as number)) continue
      const before = wordsIn(paragraph.text, { from: Math.max(0, span.from - 60), to: span.from }).slice(-4)
      const behind = wordsIn(paragraph.text, { from: span.to, to: Math.min(paragraph.text.length, span.to + 60) }).slice(0, 4)
      if (before.some(({ key }) => words.naming.has(key)) || behind.some(({ key }) => words.calls.has(key))) continue
      if (!before.slice(-2).some(({ key }) => words.determiners.has(key))) continue
      if (isSomebodys(passage, quotation)) continue
      yield { span, data: { words: said } }
    }
  },
}

/** Whether somebody says it, or says the sentence around it. */
function isSomebodys(passage: Passage, quotation: Quotation): boolean {
  const { span } = quotation
  const { attributions } = passage
  const speech = attributions[speechRow(passage, quotation)]
  if (speech && (speech.source !== undefined || speech.cue || speech.continues || speech.follows !== undefined)) return true
  return attributions.some(({ content }) => content.some(({ from, to }) => from < span.to && span.from < to))
}

function quotationOf({ quotations }: Passage, { span }: Finding): Quotation | undefined {
  return quotations.find(each => each.span.from === span.from)
}

/** Where the phrase ends that the marked word belongs to, by the tree: «de ‘oplossing’ van het kabinet», «een ‘spontane’ actie». */
function phraseEnd(finding: Finding, { analysis }: Scene): number | undefined {
  const passage = analysis.passages[finding.passage]!.value
  const quotation = quotationOf(passage, finding)
  const row = sentenceRow(passage, finding.span)
  const parse = passage.parses[row]
  if (!quotation || !parse) return undefined
  const { at, value } = passage.paragraph.sentences[row]!
  const { tokens } = value
  let last = -1
  for (let i = 0; i < tokens.count; i++)
    if (at + tokens.to[i]! <= quotation.inner.to && at + tokens.from[i]! >= quotation.inner.from) last = i
  if (last < 0) return undefined
  let head = token(parse, last)
  if (head.upos !== "NOUN" && head.head && head.head.upos === "NOUN" && head.head.row > last) head = head.head
  if (head.upos !== "NOUN") return undefined
  let end = head.row
  const below = [head.row]
  for (const each of below)
    for (const child of token(parse, each).children) {
      if (child.upos === "PUNCT" || /^(?:acl|conj|cc|appos|cop|nsubj|advcl|aux|parataxis)/.test(child.relation)) continue
      if (child.row > end && child.row > head.row && !/^(?:nmod|case|det|amod|flat|nummod)/.test(child.relation)) continue
      below.push(child.row)
      end = Math.max(end, child.row)
    }
  const to = at + tokens.to[end]!
  return to > quotation.inner.from && to <= quotation.span.to ? quotation.span.to : to
}
