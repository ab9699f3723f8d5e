import type { DocumentRule } from "../rule.ts"
import { sourceOffers } from "../source-offers.ts"
import { articleOf, wordsOf } from "./article.ts"
import { headlineSource } from "./headline-source.ts"

/** The headline accuses somebody in the paper's own voice. */
export const headlineAccusationWithoutSource: DocumentRule = {
  name: "headline-accusation-without-source",
  family: "headline",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Accusation in the headline without a source",
      message: "“{word}” is an accusation, and the headline does not say whose.",
      why: "Whoever reads only the headline takes it for established. Reuters wants an accusation put down to whoever makes it; the Dutch Press Council’s guideline asks that facts, claims and opinions be told apart.",
      advice: "Name in the headline who accuses, or write what is established: a suspicion, a charge, a verdict.",
    },
    nl: {
      title: "Beschuldiging in de kop zonder bron",
      message: "‘{word}’ is een beschuldiging, en de kop zegt niet van wie die komt.",
      why: "Wie alleen de kop leest, houdt het voor vaststaand. Reuters wil een beschuldiging toeschrijven aan wie haar uit; de Leidraad van de Raad voor de Journalistiek vraagt feiten, beweringen en meningen uit elkaar te houden.",
      advice: "Noem in de kop wie beschuldigt, of schrijf wat vaststaat: een verdenking, een aanklacht, een vonnis.",
    },
  },
  examples: {
    nl: [
      "Burgemeester [!:fraudeerde]\n\nHet Openbaar Ministerie verdenkt de burgemeester van Meerwoude van fraude.",
      "Wethouder [!:verzweeg] lek in zwembad\n\nBronnen melden dat wethouder Karin Mulder een rapport in een la heeft laten liggen.",
      "Directeur [!:misleidde] aandeelhouders jarenlang\n\nVolgens de beleggersbond gaf de directeur verkeerde cijfers.",
      "‘Burgemeester fraudeerde’\n\nHet OM zegt: „De burgemeester fraudeerde.”",
      "OM: burgemeester fraudeerde\n\nHet OM verdenkt de burgemeester van fraude.",
      "Burgemeester fraudeerde, zegt OM\n\nHet OM verdenkt de burgemeester van fraude.",
      "Burgemeester fraudeerde jarenlang\n\nDe rechtbank heeft de burgemeester van Meerwoude veroordeeld voor fraude.",
      "Fraudeerde de burgemeester?\n\nHet OM doet onderzoek naar de burgemeester.",
      "Doelman stal de show in Almelo\n\nDe doelman van Heracles hield alles tegen.",
    ],
    en: [
      "Mayor [!:embezzled] city funds\n\nProsecutors suspect the mayor of fraud.",
      "Mayor embezzled city funds, prosecutors say\n\nProsecutors suspect the mayor of fraud.",
    ],
  },
  fixes: [
    {
      name: "name-accuser",
      title: { nl: "Zet er ‘{phrase}’ achter", en: "Add “{phrase}”" },
      examples: {
        nl: [
          [
            "Burgemeester [!:fraudeerde]\n\nHet Openbaar Ministerie zegt dat de burgemeester van Meerwoude fraude heeft gepleegd.",
            "Burgemeester fraudeerde volgens Openbaar Ministerie\n\nHet Openbaar Ministerie zegt dat de burgemeester van Meerwoude fraude heeft gepleegd.",
          ],
        ],
        en: [
          [
            "Mayor [!:embezzled] city funds\n\nMayor Smith stole a million, said prosecutor Ann Lee.",
            "Mayor embezzled city funds, according to prosecutor Ann Lee\n\nMayor Smith stole a million, said prosecutor Ann Lee.",
          ],
        ],
      },
      *offers(finding, scene) {
        const words = scene.desk.advice.get(articleOf(scene.analysis)?.language ?? "")?.headline
        if (!words) return
        for (const source of sourceOffers(finding, scene)) {
          const short = headlineSource(source, words)
          yield { source: short, phrase: words.source.replace("{source}", () => short) }
        }
      },
      *edits({ passage }, { analysis }, { phrase }) {
        const { text } = analysis.passages[passage]!.value.paragraph
        const at = text.trimEnd().length
        if (phrase) yield { passage, span: { from: at, to: at }, text: phrase }
      },
    },
  ],
  *check(analysis, desk) {
    const article = articleOf(analysis)
    if (!article) return
    for (const { row, passage } of article.headlines) {
      const words = desk.advice.get(article.language)?.headline
      if (!words) continue
      const { text } = passage.paragraph
      const own = wordsOf(passage)
      const accusing = own.find(({ key }) => words.accusing.has(key))
      if (!accusing || /\?/.test(text) || passage.attributions.length > 0 || passage.quotations.some(({ style }) => style === "marks"))
        continue
      if (
        own.some(
          ({ key }) =>
            words.tried.has(key) || words.negations.has(key) || words.softening.has(key) || (key !== accusing.key && words.saying.has(key)),
        ) ||
        text.includes(":")
      )
        continue
      if (passage.hedges.some(({ class: kind }) => kind !== "approximator")) continue
      if (article.body.some(part => wordsOf(part.passage).some(({ key }) => words.settled.has(key)))) continue
      const { from, to } = accusing
      yield { passage: row, span: { from, to }, data: { word: text.slice(from, to) } }
    }
  },
}
