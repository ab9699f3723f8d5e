import type { Passage } from "../../annotation/index.ts"
import { type Token, token } from "../../linguistics/index.ts"
import type { Sentence } from "../../text/index.ts"
import type { Desk } from "../desk.ts"
import { askForSource, nameSourceBefore, nameSourceBehind } from "../insert-source.ts"
import { sentenceSpan, tokenRow } from "../look.ts"
import type { Options, PassageRule } from "../rule.ts"
import { isAnonymityNote, isAttack, isOnRecord, isOpenQuestion, isVouchedNear } from "./owed-source.ts"
import { reasonWords } from "./reason-words.ts"
import type { AttributionWords } from "./words.ts"

/** A checkable assertion of the narrator's, and nobody vouches for it. */
export const unattributedStatement: PassageRule = {
  name: "unattributed-statement",
  family: "attribution",
  scope: "passage",
  severity: "warning",
  profile: "desk",
  since: "0.1",
  text: {
    en: {
      title: "Statement without a source",
      message: "Who says so? This states {reasons} and names no source.",
      why: "Readers can only weigh a figure, a cause, an accusation or a forecast if they know whose it is. Reuters and the BBC ask for a source for every statement that the reporter has not seen and that is not generally accepted; the Dutch Press Council’s guideline asks that facts and claims be told apart.",
      advice: "Name who says it («volgens …», «aldus …»), link what it is based on, or write down only what was seen.",
      words: { reasons: reasonWords.en },
    },
    nl: {
      title: "Bewering zonder bron",
      message: "Wie zegt dit? Hier staat {reasons}, zonder bron.",
      why: "Een lezer kan een cijfer, een oorzaak, een beschuldiging of een voorspelling pas wegen als hij weet van wie die komt. Reuters en de BBC vragen een bron bij elke bewering die de verslaggever niet zelf heeft gezien en die niet algemeen aanvaard is; de Leidraad van de Raad voor de Journalistiek vraagt feiten en beweringen uit elkaar te houden.",
      advice: "Noem wie het zegt («volgens …», «aldus …»), verwijs naar waar het op berust, of schrijf alleen op wat is waargenomen.",
      words: { reasons: reasonWords.nl },
    },
  },
  examples: {
    nl: [
      "[!:De criminaliteit in de stad is sterk gestegen.]",
      "[!:De brand is veroorzaakt door kortsluiting.]",
      "[!:De wethouder heeft fraude gepleegd.]",
      "Volgens de politie is de criminaliteit in de stad sterk gestegen.",
      "De brandweer meldt dat de brand is veroorzaakt door kortsluiting.",
      "De raad vergadert dinsdag in het stadhuis.",
      "Waardoor de brand is ontstaan, is nog onduidelijk.",
      "Het is de vraag of een verbod helpt.",
      "De koers van het aandeel is sinds januari met 3 procent gestegen.",
      "Trainer Boel was lyrisch. „Ik heb hier kippenvel van”, zei hij.",
      "Bronnen rond het kabinet melden dat daarover wordt gesproken; zij willen niet met naam in de krant omdat het overleg vertrouwelijk is.",
      "De minister wil de cijfers bespreken. Ze denkt niet aan een verbod.",
      "Hoe ernstig de wond is, is niet bekend.",
      "Philips heeft 4,3 miljard euro omgezet, 3 procent meer dan vorig jaar. De nettowinst kwam uit op 187 miljoen euro. Dat meldde het bedrijf dinsdag.",
      "Er werden 47.300 woningen opgeleverd, blijkt uit cijfers van het CBS. Dat is 6 procent minder dan vorig jaar.",
      "[!:De bewoners zijn woedend over de kap van de bomen.] De raad vergadert dinsdag in het stadhuis.",
      "Inflatie daalt naar 2,6 procent\n\nDe inflatie is in oktober gedaald naar 2,6 procent, meldt het CBS.",
    ],
    en: [
      "[!:Crime in the city has risen sharply.]",
      "Police say crime in the city has risen sharply.",
      "The committee will discuss a revised plan on 14 January.",
      "The scheme, which was due to start in March, would have closed six streets.",
      "Opposition politicians criticised the council for cutting the budget by 8 per cent.",
      "[!:Rents will rise in the city.]",
    ],
  },
  options: {
    demand: {
      default: 0,
      minimum: 0,
      maximum: 5,
      text: {
        en: "How much a sentence must want a source before this is said. At 0 every sentence that is likelier than not to want one; at 1 only the clearest.",
        nl: "Hoezeer een zin om een bron moet vragen voor dit wordt gezegd. Bij 0 elke zin die er eerder wel dan niet om vraagt; bij 1 alleen de duidelijkste.",
      },
    },
  },
  fixes: [
    nameSourceBehind({
      nl: [
        [
          "De politie meldt dat de brug dicht is.\n\n[!:De criminaliteit in de stad is sterk gestegen.]",
          "De politie meldt dat de brug dicht is.\n\nDe criminaliteit in de stad is sterk gestegen, aldus de politie.",
        ],
        ["[!:De brand is veroorzaakt door kortsluiting.]", "De brand is veroorzaakt door kortsluiting, aldus bron."],
        [
          "Minister Jansen zegt dat de brug dicht is. [!:Het aantal ongelukken is verdubbeld (van twintig naar veertig).]",
          "Minister Jansen zegt dat de brug dicht is. Het aantal ongelukken is verdubbeld (van twintig naar veertig), aldus minister Jansen.",
        ],
      ],
      en: [
        [
          "Police say the bridge is closed. [!:Crime in the city has risen sharply.]",
          "Police say the bridge is closed. Crime in the city has risen sharply, according to police.",
        ],
      ],
    }),
    nameSourceBefore({
      nl: [
        [
          "De politie meldt dat de brug dicht is.\n\n[!:De criminaliteit in de stad is sterk gestegen.]",
          "De politie meldt dat de brug dicht is.\n\nVolgens de politie is de criminaliteit in de stad sterk gestegen.",
        ],
        ["[!:Maar 40 procent van de huizen heeft slechte isolatie.]", "Maar volgens bron heeft 40 procent van de huizen slechte isolatie."],
        ["[!:Daardoor steeg het aantal ongelukken in de stad.]", "Volgens bron steeg het aantal ongelukken daardoor in de stad."],
        ["[!:Er zijn veel meer militairen gestuurd.]", "Volgens bron zijn er veel meer militairen gestuurd."],
      ],
      en: [
        [
          "Police say the bridge is closed. [!:The number of burglaries has doubled to 40 percent.]",
          "Police say the bridge is closed. According to police, the number of burglaries has doubled to 40 percent.",
        ],
      ],
    }),
    askForSource({
      nl: [["[!:De brand is veroorzaakt door kortsluiting.]", "De brand is veroorzaakt door kortsluiting [bron?]."]],
      en: [["[!:Crime in the city has risen sharply.]", "Crime in the city has risen sharply [source?]."]],
    }),
  ],
  *check(passage: Passage, { advice, house }: Desk, { demand }: Options) {
    const { paragraph, statements } = passage
    // A headline sums up; the text under it owes the source.
    if (paragraph.role === "headline" || namesOneOf(paragraph.text, house.trusted)) return
    const words = advice.get(passage.language)?.attribution
    for (const [row, { needsSource, need, reasons }] of statements.entries()) {
      if (!needsSource || (need !== undefined && need <= Number(demand))) continue
      if (words && (isAsked(passage, row, reasons, words.asking) || isOpenQuestion(passage, row, reasons, words))) continue
      if (words && (isOnRecord(passage, row, reasons, words) || isAnonymityNote(passage, row, words) || isAttack(passage, row, words)))
        continue
      if (isVouchedNear(passage, row, reasons)) continue
      yield { span: sentenceSpan(passage, row), data: { reasons: [...new Set(reasons.map(({ kind }) => kind))].join(" ") } }
    }
  },
}

