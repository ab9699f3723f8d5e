import type { Passage } from "../../annotation/index.ts"
import type { Quotation } from "../../text/index.ts"
import { wordsIn } from "../compare-words.ts"
import type { PassageRule } from "../rule.ts"
import { speechRow } from "./marks.ts"

/** Reported speech between quotation marks: «Hij zegt ‘dat hij het niet wist’» are nobody's words. */
export const pseudoQuotation: PassageRule = {
  name: "pseudo-quotation",
  family: "quotations",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Reported speech between quotation marks",
      message: "“{words}” is reported speech, yet it stands between quotation marks: nobody calls himself “{who}”.",
      why: "Quotation marks promise the reader somebody’s own words. NRC wants a quotation as literal as can be; a reported clause is the paper’s rendering.",
      advice: "Remove the marks, or quote what was said: “I did not know”.",
    },
    nl: {
      title: "Indirecte rede tussen aanhalingstekens",
      message: "‘{words}’ is indirecte rede, maar staat tussen aanhalingstekens: niemand noemt zichzelf ‘{who}’.",
      why: "Aanhalingstekens beloven de lezer iemands eigen woorden. NRC wil een citaat zo letterlijk mogelijk; een bijzin met ‘dat’ is de weergave van de krant.",
      advice: "Haal de tekens weg, of citeer wat er is gezegd: ‘Ik wist het niet’.",
    },
  },
  examples: {
    nl: [
      "Hij zegt [!:‘dat hij het niet wist’].",
      "De wethouder verklaarde [!:„dat zij nooit is gewaarschuwd”].",
      "Jansen benadrukt [!:“dat hij daar niets mee te maken heeft”].",
      "Hij zegt dat hij het niet wist.",
      "Hij zegt: ‘Ik wist het niet.’",
      "Hij zegt dat hij „het niet wist”.",
      "„Dat hij dat durft”, zegt Jansen over de wethouder.",
      "„Dat zij mij niet heeft gebeld, vind ik vreemd”, zegt Jansen.",
    ],
    en: [
      "He said [!:“that he did not know”].",
      "He said that he “did not know”.",
      "“That he dares to say so,” said Smith, “surprises me.”",
    ],
  },
  fixes: [
    {
      name: "remove-marks",
      title: { nl: "Haal de aanhalingstekens weg", en: "Remove the quotation marks" },
      examples: {
        nl: [
          ["Hij zegt [!:‘dat hij het niet wist’].", "Hij zegt dat hij het niet wist."],
          ["De wethouder verklaarde [!:„dat zij nooit is gewaarschuwd”].", "De wethouder verklaarde dat zij nooit is gewaarschuwd."],
        ],
        en: [["He said [!:“that he did not know”].", "He said that he did not know."]],
      },
      *edits({ passage, span }, { analysis }) {
        const quotation = analysis.passages[passage]!.value.quotations.find(each => each.span.from === span.from)
        if (!quotation) return
        yield { passage, span: { from: span.from, to: quotation.inner.from }, text: "" }
        yield { passage, span: { from: quotation.inner.to, to: span.to }, text: "" }
      },
    },
  ],
  *check(passage, desk) {
    const words = desk.advice.get(passage.language)?.quotations
    if (!words) return
    const { text } = passage.paragraph
    for (const quotation of passage.quotations) {
      if (quotation.style !== "marks" || quotation.open || !opensSmall(text, quotation) || !isSaid(passage, quotation)) continue
      const said = wordsIn(text, quotation.inner)
      if (said.length < 3 || !words.complementisers.has(said[0]!.key) || !words.third.has(said[1]!.key)) continue
      if (said.some(({ key }) => words.first.has(key))) continue
      yield { span: quotation.span, data: { words: text.slice(quotation.inner.from, quotation.inner.to), who: said[1]!.key } }
    }
  },
}

/** «Dat hij dat durft!» opens a sentence. */
function opensSmall(text: string, { inner }: Quotation): boolean {
  return /^\p{Ll}/u.test(text.slice(inner.from, inner.from + 2))
}

/** Behind a verb of saying: its cue and source stand before it. */
function isSaid(passage: Passage, quotation: Quotation): boolean {
  const { cue } = passage.attributions[speechRow(passage, quotation)] ?? {}
  return cue !== undefined && cue[0].from < quotation.span.from
}
