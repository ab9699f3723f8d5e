import type { Pronoun, WordClasses } from "../../engine/annotation/language-pack.ts"
import { list, rows } from "../table.ts"

const set = (text: string): ReadonlySet<string> => new Set(list(text))

/** The closed classes of Dutch, and the commonest finite verb forms that are no cue, by which a noun phrase is seen to end. */
export const words: WordClasses = {
  determiners: set(`de het een 't 'n deze die dit dat elk elke ieder iedere geen alle beide sommige enkele enige welk welke zo'n zulke veel
    weinig meer minder verscheidene verschillende meerdere menig diverse al sommigen der des den`),
  possessives: set("mijn m'n jouw je zijn z'n haar ons onze jullie uw hun diens dier wier wiens"),
  prepositions: set(`aan achter behalve beneden bij binnen boven buiten conform dankzij door gedurende in ingevolge inzake jegens krachtens
    langs met middels mits na naar naast nabij namens niettegenstaande om omstreeks omtrent ondanks onder op over per qua rond rondom
    sedert sinds te ten ter tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via voor voorbij wegens zonder`),
  conjunctions: set("en of maar want dus doch noch alsmede evenals zowel ofwel oftewel"),
  subordinators:
    set(`dat of omdat doordat zodat opdat terwijl hoewel ofschoon als wanneer toen voordat nadat zodra zolang indien tenzij mits
    aangezien daar sinds tot totdat alsof naarmate ondanks waardoor waarbij waarop waarna waarmee waarin waarvoor zoals`),
  questionWords: set(
    "wie wat waar wanneer waarom hoe hoeveel welk welke hoezo waarheen waarvandaan waaraan waarop waarmee waarover waardoor",
  ),
  relatives: set("die dat wie wat wiens wier welke waar waarin waarop waarmee waarvan waarover waardoor waaraan waarvoor hetgeen"),
  adverbs: set(`nu toen dan daar hier er ook nog al weer wel niet nooit altijd vaak soms meestal zelden vandaag gisteren morgen eergisteren
    vanavond vanmiddag vanochtend vannacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eerder later onlangs inmiddels
    intussen ondertussen daarna daarvoor daarom daardoor daarbij daarmee daarop daarnaast daarover bovendien verder echter toch immers
    namelijk eigenlijk vooral zelfs alleen slechts pas juist precies helemaal heel erg zeer te tamelijk vrij nogal zo even opnieuw
    onmiddellijk direct meteen binnenkort voortaan steeds telkens ooit ergens nergens overal samen bijvoorbeeld overigens trouwens
    kortom evenwel niettemin desondanks dus dinsdagavond maandagavond woensdagavond donderdagavond vrijdagavond zaterdagavond
    zondagavond 's vervolgens tevens eveneens uiteindelijk uitdrukkelijk nadrukkelijk volledig jarenlang desgevraagd hierover`),
  auxiliaries: set(`heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden zal zult zullen zou zouden kan
    kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden wou hoef hoeft hoeven hoefde
    hoefden laat laten liet lieten ga gaat gaan ging gingen blijf blijft blijven bleef bleven`),
  finiteVerbs:
    set(`ben bent is zijn was waren heb hebt heeft hebben had hadden word wordt worden werd werden zal zullen zou zouden kan kunnen
    kon konden moet moeten moest moesten mag mogen mocht mochten hoeft hoeven hoefde ga gaat gaan ging gingen kom komt komen kwam kwamen
    krijg krijgt krijgen kreeg kregen maak maakt maken maakte maakten doe doet doen deed deden neem neemt nemen nam namen geef geeft geven
    gaf gaven lig ligt liggen lag lagen sta staat staan stond stonden zit zitten zat zaten loop loopt lopen liep liepen blijf blijft
    blijven bleef bleven laat laten liet lieten houd houdt houden hield hielden breng brengt brengen bracht brachten zet zetten zette
    leg legt leggen legde legden trek trekt trekken trok trokken val valt vallen viel vielen rijd rijdt rijden reed reden vlieg vliegt
    vliegen vloog vlogen vertrek vertrekt vertrekken vertrok vertrokken begin begint beginnen begon begonnen stop stopt stoppen stopte
    stopten eindigt eindigen eindigde speel speelt spelen speelde speelden win wint winnen won wonnen verlies verliest verliezen verloor
    verloren sluit sluiten sloot sloten open opent openen opende openden koop koopt kopen kocht kochten verkoopt verkopen verkocht
    verkochten betaalt betalen betaalde betaalden kost kosten kostte werkt werken werkte werkten woont wonen woonde woonden leeft leven
    leefde leefden sterft sterven stierf stierven overlijdt overleed overleden groeit groeien groeide groeiden stijgt stijgen steeg stegen
    daalt dalen daalde daalden neemt leidt leiden leidde leidden volgt volgen volgde volgden zoekt zoeken zocht zochten vindt helpt helpen
    hielp hielpen gebruikt gebruiken gebruikte gebruikten toont draait draaien draaide draaiden bestaat bestaan bestond bestonden
    ontstaat ontstaan ontstond ontstonden verdwijnt verdwijnen verdween verdwenen gebeurt gebeuren gebeurde gebeurden hangt hangen hing
    hingen ontvangt ontvangen ontving ontvingen stuurt sturen stuurde stuurden levert leveren leverde leverden bouwt bouwen bouwde
    bouwden treft treffen trof troffen raakt raken raakte raakten verlaat verlaten verliet verlieten keert keren keerde keerden probeert
    proberen probeerde probeerden weigert weigeren weigerde weigerden lukt lukte dient dienen diende dienden lijkt lijken leek leken schijnt
    scheen geldt gelden gold golden telt tellen telde telden hoort behoort betekent betekende verandert veranderde scoort scoorde
    scoorden gooit gooide kijkt kijken keek keken wacht wachten wachtte wachtten praat praten praatte spreekt spreken sprak spraken belt
    belde steunt steunen steunde steunden stemt stemmen stemde stemden kiest kiezen koos kozen wordt vormt vormen vormde vormden`),
  negations: set("niet geen nooit niemand niets nergens noch evenmin zonder geenszins nauwelijks"),
  numerals: set(`nul een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard biljoen anderhalf anderhalve
    half halve helft kwart derde dozijn tiental tientallen honderden duizenden miljoenen miljarden procent`),
  pronouns: pronouns(`
    1 singular - subject | ik
    1 singular - object | mij me
    2 singular - subject | jij je u gij
    2 singular - object | jou
    2 plural - subject | jullie
    3 singular masculine subject | hij ie
    3 singular masculine object | hem
    3 singular feminine subject | zij ze
    3 singular feminine object | haar
    3 singular neuter subject | het dat dit
    3 singular - subject | men iemand niemand iedereen die deze
    1 plural - subject | wij we
    1 plural - object | ons
    3 plural - subject | velen sommigen anderen enkelen
    3 plural - object | hen hun`),
  pointers: set("dat dit zo daaruit hieruit aldus zulks"),
}

/** `zij` and `ze` are singular here; the verb they go with says whether they are many. */
function pronouns(text: string): ReadonlyMap<string, Pronoun> {
  const found = new Map<string, Pronoun>()
  for (const [marks = "", members = ""] of rows(text)) {
    const [person, number, gender, role] = marks.split(" ")
    const pronoun: Pronoun = {
      person: person === "1" ? 1 : person === "2" ? 2 : 3,
      number: number === "plural" ? "plural" : "singular",
      ...(gender === "masculine" || gender === "feminine" || gender === "neuter" ? { gender } : {}),
      subject: role === "subject",
    }
    for (const member of list(members)) found.set(member, pronoun)
  }
  return found
}
