import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { inSnippet } from "../fixes.ts"
import type { PassageRule } from "../rule.ts"
import { lowerFirst, upperFirst } from "../source-offers.ts"
import { vagueSourceAt } from "./describe-source.ts"
import { isUnnamed, vagueSources } from "./vague-sources.ts"

/** Unnamed sources in the plural: a reader cannot tell whether there are two or ten, or one. */
export const sourcesWithoutNumber: PassageRule = {
  name: "sources-without-number",
  family: "attribution",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "How many sources?",
      message: "“{source}”: how many are there? The reader cannot tell two from ten.",
      why: "What three people say independently weighs more than what one says. Reuters never speaks of sources in the plural when there is only one.",
      advice: "Say how many sources there are; if there is one, write so.",
    },
    nl: {
      title: "Hoeveel bronnen?",
      message: "‘{source}’: hoeveel zijn het er? Twee of tien, dat kan de lezer zo niet zien.",
      why: "Wat drie mensen los van elkaar zeggen, weegt zwaarder dan wat één mens zegt. Reuters spreekt nooit van bronnen als het er maar één is.",
      advice: "Schrijf hoeveel bronnen het zijn; is het er één, schrijf dat dan.",
    },
  },
  examples: {
    nl: [
      "[!:Bronnen binnen het ministerie] bevestigen het vertrek.",
      "Volgens [!:politiebronnen] is de man overleden.",
      "[!:Diplomatieke bronnen] melden dat het akkoord rond is.",
      "[!:Meerdere bronnen rond de club] zeggen dat de trainer vertrekt.",
      "Drie bronnen binnen het ministerie bevestigen het vertrek.",
      "De bronnen binnen het ministerie bevestigen het vertrek.",
      "Een bron binnen het ministerie bevestigt het vertrek.",
      "Omwonenden zeggen dat de fabriek stinkt.",
    ],
    en: ["[!:Diplomats] say the deal is done.", "According to [!:sources], the deal is done.", "Three diplomats say the deal is done."],
  },
  fixes: [
    {
      name: "say-how-many",
      title: { nl: "Zet erbij hoeveel het er zijn", en: "Say how many there are" },
      examples: {
        nl: [
          ["[!:Bronnen binnen het ministerie] bevestigen het vertrek.", "Twee bronnen binnen het ministerie bevestigen het vertrek."],
          ["Volgens [!:politiebronnen] is de man overleden.", "Volgens twee politiebronnen is de man overleden."],
        ],
        en: [["According to [!:sources], the deal is done.", "According to two sources, the deal is done."]],
      },
      *edits(finding, scene) {
        const found = vagueSourceAt(finding, scene)
        if (!found) return
        const { source, words, text } = found
        const said = text.slice(source.span.from, source.noun.to)
        // «Meerdere bronnen» becomes «Twee bronnen».
        const [first = ""] = /^\S+\s+/.exec(said) ?? []
        const isEmpty = words.vague.empty.has(first.trim().toLowerCase())
        const isCapital = /^\p{Lu}/u.test(said)
        const rest = isEmpty ? said.slice(first.length) : isCapital && source.span.from === source.noun.from ? lowerFirst(said) : said
        const count = isCapital ? words.vague.counting.replace(/[|,]\p{L}/gu, each => each.toUpperCase()) : words.vague.counting
        const small = isCapital && !isEmpty && source.span.from !== source.noun.from ? lowerFirst(rest) : rest
        yield {
          passage: finding.passage,
          span: { from: source.span.from, to: source.noun.to },
          text: `${count} ${inSnippet(small)}`,
          isSnippet: true,
        }
      },
    },
    {
      name: "say-it-is-one",
      title: { nl: "Maak er ‘{instead}’ van", en: "Make it “{instead}”" },
      examples: {
        nl: [["Volgens [!:bronnen binnen het ministerie] is het rond.", "Volgens een bron binnen het ministerie is het rond."]],
        en: [["According to [!:sources], the deal is done.", "According to a source, the deal is done."]],
      },
      // As a subject it would want another form of its verb.
      offers(finding, scene) {
        const found = vagueSourceAt(finding, scene)
        if (!found || found.source.isSubject || found.source.noun.from !== found.source.span.from) return []
        const { from, to } = found.source.noun
        const noun = found.text.slice(from, to)
        const instead = found.words.vague.single.get(noun.toLowerCase())
        return instead ? [{ instead: /^\p{Lu}/u.test(noun) ? upperFirst(instead) : instead }] : []
      },
      *edits(finding, scene, { instead }) {
        const found = vagueSourceAt(finding, scene)
        if (found) yield { passage: finding.passage, span: found.source.noun, text: instead! }
      },
    },
  ],
  *check(passage: Passage, { advice }: Desk) {
    const words = advice.get(passage.language)?.attribution
    if (!words) return
    for (const { kind, span, noun, words: own, isDefinite } of vagueSources(passage, words)) {
      if (!isUnnamed(kind) || isDefinite) continue
      if (!words.vague.plurals.test(passage.paragraph.text.slice(noun.from, noun.to).toLowerCase())) continue
      // «Egyptian officials»: of whom, is told by the word before; how many, no paper says.
      if (!passage.parses.some(Boolean) && /\p{Lu}\p{L}+\s$/u.test(passage.paragraph.text.slice(0, span.from))) continue
      if (own.some(word => words.vague.numbers.has(word) || /^\d/.test(word))) continue
      yield { span, data: { source: passage.paragraph.text.slice(span.from, span.to) } }
    }
  },
}
