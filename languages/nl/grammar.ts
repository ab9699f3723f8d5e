import type { Grammar } from "../../engine/annotation/index.ts"
import { list } from "../table.ts"

const set = (words: string) => new Set(list(words))

/** What single Dutch words do in a clause. */
export const dutchGrammar: Grammar = {
  genitive: set("van"),
  adjunct: set("bij uit namens in voor rond rondom binnen"),
  vague: set("sommige enkele bepaalde diverse"),
  nationality: /(?:'s|se|sche|er|ne|eel|ijke|eïsche)$/,
  peoples: /(?:en|ers)$/,
  and: set("en of"),
  complementisers: set("dat of"),
  infinitiveMarks: set("te"),
  purposeMarks: set("om"),
  perfect: set("heeft hebben had hadden heb hebt"),
  passive: set("wordt worden werd werden is zijn was waren"),
  modals: set("kan kunnen kon konden kunt moet moeten moest moesten mag mogen mocht mochten zou zouden hoeft hoeven zal zullen"),
  agent: set("door"),
  relativeSubjects: set("die"),
  bareInfinitive: set("willen"),
  reflexives: set("zich"),
  participles: ["ge"],
  bareComplement: false,
  idioms: [
    "dat wil zeggen",
    "wil zeggen",
    "laat staan",
    "zeg maar",
    "zeg eens",
    "stel dat",
    "om zo te zeggen",
    "laten we zeggen",
    "te zeggen",
    "zogezegd",
    "vandaag de dag",
  ],
  perfectInfinitives: set("hebben zijn"),
  inference: set("moet moeten moest moesten"),
  conditionals: set("als indien wanneer mits tenzij mocht"),
  thus: set("zo"),
  nameParticles: set("te ter ten den der"),
  verbEnding: /(?:en|[dt]en?|[dt]e|t)$/,
  numberWord:
    /^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twin|tig|ën|en|honderd|duizend|half|anderhalf)+$/,
  amounts: set("aantal deel groep reeks handvol paar stuk rij kring"),
  resembling: set("op"),
  adversatives: set("maar"),
  devices: set(
    `alarm alarmen bel bellen bord borden camera camera's display lamp lampje lampjes meter meters melder melders rookmelder scherm
     schermen sensor sensoren signaal sirene sirenes spiegel stoplicht thermometer verkeersbord verkeersborden waarschuwingsbord
     waarschuwingslampje weegschaal zoemer`,
  ),
  norms: set(
    `regel regels planning schema plan afspraak afspraken traditie voorschrift voorschriften verwachting verwachtingen methode principe principes logica
     gewoonte norm normen recept patroon procedure protocol rooster spoorboekje boekje theorie definitie dienstregeling kaart routekaart klok kalender zon statuten`,
  ),
  existential: set("er"),
  evidenceVerbs: set("blijkt bleek blijken bleken staat stond staan stonden"),
  documentIsSource: set("uit"),
  assuring: set("wel"),
  enabling: /\bm(?:aakt?|aken|aakte|aakten|ogelijk maken|ogelijk gemaakt)\b.*\bmogelijk\b|mogelijk(?:ge)?\s?ma/i,
  degree: set("zo veel snel goed weinig vroeg dicht lang"),
  aboutMarks: set("voor op"),
  seemsThat: set("alsof erop"),
  raising: set("lijkt lijken leek leken"),
  epistemicModals: set("kan kunnen kon konden"),
  eventVerbs: set(
    "leiden bijdragen veroorzaken oplopen gebeuren ontstaan duren toenemen afnemen stijgen dalen verslechteren verbeteren escaleren vallen kosten opleveren betekenen gevolgen uitbreken overslaan uitlopen zijn worden voorkomen blijken geven",
  ),
  polite: set("graag willen"),
  evidenceMarks: set("uit in"),
  times: set(
    "dag week maand jaar uur minuut seconde weekend zomer winter voorjaar najaar ochtend middag avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december eeuw moment tijd",
  ),
  pronominalAdverbs: /^(?:er|hier|daar)(?:aan|op|van|voor|over|uit|bij|mee|tegen|toe|in|naar)$/,
  addressing: set("aan bij"),
  existing: set("zijn bestaan leven heersen liggen gaan rondgaan klinken komen doen lopen groeien ontstaan circuleren"),
  predicative: set("als tot voor"),
}
