import type { Attribution, Hedge, SourceType } from "../engine/annotation/index.ts"
import type { ImportCounts } from "../engine/exchange/index.ts"
import type { Locale, Severity } from "../engine/rules/index.ts"

/** Every sentence the command line speaks, in one interface language. */
export interface Words {
  readonly locale: Locale
  readonly help: string
  unknownCommand(command: string): string
  choice(option: string, given: string, allowed: readonly string[]): string
  badOption(option: string): string
  explainsPretty(format: string): string
  /** Where a format holds one text only, of one that comes after the first. */
  oneText(format: string, file: string): string
  readonly oneFile: string
  readonly articleAndFiles: string
  /** A file that annotations were to be read from. */
  noAnnotations(file: string): string
  /** What came of a file, on a line. */
  imported(file: string, counts: ImportCounts): string
  cannotRead(file: string, why: string): string
  notFixed(file: string, encoding: string): string
  cannotWrite(file: string, why: string): string
  namesNothing(pattern: string): string
  /** Beside a progress bar. */
  readonly checking: string
  /** What a check found, in one line. */
  sum(counts: Readonly<Record<Severity, number>>, ignored: number): string
  /** What the marks in the list of rules mean. */
  readonly marks: string
  noGrammar(language: string, why: string): string
  notUtf8(file: string): string
  badLine(line: number, why: string): string
  readonly legend: string
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly hedge: string
  readonly unsourced: string
  readonly sources: string
  readonly findings: string
  readonly nobody: string
  /** A margin note after a statement without a source. */
  readonly sourceWanted: string
  attributions(count: number): string
  /** Words of an explanation. */
  readonly denied: string
  readonly stances: Readonly<Record<Exclude<Attribution["stance"], "neutral">, string>>
  readonly hedgeClasses: Readonly<Record<Hedge["class"], string>>
  within(attribution: number): string
  readonly types: Readonly<Record<SourceType, string>>
  readonly severities: Readonly<Record<Severity, string>>
}

/** The words of an interface language. */
export function wordsOf(locale: Locale): Words {
  return locale === "nl" ? dutch : english
}

