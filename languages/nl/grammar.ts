import type { Grammar } from "../../engine/annotation/index.ts"
import { list } from "../table.ts"
import { worldNames } from "../tables.ts"

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
    `alarm alarmen bel bellen bord borden camera camera's display ironie lamp lampje lampjes meter meters melder melders rookmelder scherm
     schermen sensor sensoren signaal sirene sirenes spiegel stoplicht thermometer toeval noodlot verkeersbord verkeersborden waarschuwingsbord
     waarschuwingslampje weegschaal zoemer`,
  ),
  norms: set(
    `regel regels planning schema plan afspraak afspraken traditie voorschrift voorschriften verwachting verwachtingen methode principe principes logica
     gewoonte norm normen recept patroon procedure protocol rooster spoorboekje boekje theorie definitie dienstregeling kaart routekaart klok kalender zon statuten`,
  ),
  existential: set("er"),
  naming: set(
    "getiteld genaamd heet heette heten heetten bijgenaamd geheten gedoopt genoemd titel naam bijnaam term woord begrip bekend volksmond afgekort noemt noemde noemden noemen",
  ),
  legible: ["te", "lezen"],
  reasonMarks: set("vanwege wegens"),
  verbNouns: set("plaats"),
  chains: new Set(["op gezag van", "bij monde van", "onder verwijzing naar", "met verwijzing naar", "met een beroep op"]),
  grounds: new Set(["op basis van", "op grond van", "gebaseerd op", "afgaande op", "afgaand op"]),
  testimonies: set("gesprekken uitspraken verklaringen getuigenissen interviews informatie mededelingen getuigenverklaringen"),
  testifying: set("van met"),
  focus: set("ook eveneens tevens"),
  finiteEnding: /t$/,
  inThatCase: "dan",
  imaginary: set("moeten hoeven mogen"),
  generic: set("men je iemand niemand"),
  passiveAuxiliary: "worden",
  asMarks: set("zoals"),
  isVerbFinal: true,
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
  nameTypes: [
    ["document", /\p{Ll}(?:wet|akkoord|rapport|verdrag|nota|onderzoek|enquête|monitor|barometer)$/u],
    [
      "media",
      /(?:krant|[Bb]lad|[Cc]ourant|\bBode|\p{Ll}bode|[Nn]ieuws|[Jj]ournaal|[Oo]mroep|\bKoerier|\p{Ll}koerier|\p{Ll}post|\bTijdschrift|\bStem|\bWeekblad|\bGazet)$/u,
    ],
    ["media", /^(?:Omroep|Dagblad|Weekblad|Persbureau|Gazet|Krant|Nieuwsblad) /],
    ["organisation", /^(?:Stichting|Vereniging|Lijst|Fractie|Groep|Leefbaar|Lokaal|Gemeentebelangen|Koninklijke|Orde|Vrienden) /],
    [
      "organisation",
      /(?:bank|bond|unie|federatie|partij|groep|zorg|fonds|instituut|vereniging|beweging|dienst|centrum|stichting|bedrijf|bedrijven|universiteit|coöperatie|organisatie|associatie|maatschappij|inspectie|autoriteit|commissie|comité|academie|museum|ziekenhuis|hogeschool|wacht|collectief|platform|alliantie|genootschap|belangen|wonen|Groep|Bank|Bond|Unie|Federatie|Partij|Nederland|Vlaanderen|België|Holland|Europa|Benelux|Zorg|Wonen|Bedrijven|Zonen?|Zn)$/,
    ],
    ...worldNames,
    ["group", /['’]ers$/],
    ["person", /['’]er$|^\p{Lu}\p{Ll}+(?:er|aar|aan|ied|iër)$/u],
  ],
  articleNames: set(
    `baat backer bakker beer bie block bock boer bont bree brouwer bruijn bruin bruine bruyn bruyne clercq cock coninck coster craen crem croo cuyper decker deyn dijn
     geest gelder geus gier goede goeij gooijer graaf graaff graauw greef groen groot gruyter gucht haan haas haes heer heij hertog heus hoog hollander hond hoop hoon hoop-scheffer
     jager jong jonge jongh kam keizer kerk keyser kleine kleijn klerk knegt kock kok koning koninck kort korte koster kraker krom kroon kruif kruijf lange leeuw ligt lint loor
     maeyer man mari meester meij meijer mey meyer mol moor mooij mos mul munck munnik neef nijs nooijer nooy paauw pauw pater prins raadt raaf regt ridder rijk rijke
     roo rooij rooy roos rover ruig ruijter ruiter ruyter schepper schipper schrijver schutter smedt smet smit stoop swart tavernier valk veer visser vlieger vogel vos vries vrieze vroom
     waal waard waele weerd weert wever wilde winter wit witt witte wolf wolff wulf zeeuw zoete zwart zwarte`,
  ),
  pluralEnding: /(?:en|[^s]ers|eurs|aars|eiders|sters|ors|iërs|ies|'s|ants|erts)$/,
  singularDeterminers: set("het een 't 'n dit dat elk elke ieder iedere één"),
  vagueAlone: set("waarnemers deskundigen experts kenners insiders mensen"),
  anonymising: set("anoniem anonieme welingelichte ingevoerde ongenoemde niet-genoemde hooggeplaatste"),
  reasons: set("omdat doordat zodat waardoor aangezien als indien wanneer mits tenzij"),
  light: set("nemen doen uiten uitspreken herhalen maken geven trekken sluiten bereiken"),
  demonstratives: set("die deze dat dit"),
  topicMarks: set("over"),
  stative: set(
    "zijn hebben gaan weten liggen staan zitten wonen bestaan kunnen willen moeten bedragen kosten lijden werken leven behoren bezitten beschikken horen heten blijven voelen denken vinden",
  ),
  works: set(
    "boek roman film serie documentaire album single lied liedje nummer song plaat voorstelling toneelstuk musical opera programma tentoonstelling expositie schilderij beeld gedicht bundel tijdschrift game spel app podcast project campagne actie thema titel motto leus slogan artikel brochure thriller trilogie symposium congres lezing debat cursus workshop festival beurs prijs verhaal column rubriek reeks essay novelle strip band merk schip",
  ),
  owners: new Map([
    ["zijn", { gender: "masculine", number: "singular" }],
    ["haar", { gender: "feminine", number: "singular" }],
    ["hun", { number: "plural" }],
  ]),
  impersonal: set("klinken luiden heten gonzen"),
  onlyImpersonal: set("heten gonzen"),
  impersonalForms: set("klinkt klonk luidt luidde heet heette"),
  hosts: set("bij onder"),
  hostPlaces: set("in uit vanuit"),
  equatingForms: set("is was luidt luidde blijft bleef klinkt klonk"),
  sayings: set(
    `aanbod aanklacht aanvulling advies analyse antwoord bede belofte betoog bevel boodschap commentaar conclusie constatering credo devies diagnose dreigement
     eis grap klacht kreet kritiek leus leuze lezing mantra mededeling mening motto oordeel oproep parool raad reactie redenering repliek respons samenvatting slogan slotsom
     slotwoord stelling strijdkreet suggestie tegenwerping toelichting tegenargument uitleg uitspraak vaststelling verdict verklaring vermaning verontschuldiging verweer verwijt
     verzuchting voorspelling vraag waarschuwing wederwoord weerwoord wens`,
  ),
  wholes: set("alles al"),
  only: set("enige enigste eerste laatste minste"),
  relativeObjects: set("wat dat"),
  perceiving: set(
    "zien horen voelen ruiken merken ontwaren bespeuren waarnemen opvangen beluisteren ontdekken herkennen proeven aantreffen",
  ),
  quantities: set(
    "altijd nooit alle alles iedereen elke elk niemand overal nergens nul halve verdubbeld gehalveerd dagelijks wekelijks middernacht middaguur",
  ),
  dayWords:
    /^(?:eer)?gister|^van(?:daag|morgen|ochtend|middag|avond|nacht)$|^morgen(?:ochtend|middag|avond)?$|^(?:maan|dins|woens|donder|vrij|zater|zon)dag/,
}
