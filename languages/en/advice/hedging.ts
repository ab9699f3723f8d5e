import type { HedgingWords } from "../../../engine/rules/hedging/words.ts"
import { causalPhrases } from "../../causal-table.ts"
import { list, phrases } from "../../table.ts"

/** Own compilation. */
export const hedging: HedgingWords = {
  invertsAfterFronting: false,
  doubts: new Set(
    phrases(
      `perhaps; maybe; possibly; probably; presumably; conceivably; potentially; arguably; in all likelihood; apparently; seemingly; evidently`,
    ),
  ),
  besideHearsay: new Set(),
  possibly: new Set(list("perhaps maybe possibly conceivably potentially")),
  possible: new Set(phrases("may; might; could; may have; might have; could have")),
  hearsayAuxiliaries: new Map(),
  hearsayPhrases: new Set(phrases("reportedly; allegedly; supposedly; purportedly")),
  finite: new Map(),
  between: new Set(list("or and but if not than even that who which because while")),
  boosters:
    /(?<!\p{L})(?<only>undoubtedly|unquestionably|indisputably|undeniably|obviously|needless to say|without (?:a |any )?doubt|of course)(?!\p{L})/giu,
  certainPredicates:
    /(?<!\p{L})(?<it>it) (?<is>is|was) (?<sure>obvious|self-evident|indisputable|undeniable|beyond (?:any )?doubt)(?= that(?!\p{L}))/giu,
  personal: new Set(list("i we you my our your me us")),
  approximators: new Map(
    phrases("about; around; roughly; approximately; some; an estimated")
      .map((words): [string, "down" | "near" | "never"] => [words, "near"])
      .concat([
        ["just over", "down"],
        ["well over", "down"],
        ["slightly more than", "down"],
        ["nearly", "never"],
        ["almost", "never"],
        ["close to", "never"],
        ["just under", "never"],
        ["slightly less than", "never"],
      ]),
  ),
  decimal: ".",
  magnitudes: new Set(list("thousand million billion trillion m bn")),
  timeOfDay: new Set(list("am pm a.m. p.m. a.m p.m gmt cet o'clock")),
  spokenDoubts: new Map([
    ...phrases("may; might; could; perhaps; maybe; possibly; possible").map((words): [string, string] => [words, "possibly"]),
    ...phrases("probably; likely; presumably; think; suspect; seems; appears").map((words): [string, string] => [words, "probably"]),
  ]),
  common: new Set(
    list(`the a an and or but that this these those is are was were be been being has have had will would could can may might must should i you he she it we
      they them his her their our my your us me him of for with on to at in from by about into over under as than also still not no more much very now then what
      who where how so says said say according there here do does did if when because yes perhaps maybe possibly probably likely presumably think suspect seems
      appears possible it's that's`),
  ),
  negations: new Set(list("not no never nobody nothing none isn't wasn't didn't")),
  conditionals: new Map([["would", { future: "will", plan: "as planned" }]]),
  settling: new Set(
    list(`if unless otherwise then rather like love prefer could should later eventually finally ultimately ever never but i we you that when have be not
      whether`),
  ),
  stative: new Set(),
  when: /(?<!\p{L})(?:tomorrow|today|tonight|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next \p{L}+|this (?:week|month|year|weekend|autumn|spring|summer|winter))(?!\p{L})/iu,
  according: { preposition: "according to", source: "source" },
  causal: causalPhrases(`
    causes | is linked to
    cause | are linked to
    caused | was linked to
    leads to | is linked to
    lead to | are linked to
    raises the risk of | is linked to a higher risk of
    raise the risk of | are linked to a higher risk of
    increases the risk of | is linked to a higher risk of
    increase the risk of | are linked to a higher risk of
    cuts the risk of | is linked to a lower risk of
    cut the risk of | are linked to a lower risk of
    lowers the risk of | is linked to a lower risk of
    reduces the risk of | is linked to a lower risk of
    reduce the risk of | are linked to a lower risk of
    prevents |
    prevent |
    protects against |
    protect against |
    cures |
  `),
  links: /(?<!\p{L})(?:links?|linked|associations?|associated|correlat\p{L}+|connection)(?!\p{L})/iu,
  noLinks: /(?<!\p{L})(?:causal|no (?:\p{L}+ )?(?:link|association|correlation|connection)|in connection with)(?!\p{L})/iu,
}
