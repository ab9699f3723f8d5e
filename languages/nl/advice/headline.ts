import type { HeadlineWords } from "../../../engine/rules/headline/words.ts"
import { list } from "../../table.ts"
import { cueForms, pairs, values, verbForms } from "../../verb-forms.ts"
import { dutchNumeral } from "../numerals.ts"
import { verbs } from "../verbs.ts"
import { words } from "../words.ts"
import { functionWords } from "./function-words.ts"

/** What may be the stem of a Dutch word: `slaapt` and `slapen` share `slap`, `zet` and `zetten` `zet`. */
function dutchStems(word: string): string[] {
  const bare = word.replace(/^ge(?=.{3,}(?:d|t|en)$)/, "")
  return [
    ...new Set(
      [word, bare].flatMap(each => [each, each.replace(/(?:en|e|t|d|te|de|ten|den|s)$/, ""), each.replace(/(?:te|de|ten|den)$/, "")]),
    ),
  ]
    .map(stem =>
      stem
        .replace(/([aeou])\1/g, "$1")
        .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
        .replace(/v$/, "f")
        .replace(/z$/, "s"),
    )
    .filter(stem => stem.length >= 3)
}

/** Small words that make a headline say more. */
const telling = new Set(list("verder meer minder weer opnieuw weg door alle geen"))

/** What Dutch rules on headlines go by. Own compilation. */
export const headline: HeadlineWords = {
  function: new Set([...functionWords].filter(word => !telling.has(word))),
  same: pairs("wij=we zij=ze jij=je mij=me gij=u 't=het 'n=een 'm=hem m'n=mijn z'n=zijn d'r=haar 'k=ik"),
  stems: dutchStems,
  participle: /^ge(?=.{3,}(?:d|t|en)$)/,
  finite: new Set([...words.finiteVerbs, ...words.auxiliaries, ...verbForms(verbs)]),
  unsure: new Set([
    ...cueForms(
      verbs,
      ["plan", "wish", "fear", "thought"],
      list("besluiten beslissen bepalen afspreken overeenkomen oordelen vaststellen"),
    ),
    ...list(
      "eist eisen eiste eisten pleit pleiten pleitte pleitten roept riep adviseert adviseren adviseerde dreigt dreigen dreigde dreigden",
    ),
  ]),
  unsurePhrases: [
    "van plan",
    "voornemens",
    "bereid",
    "geneigd",
    "van mening",
    "van oordeel",
    "de indruk",
    "ervan uit",
    "het idee",
    "het gevoel",
    "bang",
  ],
  saying: new Set(verbForms(verbs, ["speech", "thought", "plan", "wish", "fear"], true, 0.8).filter(form => !functionWords.has(form))),
  softening: new Set([
    ...list(`volgens aldus plan plannen wil willen wilde moet moeten mag mogen mogelijk mogelijke wellicht misschien waarschijnlijk vermoedelijk
      kan kunnen kon zou zouden lijkt lijken dreigt dreigen zal zullen verdacht verdachte verdenking vermoeden vermoedens onderzoek
      onderzocht voorstel pleidooi oproep eis geëist waarschuwing verwachting prognose raming gerucht geruchten onduidelijk onduidelijkheid onzeker
      twijfel twijfels zorgen vrees angst hoop mikt streeft hint voorlopig indien mits tenzij protest protesten kritiek ophef debat discussie verzet weerstand petitie zonder hoe waarom wat wie of`),
  ]),
  negations: words.negations,
  definite: new Set(list("de het deze dit die dat zijn haar hun")),
  whether: new Set(["of"]),
  topical: new Set(list("over tegen om rond tot")),
  conditions: new Set(list("als indien mits tenzij wanneer")),
  hedge: { possible: "mogelijk", probable: "waarschijnlijk" },
  isVerbSecond: true,
  clitics: new Set(list("zich er het")),
  source: " volgens {source}",
  articles: new Set(list("de het een")),

  decimal: ",",
  numeral: dutchNumeral,
  magnitudes: values("honderd=100 duizend=1e3 miljoen=1e6 miljard=1e9 biljoen=1e12 mln=1e6 mld=1e9 mio=1e6 ton=1"),
  fractions: values(
    "helft=50 halveert=50 halveren=50 gehalveerd=50 halveerde=50 kwart=25 derde=33.3 tweederde=66.7 driekwart=75 vijfde=20 tiende=10",
  ),
  rough: new Set(list("ruim bijna circa ongeveer zo'n rond krap minstens zeker hooguit tegen pakweg grofweg dan")),

  accusing: new Set(
    list(`fraudeert fraudeerde fraudeerden verzwijgt verzweeg verzwegen liegt loog logen misleidt misleidde misleidden bedriegt bedroog bedrogen
      sjoemelt sjoemelde sjoemelden verduistert verduisterde verduisterden mishandelt mishandelde mishandelden misbruikt misbruikte misbruikten
      intimideert intimideerde intimideerden discrimineert discrimineerde discrimineerden manipuleert manipuleerde manipuleerden chanteert
      chanteerde chanteerden verkracht verkrachtte verkrachtten vermoordt vermoordde vermoordden plagieert plagieerde witwast oplicht
      schendt schond schonden knoeit knoeide knoeiden vervalst vervalste vervalsten saboteert saboteerde
      terroriseert terroriseerde belaagt belaagde stalkt stalkte plunderde plundert omkocht`),
  ),
  tried: new Set(
    list(`verdacht verdachte verdachten veroordeeld veroordeelt vrijgesproken celstraf taakstraf cel geëist eis eist rechter rechters rechtbank hof om
      bekent bekende erkent erkende aangeklaagd aanklacht beschuldigd beschuldigt beschuldiging onderzoek aangifte vervolgd vonnis geeft`),
  ),
  prosecutors: new Set(list("officier openbaar om justitie aanklager aanklagers")),
  settled: new Set(list("veroordeeld veroordeelde schuldig bekende bekent bekend vonnis toegegeven bewezen")),
}
