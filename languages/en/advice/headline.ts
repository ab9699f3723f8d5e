import type { HeadlineWords } from "../../../engine/rules/headline/words.ts"
import { list } from "../../table.ts"
import { cueForms, pairs, values, verbForms } from "../../verb-forms.ts"
import { englishNumeral } from "../numerals.ts"
import { verbs } from "../verbs.ts"
import { words } from "../words.ts"
import { functionWords } from "./function-words.ts"

/** Small words that make a headline say more. */
const telling = new Set(list("more less again further away all"))

/** What English rules on headlines go by. Own compilation. */
export const headline: HeadlineWords = {
  function: new Set([...functionWords].filter(word => !telling.has(word))),
  same: pairs("can't=cannot gonna=going"),
  stems: word => [word, word.replace(/(?:s|es|ed|d|ing)$/, ""), word.replace(/(?:ing|ed|es)$/, "e")].filter(stem => stem.length >= 3),
  participle: /^(?!)/,
  finite: new Set([...words.finiteVerbs, ...words.auxiliaries]),
  unsure: new Set([
    ...cueForms(verbs, ["plan", "wish", "fear", "thought"], list("decide agree rule determine find")),
    ...list("urge urges urged demand demands demanded threaten threatens threatened"),
  ]),
  unsurePhrases: ["of the opinion", "willing", "inclined"],
  saying: new Set(verbForms(verbs, ["speech", "thought", "plan", "wish", "fear"], true, 0.8).filter(form => !functionWords.has(form))),
  softening: new Set([
    ...list(`according plan plans to may might could would should must can will possible possibly probably perhaps maybe allegedly reportedly
      alleged suspected suspect suspects accused charged probe inquiry investigation proposal call calls warning forecast rumour rumours
      unclear doubt doubts fear fears hope hopes protest protests debate row criticism petition threatens braces if unless without how why what who whether`),
  ]),
  negations: words.negations,
  definite: new Set(list("the this that these those his her its their")),
  whether: new Set(["whether"]),
  topical: new Set(list("over against about")),
  conditions: new Set(list("if unless provided")),
  hedge: { possible: "possibly", probable: "probably" },
  isVerbSecond: false,
  clitics: new Set(),
  source: ", according to {source}",
  articles: new Set(list("the a an")),

  decimal: ".",
  numeral: englishNumeral,
  magnitudes: values("hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 m=1e6 bn=1e9"),
  fractions: values("half=50 halves=50 halved=50 quarter=25 third=33.3 thirds=66.7 quarters=75 fifth=20 tenth=10"),
  rough: new Set(list("about around nearly almost some over under roughly approximately least than circa")),

  accusing: new Set(
    list(`embezzled embezzles lied lies deceived deceives cheated cheats defrauded defrauds bribed bribes abused abuses assaulted assaults molested
      harassed harasses blackmailed raped murdered plagiarised plagiarized laundered falsified forged misled misleads stole embezzle`),
  ),
  tried: new Set(
    list(`suspect suspected suspects accused accuses charged convicted acquitted jailed sentenced court judge jury trial verdict guilty admits admitted
      confesses probe inquiry investigation allegedly lawsuit sued`),
  ),
  prosecutors: new Set(list("prosecutor prosecutors prosecution")),
  settled: new Set(list("convicted guilty admitted confessed sentenced")),
}
