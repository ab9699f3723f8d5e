import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { hasPhrase, isWord, lowerWords } from "../find-phrases.ts"
import { once } from "../once.ts"
import type { DocumentRule, Finding, Match } from "../rule.ts"
import { isConvicted } from "./is-convicted.ts"
import type { AccusationWords } from "./words.ts"

/** Somebody has been caught, and is called the offender before a judge has said so. */
export const offenderBeforeConviction: DocumentRule = {
  name: "offender-before-conviction",
  family: "accusation",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Called the offender before a conviction",
      message: "“{word}” says that this person did it. Has a court said so?",
      why: "Until a court has convicted somebody, that person is a suspect, and counts as innocent. Whoever is called the offender in the paper stays so for the reader, whatever the verdict.",
      advice: "Write “suspect”, or say which court convicted this person.",
    },
    nl: {
      title: "Dader genoemd vóór een veroordeling",
      message: "‘{word}’ zegt dat deze persoon het heeft gedaan. Heeft een rechter dat vastgesteld?",
      why: "Zolang een rechter iemand niet heeft veroordeeld, is hij verdachte en geldt hij als onschuldig. Wie in de krant dader heet, blijft dat voor de lezer, hoe het vonnis ook luidt.",
      advice: "Schrijf ‘verdachte’, of vermeld welke rechter deze persoon heeft veroordeeld.",
    },
  },
  examples: {
    nl: [
      "De [!:dader] is aangehouden.",
      "De politie hield de twee [!:overvallers] een uur later aan.",
      "De 24-jarige [!:brandstichter] werd donderdag voorgeleid.",
      "De [!:moordenaar] van Lisa zit vast.",
      "[!:Dader] aangehouden na steekpartij\n\nDe politie heeft een man aangehouden.",
      "De vermoedelijke dader is aangehouden.",
      "De politie zoekt de dader nog.",
      "De dader is nog niet aangehouden.",
      "De dader is aangehouden. De rechtbank heeft hem veroordeeld tot twaalf jaar cel.",
      "Er is nog geen dader opgepakt.",
      "„De dader is aangehouden”, zegt de buurman.",
    ],
    en: ["The [!:killer] was arrested on Monday.", "The alleged killer was arrested on Monday.", "Police are looking for the killer."],
  },
  fixes: [
    {
      name: "call-suspect",
      title: { en: "Write “{suspect}”", nl: "Schrijf ‘{suspect}’" },
      examples: {
        nl: [
          ["De [!:dader] is aangehouden.", "De verdachte is aangehouden."],
          [
            "[!:Dader] aangehouden na steekpartij\n\nDe politie heeft een man aangehouden.",
            "Verdachte aangehouden na steekpartij\n\nDe politie heeft een man aangehouden.",
          ],
          ["De politie hield de twee [!:overvallers] een uur later aan.", "De politie hield de twee verdachten een uur later aan."],
        ],
        en: [["The [!:killer] was arrested on Monday.", "The suspect was arrested on Monday."]],
      },
      offers: ({ data }) => (data.bound ? [] : [{}]),
      edits: ({ passage, span, data }) => [{ passage, span, text: data.suspect! }],
    },
    {
      name: "say-presumed",
      title: { en: "Write “{presumed} {word}”", nl: "Schrijf ‘{presumed} {word}’" },
      examples: {
        nl: [["De [!:moordenaar] van Lisa zit vast.", "De vermoedelijke moordenaar van Lisa zit vast."]],
        en: [["The [!:killer] of Jane was arrested on Monday.", "The alleged killer of Jane was arrested on Monday."]],
      },
      offers: ({ data }) => (data.presumed ? [{}] : []),
      edits: ({ passage, span, data }: Finding) => [{ passage, span: { from: span.from, to: span.from }, text: `${data.presumed} ` }],
    },
  ],
  *check({ passages }, { advice }) {
    let convicted: boolean | undefined
    for (const [passage, { value }] of passages.entries()) {
      yield
      const words = advice.get(value.language)?.accusation
      const offenders = words && caughtOffenders(value, words)
      if (!offenders || offenders.length === 0) continue
      convicted ??= isConvicted(passages, advice)
      if (convicted) return
      for (const offender of offenders) yield { passage, ...offender }
    }
  },
}

/** Who is called an offender and has been caught. */
const caughtOffenders = once((passage: Passage, words: AccusationWords): Match[] => {
  const found: Match[] = []
  for (const [row, { value }] of passage.paragraph.sentences.entries()) {
    const lower = lowerWords(value)
    for (const [at, word] of lower.entries()) {
      const number = words.offenders.get(word)
      if (!number || !isPointedAt(passage, lower, at, words) || lower.some(each => words.unreal.has(each))) continue
      if (hasPhrase(passage, words.custody, row)) found.push(offenderAt(passage, row, at, words, words.suspect[number]))
    }
  }
  return found
})

/** «de dader», «de 24-jarige dader», «twee daders», «haar moordenaar», and in a headline «Dader»; not «een dader», «de vermoedelijke dader». */
function isPointedAt({ paragraph }: Passage, lower: readonly string[], at: number, words: AccusationWords): boolean {
  const { pointing, possessives, presumptions } = words
  if (at === 0) return paragraph.role === "headline" || paragraph.role === "crosshead"
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (presumptions.has(lower[i]!)) return false
    if (pointing.has(lower[i]!) || possessives.has(lower[i]!)) return true
  }
  return false
}

function offenderAt(passage: Passage, row: number, at: number, words: AccusationWords, suspect: string): Match {
  const { at: start, value } = passage.paragraph.sentences[row]!
  const lower = lowerWords(value)
  const span: Span = { from: start + value.tokens.from[at]!, to: start + value.tokens.to[at]! }
  const isBound = words.of.has(lower[at + 1] ?? "") || words.possessives.has(lower[at - 1] ?? "")
  // «de vermoedelijke dader»: only between an article and the noun is its form sure.
  const hasArticle = at > 0 && isWord(value, at - 1) && (words.pointing.has(lower[at - 1]!) || words.possessives.has(lower[at - 1]!))
  const word = passage.paragraph.text.slice(span.from, span.to)
  return {
    span,
    data: {
      word,
      suspect: at === 0 ? suspect[0]!.toUpperCase() + suspect.slice(1) : suspect,
      ...(isBound && { bound: "bound" }),
      ...(hasArticle && { presumed: words.presumed }),
    },
  }
}
