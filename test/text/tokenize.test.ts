import { describe, expect, test } from "vitest"
import { type LanguageText, TokenKind, tokenize } from "../../engine/text/index.ts"
import { englishText } from "../../languages/en/text.ts"
import { dutchText } from "../../languages/nl/text.ts"

/** `|` where a token ends that no white space ends. */
function marked(expected: string, language: LanguageText): string {
  const text = expected.replaceAll("|", "")
  const { count, from, to } = tokenize(text, language)
  let line = ""
  let at = 0
  for (let row = 0; row < count; row++) {
    const gap = text.slice(at, from[row])
    line += row > 0 && gap === "" ? "|" : gap
    line += text.slice(from[row], to[row])
    at = to[row]!
  }
  return line + text.slice(at)
}

/** One case a line: the marked text is both input and expectation. */
const dutch: Record<string, string> = {
  "sentence punctuation stands apart": `
    De raad vergadert dinsdag|.
    Jansen|, de wethouder|, zweeg|.
    Wie zei dat|?
    Halt|!
    Jansen zegt|: nee|.
    Hij bleef|; zij ging|.
    Wat|?|! Dat mag niet|!!!
    Nee|...`,
  "abbreviations keep their full stop": `
    Volgens dr. Jansen kan het niet|.
    Prof. mr. dr. De Vries sprak o.a. over geld|.
    Dat is d.w.z. morgen|.
    De heer W. Jansen c.s. wil i.p.v. een brug een tunnel|.
    Er waren ca. 300 bezoekers|.
    Koffie|, thee enz. kosten niets|.
    Het regende m.a.w. de hele dag|.
    Appels|, peren e.d.
    Dat is (|o.a.|) zo|.
    Zie blz. 12 t/m 14|.
    Het kost 3 mln. euro|.
    De N.V. Bouwmaat betaalt|.
    De z.g.n. experts bleven weg|.`,
  "initials keep their full stop": `
    J. Jansen tekende|.
    J.P. Balkema en A.B.C. de Wit tekenden|.
    Th. de Boer en Ch. Smit tekenden|.
    J.-P. Bakker tekende|.
    W.F. Hermsen|, J. Bos en K. Smit|.`,
  "a full stop after a plain word is a token": `
    Zij woont in Ede|.
    Hij kocht drie auto's|.
    Dat is zo|.
    Een A-merk is duur|.
    Hij rijdt in een T-Ford|.
    De Q&A|.
    Hij reed 120 km/u|.
    Dat staat in artikel 5A|.`,
  ordinals: `
    De 2de keer en de 3e keer|.
    De 1ste prijs ging naar Ede|.
    De XIVe eeuw|.
    Willem III|.`,
  dates: `
    Op 3 mei 2021 gebeurde het|.
    Op 03-05-2021 gebeurde het|.
    Op 3/5/2021 gebeurde het|.
    In '90 en ’95 gebeurde het|.
    De jaren '60 en '70|.
    In 1990-1995 was hij weg|.
    In 1940-1945 was het oorlog|.
    In 2021/2022 was het stil|.`,
  "words that begin with an apostrophe": `
    's Avonds komt hij thuis|.
    Hij komt 's avonds thuis|.
    Hij komt ’s avonds thuis|.
    In 's-Hertogenbosch regent het|.
    In ’s-Gravenhage regent het|.
    Hij zag 't niet|.
    Rock 'n roll is terug|.
    Geef 'm de bal|.
    Dat heeft 'ie gezegd|.`,
  "words with an apostrophe in them": `
    Zo'n dag|.
    Zo’n dag|.
    M'n auto en z'n fiets|.
    Drie auto's en foto’s|.
    Anna's huis en Bo’s huis|.
    Max' fiets en Hans’ brommer staan daar|.
    D'r tas was weg|.
    Hij sms'te en fax'te|.
    De AOW'ers en PvdA'ers stemden tegen|.
    D'66 heet nu D66|.
    O'Neill en D'Ancona kwamen|.`,
  "compounds keep their hyphens": `
    NAVO-lidstaten en oud-minister Jansen|.
    De oud-Ajax-speler juichte|.
    Vee- en varkenshouders staken|.
    Laad- en losplaats|.
    Zuid-Holland en Noord-Brabant|.
    Een 12-jarige en een 3-0-zege|.
    De op-en-top-prof|.`,
  numbers: `
    Het kost 3,5 miljoen|.
    Er kwamen 1.000 mensen|.
    De schuld is 1.234.567,89 euro|.
    Het kost 3,50|.
    Het wordt -5 tot +|3 graden|.
    Pi is 3.14|.
    Het was de 1/8 finale|.
    Een plank van 2x4 meter|.
    De A12 en de N201 zijn dicht|.
    Artikel 5a geldt niet|.`,
  times: `
    Om 12:30 uur begint het|.
    Om 12.30 uur begint het|.
    Om 20.00u begint het|.
    Hij liep 1:59.40|.`,
  scores: `
    Ajax wint met 3-0|.
    Het werd 6-4 7-6|.
    Ajax – Feyenoord|: 2-1|.
    Zij won met 6-3|, 6-4|.`,
  currency: `
    Het kost € 3,50|.
    Het kost €|3,50|.
    Het kost $|3 of £|2|.
    Het kost 5 €|.
    Het kost 5|€|.
    Het kost US|$|5|.
    Het kost €|1.000,-|.`,
  percentages: `
    Van 14|% naar 15|%|.
    Van 14 % naar 3,5|%|.
    Het was 20|°|.
    Dat is 5|‰|.
    Een 5%-regeling|.`,
  addresses: `
    Zie https://example.nl/pad?x=1&y=2|.
    Zie http://example.nl/a_(b)/c|, of niet|.
    Zie www.example.nl|.
    Zie (|www.example.nl|)|.
    Zie “|https://example.nl/|”|.
    Mail redactie@example.nl|.
    Mail j.jansen+krant@sub.example.nl|, of bel|.
    Het staat op nu.nl|.
    Zie nu.nl|, ad.nl en z.Em. de Wit|.
    Het staat op example.com/pad|.`,
  "hashtags and handles": `
    Het gaat over #klimaat en #nl2021|.
    Volgens @jansen_01 klopt het|.
    (|@jansen|) en (|#klimaat|)
    Nummer # 5 bij @ huis|.`,
  ellipses: `
    Nou|... misschien|.
    Nou|…
    Nou|...|misschien|.
    Nou|…|misschien|.
    ...|en toen|?
    Hij zei|: (|...|)
    Nou|.... ja|.`,
  dashes: `
    Dat was – zei hij – niet waar|.
    Dat was — zei hij — niet waar|.
    Dat was - zei hij - niet waar|.
    Dat was -- zei hij -- niet waar|.
    –|Nee|, zei hij|.
    De lijn Amsterdam–Utrecht ligt stil|.`,
  "quotation marks stand apart": `
    „|Nee|”|, zei hij|.
    “|Nee|.|” Hij zweeg|.
    ‘|Nee|’|, zei hij|.
    "|Nee|"|, zei hij|.
    '|Nee|'|, zei hij|.
    «|Nee|»|, zei hij|.
    ,,|Nee|''|, zei hij|.
    \`\`|Nee|''|, zei hij|.
    Hij zegt|:|“|Nee|”|.
    Delmee|:|,,|Misschien|''|.
    ‘|Hij zei “|nee|”|’
    ‘|’s Avonds|’|, zei hij|.
    Een plan|"|netje`,
  "brackets stand apart": `
    Jansen (|52|) zweeg|.
    De partij (|[|PvdA|]|) zweeg|.
    Jansen [|red.|] zweeg|.
    Hij (|de wethouder|)|, zweeg|.
    {|een|}`,
  "brackets in a word stay": `
    De (des)organisatie en de (on)zin|.
    De minister(s) zwijgen|.
    De leraar(es) zwijgt|.
    Een (|nieuw|) plan|.`,
  "slashes stay": `
    De man/vrouw betaalt|.
    Maandag t/m vrijdag|.
    En/of niet|.
    120 km/u rijden|.`,
  "emoji and symbols": `
    Mooi 😀|.
    Mooi 😀|😀
    Mooi|😀
    Mooi|!|😀|😀 Ja|.
    Mooi|😀|!
    Wij ❤️ Ede|.
    👍🏽|👩‍🚀 zijn twee tekens|.
    🇳🇱|🇧🇪 zijn twee vlaggen|.
    1️⃣ Eerst dit|.
    5 + 3 = 8
    AT&T en C&A en Q&A|.
    Jansen & Zonen|.
    Merk® en Merk™`,
  "other scripts": `
    Путин сказал нет|.
    Ο πρωθυπουργός είπε όχι|.
    東京 is groot|.
    Hij zei 東京|.
    شكرا zei hij|.
    עברית zei zij|.
    𐐀𐐁 en 𝒳|.`,
  "accents and combining marks stay in their word": `
    Cafe\u0301s in Curac\u0327ao|.
    Cafés in Curaçao en coördinatie|.
    Een co\u00ADöperatie zonder\u200Bspatie|.
    Een vóór- en een nadeel|.
    Re\u0308eel`,
  "nothing to cut": `
    a
    .
    Ja`,
}

