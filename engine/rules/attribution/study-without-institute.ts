import type { Analysis } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { sentenceRow } from "../look.ts"
import type { DocumentRule } from "../rule.ts"
import { describeSource } from "./describe-source.ts"
import { isNamedNear } from "./named-near.ts"
import { vagueSources } from "./vague-sources.ts"
import type { AttributionWords } from "./words.ts"

/** «Uit onderzoek blijkt»: whose? */
export const studyWithoutInstitute: DocumentRule = {
  name: "study-without-institute",
  family: "attribution",
  scope: "document",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Study without an institute",
      message: "Whose “{source}”? Say who did it and where it can be read.",
      why: "A study is worth as much as who did it and how. Without an institute, a journal or a link nobody can look it up; the fact-checkers of the IFCN ask for sources that a reader can check, and NRC for the source as precisely as possible.",
      advice: "Name the institute or the journal and the year, or link to the study.",
    },
    nl: {
      title: "Onderzoek zonder instituut",
      message: "‘{source}’: van wie? Schrijf wie het deed en waar het te lezen is.",
      why: "Een onderzoek is zoveel waard als wie het deed, en hoe. Zonder instituut, tijdschrift of link kan niemand het nalezen; de factcheckers van het IFCN vragen om bronnen die de lezer kan nagaan, en NRC wil de bron zo precies mogelijk.",
      advice: "Noem het instituut of het tijdschrift en het jaar, of verwijs naar het onderzoek.",
    },
  },
  examples: {
    nl: [
      "Uit [!:onderzoek] blijkt dat lopen helpt.",
      "[!:Recent onderzoek] toont aan dat lopen helpt.",
      "Volgens [!:een onderzoek] is koffie gezond.",
      "[!:Studies] tonen aan dat koffie gezond is.",
      "Uit onderzoek van het RIVM blijkt dat lopen helpt.",
      "Uit [!:onderzoek onder 2.000 jongeren] blijkt dat zij minder lezen.",
      "Uit het onderzoek blijkt dat lopen helpt.",
      "Uit onderzoek van de krant onder 2.000 jongeren blijkt dat zij minder lezen.",
      "Uit onderzoek blijkt dat lopen helpt. Onderzoeksleider Ans de Wit zegt dat een half uur genoeg is.",
      "De politie doet onderzoek naar de brand.",
    ],
    en: ["[!:Research] shows that walking helps.", "[!:Studies] show that coffee is healthy.", "The study shows that coffee is healthy."],
  },
  fixes: [
    describeSource({
      name: "say-whose-study",
      title: { nl: "Zet erbij van wie het is", en: "Say whose it is" },
      behind: "noun",
      snippet: ({ vague }) => vague.studyOf,
      examples: {
        nl: [["Uit [!:onderzoek] blijkt dat lopen helpt.", "Uit onderzoek van instituut blijkt dat lopen helpt."]],
        en: [["[!:Research] shows that walking helps.", "Research by institute shows that walking helps."]],
      },
    }),
  ],
  *check(analysis: Analysis, { advice }: Desk) {
    for (const [row, { value }] of analysis.passages.entries()) {
      const words = advice.get(value.language)?.attribution
      if (!words || value.paragraph.role === "headline") continue
      for (const { kind, span, noun, isBare, isDefinite } of vagueSources(value, words)) {
        if (kind !== "study" || isDefinite || !(isBare || isOnlyAbout(value.paragraph.text.slice(noun.to, span.to), words))) continue
        if (isNamedNear(analysis, row, sentenceRow(value, span))) continue
        yield { passage: row, span, data: { source: value.paragraph.text.slice(span.from, span.to) } }
      }
    }
  },
}

/** «onder 2.000 jongeren»: behind the noun stands what it is about, and no name. */
function isOnlyAbout(behind: string, { vague }: AttributionWords): boolean {
  const [first, ...rest] = behind.trim().split(/\s+/)
  return vague.among.has(first?.toLowerCase() ?? "") && !rest.some(word => /^\p{Lu}/u.test(word)) && !behind.includes(",")
}
