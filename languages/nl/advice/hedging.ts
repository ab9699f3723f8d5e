import type { HedgingWords } from "../../../engine/rules/hedging/words.ts"
import { causalPhrases } from "../../causal-table.ts"
import { list, phrases } from "../../table.ts"

/** Own compilation. */
export const hedging: HedgingWords = {
  invertsAfterFronting: true,
  doubts: new Set(
    phrases(`mogelijk; misschien; wellicht; mogelijkerwijs; mogelijkerwijze; allicht; waarschijnlijk; vermoedelijk; hoogstwaarschijnlijk;
      naar alle waarschijnlijkheid; blijkbaar; kennelijk; klaarblijkelijk; ogenschijnlijk; schijnbaar`),
  ),
  besideHearsay: new Set(list("mogelijk mogelijkerwijs mogelijkerwijze vermoedelijk")),
  possibly: new Set(list("mogelijk misschien wellicht mogelijkerwijs mogelijkerwijze eventueel")),
  possible: new Set(phrases("kan; kunnen; kon; konden; zou kunnen; zouden kunnen; zou best kunnen")),
  hearsayAuxiliaries: new Map([
    ["zou", { number: "singular" }],
    ["zouden", { number: "plural" }],
  ]),
  hearsayPhrases: new Set(
    phrases("naar verluidt; naar het schijnt; naar men zegt; naar het heet; volgens geruchten; volgens overlevering"),
  ),
  finite: new Map([
    ["zijn", { singular: "is", plural: "zijn" }],
    ["hebben", { singular: "heeft", plural: "hebben" }],
    ["worden", { singular: "wordt", plural: "worden" }],
  ]),
  between: new Set(list("of en maar dan wel niet geen zelfs dat die wie als omdat doordat terwijl zodat")),
  boosters:
    /(?<!\p{L})(?:(?<only>uiteraard|ongetwijfeld|zonder (?:enige |ook maar enige )?twijfel|ontegenzeggelijk|ontegensprekelijk)|onomstotelijk|overduidelijk|onmiskenbaar|vanzelfsprekend)(?!\p{L})/giu,
  certainPredicates:
    /(?<!\p{L})(?<it>het) (?<is>is|was|staat) (?<sure>zonneklaar|overduidelijk|onomstotelijk|onomstreden|onmiskenbaar|evident|buiten kijf|buiten twijfel)(?=,? dat(?!\p{L}))/giu,
  personal: new Set(list("ik wij we u je jij jullie uw jouw mij me mijn ons onze")),
  approximators: new Map(
    phrases(
      "ongeveer; circa; ca.; rond; zo'n; zowat; om en nabij; plusminus; grofweg; pakweg; bij benadering; een kleine; een dikke; een slordige; naar schatting; in de orde van grootte van",
    )
      .map((words): [string, "down" | "near" | "never"] => [words, "near"])
      .concat([
        ["ruim", "down"],
        ["goed", "down"],
        ["iets meer dan", "down"],
        ["bijna", "never"],
        ["haast", "never"],
        ["krap", "never"],
        ["nagenoeg", "never"],
        ["iets minder dan", "never"],
      ]),
  ),
  decimal: ",",
  magnitudes: new Set(list("duizend miljoen miljard biljoen mln mln. mrd mrd.")),
  timeOfDay: new Set(list("uur u u. h")),
  spokenDoubts: new Map([
    ...phrases(
      "kan; kunnen; kon; konden; zou kunnen; zouden kunnen; misschien; wellicht; mogelijk; mogelijkerwijs; sluit niet uit; sluiten niet uit",
    ).map((words): [string, string] => [words, "mogelijk"]),
    ...phrases("waarschijnlijk; hoogstwaarschijnlijk; naar alle waarschijnlijkheid").map((words): [string, string] => [
      words,
      "waarschijnlijk",
    ]),
    ...phrases("vermoedelijk; vermoed; vermoeden; denk; denken; lijkt; lijken").map((words): [string, string] => [words, "vermoedelijk"]),
  ]),
  common: new Set(
    list(`de het een en of maar dat die dit deze is zijn was waren ben bent wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon
      konden moet moeten mag mogen wil willen ik jij je u hij zij ze wij we hun hen haar hem mij ons onze mijn er hier daar van voor met op te aan in uit bij naar
      door over onder om als dan ook nog al wel niet geen meer veel zeer heel erg nu toen wat wie waar hoe zo zegt zei zeggen aldus volgens gaat gaan komt komen
      door gezegd iets niets alles echt weer zich tot tegen na per omdat ja nee misschien wellicht mogelijk waarschijnlijk vermoedelijk denk denken lijkt lijken
      vermoed vermoeden mogelijkerwijs hoogstwaarschijnlijk`),
  ),
  negations: new Set(list("niet geen nooit niemand niets nergens")),
  conditionals: new Map([
    ["zou", { future: "zal", plan: "volgens plan" }],
    ["zouden", { future: "zullen", plan: "volgens plan" }],
  ]),
  settling: new Set(
    list(`als indien wanneer mits tenzij anders dan graag liever moeten mogen kunnen willen hoeven maar later uiteindelijk ooit daarna nooit eigenlijk aanvankelijk
      oorspronkelijk eerst men je we wij ik u jij of dat hebben zijn beter best toen waarna echter`),
  ),
  stative: new Set(list("worden bestaan duren blijven heten gelden liggen gaan regenen sneeuwen vriezen uitgroeien blijken")),
  when: /(?<!\p{L})(?:morgen\p{L}*|overmorgen|vandaag|vanavond|vanmiddag|vannacht|(?:maan|dins|woens|donder|vrij|zater|zon)dag\p{L}*|(?:volgend|komend)e? \p{L}+|binnenkort|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|dit (?:jaar|weekend|najaar|voorjaar)|deze (?:week|maand|zomer|winter))(?!\p{L})/iu,
  according: { preposition: "volgens", source: "bron" },
  causal: causalPhrases(`
    veroorzaakt | hangt samen met
    veroorzaken | hangen samen met
    veroorzaakte | hing samen met
    veroorzaakten | hingen samen met
    leidt tot | hangt samen met
    leiden tot | hangen samen met
    leidde tot | hing samen met
    zorgt voor | hangt samen met
    zorgen voor | hangen samen met
    zorgde voor | hing samen met
    verhoogt de kans op | hangt samen met een hogere kans op
    verhogen de kans op | hangen samen met een hogere kans op
    verkleint de kans op | hangt samen met een kleinere kans op
    verkleinen de kans op | hangen samen met een kleinere kans op
    verlaagt de kans op | hangt samen met een lagere kans op
    verlagen de kans op | hangen samen met een lagere kans op
    vergroot de kans op | hangt samen met een grotere kans op
    vergroten de kans op | hangen samen met een grotere kans op
    verhoogt het risico op | hangt samen met een hoger risico op
    verhogen het risico op | hangen samen met een hoger risico op
    vergroot het risico op | hangt samen met een groter risico op
    vergroten het risico op | hangen samen met een groter risico op
    verlaagt het risico op | hangt samen met een lager risico op
    verlagen het risico op | hangen samen met een lager risico op
    verkleint het risico op | hangt samen met een kleiner risico op
    verkleinen het risico op | hangen samen met een kleiner risico op
    voorkomt |
    voorkomen |
    beschermt tegen |
    beschermen tegen |
    bestrijdt |
    geneest |
    komt door | hangt samen met
    komen door | hangen samen met
  `),
  links:
    /(?<!\p{L})(?:verband|samenhang|samenhangt|samenhangen|h[ai]ng(?:t|en)?(?: \p{L}+){0,6} samen|correlati\p{L}+|correle\p{L}+|g(?:aat|aan|ing|ingen)(?: \p{L}+){0,5} gepaard|geassocieerd|associatie)(?!\p{L})/iu,
  noLinks: /(?<!\p{L})(?:oorzakelijke?|causaal|causale|geen (?:\p{L}+ )?(?:verband|samenhang|correlatie)|in verband met)(?!\p{L})/iu,
}