const english: Record<string, string> = {
  "English contractions are cut": `
    I do|n't know|.
    I do|n’t know|.
    We|'re late and they|'ve left|.
    She|'ll go|, he|'d stay|, I|'m out|.
    It|'s late|.
    Jane|'s house and the boys|' house are big|.
    He ca|n't and wo|n't|.
    The O'Neill report|.
    Rock 'n roll|.
    The '80s and the 1980s|.
    She said “|it|'s over|”|.
    CA|N'T`,
  "English abbreviations": `
    Mr. Smith met Dr. Jones|.
    The U.S. and the U.K. agreed|.
    At 5 p.m. sharp|.
    E.g. the Gov. of Ohio|.
    Smith Inc. paid $|3.5 million|.
    She holds a Ph.D. in law|.`,
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

/** Each token with its kind behind it. */
const kinds: Record<string, string> = {
  "words and numbers": "Zij/word zag/word 12/number mensen/word ./punctuation",
  "numbers begin with a digit": "De/word 2de/number keer/word om/word 12:30/number ,/punctuation -5/number en/word .5/number",
  "an apostrophe is of the word": "'s/word Avonds/word zag/word hij/word 't/word",
  "a year may lose its century": "In/word '90/number ,/punctuation Hans'/word fiets/word",
  "marks and brackets": "(/bracket “/quote Nee/word ”/quote )/bracket",
  "old marks are marks": ",,/quote Nee/word ''/quote",
  "addresses, handles, hashtags": "www.example.nl/address @jansen/address #nieuws/address a.b@example.nl/address",
  "signs are symbols": "€/symbol 5/number en/word 14/number %/symbol 😀/symbol ❤️/symbol",
  "a bracketed prefix is a word": "(on)zin/word",
  "any script has words": "東京/word Путин/word 𐐀𐐁/word",
}

describe("kinds", () => {
  const names = Object.keys(TokenKind)
  for (const [name, line] of Object.entries(kinds))
    test(name, () => {
      const text = line.replace(/\/(?:word|number|punctuation|quote|bracket|symbol|address)/g, "")
      const { count, from, to, kind } = tokenize(text, dutchText)
      const found = Array.from({ length: count }, (_, row) => `${text.slice(from[row], to[row])}/${names[kind[row]!]}`)
      expect(found.join(" ")).toBe(line)
    })
})