const english: Words = {
  locale: "en",
  help: `Usage: aldus annotate [OPTION…] [FILE…]
       aldus check [OPTION…] [FILE, FOLDER OR GLOB…]
       aldus report [OPTION…] [FILE]
       aldus import [OPTION…] ARTICLE FILE…
       aldus rules [OPTION…]

annotate  shows who says what in news text, how sure it is, and which statements rest on nobody
check     says what a desk editor would say of it; heeds .aldus.json in the folder or above
report    tells of one article who speaks how much and where, what rests on one source or on nobody,
          and what is still to be checked: a page to read, to print and to hand on
import    takes over annotations of other programs in the notes beside an article (ARTICLE.aldus.jsonld):
          JSON-LD, CSV, brat, CoNLL-U and FoLiA as annotate writes them, also when the article or the file
          has been edited since. Words that are gone are kept without a place; nothing comes in twice
rules     lists what is checked
Files are read, or standard input where there is none or a file is called -.
annotate opens articles in IPTC ninjs and NewsML-G2 too: it knows them by what is in them.

annotate
  -f, --format FORMAT    pretty (default): a reading view in colour
                         json: one object a document (an array for several files)
                         ndjson: one object a line
                         html: a page that stands by itself
                         conllu: tokens, lemmas, tags and trees (Universal Dependencies), annotations in MISC
                         jsonld: W3C Web Annotations
                         csv: one row an annotation
                         brat: standoff annotations (.ann) for brat
                         folia: FoLiA XML, with statements and modality
                         checklist: the claims as a Markdown list to tick off
                         claimreview: the claims as ClaimReview of schema.org, to be completed
                         text: the text of an article by itself, to which csv and brat count
      --ndjson-in        read lines {"id": …, "text": …}, write one result a line, in order
      --explain          after each paragraph, say what was found in it and how (pretty only)
      --fail-on LEVEL    exit with 1 on a finding of this level or above:
                         error, warning, information, hint, never (default)

check
  -f, --format FORMAT    stylish (default): for people
                         json, sarif, github, checkstyle: for programs
      --profile PROFILE  reporter (few and sure), desk (default), fact-check (everything)
      --rule NAME=LEVEL  error, warning, information, hint, off, default; may be repeated
      --max-warnings N   exit with 1 on more warnings than this
      --fix              make the fixes that need no choice and change no meaning
      --cache            keep what was said in .aldus-cache, and check only what changed
      --cache-location F keep it in the file F

report
  -f, --format FORMAT    html (default): a page that stands by itself; json: what it is made of
      --profile PROFILE  which remarks are in it: reporter, desk (default), fact-check

import
      --name NAME        who made them, where a file does not tell
      --dry-run          say what would come of it, and write nothing

rules
  -f, --format FORMAT    stylish (default), json

annotate, check, report and import
  -l, --language LANG    language of the text: auto (default), nl, en
      --markup MARKUP    auto (default: by file extension), plain, markdown
      --no-grammar       go by words and word order; faster, and less exact

all
      --color WHEN       auto (default), always, never
      --locale LOCALE    language of what aldus itself says: en, nl
  -h, --help             this text
  -v, --version          the version

Exit code: 0; 1 findings at or above --fail-on, errors, or more warnings than --max-warnings;
2 wrong usage or a file that cannot be read.
`,
  unknownCommand: command =>
    `There is no command “${command}”. The commands are: annotate, check, report, import, rules. See aldus --help.`,
  choice: (option, given, allowed) => `--${option} cannot be “${given}”; choose from ${allowed.join(", ")}.`,
  badOption: option => `The option ${option} is unknown or lacks its value. See aldus --help.`,
  oneFile: "A report is about one article: name one file.",
  articleAndFiles: "Name the article and the files to take over: aldus import ARTICLE FILE…",
  noAnnotations: file =>
    `${file} holds no annotations that can be read: those in JSON-LD, CSV, brat, CoNLL-U and FoLiA are, as aldus annotate writes them.`,
  imported: (file, { added, known, gone, disputed, unread }) =>
    `${[
      `${file}: ${added} taken over`,
      known && `${known} already there`,
      gone && `${gone} without a place: their words are not in the text`,
      disputed && `${disputed} not taken over: the check that is there says otherwise`,
      unread && `${unread} could not be read`,
    ]
      .filter(Boolean)
      .join(", ")}\n`,
  explainsPretty: format => `--explain goes with the format pretty, not with “${format}”.`,
  oneText: (format, file) => `${file} is left out: a file of the format ${format} holds one text.`,
  cannotRead: (file, why) => `Cannot read ${file}: ${why}`,
  notFixed: (file, encoding) => `${file} is ${encoding}: it is checked, and left as it is.`,
  cannotWrite: (file, why) => `Cannot write ${file}: ${why}`,
  namesNothing: pattern => `${pattern} names no file.`,
  checking: "checked",
  sum: ({ error, warning, information, hint }, ignored) =>
    [
      error && (error === 1 ? "1 error" : `${error} errors`),
      warning && (warning === 1 ? "1 warning" : `${warning} warnings`),
      information && (information === 1 ? "1 note" : `${information} notes`),
      hint && (hint === 1 ? "1 hint" : `${hint} hints`),
      ignored && `${ignored} ignored`,
    ]
      .filter(Boolean)
      .join(", "),
  marks: "✎ there is a fix; ✔ one that is safe, which --fix makes too",
  noGrammar: (language, why) => `The grammar of “${language}” cannot be read; going on without it. ${why}`,
  notUtf8: file => `${file} is not UTF-8; it was read as Windows-1252.`,
  badLine: (line, why) => `Line ${line} of the input: ${why}`,
  legend: "Legend",
  source: "source",
  cue: "cue",
  content: "attributed",
  hedge: "hedge",
  unsourced: "no source",
  sources: "Sources",
  findings: "Findings",
  nobody: "nobody named",
  sourceWanted: "source?",
  attributions: count => (count === 1 ? "1 attribution" : `${count} attributions`),
  denied: "denied",
  stances: { factive: "taken for true", doubting: "at a distance" },
  hedgeClasses: { modal: "modal", evidential: "evidential", adverb: "adverb", lexical: "lexical", approximator: "approximator" },
  within: attribution => `within ${attribution}`,
  types: {
    person: "person",
    organisation: "organisation",
    media: "news medium",
    document: "document",
    group: "group",
    anonymous: "anonymous",
  },
  severities: { error: "error", warning: "warning", information: "note", hint: "hint" },
}

