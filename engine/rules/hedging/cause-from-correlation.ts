import type { Analysis, Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { isQuoted, overlaps, sentenceSpan } from "../look.ts"
import { once } from "../once.ts"
import type { DocumentRule, Finding, Scene } from "../rule.ts"
import { cased, Wording } from "../wording.ts"
import { wordsFor } from "./doubts.ts"
import { meaning, shared } from "./same-proposition.ts"
import type { CausalPhrase, HedgingWords } from "./words.ts"

/** *Koffie voorkomt kanker*, and the study saw a link. */
export const causeFromCorrelation: DocumentRule = {
  name: "cause-from-correlation",
  family: "hedging",
  scope: "document",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "A link told as a cause",
      message: "“{word}” makes a cause of it; the source reports only a link (“{link}”).",
      why: "Two things that go together need not cause each other. The BBC and Reuters warn of it in reports on health and statistics: readers change their lives by a headline.",
      advice: "Write that the two are linked, or say what shows that one causes the other.",
      related: "Here the source reports a link.",
    },
    nl: {
      title: "Verband gebracht als oorzaak",
      message: "‘{word}’ maakt er een oorzaak van; de bron meldt alleen een verband (‘{link}’).",
      why: "Dat twee dingen samengaan, betekent niet dat het ene door het andere komt. De BBC en Reuters waarschuwen ervoor in berichten over gezondheid en statistiek: lezers gooien hun leven om voor een kop.",
      advice: "Schrijf dat er een verband is, of vertel waaruit blijkt dat het ene door het andere komt.",
      related: "Hier meldt de bron een verband.",
    },
  },
  examples: {
    nl: [
      "Koffie [!:voorkomt] kanker\n\nOnderzoekers zien een verband tussen koffie en minder kanker. Dat meldt de universiteit.",
      "Wie slecht slaapt, eet slechter. Slaaptekort [!:leidt tot] overgewicht. Uit de studie blijkt een verband tussen slaaptekort en overgewicht.",
      "Fijnstof [!:verhoogt de kans op] dementie\n\nDementie hangt volgens de onderzoekers samen met fijnstof in de lucht.",
      "Koffie hangt samen met minder kanker\n\nOnderzoekers zien een verband tussen koffie en minder kanker.",
      "Koffie voorkomt kanker\n\nKoffie voorkomt kanker, blijkt uit een proef. Er is een oorzakelijk verband tussen koffie en kanker.",
      "Koffie voorkomt mogelijk kanker\n\nOnderzoekers zien een verband tussen koffie en minder kanker.",
      "Storm veroorzaakt files\n\nIn verband met de storm stonden er files.",
      "Roken veroorzaakt longkanker\n\nTussen bier en voetbal bestaat een verband.",
      "„Slaaptekort leidt tot overgewicht”, zegt de arts. De studie vond een verband tussen slaaptekort en overgewicht.",
      "Vulkaan veroorzaakt hinder\n\nDe onderzoekers vonden geen verband tussen de vulkaan en de hinder.",
    ],
    en: [
      "Coffee [!:prevents] cancer\n\nThe researchers found a link between coffee and less cancer.",
      "Coffee is linked to less cancer\n\nThe researchers found a link between coffee and less cancer.",
    ],
  },
  fixes: [
    {
      name: "say-it-is-a-link",
      title: { en: "Replace “{word}” with “{linked}”", nl: "Vervang ‘{word}’ door ‘{linked}’" },
      examples: {
        nl: [
          [
            "Slaaptekort [!:leidt tot] overgewicht\n\nUit de studie blijkt een verband tussen slaaptekort en overgewicht.",
            "Slaaptekort hangt samen met overgewicht\n\nUit de studie blijkt een verband tussen slaaptekort en overgewicht.",
          ],
          [
            "Fijnstof [!:verhoogt de kans op] dementie\n\nDementie hangt volgens de onderzoekers samen met fijnstof in de lucht.",
            "Fijnstof hangt samen met een hogere kans op dementie\n\nDementie hangt volgens de onderzoekers samen met fijnstof in de lucht.",
          ],
        ],
        en: [
          [
            "Coffee [!:raises the risk of] cancer\n\nThe researchers found a link between coffee and cancer.",
            "Coffee is linked to a higher risk of cancer\n\nThe researchers found a link between coffee and cancer.",
          ],
        ],
      },
      *offers(finding, scene) {
        const found = causeAt(finding, scene)
        if (found?.phrase.linked) yield { linked: found.phrase.linked }
      },
      *edits({ passage, span, data }, _scene, { linked = "" }) {
        yield { passage, span, text: cased(linked, data.word ?? "") }
      },
    },
  ],
  *check(analysis, desk) {
    const seen = yield* allLinks(analysis, desk)
    if (seen.length === 0) return
    for (const [row, { value: passage }] of analysis.passages.entries()) {
      yield
      const words = wordsFor(passage, desk)
      if (!words || (passage.paragraph.role !== "headline" && passage.paragraph.role !== "prose")) continue
      for (const cause of causesIn(passage, words)) {
        const link = seen.find(
          each => each.language === passage.language && shared(cause.before, each.words) > 0 && shared(cause.behind, each.words) > 0,
        )
        if (link)
          yield {
            passage: row,
            span: cause.span,
            data: { word: passage.paragraph.text.slice(cause.span.from, cause.span.to), link: link.link },
            related: [{ passage: link.passage, span: link.span }],
          }
      }
    }
  },
}

