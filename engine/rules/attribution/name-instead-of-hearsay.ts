import type { Fix } from "../rule.ts"
import { sourceOffers, upperFirst } from "../source-offers.ts"

/** Puts a source in the place of words that only say there is one: «naar verluidt» becomes «volgens de makelaar». */
export const nameInsteadOfHearsay: Fix = {
  name: "name-instead-of-hearsay",
  title: { nl: "Vervang ‘{word}’ door ‘{phrase}’", en: "Replace “{word}” by “{phrase}”" },
  examples: {
    nl: [
      [
        "De makelaar zegt dat het dak lekt.\n\nHet huis is [!:naar verluidt] verkocht.",
        "De makelaar zegt dat het dak lekt.\n\nHet huis is volgens de makelaar verkocht.",
      ],
      ["[!:Naar verluidt] vertrekt de topman.", "Volgens bron vertrekt de topman."],
    ],
  },
  offers(finding, scene) {
    const { value } = scene.analysis.passages[finding.passage]!
    const words = scene.desk.advice.get(value.language)?.attribution
    const said = value.paragraph.text.slice(finding.span.from, finding.span.to)
    if (!words?.naming.isVerbSecond || !/\s/.test(said)) return []
    const before = /^\p{Lu}/u.test(said) ? upperFirst(words.naming.before) : words.naming.before
    const offer = (source: string) => ({ word: said, source, phrase: before.replace("{source}", () => source) })
    return [...sourceOffers(finding, scene).map(offer), { ...offer("…"), open: "true" }]
  },
  *edits({ passage, span }, { analysis, desk }, { phrase, open }) {
    const blank = desk.advice.get(analysis.passages[passage]!.value.language)?.attribution.naming.blank
    if (open === undefined) yield { passage, span, text: phrase! }
    else yield { passage, span, text: phrase!.replace("…", () => `\${1:${blank}}`), isSnippet: true }
  },
}
