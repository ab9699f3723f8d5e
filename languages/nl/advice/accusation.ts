import type { AccusationWords } from "../../../engine/rules/accusation/words.ts"
import { phraseTable } from "../../phrase-table.ts"
import { list } from "../../table.ts"

const set = (text: string) => new Set(list(text))

/** Accusations, suspects and their answer in Dutch. Own compilation. */
export const accusation: AccusationWords = {
  offenders: new Map([
    ...list(`dader moordenaar verkrachter overvaller inbreker dief oplichter brandstichter aanrander steker messentrekker fraudeur
      gewelddader plofkraker straatrover mensensmokkelaar zakkenroller`).map(word => [word, "singular"] as const),
    ...list(`daders moordenaars verkrachters overvallers inbrekers dieven oplichters brandstichters aanranders stekers messentrekkers
      fraudeurs gewelddaders plofkrakers straatrovers mensensmokkelaars zakkenrollers`).map(word => [word, "plural"] as const),
  ]),
  suspect: { singular: "verdachte", plural: "verdachten" },
  presumed: "vermoedelijke",
  presumptions: set("vermoedelijke vermeende mogelijke verdachte beweerde potentiële voorgenomen"),
  pointing: set("de die deze beide twee drie vier vijf zes zeven acht negen tien alle enige andere"),
  possessives: set("zijn haar hun mijn onze jullie"),
  of: set("van"),
  custody: phraseTable(`
    aangehouden; opgepakt; gepakt; blijft vastzitten; blijven vastzitten; gearresteerd; ingerekend; in de kraag gevat; hield … aan; hielden … aan; houdt … aan; houden … aan; pakte … op;
    pakten … op; pakt … op; pakken … op; arresteert; arresteerde; arresteerden; arresteren; rekende … in; rekenden … in; zit vast; zitten vast;
    zit nog vast; zitten nog vast; vastzit; vastzitten; voorgeleid; in hechtenis; in de cel; in voorarrest; meldde zich; meldden zich;
    gaf zich aan; gaven zich aan; wordt verhoord; worden verhoord; werd verhoord; verhoort; verhoorde; verhoord; staat terecht; staan terecht;
    terechtstaat; terechtstaan; voor de rechter; komt vrij; vrijgelaten; op heterdaad; strafrechtelijk vervolgd; in beeld bij de politie
  `),
  convicted: phraseTable(`
    veroordeeld; veroordeelt; veroordeelde; veroordeling; schuldig bevonden; acht bewezen; bewezen verklaard; bewezen geacht; achtte bewezen; vonnis; in hoger
    beroep; levenslang; jaar cel gekregen; kreeg … cel; kreeg … celstraf; kreeg … gevangenisstraf; krijgt … cel; krijgt … celstraf;
    kreeg tbs; tbs opgelegd; celstraf opgelegd; opgelegd gekregen; legde … straf op; zat … jaar vast; straf uitgezeten; zijn straf; haar straf
  `),
  unreal: set("niet geen nooit als zodra indien mocht moet moeten kan kunnen wil willen hoopt hopen tenzij"),
  age: /^\d{1,2}-jarige$/,
  deeds: phraseTable(`
    pleegde fraude; fraude gepleegd; fraude pleegde; fraude heeft gepleegd; fraudeerde; gefraudeerd; stal; gestolen; verduisterde;
    verduisterd; mishandelde; mishandeld; misbruikte; misbruikt; verkrachtte; verkracht; aangerand; bedreigde … met de dood; met de dood bedreigd; intimideerde;
    geïntimideerd; omgekocht; kocht … om; nam … steekpenningen aan; nam steekpenningen aan; steekpenningen aangenomen; steekpenningen aannam; steekpenningen heeft aangenomen;
    opgelicht; lichtte … op; loog; gelogen; misleidde; misleid; chanteerde; gechanteerd; afgeperst; vervalste; vervalst; plagiaat gepleegd; pleegde plagiaat;
    plagieerde; gediscrimineerd; discrimineerde; vermoordde; vermoord; witgewassen; waste … wit; sjoemelde; gesjoemeld; ontvreemdde; ontvreemd;
    schuldig gemaakt aan; maakte zich schuldig aan; in eigen zak gestoken; stak … in eigen zak; aanrandde; belastinggeld misbruikt; valsheid in geschrifte gepleegd
  `),
  figures: phraseTable(
    "stal de show; de show gestolen; stal … hart; stal … harten; hart gestolen; stal … punten; stal … punt; stal … overwinning; misleidde … keeper; misleidde … doelman; keeper misleidde; doelman misleidde; harten gestolen; gestolen goederen; gestolen auto",
  ),
  having: set("heeft hebben had hadden"),
  accusing: set("beschuldigen betichten verwijten verdenken"),
  allegations: phraseTable(`
    fraude; corruptie; corrupt; omkoping; steekpenningen; diefstal; verduistering; mishandeling; misbruik; verkrachting; aanranding; moord; doodslag; brandstichting;
    oplichting; witwassen; afpersing; bedreiging; intimidatie; discriminatie; racisme; plagiaat; belangenverstrengeling; machtsmisbruik; wangedrag; grensoverschrijdend;
    doofpot; gelogen; leugens; doping; gefraudeerd; gestolen; mishandeld; misbruikt; verkracht; aangerand; vermoord; bedreigd; geslagen; gesjoemeld; misleid; verzwegen;
    beschuldigt; beschuldigde; beschuldigen; beschuldigd; beschuldigden; verwijt; verwijten; verweet; verweten; verdacht van; verdenkt; verdenken; aangifte; aanklacht;
    aangeklaagd; tenlastelegging; klacht; klachten; geëist; eist; eiste; strafbaar; overtreding; overtreden; illegaal; illegale; witgewassen; terreur; aanslag; steekpartij; schietpartij; inbraak;
    overval; geruchten; gerucht; zou; zouden; blijkt; bleek; rapport; onderzoek
  `),
  replies: phraseTable(`
    reageert; reageerde; reageren; reageerden; reactie; reacties; wederhoor; commentaar; niet bereikbaar; onbereikbaar; bereikbaar; ontkent; ontkende;
    ontkennen; ontkenden; ontkend; betwist; betwistte; betwisten; bestrijdt; bestreed; weerspreekt; weersprak; weersproken; tegengesproken; spreekt … tegen;
    sprak … tegen; zegt onschuldig; onschuldig; verweer; verweert; verweerde; verdediging; advocaat; advocate; raadsman; raadsvrouw; excuses; bood … aan; bekende; bekent;
    bekend heeft; geeft … toe; gaf … toe; geeft toe; gaf toe; erkent; erkende; van de hand; in een verklaring; zwijgrecht; beriep zich; beroept zich; desgevraagd;
    wilde niet ingaan; wil niet ingaan; gaat niet in op; liet … weten; laat … weten; betreurt; betreurde; spijt; verwerpt; verwierp; noemt de beschuldiging; noemt de beschuldigingen
  `),
  answers: ["was niet bereikbaar voor commentaar", "wil niet reageren", "heeft niet gereageerd op vragen", "ontkent de beschuldiging"],
  accused: phraseTable(`
    wordt … beschuldigd; worden … beschuldigd; werd … beschuldigd; werden … beschuldigd; is … beschuldigd; zijn … beschuldigd; wordt beschuldigd; worden beschuldigd;
    werd beschuldigd; werden beschuldigd; is beschuldigd; zijn beschuldigd; beschuldigd wordt; beschuldigd worden; beschuldigd werd; beschuldigd is;
    wordt … beticht; worden … beticht; werd … beticht; werden … beticht; wordt beticht; worden beticht; werd beticht; werden beticht
  `),
  accusedParticiples: set("beschuldigd beticht"),
  by: set("door"),
  accusers: phraseTable(`
    justitie; openbaar ministerie; om; officier; politie; aangifte; aangever; aangevers; aanklacht; aanklager; aanklagers; klacht; klachten; rechtbank; rechter; slachtoffers; slachtoffer;
    recherche; fiod; inspectie; beschuldigt; beschuldigde; beschuldigen; beschuldigden; tenlastelegging; aangeklaagd; vervolgd
  `),
  byWhom: { text: "door ${1:wie}", place: "before" },
  denials: phraseTable(`
    ontkent; ontkende; ontkennen; ontkenden; ontkent het; ontkennen het; weerspreekt; weersprak; weerspreken; bestrijdt; bestreed; bestrijden
  `),
  unsaid: phraseTable(`
    de beschuldigingen; de beschuldiging; alle beschuldigingen; elke beschuldiging; de aantijgingen; de aantijging; alle aantijgingen; de verwijten; het verwijt; alle verwijten;
    de bewering; de beweringen; alle betrokkenheid; elke betrokkenheid; iedere betrokkenheid; de lezing; alles; deze beschuldigingen; deze aantijgingen; die beschuldigingen; die aantijgingen
  `),
  emphasis: phraseTable(
    "met klem; stellig; ten stelligste; in alle toonaarden; met nadruk; nadrukkelijk; echter; zelf; vooralsnog; nog steeds; categorisch; hardnekkig; in een reactie",
  ),
  thatWhat: "${1:wat er wordt beweerd}",
  suspects: set("verdachte verdachten hoofdverdachte hoofdverdachten medeverdachte medeverdachten arrestant arrestanten"),
  origins:
    set(`marokkaanse turkse syrische iraakse iraanse afghaanse algerijnse tunesische somalische eritrese ethiopische nigeriaanse ghanese
    surinaamse antilliaanse arubaanse curaçaose poolse roemeense bulgaarse hongaarse albanese servische kosovaarse joegoslavische tsjetsjeense
    russische oekraïense litouwse letse estse georgische armeense koerdische pakistaanse indiase chinese vietnamese colombiaanse braziliaanse
    venezolaanse dominicaanse egyptische libische libanese palestijnse israëlische saoedische jemenitische arabische afrikaanse aziatische
    islamitische joodse christelijke hindoeïstische zwarte allochtone`),
  articles: new Map(),
  particles: set("van de der den het 't ten ter te von el al ben bin"),
}
