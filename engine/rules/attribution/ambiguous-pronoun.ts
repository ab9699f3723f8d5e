import type { Analysis, Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import type { Desk } from "../desk.ts"
import { isQuoted, sentenceRow } from "../look.ts"
import { once } from "../once.ts"
import type { DocumentRule } from "../rule.ts"
import { type PersonName, personNames } from "./person-names.ts"
import type { WordsForNames } from "./placing-words.ts"
import { extentOf } from "./speakers.ts"

/** «Jansen sprak met De Wit. Hij zegt …»: who? */
export const ambiguousPronoun: DocumentRule = {
  name: "ambiguous-pronoun",
  family: "attribution",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Who is this?",
      message: "“{word}” may be {one} or {other}.",
      why: "Words put in the wrong mouth are among the worst mistakes a paper can make, and here the reader may do so by herself. NRC wants a source named as precisely as possible.",
      advice: "Repeat the name.",
    },
    nl: {
      title: "Wie is dit?",
      message: "‘{word}’ kan {one} zijn, maar ook {other}.",
      why: "Woorden in de verkeerde mond horen bij de ergste fouten die een krant kan maken, en hier maakt de lezer die ongemerkt zelf. NRC wil een bron zo precies mogelijk benoemd zien.",
      advice: "Herhaal de naam.",
    },
  },
  examples: {
    nl: [
      "Jansen sprak met De Wit. [!:Hij] zegt dat het plan doorgaat.",
      "Piet Bos volgt vrijdag Karel Mulder op. Volgens [!:hem] is de vereniging gezond.",
      "Karin Mulder won van Femke de Jong. [!:Zij] denkt dat het schema in haar voordeel was.",
      "Karin Mulder sprak met Piet de Wit. Hij zegt dat het plan doorgaat.",
      "Jansen vindt dat De Wit moet opstappen. Hij zegt dat het vertrouwen weg is.",
      "Jansen sprak met De Wit. Zij zegt dat het plan doorgaat.\n\nPiet de Wit en Karin Jansen zijn collega’s.",
      "Jansen sprak in Amsterdam met de vakbond. Hij zegt dat het plan doorgaat.",
      "Jansen sprak met De Wit. Volgens Jansen was hij eerlijk: hij zei dat het plan doorging.",
      "Jansen en De Wit zijn het eens. Zij zeggen dat het plan doorgaat.",
    ],
    en: [
      "Smith met Jones on Monday. [!:He] said that the plan would go ahead.",
      "Mary Smith met Peter Jones on Monday. He said that the plan would go ahead.",
    ],
  },
  fixes: [
    {
      name: "name-candidate",
      title: { en: "Write “{name}”", nl: "Schrijf ‘{name}’" },
      examples: {
        nl: [
          ["Jansen sprak met De Wit. [!:Hij] zegt dat het plan doorgaat.", "Jansen sprak met De Wit. Jansen zegt dat het plan doorgaat."],
          [
            "Piet Bos volgt Karel Mulder op. Volgens [!:hem] is de club gezond.",
            "Piet Bos volgt Karel Mulder op. Volgens Piet Bos is de club gezond.",
          ],
        ],
        en: [
          [
            "Smith met Jones on Monday. [!:He] said that the plan would go ahead.",
            "Smith met Jones on Monday. Smith said that the plan would go ahead.",
          ],
        ],
      },
      offers: ({ data }) => [{ name: data.one! }, { name: data.other! }],
      edits: ({ passage, span }, _, { name }) => [{ passage, span, text: name! }],
    },
  ],
  *check({ passages }, { advice }) {
    let people: ReadonlyMap<string, string> | undefined
    for (const [row, { value }] of passages.entries()) {
      yield
      const words = advice.get(value.language)?.attribution.placing.names
      if (!words) continue
      const seen = new Set<number>()
      for (const { source } of value.attributions) {
        if (source === undefined || seen.has(source)) continue
        seen.add(source)
        const { form, span, gender, number, type } = value.mentions[source]!
        if (form !== "pronoun" || type !== "person" || number !== "singular" || (gender !== "masculine" && gender !== "feminine")) continue
        const sentence = sentenceRow(value, span)
        if (sentence < 1 || isQuoted(value, span)) continue
        if (namesIn(value, sentence, words).some(name => name.place.from < span.from)) continue
        people ??= yield* genders(passages, advice)
        const candidates = candidatesIn(value, sentence - 1, words, gender, people)
        if (candidates.length !== 2 || isContinued(value, sentence - 1, candidates)) continue
        const word = value.paragraph.text.slice(span.from, span.to)
        yield { passage: row, span, data: { word, one: candidates[0]!.text, other: candidates[1]!.text } }
      }
    }
  },
}

type PlacedName = PersonName & { readonly place: Span; readonly text: string }

/** The names of people in a sentence, outside quotation marks. */
function namesIn(passage: Passage, row: number, words: WordsForNames): PlacedName[] {
  const { at, value } = passage.paragraph.sentences[row]!
  return personNames(value, words)
    .map(name => ({
      ...name,
      place: { from: at + name.span.from, to: at + name.span.to },
      text: value.text.slice(name.span.from, name.span.to),
    }))
    .filter(({ place }) => !isQuoted(passage, place))
}

/** Whom a pronoun of `gender` may mean. */
function candidatesIn(
  passage: Passage,
  row: number,
  words: WordsForNames,
  gender: string,
  people: ReadonlyMap<string, string>,
): PlacedName[] {
  const found = new Map<string, PlacedName>()
  for (const name of namesIn(passage, row, words)) {
    const known = name.gender ?? people.get(name.surname)
    if ((known === undefined || known === gender) && !found.has(name.surname)) found.set(name.surname, name)
  }
  return [...found.values()]
}

/** By surname, whether the text shows somewhere that it is a man’s or a woman’s. */
function* genders(passages: Analysis["passages"], advice: Desk["advice"]): Generator<undefined, ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const { value } of passages) {
    yield
    const words = advice.get(value.language)?.attribution.placing.names
    for (const [surname, gender] of words ? gendersIn(value, words) : []) found.set(surname, gender)
  }
  return found
}

const gendersIn = once(({ paragraph, mentions }: Passage, words: WordsForNames): readonly (readonly [string, string])[] => [
  ...paragraph.sentences.flatMap(({ value: sentence }) =>
    personNames(sentence, words).flatMap(({ surname, gender }) => (gender ? [[surname, gender] as const] : [])),
  ),
  ...mentions.flatMap(({ form, head, gender }) =>
    form === "name" && (gender === "masculine" || gender === "feminine") ? [[head, gender] as const] : [],
  ),
])

/** Just one of them speaks in that sentence: he goes on. */
function isContinued(passage: Passage, row: number, candidates: readonly PlacedName[]): boolean {
  const speaking = candidates.filter(({ place }) =>
    passage.attributions.some(attribution => {
      if (attribution.source === undefined || sentenceRow(passage, extentOf(passage, attribution)) !== row) return false
      const { span } = passage.mentions[attribution.source]!
      return span.from <= place.from && place.to <= span.to
    }),
  )
  return speaking.length === 1
}
