import type { AttributionWords } from "../../../engine/rules/attribution/words.ts"
import { phraseTable } from "../../phrase-table.ts"
import { list } from "../../table.ts"
import { vagueWordsOf } from "../../vague-words.ts"
import { placing } from "./placing.ts"

export const attribution: AttributionWords = {
  naming: {
    behind: ", aldus {source}",
    before: "volgens {source}",
    isVerbSecond: true,
    blank: "bron",
    placeholder: "[bron?]",
    articled: new Set([
      "De Nederlandsche Bank",
      "De Telegraaf",
      "De Correspondent",
      "De Gelderlander",
      "De Groene Amsterdammer",
      "De Limburger",
      "De Morgen",
      "De Standaard",
      "De Stentor",
      "De Tijd",
      "De Twentsche Courant Tubantia",
      "Het Belang van Limburg",
      "Het Financieele Dagblad",
      "Het Laatste Nieuws",
      "Het Nieuwsblad",
      "Het Parool",
      "The ",
    ]),
    small: new Set(list("de het een zijn haar hun onze ons deze die dit dat sommige enkele")),
  },
  asking: new Set(
    list(`of wat wie welk welke waar waarom waardoor waarmee waarvoor waarvan waarover waarheen waartoe waaraan waaruit hoe hoelang hoeveel
      hoezeer hoezo wanneer`),
  ),
  unknown: phraseTable(`
    niet bekend; niet duidelijk; niet zeker; onduidelijk; onbekend; is de vraag; nog maar de vraag; valt te bezien; moet nog blijken;
    zal moeten blijken; staat niet vast; niet vast te stellen; een raadsel
  `),
  onRecord: phraseTable(`
    het aandeel; aandeel daalde; aandeel steeg; de koers van; is de koers; de slotkoers; de beurskoers; beursindex; aex; aex-index; amx; damrak;
    dow jones; dow-jones; dow-jonesindex; nasdaq; dax; nikkei; wall street; beurswaarde; grootste stijger; grootste daler
  `),
  vague: vagueWordsOf({
    kinds: `
      informant | bron bronnen ingewijde ingewijden insider insiders betrokkene betrokkenen tipgever tipgevers intimus intimi zegspersoon
      unnamed | diplomaat diplomaten functionaris functionarissen bewindspersoon kopstuk kopstukken vertrouweling vertrouwelingen partijprominent partijprominenten
      collective | deskundigen experts kenners critici criticasters waarnemers tegenstanders voorstanders sceptici kwatongen velen sommigen anderen menigeen
      collective | wetenschappers onderzoekers economen analisten juristen historici politicologen specialisten virologen
      media | media kranten pers nieuwssites mediaberichten
      study | onderzoek onderzoeken studie studies
    `,
    compounds: [
      [/\p{L}bron(?:nen)?$/u, "unnamed"],
      [/functionaris(?:sen)?$/, "unnamed"],
      [/diploma(?:at|ten)$/, "unnamed"],
    ],
    plurals: /(?:bronnen|ingewijden|insiders|tipgevers|diplomaten|functionarissen)$/,
    empty: `een meerdere verschillende diverse enkele sommige veel vele meeste bepaalde tal van aantal steeds meer andere nog zeer goed goede betrouwbare
      welingelichte ingevoerde geïnformeerde vertrouwelijke bekend nieuw nieuwe recent recente wetenschappelijk wetenschappelijke internationaal internationale
      eerder eerdere groot grote grootschalig grootschalige`,
    definite: "de het deze die dit dat",
    numbers: "één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig tientallen beide",
    anonymous: "anoniem anonieme ongenoemde onbekende niet-genoemde",
    saying: `zegt zeggen zei zeiden meldt melden meldde meldden stelt stellen stelde stelden beweert beweren beweerde beweerden waarschuwt waarschuwen waarschuwde waarschuwden vreest vrezen vreesde vreesden verwacht verwachten verwachtte verwachtten bevestigt bevestigen
      bevestigde bevestigden vertelt vertellen vertelde vertelden noemt noemen noemde noemden spreekt spreken sprak spraken denkt denken dacht dachten
      pleit pleiten pleitte pleitten klaagt klagen klaagde klaagden betwijfelt betwijfelen betwijfelde ontkent ontkennen ontkende ontkenden hekelt hekelen
      hekelde hekelden vermoedt vermoeden vermoedde vermoedden voorspelt voorspellen voorspelde voorspelden menen meent meende meenden beschuldigt
      beschuldigen beschuldigde beschuldigden verwijt verwijten verweet verweten bekritiseert bekritiseren bekritiseerde bekritiseerden betogen betoogt
      schrijft schrijven schreef schreven berichten bericht berichtten toont tonen toonde toonden concludeert concluderen benadrukt benadrukken adviseren
      wijten`,
    social: "sociale",
    among: "onder naar over",
    describing: " ${1|binnen,bij,rond|} ${2:organisatie}",
    counting: "${1|twee,drie,vier,vijf|}",
    oneOfPeople: ", onder wie ${1:naam}",
    oneOfThings: ", waaronder ${1:titel}",
    studyOf: " van ${1:instituut}",
    single: new Map([
      ["bronnen", "een bron"],
      ["ingewijden", "een ingewijde"],
      ["insiders", "een insider"],
      ["diplomaten", "een diplomaat"],
      ["functionarissen", "een functionaris"],
    ]),
  }),
  anonymity: {
    granted: new RegExp(
      [
        "(?:op|onder) (?:de )?voorwaarde van anonimiteit",
        "op basis van anonimiteit",
        "(?:liever )?niet met (?:(?:zijn|haar|hun|naam en) (?:(?:echte|volledige|eigen) )?)?(?:naam|foto|functie) (?:in de (?:krant|media|publiciteit)|genoemd)(?: (?:wil|wilde|willen|wilden))?",
        "na(?:am|men) (?:is|zijn) (?:bij|op) (?:de|deze|onze) (?:redactie|krant) bekend",
      ].join("|"),
      "gi",
    ),
    wished:
      /(?:wil|wilde|willen|wilden|wenst|wenste|wensen|wensten) (?:graag |liever )?anoniem (?:te )?blijven|anoniem (?:wil|wilde|willen|wilden|wenst te|wenste te) blijven/gi,
    reason:
      /(?<!\p{L})(?:omdat|want|aangezien|uit (?:angst|vrees|schaamte|veiligheidsoverwegingen)|bang|vre(?:es|est|zen)|vanwege|wegens|om(?= .{0,80} te )|in verband met|niet (?:bevoegd|gemachtigd)|(?:mag|mogen|mocht|mochten) niet|niet (?:mag|mogen|mocht|mochten)|veiligheid|represailles)(?!\p{L})/iu,
    because: " omdat ${1:reden}",
  },
  attacking: new Set(
    list(`hekelt hekelen hekelde hekelden bekritiseert bekritiseren bekritiseerde bekritiseerden beschuldigt beschuldigen beschuldigde beschuldigden
      beticht betichten betichtte betichtten verwijt verwijten verweet verweten laakt laken`),
  ),
  judging: new Set(
    list(`noemt noemen noemde noemden vindt vinden vond vonden bestempelt bestempelen bestempelde bestempelden omschrijft omschrijven omschreef
      omschreven typeert typeren typeerde typeerden kenschetst kenschetsen`),
  ),
  hearsay: {
    impersonal: new Set(
      list(
        "gezegd beweerd gefluisterd geroddeld gespeculeerd geopperd gesuggereerd gedacht gevreesd verwacht aangenomen vermoed verondersteld geruchten gerucht",
      ),
    ),
    rumours: new Set(["gerucht", "geruchten"]),
    nobody: new Set(["men"]),
    byWhom: "door ${1:bron}",
    isBeforeParticiple: true,
  },
  unconfirmed:
    /niet(?: \p{L}+){0,3} (?:bevestigd|geverifieerd|nagetrokken|verifiëren|bevestigen|natrekken)|onbevestigd|(?:bevestigt|bevestigde|bevestigen)(?! niet)/iu,
  unconfirmedNote: "Dat is niet onafhankelijk bevestigd.",
  placing,
}
