import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import type { Desk } from "../desk.ts"
import { sentenceRow, sentenceSpan } from "../look.ts"
import type { PassageRule } from "../rule.ts"
import type { PlaceholderWords } from "./words.ts"

/** A gap that the writer meant to fill: it would go to print as it stands. */
export const placeholder: PassageRule = {
  name: "placeholder",
  family: "checking",
  scope: "passage",
  severity: "error",
  profile: "reporter",
  since: "0.2",
  readsQuotations: true,
  text: {
    en: {
      title: "Placeholder",
      message: "“{word}” still has to be filled in.",
      why: "Newsrooms mark what is still to come with letters that occur in no word, TK for “to come”, so that nobody can overlook it. Printed, such a mark tells the reader that nobody read the piece.",
      advice: "Fill in what belongs here, or take the mark out.",
    },
    nl: {
      title: "Nog in te vullen",
      message: "‘{word}’ moet nog worden ingevuld.",
      why: "Redacties merken wat nog komt met letters die in geen woord voorkomen, TK voor ‘to come’, zodat niemand eroverheen leest. Staat zo’n merkteken in de krant, dan ziet de lezer dat niemand het stuk heeft nagelezen.",
      advice: "Vul in wat hier hoort, of haal het merkteken weg.",
    },
  },
  examples: {
    nl: [
      "De verbouwing kost 12 miljoen euro [!:[bron?]].",
      "De brug kost [!:TK] miljoen.",
      "[!:TK]: reactie van de gemeente.",
      "Wethouder [!:[naam]] was erbij.",
      "De school telt [!:XXX] leerlingen.",
      "„Wij wisten het niet”, zegt directeur Jansen [!:(check!)].",
      "De raad stemde voor. [!:«citaat volgt»]",
      "De man is [!:[leeftijd checken]] jaar oud.",
      "Het tv-programma ‘De Check’ zocht het uit.",
      "De TK vergadert dinsdag over de begroting.",
      "De burgemeester droeg een das met de kruizen van Amsterdam: XXX.",
      "Zij kocht een trui in maat XXX.",
      "De dader (naam bij de redactie bekend) liep weg.",
      "„Hij [de wethouder] wist het al”, zegt Jansen.",
    ],
    en: [
      "The bridge will cost [!:TK] million.",
      "Mayor [!:[name]] was there.",
      "The shirt is available in size XXX.",
      "He [the mayor] knew.",
    ],
  },
  fixes: [
    {
      name: "delete",
      title: { en: "Delete “{word}”", nl: "Verwijder ‘{word}’" },
      examples: {
        nl: [
          ["De verbouwing kost 12 miljoen euro [!:[bron?]].", "De verbouwing kost 12 miljoen euro."],
          ["De raad stemde voor. [!:«citaat volgt»]", "De raad stemde voor."],
        ],
        en: [["The work costs 12 million pounds [!:[source?]].", "The work costs 12 million pounds."]],
      },
      // A bare «TK» stands for a word: without it the sentence falls apart.
      // «Door [naam]»: what is left would be no byline.
      offers: ({ data, passage }, { analysis }) =>
        /^[[(«‹{]/.test(data.word ?? "") && analysis.passages[passage]!.value.paragraph.role !== "byline" ? [{}] : [],
      *edits({ passage, span }, { analysis }) {
        const { text } = analysis.passages[passage]!.value.paragraph
        const isBehindSpace = span.from > 0 && text[span.from - 1] === " "
        yield { passage, span: { from: isBehindSpace ? span.from - 1 : span.from, to: span.to }, text: "" }
      },
    },
  ],
  *check(passage: Passage, desk: Desk) {
    const words = desk.advice.get(passage.language)?.checking.placeholders
    if (!words) return
    const { text } = passage.paragraph
    for (const match of /[[(«‹]/.test(text) ? text.matchAll(bracketed(words)) : [])
      yield { span: { from: match.index, to: match.index + match[0].length }, data: { word: match[0] } }
    for (const match of text.matchAll(bare)) {
      const span = { from: match.index, to: match.index + match[0].length }
      if (isGap(passage, span, words)) yield { span, data: { word: match[0] } }
    }
  },
}

/** Marks that need no brackets. */
const bare = /(?<![\p{L}\d-])(?:TK(?:TK)*|TODO|XX+|xx+)(?![\p{L}\d-])|(?<!\S)\?{3,}(?!\S)/gu

/** Whether a bare mark is a gap, and no shirt size, Roman number, kiss or parliament. */
function isGap(passage: Passage, span: Span, { counted, crosses }: PlaceholderWords): boolean {
  const { text } = passage.paragraph
  const mark = text.slice(span.from, span.to)
  const before = text.slice(Math.max(0, span.from - 2), span.from)
  const after = text.slice(span.to, span.to + 40)
  if (/[[(«‹]\s*$/.test(before) && /^\s*[\])»›]/.test(after)) return false
  const next = /^\s*([\p{L}%]+)/u.exec(after)?.[1]?.toLowerCase() ?? ""
  // «de TK vergadert»: in Dutch the lower house is called so too.
  if (mark === "TK") return /^\s*:/.test(after) || counted.has(next) || /[€$£]\s?$/.test(before)
  if (!/^x+$/i.test(mark)) return true
  if (/^[’'”"»]/.test(after) || /[‘'„“"«]$/.test(before)) return false
  if (mark.length === 2) return counted.has(next) || /[€$£]\s?$/.test(before)
  const row = sentenceRow(passage, span)
  const { from, to } = row < 0 ? { from: 0, to: text.length } : sentenceSpan(passage, row)
  return !(
    text
      .slice(from, to)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some(word => crosses.has(word))
}

const patterns = new WeakMap<PlaceholderWords, RegExp>()

/** What stands within brackets or guillemets and is meant to be replaced; compiled once for a language. */
function bracketed(words: PlaceholderWords): RegExp {
  let pattern = patterns.get(words)
  if (!pattern) {
    const any = (list: readonly string[]) => `(?:${[...list].sort((a, b) => b.length - a.length).join("|")})`
    const filler = any(words.fillers)
    const phrase = any(words.fillers.filter(each => each.includes(" ")))
    const firm = any([...words.sure, ...words.fillers.filter(each => each.includes(" "))])
    const lead = "(?:[\\p{L}-]+ ){0,3}"
    const end = "\\s*[?!.…]*\\s*"
    pattern = new RegExp(
      [
        `\\[\\s*(?:${filler}${end}|${lead}${firm}${end}|${filler}\\s*[?!][^\\]\\n]{0,80}|${firm}:[^\\]\\n]{0,80}|[?…]+)\\s*\\]`,
        `[«‹]\\s*(?:${firm}${end}|${lead}${phrase}${end}|${filler}\\s*[?!]+)\\s*[»›]`,
        `\\((?:${firm}${end}|${filler}\\s*[?!]+|\\?{2,})\\)`,
      ].join("|"),
      "giu",
    )
    patterns.set(words, pattern)
  }
  return pattern
}
