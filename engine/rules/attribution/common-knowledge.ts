import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { type FoundPhrase, phrasesIn } from "../find-phrases.ts"
import { holds, overlaps, sentenceSpan } from "../look.ts"
import type { FixEdit, PassageRule } from "../rule.ts"
import type { PlacingWords } from "./placing-words.ts"

/** «Zoals bekend», «iedereen weet»: what everybody knows needs no telling, and what not everybody knows a source. */
export const commonKnowledge: PassageRule = {
  name: "common-knowledge",
  family: "attribution",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  // It shows the words that stand where the source should.
  over: ["unattributed-statement"],
  text: {
    en: {
      title: "“Everybody knows”",
      message: "“{words}” stands where a source should. Known to whom, and from where?",
      why: "What everybody knows need not be said to be known; what a reader does not know, she now has to believe. Wikipedia’s editors count it among the words that feign authority.",
      advice: "Leave it out if it is undisputed; name the source if it is not.",
    },
    nl: {
      title: "‘Zoals bekend’",
      message: "‘{words}’ staat op de plaats van een bron. Bij wie is dit bekend, en waarvan?",
      why: "Van wat iedereen weet, hoeft er niet bij te staan dat het bekend is; wie het niet weet, moet het nu maar geloven. De redacteuren van Wikipedia rekenen het tot de woorden die gezag voorwenden.",
      advice: "Laat het weg als niemand het betwist, en noem de bron als dat wel zo is.",
    },
  },
  examples: {
    nl: [
      "[!:Zoals bekend] is de brug dicht.",
      "De brug is, [!:zoals bekend], al een jaar dicht.",
      "[!:Iedereen weet] dat hij drinkt.",
      "[!:Het is algemeen bekend] dat de wethouder drinkt.",
      "Iedereen weet wat hij moet doen.",
      "Iedereen weet dat hij drinkt, zegt Jansen.",
      "Het is nog niet bekend wanneer de brug opengaat.",
      "De brug is, zoals bekendgemaakt door de gemeente, dicht.",
      "„Iedereen weet dat hij drinkt”, zegt Jansen.",
    ],
    en: ["[!:As everyone knows], the bridge is closed.", "[!:It is common knowledge] that he drinks.", "Everyone knows what to do."],
  },
  fixes: [
    {
      name: "leave-out",
      title: { en: "Leave out “{words}”", nl: "Laat ‘{words}’ weg" },
      examples: {
        nl: [
          ["[!:Zoals bekend] is de brug dicht.", "De brug is dicht."],
          ["De brug is, [!:zoals bekend], al een jaar dicht.", "De brug is al een jaar dicht."],
          ["De brug is [!:zoals bekend] al een jaar dicht.", "De brug is al een jaar dicht."],
        ],
        en: [
          ["[!:As everyone knows], the bridge is closed.", "The bridge is closed."],
          ["[!:It is common knowledge] that he drinks.", "He drinks."],
        ],
      },
      *offers({ passage, span }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const placing = desk.advice.get(value.language)?.attribution.placing
        if (placing && withoutPhrase(value, span, placing).length > 0) yield {}
      },
      *edits({ passage, span }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const placing = desk.advice.get(value.language)?.attribution.placing
        if (placing) for (const edit of withoutPhrase(value, span, placing)) yield { passage, ...edit }
      },
    },
    {
      name: "name-who",
      title: { en: "Name who says it", nl: "Noem wie het zegt" },
      examples: { nl: [["[!:Iedereen weet] dat hij drinkt.", "Bron zegt dat hij drinkt."]] },
      offers: ({ data }) => (data.shape === "clause" ? [{}] : []),
      *edits({ passage, span }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const words = desk.advice.get(value.language)?.attribution.placing.whoSays
        if (words) yield { passage, span, text: words, isSnippet: true }
      },
    },
  ],
  *check(passage, { advice }) {
    const placing = advice.get(passage.language)?.attribution.placing
    if (!placing) return
    const { text } = passage.paragraph
    // What a source appeals to is the source’s.
    const isTheirs = (span: Span) =>
      passage.attributions.some(
        ({ source, content, cue }) =>
          source !== undefined && !cue?.some(part => overlaps(part, span)) && content.some(part => holds(part, span)),
      )
    for (const { span } of phrasesIn(passage, placing.asKnown))
      if (!isTheirs(span)) yield { span, data: { words: text.slice(span.from, span.to), shape: "aside" } }
    for (const phrase of phrasesIn(passage, placing.everybodyKnows)) {
      const { span } = phrase
      if (bringsClause(passage, phrase, placing) && !isTheirs(span))
        yield { span, data: { words: text.slice(span.from, span.to), shape: "clause" } }
    }
  },
}

