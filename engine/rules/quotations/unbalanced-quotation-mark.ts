import type { Analysis } from "../../annotation/index.ts"
import type { DocumentRule } from "../rule.ts"
import { unclosedQuotations } from "./unclosed-quotations.ts"

/** A quotation mark without a partner: nobody can tell where the quotation ends, and whose the next words are. */
export const unbalancedQuotationMark: DocumentRule = {
  name: "unbalanced-quotation-mark",
  family: "quotations",
  scope: "document",
  severity: "error",
  profile: "reporter",
  since: "0.1",
  text: {
    en: {
      title: "Quotation mark without a partner",
      message: "This quotation mark has no partner.",
      why: "Without its second mark nobody can see where the quotation ends, and the paper’s own words may be read as somebody else’s.",
      advice:
        "Put the missing mark where the quotation begins or ends. A quotation of several paragraphs opens each of them with a mark, and closes only the last.",
    },
    nl: {
      title: "Aanhalingsteken zonder tegenhanger",
      message: "Dit aanhalingsteken heeft geen tegenhanger.",
      why: "Zonder tweede teken is niet te zien waar het citaat ophoudt, en kunnen woorden van de krant voor die van een ander worden aangezien.",
      advice:
        "Zet het ontbrekende teken waar het citaat begint of eindigt. Een citaat van meer alinea’s krijgt aan het begin van elke alinea een teken, en pas aan het eind een sluitteken.",
    },
  },
  examples: {
    nl: [
      "De man riep: [!:„]Dit kan niet.",
      "[!:“]Wij weten het, zegt Jansen.",
      "Wij weten het[!:”], zegt Jansen.",
      "De man riep: „Dit kan niet.”",
      "‘Dat was een mooie dag’, zegt Anna’s zus.",
      "Jansen zegt: „Wij gaan door.\n\n„En wij stoppen nooit.”",
      "Jansen zegt: [!:„]Wij gaan door.\n\nDe raad vergadert dinsdag.",
    ],
    en: ["[!:“]We know, Smith says.", "“We know,” Smith says."],
  },
  *check({ passages }: Analysis) {
    for (const [passage, { value }] of passages.entries()) for (const { span } of value.strayMarks) yield { passage, span }
    for (const [passage, { span, inner }] of unclosedQuotations({ passages })) yield { passage, span: { from: span.from, to: inner.from } }
  },
}