/** A sentence in which somebody reports that two things go together. */
interface Link {
  readonly language: string
  readonly span: Span
  readonly words: readonly string[]
  /** By which word. */
  readonly link: string
}

function* allLinks({ passages }: Analysis, desk: Scene["desk"]): Generator<undefined, (Link & { readonly passage: number })[]> {
  const found: (Link & { readonly passage: number })[] = []
  for (const [row, { value: passage }] of passages.entries()) {
    yield
    const words = wordsFor(passage, desk)
    if (words) for (const link of linksIn(passage, words)) found.push({ ...link, passage: row })
  }
  return found
}

const linksIn = once((passage: Passage, words: HedgingWords): readonly Link[] => {
  const { text, role, sentences } = passage.paragraph
  if (role === "headline" || !words.links.test(text)) return []
  return [...sentences.keys()].flatMap(sentence => {
    const span = sentenceSpan(passage, sentence)
    const own = text.slice(span.from, span.to)
    const link = words.links.exec(own)?.[0]
    return link && !words.noLinks.test(own) ? [{ language: passage.language, span, words: meaning(own, words), link }] : []
  })
})

interface Cause {
  readonly span: Span
  readonly phrase: CausalPhrase
  /** What is said to do it, and what is said to come of it. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
  /** Whether the object follows: only then can other words take its place. */
  readonly isOpen: boolean
}

/** Where a headline or the narrator, in words of his own, says that one thing comes of another. */
const causesIn = once((passage: Passage, words: HedgingWords): readonly Cause[] => [...readCauses(passage, words)])

function* readCauses(passage: Passage, words: HedgingWords): Generator<Cause> {
  const { paragraph, attributions } = passage
  const all = paragraph.text.toLowerCase()
  if (!words.causal.some(({ words: [first] }) => all.includes(first!))) return
  for (const sentence of paragraph.sentences.keys()) {
    const place = sentenceSpan(passage, sentence)
    const wording = new Wording(passage, sentence)
    for (let row = 1; row + 1 < wording.count; row++) {
      const phrase = words.causal.find(({ words: own }) => own.every((word, k) => wording.lower[row + k] === word))
      if (!phrase) continue
      const to = row + phrase.words.length
      const span = wording.span(row, to)
      const isSomebodys = attributions.some(({ content }) => content.some(piece => overlaps(piece, span)))
      if (isSomebodys || isQuoted(passage, span) || isDoubted(passage, place, span)) break
      const text = (from: number, end: number) => (from < end ? wording.words(from, end) : "")
      yield {
        span,
        phrase,
        before: meaning(text(0, row), words),
        behind: meaning(text(to, wording.count), words),
        isOpen: to < wording.count && wording.isWord(to),
      }
      break
    }
  }
}

/** A hedge beside the phrase: «voorkomt *mogelijk*»; «verhoogt de *kans* op» is the phrase itself. */
function isDoubted({ hedges }: Passage, sentence: Span, phrase: Span): boolean {
  return hedges.some(({ class: kind, span }) => kind !== "approximator" && overlaps(span, sentence) && !overlaps(span, phrase))
}

function causeAt({ passage: row, span }: Finding, { analysis, desk }: Scene): Cause | undefined {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  for (const cause of causesIn(passage, words)) if (cause.span.from === span.from && cause.isOpen) return cause
  return undefined
}
