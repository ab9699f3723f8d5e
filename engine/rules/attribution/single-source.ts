import type { Analysis } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { DocumentRule, Options } from "../rule.ts"

/** A whole article in which one source says everything. */
export const singleSource: DocumentRule = {
  name: "single-source",
  family: "attribution",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  isWholeArticle: true,
  text: {
    en: {
      title: "One source",
      message: "All that is said in this article comes from {source}. Who sees it differently, or can confirm it?",
      why: "One source has one view, and may be wrong. The BBC is reluctant to rely on a single source, Reuters wants two or more, and NRC a second or a third.",
      advice: "Look for a second source that knows it in another way, or tell the reader why there is only one.",
    },
    nl: {
      title: "Eén bron",
      message: "Alles wat in dit artikel wordt gezegd, komt van {source}. Wie ziet het anders, of kan het bevestigen?",
      why: "Eén bron heeft één blik, en kan zich vergissen. De BBC leunt niet graag op één bron, Reuters wil er twee of meer, en NRC vraagt een tweede of derde.",
      advice: "Zoek een tweede bron die het langs een andere weg weet, of vertel de lezer waarom er maar één is.",
    },
  },
  examples: {
    nl: [
      "[!:Wethouder Jansen] zegt dat het zwembad dicht blijft. De pomp is kapot. Volgens Jansen kost een nieuwe pomp 3 miljoen euro. De raad vergadert dinsdag. Het bad is van 1974. Jansen wil een lening afsluiten. De bouw duurt twee jaar. Hij verwacht dat het bad in 2028 opengaat. Er zijn veertig banen. Zwemmers gaan naar een ander bad.",
      "[!:De politie] meldt dat een man is opgepakt. Hij reed op de A1. De politie zegt dat hij te hard ging. De auto is meegenomen. Hij zit vast. De weg ging dicht. Volgens de politie had hij gedronken. Het was laat. Er was mist. Een tweede auto stond stil.",
      "Fabriek gaat dicht\n\n[!:Directeur Smit] zegt dat de fabriek dicht moet. Er werken honderd mensen. Smit vreest dat zij geen werk vinden. De hal is verkocht. De machines gaan weg. Smit zegt dat iedereen geld krijgt. Het bedrijf is oud. Het staat in Almelo. De poort is dicht. Er hangt een spandoek.",
      "Wethouder Jansen zegt dat het zwembad dicht blijft. De pomp is kapot. Volgens Jansen kost een nieuwe pomp 3 miljoen euro. De raad vergadert dinsdag. Het bad is van 1974. Jansen wil een lening afsluiten. De bouw duurt twee jaar. Badmeester Piet de Boer vindt het plan slecht. Er zijn veertig banen. Zwemmers gaan naar een ander bad.",
      "Wethouder Jansen zegt dat het zwembad dicht blijft. Volgens Jansen is de pomp kapot. Jansen wil een lening afsluiten.",
      "Wethouder Jansen zegt dat het zwembad dicht blijft. De pomp is kapot. De raad vergadert dinsdag. Het bad is van 1974. De bouw duurt twee jaar. Er zijn veertig banen. Zwemmers gaan naar een ander bad. De gemeente telt drie baden. Het bad ligt aan de Kade. Er staat een hek.",
    ],
    en: [
      "[!:Mayor Jane Miller] said the pool would close. The pump is broken. Miller said a new pump was needed. The council meets on Tuesday. The pool dates from 1974. Miller said a loan was possible. Building takes two years. There are forty jobs. Swimmers go elsewhere. The gate is shut.",
      "Mayor Jane Miller said the pool would close. Miller said a new pump was needed. Miller said a loan was possible.",
    ],
  },
  options: {
    sentences: {
      default: 10,
      minimum: 1,
      maximum: 1000,
      text: {
        en: "How many sentences an article must have before it wants more than one source.",
        nl: "Hoeveel zinnen een artikel moet hebben voor het meer dan één bron nodig heeft.",
      },
    },
    statements: {
      default: 3,
      minimum: 1,
      maximum: 100,
      text: {
        en: "How often that one source must be speaking.",
        nl: "Hoe vaak die ene bron aan het woord moet zijn.",
      },
    },
  },
  *check({ passages, links }: Analysis, _desk: Desk, { sentences, statements }: Options) {
    const [only, other] = links.sources
    if (!only || other || only.type === "anonymous" || only.attributions.length < Number(statements)) return
    // Of an interview a reader expects nothing else.
    if (passages.some(({ value }) => value.paragraph.role === "question" || value.entry.interview)) return
    const count = passages.reduce(
      (sum, { value }) => sum + (/^(?:prose|item|quote)$/.test(value.paragraph.role) ? value.paragraph.sentences.length : 0),
      0,
    )
    const [first] = only.mentions
    if (count < Number(sentences) || !first) return
    const { span } = passages[first.passage]!.value.mentions[first.index]!
    yield { passage: first.passage, span, data: { source: only.name } }
  },
}
