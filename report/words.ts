import { type ClaimWords, claimWords } from "../engine/ledger/index.ts"
import type { TypeShare } from "../engine/report/index.ts"
import type { Locale, Severity } from "../engine/rules/index.ts"
import { inWords, runsOf } from "./numbers.ts"

/** Every sentence of the report page, in one interface language. */
export interface Words extends ClaimWords {
  readonly kicker: string
  readonly skip: string
  readonly contents: string
  readonly made: string
  length(words: number, sentences: number): string
  /** What a chief sub-editor wants to know first, a sentence each. */
  speakers(sources: number, share: string): string
  loudest(name: string, share: string): string
  anonymous(sources: number): string
  unsourced(sentences: number): string
  readonly noSources: string
  readonly titles: Readonly<Record<"shares" | "speakers" | "types" | "article" | "single" | "remarks" | "checks", string>>
  readonly shares: Readonly<Record<"attributed" | "own" | "unsourced" | "hedged", { readonly name: string; readonly means: string }>>
  readonly columns: Readonly<
    Record<
      "source" | "type" | "share" | "words" | "where" | "count" | "claim" | "kind" | "voucher" | "state" | "checker" | "paragraph",
      string
    >
  >
  readonly strip: string
  readonly stripHelp: string
  readonly types: Readonly<Record<TypeShare["type"], string>>
  readonly text: string
  readonly nobody: string
  /** Beside the name of a source. */
  readonly trusted: string
  readonly says: string
  readonly hedge: string
  readonly wantsSource: string
  paragraph(number: number): string
  paragraphs(numbers: readonly number[]): string
  words(count: number): string
  readonly singleHelp: string
  single(statements: number, sentences: number): string
  readonly noSingle: string
  readonly noRemarks: string
  readonly severities: Readonly<Record<Severity, string>>
  checked(done: number, all: number): string
  readonly noChecks: string
  readonly noOpen: string
  closed(count: number): string
  readonly orphaned: string
  readonly evidence: string
  readonly legend: string
}

/** The words of an interface language. */
export function wordsOf(locale: Locale): Words {
  return locale === "nl" ? dutch : english
}

const dutch: Words = {
  kicker: "Bronnenverslag",
  skip: "Naar het artikel",
  contents: "Inhoud",
  made: "Gemaakt met Aldus. Alles in dit verslag staat in dit bestand; er wordt niets opgehaald.",
  length: (words, sentences) => `${dutchWords(words)} in ${sentences === 1 ? "1 zin" : `${sentences} zinnen`}`,
  speakers: (sources, share) =>
    sources === 1
      ? `Er is één bron; die zegt ${share} van de tekst.`
      : `Er zijn ${inWords(sources, "nl")} bronnen; samen zeggen zij ${share} van de tekst.`,
  loudest: (name, share) => `Het meest aan het woord: ${name}, met ${share} van wat er gezegd wordt.`,
  anonymous: sources =>
    sources === 0 ? "" : sources === 1 ? "Eén bron blijft anoniem." : `${capital(inWords(sources, "nl"))} bronnen blijven anoniem.`,
  unsourced: sentences =>
    sentences === 0
      ? "Geen enkele zin vraagt om een bron."
      : sentences === 1
        ? "Eén zin vraagt om een bron."
        : `${capital(inWords(sentences, "nl"))} zinnen vragen om een bron.`,
  noSources: "Niemand komt aan het woord.",
  titles: {
    shares: "Waar de tekst op rust",
    speakers: "Wie spreekt, en waar",
    types: "Soorten bronnen",
    article: "Het artikel",
    single: "Rust op één bron",
    remarks: "Opmerkingen",
    checks: "Na te gaan",
  },
  shares: {
    attributed: { name: "Toegeschreven", means: "iemand zegt het" },
    own: { name: "Eigen tekst", means: "de tekst zegt het, en heeft geen bron nodig" },
    unsourced: { name: "Zonder bron", means: "de tekst zegt het; de lezer mag vragen van wie het komt" },
    hedged: { name: "Met voorbehoud", means: "zinnen met ‘mogelijk’, ‘zou’ en dergelijke" },
  },
  columns: {
    source: "Bron",
    type: "Soort",
    share: "Aandeel",
    words: "Woorden",
    where: "Waar in het artikel",
    count: "Bronnen",
    claim: "Bewering",
    kind: "Wat",
    voucher: "Wie staat ervoor in",
    state: "Stand",
    checker: "Door",
    paragraph: "Alinea",
  },
  strip: "Het artikel van begin tot eind, met wie er spreekt",
  stripHelp:
    "De tabel eronder zegt hetzelfde in woorden. Een cijfer is een bron uit de tabel, een vraagteken een zin die om een bron vraagt, de golflijn een voorbehoud. Een aandeel is het deel van alles wat er gezegd wordt.",
  types: {
    person: "Persoon",
    organisation: "Organisatie",
    media: "Medium",
    document: "Document",
    group: "Groep",
    anonymous: "Anoniem",
    nobody: "Niemand genoemd",
  },
  text: "de tekst zelf",
  nobody: "niemand genoemd",
  trusted: "vertrouwd",
  says: "zegt",
  hedge: "voorbehoud",
  wantsSource: "bron?",
  paragraph: number => `alinea ${number}`,
  paragraphs: numbers => (numbers.length === 1 ? `alinea ${numbers[0]}` : `alinea’s ${runsOf(numbers, "en")}`),
  words: dutchWords,
  singleHelp: "Stukken waarin drie of meer zinnen op dezelfde bron rusten en niemand anders spreekt.",
  single: (statements, sentences) =>
    sentences === statements ? `${inWords(statements, "nl")} zinnen achter elkaar` : `${inWords(statements, "nl")} van ${sentences} zinnen`,
  noSingle: "Nergens rust een stuk tekst op één bron.",
  noRemarks: "Er zijn geen opmerkingen.",
  severities: { error: "fout", warning: "waarschuwing", information: "opmerking", hint: "tip" },
  ...claimWords.nl,
  checked: (done, all) => `${done} van ${all} nagegaan`,
  noChecks: "Er is niets gevonden dat na te gaan valt.",
  noOpen: "Alles is nagegaan.",
  closed: count => (count === 1 ? "1 bewering die is nagegaan" : `${count} beweringen die zijn nagegaan`),
  orphaned: "staat niet meer in de tekst",
  evidence: "bewijs",
  legend:
    "Een gekleurd cijfer is een bron uit de tabel. Vet is wie spreekt, cursief het woord dat toeschrijft, een golflijn een voorbehoud, een stippellijn met ‘bron?’ een bewering die op niemand rust.",
}

