import type { Passage } from "../../annotation/index.ts"
import { type Span, slice } from "../../text/index.ts"
import { wordsIn } from "../compare-words.ts"
import type { DocumentRule } from "../rule.ts"
import { alike } from "./alike.ts"
import { articleOf, type Part, wordsOf } from "./article.ts"
import type { HeadlineWords } from "./words.ts"

/** Who speaks in the headline does not occur in the text. */
export const headlineSpeakerNotInBody: DocumentRule = {
  name: "headline-speaker-not-in-body",
  family: "headline",
  scope: "document",
  severity: "error",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Speaker of the headline is not in the text",
      message: "In the headline “{source}” speaks; the text does not name {source}.",
      why: "The reader of the headline looks in the text for who said it, where, and in which words. NRC wants a headline to be borne out by the text.",
      advice: "Name the speaker in the text with what was said, or put the right speaker in the headline.",
    },
    nl: {
      title: "Spreker uit de kop staat niet in de tekst",
      message: "In de kop is ‘{source}’ aan het woord; in de tekst komt {source} niet voor.",
      why: "Wie de kop leest, zoekt in de tekst wie het zei, waar, en in welke woorden. NRC wil dat de tekst de kop waarmaakt.",
      advice: "Noem de spreker in de tekst met wat er is gezegd, of zet de juiste spreker in de kop.",
    },
  },
  examples: {
    nl: [
      "[!:Rutte]: ‘Geen lockdown’\n\n„Er komt geen lockdown”, zegt minister Lotte Verhage. Geen lockdown dus.",
      "Plan is te duur, zegt [!:Hofstra]\n\nWethouder Karin Mulder vindt het plan voor het zwembad te duur.",
      "[!:Kamerlid Bas Hofstra]: plan is te duur\n\nWethouder Karin Mulder vindt het plan voor het zwembad te duur.",
      "Mulder: ‘Plan is te duur’\n\n„Het plan is te duur”, zegt wethouder Karin Mulder.",
      "CBS: inflatie daalt\n\nDe inflatie daalt, meldt het Centraal Bureau voor de Statistiek.",
      "Wethouder: plan is te duur\n\n„Het plan is te duur”, zegt Karin Mulder van de gemeente Meerwoude.",
    ],
    en: [
      "[!:Trump]: ‘No deal’\n\nThere will be “no deal”, Secretary Anna Smith said.",
      "Okoro: ‘As ready as we can be’\n\n“We are as ready as we can be,” said Councillor James Okoro.",
    ],
  },
  fixes: [
    {
      name: "use-speaker-of-body",
      title: { nl: "Maak er ‘{instead}’ van", en: "Make it “{instead}”" },
      examples: {
        nl: [
          [
            "[!:Rutte]: ‘Geen lockdown’\n\n„Er komt geen lockdown”, zegt minister Lotte Verhage. Geen lockdown dus.",
            "Verhage: ‘Geen lockdown’\n\n„Er komt geen lockdown”, zegt minister Lotte Verhage. Geen lockdown dus.",
          ],
        ],
        en: [
          [
            "[!:Trump]: ‘No deal’\n\nThere will be “no deal”, Secretary Anna Smith said.",
            "Smith: ‘No deal’\n\nThere will be “no deal”, Secretary Anna Smith said.",
          ],
        ],
      },
      *offers({ passage, data }, { analysis }) {
        const seen = new Set([data.source])
        for (const { type, name, attributions } of analysis.links.sources) {
          if ((type !== "person" && type !== "organisation") || !/\p{Lu}/u.test(name)) continue
          if (!attributions.some(ref => ref.passage !== passage)) continue
          const instead = type === "person" ? shortName(name) : name.replace(/^\p{Ll}+\s+(?=\p{Lu})/u, "")
          if (seen.has(instead) || seen.size > 4) continue
          seen.add(instead)
          yield { instead }
        }
      },
      *edits({ passage, span }, _scene, { instead }) {
        if (instead) yield { passage, span, text: instead }
      },
    },
  ],
  *check(analysis, desk) {
    const article = articleOf(analysis)
    if (!article) return
    for (const { row, passage } of article.headlines) {
      const words = desk.advice.get(article.language)?.headline
      if (!words) continue
      for (const span of speakersIn(passage))
        if (!isInBody(passage, span, article.body, words))
          yield { passage: row, span, data: { source: passage.paragraph.text.slice(span.from, span.to) } }
    }
  },
}

/** The names of those who speak in a headline; also of a first and a last name before a colon, whatever follows. */
function speakersIn({ paragraph, attributions, mentions }: Passage): Span[] {
  const found = [...new Set(attributions.flatMap(({ source }) => (source === undefined ? [] : [mentions[source]!])))]
    // «Brussel», «Finland»: the text may call those that speak for a place by many names.
    .filter(({ form, type, span }) => form === "name" && (type === "person" || isAcronym(slice(paragraph.text, span))))
    .map(({ span }) => span)
  const colon = /^\p{Lu}[\p{L}’'-]+(?: \p{Ll}{2,3}){0,2}(?: \p{Lu}[\p{L}’'-]+){1,2}(?=: )/u.exec(paragraph.text)
  if (found.length === 0 && colon) found.push({ from: 0, to: colon[0].length })
  return found
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(name)
}

/** Whether one of its names stands in the body, or the words that an acronym is made of. */
function isInBody(headline: Passage, span: Span, body: readonly Part[], words: HeadlineWords): boolean {
  const said = wordsIn(headline.paragraph.text, span)
  const names = said.filter(({ from, key }) => /^[\p{Lu}\d]/u.test(headline.paragraph.text.slice(from)) && !words.function.has(key))
  if (names.length === 0) return true
  return names.some(({ key, from, to }) => {
    const name = headline.paragraph.text.slice(from, to)
    const initials = /^\p{Lu}{2,6}$/u.test(name) ? key : undefined
    return body.some(({ passage }) =>
      wordsOf(passage).some(
        (word, at, all) =>
          alike(word.key, key) ||
          word.key.split("-").includes(key) ||
          (initials !== undefined && word.key.startsWith(initials[0]!) && isSpelledOut(initials, passage, all, at, words)),
      ),
    )
  })
}

/** «CBS»: «Centraal Bureau voor de Statistiek», the small words counted or not. */
function isSpelledOut(
  initials: string,
  { paragraph }: Passage,
  all: readonly { key: string; from: number }[],
  at: number,
  words: HeadlineWords,
): boolean {
  let letter = 0
  for (let i = at; i < all.length && letter < initials.length && i < at + initials.length + 4; i++) {
    const { key, from } = all[i]!
    if (key[0] === initials[letter]) letter++
    else if (!words.function.has(key) || /^\p{Lu}/u.test(paragraph.text.charAt(from))) return false
  }
  return letter === initials.length
}

/** «minister Lotte Verhage» is Verhage in a headline, «Harm van der Wal» Van der Wal. */
function shortName(name: string): string {
  const short = /\p{Lu}\S*\s+((?:\p{Ll}\S*\s+)*\p{Lu}\S*)$/u.exec(name)?.[1] ?? name.split(/\s+/).at(-1)!
  return short.charAt(0).toUpperCase() + short.slice(1)
}