/** At the start of its sentence, with the clause right behind it: «Iedereen weet *dat* …», and nobody asks whether everybody does. */
function bringsClause({ paragraph }: Passage, { span, sentence }: FoundPhrase, { that }: PlacingWords): boolean {
  return paragraph.sentences[sentence]!.at === span.from && new RegExp(`^,?\\s${that}\\s`).test(paragraph.text.slice(span.to, span.to + 8))
}

type Edit = Pick<FixEdit, "span" | "text">

/** The edits that leave a phrase out, where the sentence stands without it. */
function withoutPhrase(passage: Passage, { from, to }: { from: number; to: number }, { order, that }: PlacingWords): readonly Edit[] {
  const { text, sentences } = passage.paragraph
  const row = sentences.findIndex(({ at, value }) => at <= from && to <= at + value.text.length)
  if (row < 0) return []
  const whole = sentenceSpan(passage, row)
  if (from > whole.from) {
    const before = /(,?\s+)$/.exec(text.slice(whole.from, from))?.[1]
    const behind = /^,?/.exec(text.slice(to, whole.to))![0]
    // Between two commas both go, between none none does.
    if (!before || before.startsWith(",") !== (behind !== "")) return []
    return [{ span: { from: from - before.length, to: to + behind.length }, text: "" }]
  }
  const rest = new RegExp(`^,?\\s+(?:${that}\\s+)?`).exec(text.slice(to, whole.to))?.[0]
  if (!rest) return []
  if (order === "subject-first") {
    const start = to + rest.length
    return [{ span: { from, to: start + 1 }, text: text[start]!.toUpperCase() }]
  }
  return inverted(passage, row, to + rest.length)
}

/** «Zoals bekend *is de brug* dicht» → «*De brug is* dicht»: verb and subject change places, where the subject follows its verb. */
function inverted({ paragraph, parses }: Passage, row: number, start: number): readonly Edit[] {
  const { at, value } = paragraph.sentences[row]!
  const parse = parses[row]
  const verb = value.tokens.from.indexOf(start - at)
  if (!parse || verb < 0) return []
  const head = /^(?:aux|cop)/.test(parse.relation[verb]!) ? parse.head[verb]! - 1 : verb
  const subject = parse.relation.findIndex((relation, i) => relation.startsWith("nsubj") && parse.head[i] === head + 1)
  if (subject < 0) return []
  const isBelow = (i: number) => {
    for (let up = i, steps = 0; up >= 0 && steps < parse.count; up = parse.head[up]! - 1, steps++) if (up === subject) return true
    return false
  }
  let end = verb + 1
  while (end < parse.count && isBelow(end)) end++
  if (end === verb + 1 || parse.relation.some((_, i) => isBelow(i) && (i <= verb || i >= end))) return []
  const first = value.tokens.from[verb + 1]!
  const last = value.tokens.to[end - 1]!
  const said = value.text.slice(first, last)
  const finite = value.text.slice(value.tokens.from[verb], value.tokens.to[verb])
  return [{ span: { from: at, to: at + last }, text: `${said[0]!.toUpperCase()}${said.slice(1)} ${finite}` }]
}
