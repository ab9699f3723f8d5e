import type { QuotationWords } from "../../../engine/rules/quotations/words.ts"
import { list } from "../../table.ts"
import { words } from "../words.ts"
import { functionWords } from "./function-words.ts"

/** What English rules on quotations go by. The words before a term or a title are an own compilation. */
export const quotations: QuotationWords = {
  complementisers: new Set(["that"]),
  first: new Set(list("i we me us my our you your i'm we're i've we've i'll we'll")),
  self: new Set(list("i me my i'm i've i'll")),
  third: new Set(list("he she they")),
  naming: new Set(
    list(`so-called called named dubbed titled entitled known term terms word words phrase nickname name title slogan headline book film series song
      album play novel exhibition project programme podcast documentary game operation campaign labelled labeled described as calls call calling`),
  ),
  calls: new Set(list("call calls called named dubbed labelled labeled known described")),
  determiners: words.determiners,
  function: functionWords,
  negations: words.negations,
  calling: "as {source} calls it",
  saying: "said {source}",
  somebody: "somebody",
  double: ["“", "”"],
  single: ["‘", "’"],
  stopsInside: true,
}