const dutch: Words = {
  locale: "nl",
  help: `Gebruik: aldus annotate [OPTIE…] [BESTAND…]
         aldus check [OPTIE…] [BESTAND, MAP OF GLOB…]
         aldus report [OPTIE…] [BESTAND]
         aldus import [OPTIE…] ARTIKEL BESTAND…
         aldus rules [OPTIE…]

annotate  laat zien wie wat zegt in een nieuwstekst, hoe zeker het is en welke beweringen op niemand rusten
check     zegt wat een eindredacteur ervan zou zeggen; houdt zich aan .aldus.json in de map of erboven
report    vertelt van één artikel wie hoeveel zegt en waar, wat op één bron of op niemand rust
          en wat nog na te gaan is: een pagina om te lezen, af te drukken en door te geven
import    neemt annotaties van andere programma’s over in de notities naast een artikel (ARTIKEL.aldus.jsonld):
          JSON-LD, CSV, brat, CoNLL-U en FoLiA zoals annotate die schrijft, ook als het artikel of het bestand
          sindsdien bewerkt is. Woorden die weg zijn blijven zonder plaats bewaard; niets komt er dubbel in
rules     somt op waarop wordt gelet
De bestanden worden gelezen, of de standaardinvoer als er geen is opgegeven of een bestand - heet.
annotate opent ook artikelen in IPTC ninjs en NewsML-G2: het herkent ze aan hun inhoud.

annotate
  -f, --format VORM      pretty (standaard): een leesweergave in kleur
                         json: één object per document (een lijst bij meer bestanden)
                         ndjson: één object per regel
                         html: een pagina die op zichzelf staat
                         conllu: tokens, lemma's, woordsoorten en bomen (Universal Dependencies), annotaties in MISC
                         jsonld: Web Annotations van het W3C
                         csv: één rij per annotatie
                         brat: losse annotaties (.ann) voor brat
                         folia: FoLiA-XML, met uitspraken en modaliteit
                         checklist: de beweringen als afvinklijst in Markdown
                         claimreview: de beweringen als ClaimReview van schema.org, om aan te vullen
                         text: de kale tekst van een artikel, waarin csv en brat tellen
      --ndjson-in        lees regels {"id": …, "text": …}, schrijf één resultaat per regel, op volgorde
      --explain          zeg na elke alinea wat erin gevonden is en hoe (alleen bij pretty)
      --fail-on NIVEAU   eindig met code 1 bij een bevinding van dit niveau of hoger:
                         error, warning, information, hint, never (standaard)

check
  -f, --format VORM      stylish (standaard): voor mensen
                         json, sarif, github, checkstyle: voor programma’s
      --profile PROFIEL  reporter (weinig en zeker), desk (standaard), fact-check (alles)
      --rule NAAM=NIVEAU error, warning, information, hint, off, default; mag vaker
      --max-warnings N   eindig met code 1 bij meer waarschuwingen dan dit
      --fix              herstel wat zonder keuze kan en niets aan de betekenis verandert
      --cache            bewaar wat er is gezegd in .aldus-cache, en lees alleen wat is veranderd
      --cache-location B bewaar het in bestand B

report
  -f, --format VORM      html (standaard): een pagina die op zichzelf staat; json: waar die van gemaakt is
      --profile PROFIEL  welke opmerkingen erin staan: reporter, desk (standaard), fact-check

import
      --name NAAM        van wie ze zijn, als een bestand dat niet zegt
      --dry-run          zeg wat ervan zou komen, en schrijf niets

rules
  -f, --format VORM      stylish (standaard), json

annotate, check, report en import
  -l, --language TAAL    taal van de tekst: auto (standaard), nl, en
      --markup OPMAAK    auto (standaard: naar de extensie), plain, markdown
      --no-grammar       ga alleen op woorden en woordvolgorde af; sneller, minder precies

alle
      --color WANNEER    auto (standaard), always, never
      --locale TAAL      taal waarin aldus zelf spreekt: nl, en
  -h, --help             deze tekst
  -v, --version          de versie

Afsluitcode: 0; 1 bij bevindingen vanaf --fail-on, fouten, of meer waarschuwingen dan --max-warnings;
2 bij verkeerd gebruik of een onleesbaar bestand.
`,
  unknownCommand: command =>
    `De opdracht ‘${command}’ bestaat niet. De opdrachten zijn: annotate, check, report, import, rules. Zie aldus --help.`,
  choice: (option, given, allowed) => `--${option} kan niet ‘${given}’ zijn; kies uit ${allowed.join(", ")}.`,
  badOption: option => `De optie ${option} is onbekend of mist haar waarde. Zie aldus --help.`,
  oneFile: "Een verslag gaat over één artikel: noem één bestand.",
  articleAndFiles: "Noem het artikel en de bestanden om over te nemen: aldus import ARTIKEL BESTAND…",
  noAnnotations: file =>
    `In ${file} staan geen annotaties die te lezen zijn: dat kan met JSON-LD, CSV, brat, CoNLL-U en FoLiA zoals aldus annotate die schrijft.`,
  imported: (file, { added, known, gone, disputed, unread }) =>
    `${[
      `${file}: ${added} overgenomen`,
      known && `${known} stonden er al`,
      gone && `${gone} zonder plaats: de woorden staan niet in de tekst`,
      disputed && `${disputed} niet overgenomen: de controle die er staat zegt iets anders`,
      unread && `${unread} niet te lezen`,
    ]
      .filter(Boolean)
      .join(", ")}\n`,
  explainsPretty: format => `--explain gaat alleen samen met de vorm pretty, niet met ‘${format}’.`,
  oneText: (format, file) => `${file} is overgeslagen: een bestand in de vorm ${format} bevat één tekst.`,
  cannotRead: (file, why) => `Kan ${file} niet lezen: ${why}`,
  notFixed: (file, encoding) => `${file} is ${encoding}: het wordt nagekeken, en blijft zoals het is.`,
  cannotWrite: (file, why) => `Kan ${file} niet schrijven: ${why}`,
  namesNothing: pattern => `${pattern} noemt geen enkel bestand.`,
  checking: "nagekeken",
  sum: ({ error, warning, information, hint }, ignored) =>
    [
      error && (error === 1 ? "1 fout" : `${error} fouten`),
      warning && (warning === 1 ? "1 waarschuwing" : `${warning} waarschuwingen`),
      information && (information === 1 ? "1 opmerking" : `${information} opmerkingen`),
      hint && (hint === 1 ? "1 tip" : `${hint} tips`),
      ignored && `${ignored} genegeerd`,
    ]
      .filter(Boolean)
      .join(", "),
  marks: "✎ er is een oplossing; ✔ een veilige, die --fix ook doorvoert",
  noGrammar: (language, why) => `De grammatica van ‘${language}’ is niet te lezen; het gaat zonder verder. ${why}`,
  notUtf8: file => `${file} is geen UTF-8; het is gelezen als Windows-1252.`,
  badLine: (line, why) => `Regel ${line} van de invoer: ${why}`,
  legend: "Legenda",
  source: "bron",
  cue: "signaalwoord",
  content: "toegeschreven",
  hedge: "voorbehoud",
  unsourced: "zonder bron",
  sources: "Bronnen",
  findings: "Bevindingen",
  nobody: "niemand genoemd",
  sourceWanted: "bron?",
  attributions: count => (count === 1 ? "1 toeschrijving" : `${count} toeschrijvingen`),
  denied: "ontkend",
  stances: { factive: "voor waar aangenomen", doubting: "op afstand" },
  hedgeClasses: { modal: "modaal", evidential: "evidentieel", adverb: "bijwoord", lexical: "lexicaal", approximator: "benaderend" },
  within: attribution => `binnen ${attribution}`,
  types: {
    person: "persoon",
    organisation: "organisatie",
    media: "medium",
    document: "document",
    group: "groep",
    anonymous: "anoniem",
  },
  severities: { error: "fout", warning: "waarschuwing", information: "opmerking", hint: "tip" },
}
