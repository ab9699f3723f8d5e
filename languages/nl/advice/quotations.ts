import type { QuotationWords } from "../../../engine/rules/quotations/words.ts"
import { list } from "../../table.ts"
import { words } from "../words.ts"
import { functionWords } from "./function-words.ts"

/** What Dutch rules on quotations go by. The words before a term or a title are an own compilation. */
export const quotations: QuotationWords = {
  complementisers: new Set(["dat"]),
  first: new Set(list("ik wij we mij me ons mijn onze m'n jij je u jullie jouw uw")),
  self: new Set(list("ik mij mijn m'n")),
  third: new Set(list("hij zij ze")),
  naming: new Set(
    list(`zogeheten zogenaamde zogenaamd zogenoemde genaamd genoemd geheten heet heette heten heetten noemt noemde noemen noemden getiteld term termen
      woord woorden begrip begrippen bijnaam naam namen titel slogan leus kop rubriek boek film serie lied liedje nummer album stuk voorstelling
      roman dichtbundel tentoonstelling project programma podcast documentaire spel operatie actie campagne kreet aanduiding categorie bekend
      gedoopt betiteld betitelt bestempelt bestempelde omschrijft omschreef als`),
  ),
  calls: new Set(list("noemt noemde noemen noemden genoemd heet heette heten gedoopt betiteld bestempeld omschreven aangeduid")),
  determiners: words.determiners,
  function: functionWords,
  negations: words.negations,
  calling: "zoals {source} het noemt",
  saying: "zegt {source}",
  somebody: "iemand",
  double: ["“", "”"],
  single: ["‘", "’"],
  stopsInside: false,
}
