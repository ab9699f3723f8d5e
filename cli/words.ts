import type { Attribution, Hedge, SourceType } from "../engine/annotation/index.ts"
import type { Locale, Severity } from "../engine/rules/index.ts"

/** Every sentence the command line speaks, in one interface language. */
export interface Words {
  readonly locale: Locale
  readonly help: string
  unknownCommand(command: string): string
  choice(option: string, given: string, allowed: readonly string[]): string
  badOption(option: string): string
  explainsPretty(format: string): string
  cannotRead(file: string, why: string): string
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

Shows who says what in news text, how sure it is, and which statements rest on nobody.
Reads the files, or standard input where there is none or a file is called -.

  -f, --format FORMAT    pretty (default): a reading view in colour
                         json: one object a document (an array for several files)
                         ndjson: one object a line
                         html: a page that stands by itself
                         conllu: tokens, lemmas, tags and trees (Universal Dependencies)
  -l, --language LANG    language of the text: auto (default), nl, en
      --markup MARKUP    auto (default: by file extension), plain, markdown
      --ndjson-in        read lines {"id": …, "text": …}, write one result a line, in order
      --explain          after each paragraph, say what was found in it and how (pretty only)
      --no-grammar       go by words and word order; faster, and less exact
      --fail-on LEVEL    exit with 1 on a finding of this level or above:
                         error, warning, information, hint, never (default)
      --color WHEN       auto (default), always, never
      --locale LOCALE    language of what aldus itself says: en, nl
  -h, --help             this text
  -v, --version          the version

Exit code: 0; 1 findings at or above --fail-on; 2 wrong usage or a file that cannot be read.
`,
  unknownCommand: command => `There is no command “${command}”. The command is: annotate. See aldus --help.`,
  choice: (option, given, allowed) => `--${option} cannot be “${given}”; choose from ${allowed.join(", ")}.`,
  badOption: option => `The option ${option} is unknown or lacks its value. See aldus --help.`,
  explainsPretty: format => `--explain goes with the format pretty, not with “${format}”.`,
  cannotRead: (file, why) => `Cannot read ${file}: ${why}`,
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

Laat zien wie wat zegt in een nieuwstekst, hoe zeker het is en welke beweringen op niemand rusten.
Leest de bestanden, of de standaardinvoer als er geen is opgegeven of een bestand - heet.

  -f, --format VORM      pretty (standaard): een leesweergave in kleur
                         json: één object per document (een lijst bij meer bestanden)
                         ndjson: één object per regel
                         html: een pagina die op zichzelf staat
                         conllu: tokens, lemma's, woordsoorten en bomen (Universal Dependencies)
  -l, --language TAAL    taal van de tekst: auto (standaard), nl, en
      --markup OPMAAK    auto (standaard: naar de extensie), plain, markdown
      --ndjson-in        lees regels {"id": …, "text": …}, schrijf één resultaat per regel, op volgorde
      --explain          zeg na elke alinea wat erin gevonden is en hoe (alleen bij pretty)
      --no-grammar       ga alleen op woorden en woordvolgorde af; sneller, minder precies
      --fail-on NIVEAU   eindig met code 1 bij een bevinding van dit niveau of hoger:
                         error, warning, information, hint, never (standaard)
      --color WANNEER    auto (standaard), always, never
      --locale TAAL      taal waarin aldus zelf spreekt: nl, en
  -h, --help             deze tekst
  -v, --version          de versie

Afsluitcode: 0; 1 bij bevindingen vanaf --fail-on; 2 bij verkeerd gebruik of een onleesbaar bestand.
`,
  unknownCommand: command => `De opdracht ‘${command}’ bestaat niet. De opdracht is: annotate. Zie aldus --help.`,
  choice: (option, given, allowed) => `--${option} kan niet ‘${given}’ zijn; kies uit ${allowed.join(", ")}.`,
  badOption: option => `De optie ${option} is onbekend of mist haar waarde. Zie aldus --help.`,
  explainsPretty: format => `--explain gaat alleen samen met de vorm pretty, niet met ‘${format}’.`,
  cannotRead: (file, why) => `Kan ${file} niet lezen: ${why}`,
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
