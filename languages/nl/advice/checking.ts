import type { CheckingWords } from "../../../engine/rules/checking/words.ts"
import { list } from "../../table.ts"

const set = (words: string) => new Set(list(words))

/** `tweeëntwintig`, `zevenendertig`: a unit, «en» and a ten, with a diaeresis where «en» follows an e. */
function numberWords(): Map<string, number> {
  const small = list(
    `- - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien`,
  )
  const tens = list("- - twintig dertig veertig vijftig zestig zeventig tachtig negentig")
  const found = new Map<string, number>()
  small.forEach((word, value) => {
    if (value > 1) found.set(word, value)
  })
  for (let ten = 2; ten < 10; ten++) {
    found.set(tens[ten]!, ten * 10)
    for (let unit = 1; unit < 10; unit++) {
      const word = unit === 1 ? "een" : small[unit]!
      found.set(`${word}${/e$/.test(word) && unit !== 1 ? "ën" : "en"}${tens[ten]}`, ten * 10 + unit)
    }
  }
  found.set("honderd", 100)
  found.set("duizend", 1000)
  small.slice(2, 10).forEach((word, row) => {
    found.set(`${word}honderd`, (row + 2) * 100)
    found.set(`${word}duizend`, (row + 2) * 1000)
  })
  return found
}

