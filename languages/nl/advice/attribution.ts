import type { AttributionWords } from "../../../engine/rules/attribution/words.ts"
import { list } from "../../table.ts"

export const attribution: AttributionWords = {
  naming: {
    behind: ", aldus {source}",
    before: "volgens {source}",
    isVerbSecond: true,
    blank: "bron",
    placeholder: "[bron?]",
    articled: new Set([
      "De Nederlandsche Bank",
      "De Telegraaf",
      "De Correspondent",
      "De Gelderlander",
      "De Groene Amsterdammer",
      "De Limburger",
      "De Morgen",
      "De Standaard",
      "De Stentor",
      "De Tijd",
      "De Twentsche Courant Tubantia",
      "Het Belang van Limburg",
      "Het Financieele Dagblad",
      "Het Laatste Nieuws",
      "Het Nieuwsblad",
      "Het Parool",
      "The ",
    ]),
    small: new Set(list("de het een zijn haar hun onze ons deze die dit dat sommige enkele")),
  },
  asking: new Set(
    list(`of wat wie welk welke waar waarom waardoor waarmee waarvoor waarvan waarover waarheen waartoe waaraan waaruit hoe hoelang hoeveel
      hoezeer hoezo wanneer`),
  ),
}
