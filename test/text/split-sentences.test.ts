import { describe, expect, test } from "vitest"
import type { LanguageText } from "../../engine/text/index.ts"
import { splitSentences } from "../../engine/text/split-sentences.ts"
import { englishText } from "../../languages/en/text.ts"
import { dutchText } from "../../languages/nl/text.ts"

/** `⏎` between sentences, in place of the space there. */
function marked(expected: string, language: LanguageText): string {
  const text = expected.replaceAll("⏎", " ")
  return splitSentences(text, 0, language)
    .map(({ from, to }) => text.slice(from, to))
    .join("⏎")
}

/** One case a line: the marked text is both input and expectation. */
const dutch: Record<string, string> = {
  "a sentence ends at its mark": `
    De raad vergadert.⏎Het regent.
    Wie komt er?⏎Niemand.
    Halt!⏎Blijf staan!
    Wat?!⏎Dat mag niet!!!⏎Nee.
    De raad vergadert.⏎12 leden zijn er.
    De raad vergadert.⏎– Nee toch.
    De raad vergadert
    De raad.⏎Het`,
  "a sentence does not end before lower case": `
    Hij vroeg wie? en ging.
    Het bedrijf Yahoo! bestaat nog.
    De site nu.nl meldt het.⏎Meer staat op nu.nl.⏎Lees dat.
    Zie www.example.nl.⏎Daar staat het.
    Versie 2.0 is klaar.`,
  "a word is no abbreviation because it might be one": `
    Er bleek dat er schimmel zat.⏎Dat klopt.
    Het is niet ver.⏎Hij loopt.
    Zij vond het eng.⏎Hij niet.`,
  "a quotation and its speaker are one sentence": `
    „Nee”, zei Jansen.⏎Hij zweeg.
    „Halt!”, riep de agent.⏎Hij liep door.
    „Halt!” riep de agent.⏎Hij liep door.
    „Waarom?” vroeg zij.⏎Hij wist het niet.
    “Waarom?” vroeg zij.⏎Hij wist het niet.
    'Waarom?' vroeg zij.⏎Hij wist het niet.
    "Waarom?" vroeg zij.⏎Hij wist het niet.
    «Waarom?» vroeg zij.⏎Hij wist het niet.
    ,,Waarom?'' vroeg zij.⏎Hij wist het niet.
    „Nee”, zei hij, „dat kan niet.”⏎Toen ging hij.`,
  "each sentence in a quotation is one": `
    „Het regent.⏎Het waait.”
    „Het regent.⏎Het waait”, zei hij.⏎Hij ging naar binnen.
    Jansen: „Het regent.⏎Het waait.”⏎Hij ging.
    „Wie is dat?⏎Ik ken hem niet”, zei zij.`,
  "the closing mark stays with the sentence, before its stop and behind it": `
    Hij zei: „Het regent.”⏎Zij zweeg.
    Hij zei: „Het regent”.⏎Zij zweeg.
    Hij zei: “Het regent.”⏎Zij zweeg.
    Hij zei: “Het regent”.⏎Zij zweeg.
    Hij zei: "Het regent."⏎Zij zweeg.
    Hij zei: "Het regent".⏎Zij zweeg.
    Hij zei: 'Het regent.'⏎Zij zweeg.
    Hij zei: 'Het regent'.⏎Zij zweeg.
    Hij zei: ,,Het regent.''⏎Zij zweeg.
    ,, Het regent. ''⏎Zij zweeg.
    Hij vroeg: „Regent het?”⏎Zij zweeg.
    Hij zei: ‘Zij zei “nee.”’⏎Het werd stil.`,
  "an opening mark begins a sentence": `
    Zij zweeg.⏎„Het regent”, zei hij.
    Zij zweeg.⏎“Het regent”, zei hij.
    Zij zweeg.⏎‘Het regent’, zei hij.
    Zij zweeg.⏎"Het regent", zei hij.
    Zij zweeg.⏎'Het regent', zei hij.
    Zij zweeg.⏎,,Het regent'', zei hij.
    Zij zweeg.⏎„12 man”, zei hij.`,
  "abbreviations go on": `
    Volgens dr. Jansen kan het.⏎Het regent.
    Prof. mr. De Vries zweeg.
    Dat is d.w.z. Morgen of later.
    Jansen c.s. Zwijgen is o.a. Nederlands.
    Zie blz. 12 en art. 5.⏎Daar staat het.`,
  "some abbreviations may also end a sentence": `
    Er was koffie, thee enz.⏎Het was druk.
    Er was koffie, thee enz. en het was druk.
    Er was koffie, thee e.d.⏎Het was druk.
    Het kost 3 mln.⏎Dat is veel.
    Het kost 3 mln. euro.⏎Dat is veel.
    Hij kwam op 3 mei jl.⏎Daarna ging hij.`,
  "a name is no abbreviation for looking like one": `
    „Het regent”, zei Jan.⏎Daarna zweeg hij.
    Zij is analist van ING.⏎De bank zwijgt.
    Dat schreef ze op X.⏎Het regent.
    De heer X. Bakker tekende.
    Het boek verschijnt op 3 jan. in Gent.`,
  "initials go on": `
    J. Jansen en A.B. de Wit tekenden.⏎Zij gingen.
    J.P. Balkema tekende.
    Th. de Boer en Ch. Smit tekenden.
    J.-P. Bakker tekende.
    De schrijver W.F. Hermsen (J. Bos) schreef dat.`,
  "a letter at the end of a longer word is no initial": `
    Dat staat in artikel 5A.⏎Daar staat meer.
    Er was een Q&A.⏎Die duurde lang.
    Het ging over drie auto's.⏎Die waren weg.
    Hij reed 120 km/u.⏎Dat mag niet.`,
  ellipses: `
    Nou... misschien.⏎Of niet.
    Nou...⏎Misschien niet.
    Nou…⏎Misschien niet.
    Nou… misschien.
    „Nou...”, zei hij.⏎Zij zweeg.
    „Nou...” zei hij.⏎Zij zweeg.
    ...en toen ging hij.⏎Zij bleef.`,
  brackets: `
    Het regent (zie boven).⏎Het waait.
    Het regent.⏎(Het waait ook.)⏎Het sneeuwt.
    Het regent (en hard!) in Ede.⏎Het waait.
    Het regent [red.].⏎Het waait.
    Het regent.⏎[Foto: Jansen]`,
  "numbers with stops": `
    Er kwamen 1.000 mensen.⏎Dat was veel.
    Het begint om 12.30 uur.⏎Het duurt lang.
    Het begint om 12.30.⏎Het duurt lang.
    Het was 1990.⏎Hij was 12.⏎Dat is jong.
    Op 3. mei 2021 begon het.⏎Het was koud.
    Hij won met 6-3.⏎Zij verloor.`,
  "a number that opens a line is a label": `
    1. Het plan is klaar.⏎Het kost niets.
    12. Het plan is klaar.
    2. Jansen zwijgt.`,
  "colons, semicolons and dashes go on": `
    Hij zei: Nee.⏎Zij zweeg.
    Het is zo; Jansen weet het.⏎Zij niet.
    Het is zo – Jansen weet het – en meer niet.⏎Zij zweeg.`,
  "an apostrophe may open a sentence": `
    Hij ging.⏎'s Avonds kwam hij terug.
    Hij ging.⏎’s Avonds kwam hij terug.
    Hij ging.⏎'t Was laat.
    Hij was arts. 's avonds werkte hij.`,
  "other signs may open a sentence": `
    Mooi!⏎😀 Dat was leuk.
    Het kost niets.⏎€ 5 is te veel.
    Het is klaar.⏎#nieuws
    Het is klaar.⏎Путин zwijgt.
    Het is klaar.⏎Écht klaar.`,
  "flaw: a letter or a firm's form before a capital may be read either way": `
    Er is geen plan B. De raad zwijgt.
    De N.V.⏎Bouwmaat betaalt.`,
  "lists in a line": `
    Gevraagd: a. tijd, b. geld en c. rust.⏎Dat is veel.
    Er is koffie, thee, melk, enz., en brood.⏎Dat is genoeg.`,
}

