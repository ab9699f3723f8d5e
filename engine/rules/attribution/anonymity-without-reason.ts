import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import type { Desk } from "../desk.ts"
import { isQuoted, overlaps, sentenceRow } from "../look.ts"
import type { PassageRule } from "../rule.ts"

/** «… die anoniem wil blijven», and not why. */
export const anonymityWithoutReason: PassageRule = {
  name: "anonymity-without-reason",
  family: "attribution",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Anonymity without a reason",
      message: "“{words}”: why? The reader is not told the reason.",
      why: "With the reason a reader can judge how much the source risks, and how much it has to gain. AP describes why a source asked for anonymity; NRC grants it only in exceptional cases, such as danger.",
      advice: "Write why no name is given, as far as that is safe.",
    },
    nl: {
      title: "Anonimiteit zonder reden",
      message: "‘{words}’: waarom? De reden staat er niet bij.",
      why: "Met de reden erbij kan een lezer wegen wat de bron riskeert, en wat zij te winnen heeft. AP beschrijft waarom een bron om anonimiteit vroeg; NRC verleent die alleen bij uitzondering, bijvoorbeeld bij gevaar.",
      advice: "Schrijf waarom er geen naam bij staat, zo ver als dat veilig is.",
    },
  },
  examples: {
    nl: [
      "Een agent, die [!:anoniem wil blijven], spreekt van wanorde.",
      "De vrouw [!:wil anoniem blijven]. Zij zegt dat er geld is verdwenen.",
      "De man wil [!:niet met zijn naam in de krant].",
      "Hij sprak met de krant [!:op voorwaarde van anonimiteit].",
      "Een agent, die anoniem wil blijven omdat hij niet met de pers mag praten, spreekt van wanorde.",
      "De vrouw wil anoniem blijven. Zij is bang voor haar baan.",
      "De gever van het bedrag is anoniem gebleven.",
      "De winnaar van de loterij wil anoniem blijven.",
      "„Ik wil anoniem blijven”, zei de vrouw aan de telefoon.",
      "Op voorwaarde dat het droog blijft, gaat het feest door.",
    ],
    en: [
      "A doctor spoke [!:on condition of anonymity].",
      "A doctor spoke on condition of anonymity because she was not allowed to talk to reporters.",
    ],
  },
  fixes: [
    {
      name: "give-the-reason",
      title: { nl: "Zet de reden erbij", en: "Give the reason" },
      examples: {
        nl: [
          [
            "Een agent, die [!:anoniem wil blijven], spreekt van wanorde.",
            "Een agent, die anoniem wil blijven omdat reden, spreekt van wanorde.",
          ],
        ],
        en: [["A doctor spoke [!:on condition of anonymity].", "A doctor spoke on condition of anonymity because reason."]],
      },
      *edits({ passage, span }, { analysis, desk }) {
        const words = desk.advice.get(analysis.passages[passage]!.value.language)?.attribution
        if (words) yield { passage, span: { from: span.to, to: span.to }, text: words.anonymity.because, isSnippet: true }
      },
    },
  ],
  *check(passage: Passage, { advice }: Desk) {
    const anonymity = advice.get(passage.language)?.attribution.anonymity
    const { text } = passage.paragraph
    if (!anonymity) return
    const wishes = [...text.matchAll(anonymity.wished)].filter(({ index, 0: words }) =>
      saysMore(passage, { from: index, to: index + words.length }),
    )
    for (const match of [...text.matchAll(anonymity.granted), ...wishes]) {
      const span = { from: match.index, to: match.index + match[0].trimEnd().length }
      if (!isQuoted(passage, span) && !anonymity.reason.test(around(passage, span)))
        yield { span, data: { words: text.slice(span.from, span.to) } }
    }
  },
}

/** Whether anything is said but that somebody wants to stay unnamed: the winner of a lottery is no source. */
function saysMore({ attributions }: Passage, wish: Span): boolean {
  return attributions.some(({ content, cue = [] }) => ![...content, ...cue].some(part => overlaps(part, wish)))
}

/** How far from the words a reason may stand. */
const reach = 2

/** What is said in the sentence of a span, the one before it and the two after it, without the span. */
function around(passage: Passage, { from, to }: Span): string {
  const { text, sentences } = passage.paragraph
  const row = sentenceRow(passage, { from, to })
  const start = sentences[Math.max(0, row - 1)]?.at ?? 0
  const last = sentences[Math.min(sentences.length - 1, row + reach)]
  const end = last ? last.at + last.value.text.length : text.length
  return `${text.slice(start, from)}\n${text.slice(to, end)}`
}