/** Whether a text names one of the documents that the house trusts. */
function namesOneOf(text: string, documents: readonly string[]): boolean {
  if (documents.length === 0) return false
  const lower = text.toLowerCase()
  return documents.some(each => {
    const name = each.trim().toLowerCase()
    const from = name === "" ? -1 : lower.indexOf(name)
    return from >= 0 && !/[\p{L}\p{N}]/u.test((lower[from - 1] ?? " ") + (lower[from + name.length] ?? " "))
  })
}

/** «Waardoor de brand is ontstaan, is nog onduidelijk»: what would want a source is asked there, not asserted. */
function isAsked(
  passage: Passage,
  row: number,
  reasons: Passage["statements"][number]["reasons"],
  asking: AttributionWords["asking"],
): boolean {
  const { paragraph, parses, hedges } = passage
  const parse = parses[row]
  const { at, value } = paragraph.sentences[row]!
  if (!parse || !hedges.some(({ class: kind, span }) => kind === "lexical" && at <= span.from && span.to <= at + value.text.length))
    return false
  return reasons.every(({ span }) => {
    for (let each: Token | undefined = token(parse, tokenRow(passage, row, span.from)); each; each = each.head)
      if (/^(?:csubj|ccomp)/.test(each.relation) && each.children.some(({ row: child }) => asks(value, child, asking))) return true
    return false
  })
}

function asks({ text, tokens }: Sentence, row: number, asking: AttributionWords["asking"]): boolean {
  return asking.has(text.slice(tokens.from[row], tokens.to[row]).toLowerCase())
}
