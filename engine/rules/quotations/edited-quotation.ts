import type { PassageRule } from "../rule.ts"

/** Something was left out of a quotation, or put into it. */
export const editedQuotation: PassageRule = {
  name: "edited-quotation",
  family: "quotations",
  scope: "passage",
  severity: "hint",
  profile: "fact-check",
  since: "0.2",
  text: {
    en: {
      title: "Edited quotation",
      message: "“{words}” says that this quotation was edited. Check against the recording that its meaning is the same.",
      why: "A cut or an insertion can turn what somebody meant. The reader cannot hear the recording; who edits it must.",
      advice: "Compare with the recording or the notes, or quote a shorter piece that needs no cut.",
    },
    nl: {
      title: "Bewerkt citaat",
      message: "‘{words}’ betekent dat dit citaat is bewerkt. Ga bij de opname na of de strekking dezelfde is.",
      why: "Een weglating of een toevoeging kan omdraaien wat iemand bedoelde. De lezer kan de opname niet horen; wie bewerkt, wel.",
      advice: "Vergelijk met de opname of de aantekeningen, of citeer een korter stuk waar niets uit hoeft.",
    },
  },
  examples: {
    nl: [
      "„Het is [!:(…)] een ramp”, zegt Jansen.",
      "„Het is [!:(...)] een ramp”, zegt Jansen.",
      "„Hij [!:(red.)] wist het”, zegt Jansen.",
      "„Het is … een ramp”, zegt Jansen.",
      "„Het is een ramp (of bijna)”, zegt Jansen.",
      "Jansen (…) noemt het een ramp.",
      "„Ik weet het niet…”, zegt Jansen.",
    ],
    en: ["“It is [!:(…)] a disaster,” said Smith.", "“It is a disaster,” said Smith (41)."],
  },
  *check({ paragraph: { text }, quotations }) {
    for (const { inner, style, depth } of quotations) {
      if (style !== "marks" || depth > 0) continue
      for (const match of text.slice(inner.from, inner.to).matchAll(edits)) {
        const from = inner.from + match.index
        yield { span: { from, to: from + match[0].length }, data: { words: match[0] } }
      }
    }
  },
}

/** A cut, an editor's note, or words in square brackets. */
const edits = /[([](?:…|\.{2,4}|\. \. \.|sic|red\.?|ed\.)[)\]]|\[[^\]]{1,60}\]/giu