/** The words by which a fact-checker reads Dutch. */
export const checking: CheckingWords = {
  placeholders: {
    fillers:
      list(`naam namen bron bronnen check checken checken! datum leeftijd plaats citaat quote aantal bedrag cijfer cijfers functie titel foto link
      aanvullen invullen nakijken navragen uitzoeken controleren todo tk volgt xx xxx nog_checken nog_invullen nog_aanvullen nog_nakijken nog_navragen
      citaat_volgt quote_volgt reactie_volgt bron_volgt naam_volgt cijfers_volgen foto_volgt hier_citaat hier_quote achternaam voornaam
      wie wanneer welke klopt_dit klopt_dit_nog spelling spelling_checken naam_checken cijfer_checken`).map(each =>
        each.replaceAll("_", " "),
      ),
    sure: list("check checken todo tk xxx"),
    counted: set("miljoen miljard duizend procent % euro dollar mensen jaar kilometer kilo inwoners doden gewonden huizen woningen uur"),
    crosses: set("amsterdam amsterdamse amsterdammer kruis kruizen kruisen andreaskruisen wapen maat maten film vlag porno super bowl"),
  },
  numbers: {
    words: numberWords(),
    one: set("een één"),
    outOf: new Set(["op de", "op elke", "op iedere", "van de"]),
    multipliers: new Map([
      ["duizend", 1e3],
      ["miljoen", 1e6],
      ["mln", 1e6],
      ["miljard", 1e9],
      ["mld", 1e9],
      ["biljoen", 1e12],
    ]),
    decimal: ",",
    percent: set("procent % pct percent"),
    points: set("procentpunt procentpunten"),
    money: set("euro dollar pond roebel euro's"),
    approximate: set(`ongeveer circa ca zo'n zo’n ruim bijna rond omstreeks minstens minimaal zeker maximaal hooguit hoogstens tegen krap
      nog grofweg pakweg plusminus dik meer minder nagenoeg haast tientallen naar_schatting schatting enkele een_stuk_of stuk of`),
    ranges: set("tot à of - – — t/m"),
    rangeOpeners: set("tussen"),
  },
  calendar: {
    months: list("januari februari maart april mei juni juli augustus september oktober november december"),
    weekdays: list("zondag maandag dinsdag woensdag donderdag vrijdag zaterdag"),
    relativeDays: new Map([
      ["eergisteren", -2],
      ["gisteren", -1],
      ["gisterochtend", -1],
      ["gistermiddag", -1],
      ["gisteravond", -1],
      ["gisternacht", -1],
      ["vandaag", 0],
      ["vanochtend", 0],
      ["vanmorgen", 0],
      ["vanmiddag", 0],
      ["vanavond", 0],
      ["vannacht", 0],
      ["morgen", 1],
      ["morgenochtend", 1],
      ["morgenmiddag", 1],
      ["morgenavond", 1],
      ["overmorgen", 2],
    ]),
    nounMarks: set("de een elke iedere goede goeden volgende die deze 's ’s op mooie vroege jonge van tot"),
    on: "op",
    dateFields: ["datum", "date", "dag"],
    at: set("om rond omstreeks vanaf tot tegen sinds"),
    hours: set("uur"),
    isMonthFirst: false,
  },
  change: {
    falls:
      set(`daalt dalen daalde daalden gedaald daling zakt zakken zakte zakten gezakt krimpt krimpen kromp krompen gekrompen krimp afname
      afgenomen verminderd vermindert verminderde verminderden vermindering kelderde kelderden kelderen gekelderd slonk slonken geslonken
      terugloop teruggelopen terugval ingezakt inzakte`),
    rises: set(`stijgt stijgen steeg stegen gestegen stijging groeit groeien groeide groeiden gegroeid groei toename toegenomen toenam
      verhoogd verhoogt verhoogde verhoogden verhoging opgelopen oploopt opliep klom klommen geklommen omhoog vermeerderd`),
    from: set("van"),
    to: set("naar tot"),
    factors: new Map([
      ["verdubbelt", 2],
      ["verdubbelde", 2],
      ["verdubbelden", 2],
      ["verdubbeld", 2],
      ["verdubbeling", 2],
      ["verdrievoudigt", 3],
      ["verdrievoudigde", 3],
      ["verdrievoudigden", 3],
      ["verdrievoudigd", 3],
      ["verdrievoudiging", 3],
      ["verviervoudigd", 4],
      ["verviervoudigde", 4],
      ["vervijfvoudigd", 5],
      ["vervijfvoudigde", 5],
      ["halveert", 0.5],
      ["halveerde", 0.5],
      ["halveerden", 0.5],
      ["gehalveerd", 0.5],
      ["halvering", 0.5],
    ]),
    rates: set("per gemiddeld gemiddelde jaarlijks jaarlijkse maandelijks elk ieder"),
    than: set("dan"),
    point: "procentpunt",
  },
  sums: {
    totals: set("samen totaal opgeteld tezamen"),
    rests: ["weet het niet", "weet het nog niet", "geen mening", "stemde blanco", "stemt blanco", "is neutraal", "zegt niets"],
    halves: [
      ["voor", "tegen"],
      ["voorstander", "tegenstander"],
      ["eens", "oneens"],
      ["ja", "nee"],
      ["man", "vrouw"],
    ],
  },
  conflicts: {
    definite: set("de deze die welke"),
    contrasts:
      set(`eerder eerst eerste aanvankelijk inmiddels vorig vorige later daarvoor daarna toen nu ooit destijds oorspronkelijk sindsdien intussen
      vergeleken ander andere anderen overige nieuwe extra bijna komend komende volgend volgende terwijl tegenover dan inclusief exclusief zonder
      begroot geraamd verwacht gecorrigeerd rectificatie bijgesteld opgelopen per iedere elke ieder elk jaarlijks daarvóór ervoor maandelijks`),
    narrowing: set("van uit in die dat op bij met voor aan onder tussen"),
    common:
      set(`de het een en van in op te dat die dit is zijn was waren met voor aan bij naar om door over uit als ook maar niet er worden wordt werd
      werden heeft hebben had hadden nog al meer minder zo wel dan of tot tegen na onder volgens geen kan kunnen zou zouden zal zullen moet moeten
      jaar keer procent euro miljoen miljard totaal samen deel aantal waarvan alle`),
    measuring: set("zijn bedragen kosten"),
    loose:
      set(`jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconde seconden keer maal punt punten stuks meter kilometer kilo
      graden plaats plaatsen kwartier seizoen seizoenen ronde rondes nacht nachten avond avonden doelpunt doelpunten wedstrijd wedstrijden zetel zetels
      km cm liter ton eeuw eeuwen generaties persoon personen kant kanten`),
  },
  polls: {
    nouns: set("peiling opiniepeiling enquête publieksonderzoek opinieonderzoek lezersonderzoek ledenraadpleging ledenpeiling exitpoll"),
    asked:
      set(`ondervraagden deelnemers respondenten geënquêteerden ondervraagde deelnemer panelleden lezers leden mensen kiezers huishoudens bedrijven
      nederlanders jongeren ouders inwoners studenten leraren stemmers vlamingen belgen werknemers ondernemers vrouwen mannen personen volwassenen`),
    when: set(
      "week weken maand vorige afgelopen gehouden dagen tussen gisteren vandaag najaar voorjaar zomer winter herfst lente begin eind",
    ),
    by: set("van door namens die"),
    blanks: ["bureau", "aantal ondervraagden", "datum"],
  },
  names: {
    endings: list("aanse aans anen aan ees ese sen ers ens en se er es 's ’s s e n"),
  },
}