const english: Words = {
  kicker: "Source report",
  skip: "To the article",
  contents: "Contents",
  made: "Made with Aldus. All of this report is in this file; nothing is fetched.",
  length: (words, sentences) => `${englishWords(words)} in ${sentences === 1 ? "1 sentence" : `${sentences} sentences`}`,
  speakers: (sources, share) =>
    sources === 1
      ? `There is one source, which says ${share} of the text.`
      : `There are ${inWords(sources, "en")} sources; together they say ${share} of the text.`,
  loudest: (name, share) => `Heard most: ${name}, with ${share} of what is said.`,
  anonymous: sources =>
    sources === 0 ? "" : sources === 1 ? "One source stays anonymous." : `${capital(inWords(sources, "en"))} sources stay anonymous.`,
  unsourced: sentences =>
    sentences === 0
      ? "No sentence is left wanting a source."
      : sentences === 1
        ? "One sentence wants a source."
        : `${capital(inWords(sentences, "en"))} sentences want a source.`,
  noSources: "Nobody is heard.",
  titles: {
    shares: "What the text rests on",
    speakers: "Who speaks, and where",
    types: "Kinds of sources",
    article: "The article",
    single: "Rests on one source",
    remarks: "Remarks",
    checks: "To be checked",
  },
  shares: {
    attributed: { name: "Attributed", means: "somebody says it" },
    own: { name: "Own text", means: "the text says it, and needs no source" },
    unsourced: { name: "Unsourced", means: "the text says it; a reader may ask who says so" },
    hedged: { name: "Hedged", means: "sentences with “may”, “reportedly” and the like" },
  },
  columns: {
    source: "Source",
    type: "Kind",
    share: "Share",
    words: "Words",
    where: "Where in the article",
    count: "Sources",
    claim: "Claim",
    kind: "What",
    voucher: "Who vouches for it",
    state: "State",
    checker: "By",
    paragraph: "Paragraph",
  },
  strip: "The article from beginning to end, with who speaks",
  stripHelp:
    "The table below says the same in words. A number is a source of the table, a question mark a sentence that wants a source, the wavy line a hedge. A share is the part of all that is said.",
  types: {
    person: "Person",
    organisation: "Organisation",
    media: "News medium",
    document: "Document",
    group: "Group",
    anonymous: "Anonymous",
    nobody: "Nobody named",
  },
  text: "the text itself",
  nobody: "nobody named",
  trusted: "trusted",
  says: "says",
  hedge: "hedge",
  wantsSource: "source?",
  paragraph: number => `paragraph ${number}`,
  paragraphs: numbers => (numbers.length === 1 ? `paragraph ${numbers[0]}` : `paragraphs ${runsOf(numbers, "and")}`),
  words: englishWords,
  singleHelp: "Stretches in which three or more sentences rest on the same source and nobody else speaks.",
  single: (statements, sentences) =>
    sentences === statements ? `${inWords(statements, "en")} sentences in a row` : `${inWords(statements, "en")} of ${sentences} sentences`,
  noSingle: "No stretch of the text rests on one source.",
  noRemarks: "There are no remarks.",
  severities: { error: "error", warning: "warning", information: "note", hint: "hint" },
  ...claimWords.en,
  checked: (done, all) => `${done} of ${all} checked`,
  noChecks: "Nothing was found that can be checked.",
  noOpen: "Everything has been checked.",
  closed: count => (count === 1 ? "1 claim that has been checked" : `${count} claims that have been checked`),
  orphaned: "no longer in the text",
  evidence: "evidence",
  legend:
    "A coloured number is a source of the table. Bold is who speaks, italic the word that attributes, a wavy line a hedge, a dotted line with “source?” a statement that rests on nobody.",
}

function dutchWords(count: number): string {
  return count === 1 ? "1 woord" : `${count} woorden`
}

function englishWords(count: number): string {
  return count === 1 ? "1 word" : `${count} words`
}

function capital(word: string): string {
  return word.replace(/^./u, letter => letter.toUpperCase())
}
