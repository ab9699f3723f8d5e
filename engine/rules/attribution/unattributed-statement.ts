import type { Passage } from "../../annotation/index.ts"
import { askForSource, nameSourceBefore, nameSourceBehind } from "../insert-source.ts"
import type { PassageRule } from "../rule.ts"
import { reasonWords } from "./reason-words.ts"

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
      "Inflatie daalt naar 2,6 procent\n\nDe inflatie is in oktober gedaald naar 2,6 procent, meldt het CBS.",
    ],
    en: ["[!:Crime in the city has risen sharply.]", "Police say crime in the city has risen sharply."],
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
  *check({ paragraph, statements }: Passage) {
    // A headline sums up; the text under it owes the source.
    if (paragraph.role === "headline") return
    for (const [row, { needsSource, reasons }] of statements.entries()) {
      if (!needsSource) continue
      const { at, value } = paragraph.sentences[row]!
      yield { span: { from: at, to: at + value.text.length }, data: { reasons: [...new Set(reasons.map(({ kind }) => kind))].join(" ") } }
    }
  },
}
