import type { DocumentRule } from "../rule.ts"

/** A quotation runs on in a paragraph that does not show so at its beginning. */
export const paragraphDoesNotReopen: DocumentRule = {
  name: "paragraph-does-not-reopen",
  family: "quotations",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Paragraph does not reopen the quotation",
      message: "The quotation goes on here, and this paragraph does not begin with a quotation mark.",
      why: "Who starts reading here takes these words for the paper’s own. By convention each paragraph of a long quotation opens with a mark, and only the last one closes it.",
      advice: "Begin the paragraph with an opening mark.",
    },
    nl: {
      title: "Alinea heropent het citaat niet",
      message: "Het citaat loopt hier door, maar deze alinea begint niet met een aanhalingsteken.",
      why: "Wie hier begint te lezen, houdt deze woorden voor die van de krant. De gewoonte is dat elke alinea van een lang citaat met een teken opent, en dat alleen de laatste het sluit.",
      advice: "Begin de alinea met een openingsteken.",
    },
  },
  examples: {
    nl: [
      "Jansen zegt: „Wij gaan door.\n\n[!:En] wij stoppen nooit.”",
      "„Wij gaan altijd door. Dat is ons leven.\n\n[!:Wij] kennen geen vakantie”, vertelt Jansen.",
      "Jansen zegt: “Wij gaan door. Elke dag.\n\n[!:Ook] als het regent”, voegt hij eraan toe.",
      "Jansen zegt: „Wij gaan door.\n\n„En wij stoppen nooit.”",
      "Jansen zegt: „Wij gaan door.”\n\nEn zij stoppen nooit.",
      "Jansen zegt: „Wij gaan door.\n\nDe raad vergadert dinsdag.",
    ],
    en: ["Smith says: “We go on.\n\n[!:And] we never stop.”", "Smith says: “We go on.\n\n“And we never stop.”"],
  },
  fixes: [
    {
      name: "reopen",
      title: { nl: "Begin de alinea met {mark}", en: "Begin the paragraph with {mark}" },
      isSafe: true,
      examples: {
        nl: [["Jansen zegt: „Wij gaan door.\n\n[!:En] wij stoppen nooit.”", "Jansen zegt: „Wij gaan door.\n\n„En wij stoppen nooit.”"]],
        en: [["Smith says: “We go on.\n\n[!:And] we never stop.”", "Smith says: “We go on.\n\n“And we never stop.”"]],
      },
      *edits({ passage, span, data }) {
        if (data.mark) yield { passage, span: { from: span.from, to: span.from }, text: data.mark }
      },
    },
  ],
  *check({ passages }) {
    for (const [passage, { value }] of passages.entries()) {
      const [first] = value.quotations
      const before = passages[passage - 1]?.value
      if (!first?.running || first.style !== "marks" || first.span.from !== first.inner.from || !before) continue
      const opened = before.quotations.filter(({ open, style }) => open && style === "marks").at(-1)
      const mark = opened && before.paragraph.text.slice(opened.span.from, opened.inner.from)
      const word = /\S+/.exec(value.paragraph.text.slice(first.span.from))
      // A mark with a space behind it opens too, though by itself it closes as well.
      if (!mark || !word || !/^[\p{L}\p{N}]/u.test(word[0])) continue
      const from = first.span.from + word.index
      yield {
        passage,
        span: { from, to: from + word[0].length },
        data: { mark },
        related: [{ passage: passage - 1, span: { from: opened.span.from, to: opened.inner.from } }],
      }
    }
  },
}