const english: Record<string, string> = {
  "English abbreviations": `
    Mr. Smith met Dr. Jones.⏎They talked.
    The U.S. agreed.⏎The deal holds.
    It began at 5 p.m.⏎Nobody came.
    It began at 5 p.m. sharp.
    “No,” said Smith.⏎“Never.”
    “Why?” she asked.⏎He did not know.
    “It's over.”⏎She left.
    He works for Smith Inc. in Ohio.⏎She does not.`,
}

for (const [language, groups] of [
  [dutchText, dutch],
  [englishText, english],
] as const)
  for (const [name, lines] of Object.entries(groups))
    describe(name, () => {
      for (const line of lines
        .split("\n")
        .map(each => each.trim())
        .filter(Boolean))
        test(line, () => expect(marked(line, language)).toBe(line))
    })

describe("white space", () => {
  const cases: Record<string, [text: string, sentences: string[]]> = {
    "around a sentence is left out": ["  Het regent.   Het waait.  ", ["Het regent.", "Het waait."]],
    "may be a line end": ["Het regent.\nHet waait.", ["Het regent.", "Het waait."]],
    "may be a tab, a fixed space, a thin one": [
      "Het regent.\tHet waait.\u00a0Het hagelt.\u2009Het mist.",
      ["Het regent.", "Het waait.", "Het hagelt.", "Het mist."],
    ],
    "is all there is": [" \n\u00a0", []],
    "is not there at all": ["", []],
    "is needed between sentences": ["Het regent.Het waait.", ["Het regent.Het waait."]],
  }
  for (const [name, [text, sentences]] of Object.entries(cases))
    test(name, () => expect(splitSentences(text, 0, dutchText).map(({ from, to }) => text.slice(from, to))).toEqual(sentences))

  test("before the start is not read", () => {
    const text = "EDE – Het regent. Het waait."
    expect(splitSentences(text, 6, dutchText)).toEqual([
      { from: 6, to: 17 },
      { from: 18, to: 28 },
    ])
  })
})
