import type { Analysis, Passage, SourceEntity } from "../../annotation/index.ts"
import { lowerWords } from "../find-phrases.ts"
import { nameSourceBehind } from "../insert-source.ts"
import { overlaps, sentenceSpan } from "../look.ts"
import type { DocumentRule, Place } from "../rule.ts"
import { speakerOf } from "./speakers.ts"

/** A paragraph rests on one source, the next tells on as if the paper had been there. */
export const attributionDropOff: DocumentRule = {
  name: "attribution-drop-off",
  family: "attribution",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  // It says which source is missing, where the other only says that one is.
  over: ["unattributed-statement"],
  text: {
    en: {
      title: "The source drops out",
      message: "Is this still from {source}? It goes on with the account of the paragraph before, without a source.",
      why: "A source named once does not vouch for all that follows: in a new paragraph the reader takes the paper itself to be speaking. AP repeats the attribution in later paragraphs unless it is perfectly clear.",
      advice: "Name the source again, or say how the paper knows it.",
      related: "This paragraph rests on {source}.",
    },
    nl: {
      title: "De bron valt weg",
      message: "Komt dit nog van {source}? Het gaat verder met het verhaal van de vorige alinea, zonder bron.",
      why: "Een bron die één keer is genoemd, staat niet in voor alles wat volgt: in een nieuwe alinea hoort de lezer de krant zelf spreken. AP herhaalt de bron in latere alinea’s, tenzij het volstrekt duidelijk is.",
      advice: "Noem de bron opnieuw, of schrijf hoe de krant dit weet.",
      related: "Deze alinea rust op {source}.",
    },
  },
  examples: {
    nl: [
      "De politie meldt dat zij een man van 24 heeft aangehouden in de trein.\n\n[!:De man had drie messen bij zich.]",
      "Volgens de brandweer brak de brand uit in een schuur. De schuur stond leeg, aldus de brandweer.\n\n[!:De schuur was eerder die week opengebroken.]",
      "De vakbond zegt dat het bedrijf vorige week drie chauffeurs heeft ontslagen.\n\n[!:De chauffeurs kregen geen vergoeding.]",
      "De politie meldt dat zij een man van 24 heeft aangehouden in de trein.\n\nDe man had drie messen bij zich, aldus de politie.",
      "De politie meldt dat zij een man van 24 heeft aangehouden in de trein.\n\nDe raad vergadert dinsdag.",
      "De politie meldt dat zij een man van 24 heeft aangehouden in de trein. De trein reed even later door.\n\nDe man had drie messen bij zich.",
      "Jansen houdt van de zee. Hij zegt dat hij elke dag gaat zwemmen.\n\nDe zee is op vier kilometer van zijn huis.",
    ],
    en: [
      "Police said three men had been arrested on the train.\n\n[!:The men had stolen 4 million euros.]",
      "Police said three men had been arrested on the train.\n\nThe men had stolen 4 million euros, police said.",
    ],
  },
  fixes: [
    nameSourceBehind({
      nl: [
        [
          "De politie meldt dat zij een man van 24 heeft aangehouden in de trein.\n\n[!:De man had drie messen bij zich.]",
          "De politie meldt dat zij een man van 24 heeft aangehouden in de trein.\n\nDe man had drie messen bij zich, aldus de politie.",
        ],
      ],
    }),
  ],
  *check(analysis, { advice }) {
    const { passages } = analysis
    for (let passage = 1; passage < passages.length; passage++) {
      const [before, { value }] = [passages[passage - 1]!.value, passages[passage]!]
      const pointing = advice.get(value.language)?.attribution.placing.pointing
      if (!pointing || value.paragraph.role !== "prose" || before.paragraph.role !== "prose") continue
      if (value.statements[0]?.status !== "narrator" || !claims(value)) continue
      const source = onlySource(analysis, passage - 1)
      if (!source || isHeardAgain(analysis, passage, source) || !goesOn(before, value, pointing)) continue
      const place: Place = { passage: passage - 1, span: sentenceSpan(before, 0) }
      yield { passage, span: sentenceSpan(value, 0), data: { source: source.name }, related: [place] }
    }
  },
}

/** The one source on which every sentence of a paragraph rests. */
function onlySource(analysis: Analysis, passage: number): SourceEntity | undefined {
  const { statements, attributions, mentions } = analysis.passages[passage]!.value
  if (!statements.every(({ status }) => status === "attributed" || status === "continued")) return undefined
  const outer = attributions.flatMap((attribution, index) => (attribution.within === undefined ? [{ ...attribution, index }] : []))
  const speakers = new Set(outer.map(({ index }) => speakerOf(analysis, { passage, index })))
  const [speaker] = speakers
  if (speakers.size !== 1 || !speaker || speaker.type === "anonymous") return undefined
  const isReport = outer.some(
    ({ kind, stance, polarity, source }) =>
      kind !== "direct" && stance !== "doubting" && polarity === "affirmed" && source !== undefined && mentions[source]!.form !== "pronoun",
  )
  return isReport ? speaker : undefined
}

/** Whether the narrator's first sentence holds something that can be checked, and that a bystander could not simply see. */
function claims(passage: Passage): boolean {
  const first = sentenceSpan(passage, 0)
  if (passage.statements[0]!.needsSource) return true
  return passage.claims.some(({ span, vouchedBy, kind }) => vouchedBy === undefined && kind !== "forecast" && overlaps(span, first))
}

/** The sentence is about something of which the report before spoke: a noun of the report near its start, behind an article that points back. */
function goesOn(before: Passage, { paragraph }: Passage, pointing: ReadonlySet<string>): boolean {
  const told = new Set<string>()
  for (const { at, value } of before.paragraph.sentences)
    for (const [row, word] of lowerWords(value).entries()) {
      const place = { from: at + value.tokens.from[row]!, to: at + value.tokens.to[row]! }
      if (before.attributions.some(({ content }) => content.some(part => overlaps(part, place)))) told.add(word)
    }
  const opening = lowerWords(paragraph.sentences[0]!.value).slice(0, 4)
  return opening.some((word, row) => row > 0 && pointing.has(opening[row - 1]!) && told.has(word))
}

/** The same source speaks on in the paragraph itself. */
function isHeardAgain(analysis: Analysis, passage: number, source: SourceEntity): boolean {
  return analysis.passages[passage]!.value.attributions.some((_, index) => speakerOf(analysis, { passage, index }) === source)
}
