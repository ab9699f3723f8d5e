import type { Analysis, Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { hasPhrase } from "../find-phrases.ts"
import { inSnippet } from "../fixes.ts"
import { isQuoted } from "../look.ts"
import { once } from "../once.ts"
import type { DocumentRule } from "../rule.ts"
import { accusedIn } from "./accused.ts"
import type { AccusationWords } from "./words.ts"

/** Somebody is said by name to have done wrong, and nowhere in the article has that person been asked. */
export const accusationWithoutReply: DocumentRule = {
  name: "accusation-without-reply",
  family: "accusation",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  isWholeArticle: true,
  text: {
    en: {
      title: "Accusation without a reply",
      message: "{name} is accused here, and the article has no reply, nor that one was asked for.",
      why: "Whoever is accused has the right to answer before the accusation is published. The Dutch Press Council’s guideline asks for it, and so does the Belgian council’s code (art. 20).",
      advice: "Ask for a reply and give it; if there is none, say how and when you asked.",
    },
    nl: {
      title: "Beschuldiging zonder wederhoor",
      message: "{name} wordt hier beschuldigd, en het artikel geeft geen reactie en meldt ook niet dat daarom is gevraagd.",
      why: "Wie beschuldigd wordt, heeft het recht te antwoorden voordat de beschuldiging in de krant staat. De Leidraad van de Raad voor de Journalistiek vraagt wederhoor, net als de code van de Belgische raad (art. 20).",
      advice: "Vraag om een reactie en geef die weer; komt er geen, schrijf dan hoe en wanneer erom is gevraagd.",
    },
  },
  examples: {
    nl: [
      "Oud-directeur [!:Piet Bos] stal jarenlang geld, zeggen werknemers.",
      "Werknemers beschuldigen [!:Piet Bos] van diefstal.",
      "Drie bewoners zijn door [!:Piet Bos] mishandeld, meldt de krant. De gemeente doet onderzoek.",
      "Oud-directeur Piet Bos stal jarenlang geld, zeggen werknemers. Bos ontkent dat.",
      "Oud-directeur Piet Bos stal jarenlang geld, zeggen werknemers.\n\nBos was niet bereikbaar voor commentaar.",
      "Piet Bos is mishandeld, meldt de politie.",
      "Piet Bos is met de dood bedreigd.",
      "Ajax stal in Rotterdam drie punten.",
      "Piet Bos stal de show op het feest.",
      "Onbekenden hebben in Meerwoude geld gestolen, meldt de politie.",
      "De rechtbank heeft Piet Bos veroordeeld, omdat hij geld heeft gestolen.",
    ],
    en: [
      "Former director [!:John Smith] stole money for years, employees say.",
      "Former director John Smith stole money for years, employees say. He denied it.",
    ],
  },
  fixes: [
    {
      name: "add-reply",
      title: { en: "Add a reply of {name}", nl: "Voeg een reactie van {name} toe" },
      examples: {
        nl: [
          [
            "Oud-directeur [!:Piet Bos] stal jarenlang geld, zeggen werknemers.",
            "Oud-directeur Piet Bos stal jarenlang geld, zeggen werknemers. Piet Bos was niet bereikbaar voor commentaar.",
          ],
        ],
        en: [
          [
            "Former director [!:John Smith] stole money for years, employees say.",
            "Former director John Smith stole money for years, employees say. John Smith could not be reached for comment.",
          ],
        ],
      },
      *edits({ passage, data }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const answers = desk.advice.get(value.language)?.accusation.answers
        if (!answers) return
        const end = value.paragraph.text.trimEnd().length
        const text = ` \${1:${inSnippet(data.name!)}} \${2|${answers.join(",")}|}.`
        yield { passage, span: { from: end, to: end }, text, isSnippet: true }
      },
    },
  ],
  *check(analysis, { advice }) {
    for (const [passage, { value }] of analysis.passages.entries()) {
      const words = advice.get(value.language)?.accusation
      const span = words && firstAccused(value, words)
      if (!span) continue
      const name = value.paragraph.text.slice(span.from, span.to)
      if (!isAnswered(analysis, name, advice)) yield { passage, span, data: { name } }
      return
    }
  },
}

/** The first whom a passage itself accuses by name, and not the words of somebody quoted. */
const firstAccused = once((passage: Passage, words: AccusationWords): Span | undefined => {
  const { role, sentences } = passage.paragraph
  if (role !== "prose" && role !== "item") return undefined
  for (let row = 0; row < sentences.length; row++) {
    const span = accusedIn(passage, row, words)
    if (span && !isQuoted(passage, span)) return span
  }
  return undefined
})

/** Whether any paragraph brings a reply, a denial, words of the accused, or a judge. */
function isAnswered({ passages }: Analysis, name: string, advice: ReadonlyMap<string, { readonly accusation: AccusationWords }>): boolean {
  return passages.some(({ value }) => {
    const words = advice.get(value.language)?.accusation
    if (words && (hasPhrase(value, words.replies) || hasPhrase(value, words.convicted))) return true
    return value.attributions.some(({ polarity, source }) => polarity === "denied" || (source !== undefined && speaks(value, source, name)))
  })
}

function speaks({ mentions }: Passage, source: number, name: string): boolean {
  return name.toLowerCase().split(/\s/).includes(mentions[source]!.head)
}
