import { describe, expect, test } from "vitest"
import { analyze, type Language, passageJson } from "../../engine/annotation/index.ts"
import { languages as untrained } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"

const trained = await trainedLanguages()

/** «kind: clause ← who, certainty» for each claim; `nobody` is an attribution without a source. */
function claims(text: string, languages: readonly Language[], language: string): string[] {
  return analyze({ text, format: "plain" }, languages, { language }).passages.flatMap(({ value }) =>
    value.claims.map(({ kind, span, vouchedBy, certainty }) => {
      const cut = ({ from, to }: { from: number; to: number }) => value.paragraph.text.slice(from, to)
      const source = vouchedBy === undefined ? undefined : value.attributions[vouchedBy]!.source
      const who = vouchedBy === undefined ? "narrator" : source === undefined ? "nobody" : cut(value.mentions[source]!.span)
      return `${kind}: ${cut(span)} ← ${who}, ${certainty}`
    }),
  )
}

type Case = readonly [text: string, ...claims: string[]]

function check(cases: Readonly<Record<string, Case>>, languages: readonly Language[], language: string): void {
  for (const [name, [text, ...expected]] of Object.entries(cases))
    test(name, () => expect(claims(text, languages, language).sort()).toEqual(expected.sort()))
}

describe("Dutch, by the tree", () => {
  check(
    {
      "what happened, and how many": [
        "Op 4 mei 2021 heeft de politie in Zwolle drie mannen gearresteerd.",
        "quantity: Op 4 mei 2021 heeft de politie in Zwolle drie mannen gearresteerd ← narrator, certain",
        "event: Op 4 mei 2021 heeft de politie in Zwolle drie mannen gearresteerd ← narrator, certain",
      ],
      "a cause takes what it explains along": [
        "Het bedrijf maakte vorig jaar verlies doordat de prijzen met 5 procent stegen.",
        "cause: Het bedrijf maakte vorig jaar verlies doordat de prijzen met 5 procent stegen ← narrator, certain",
        "quantity: de prijzen met 5 procent stegen ← narrator, certain",
        "event: Het bedrijf maakte vorig jaar verlies ← narrator, certain",
        "event: de prijzen met 5 procent stegen ← narrator, certain",
      ],
      "a forecast is the source's": [
        "De minister zegt dat het tekort volgend jaar zal oplopen tot 40 miljoen euro.",
        "forecast: het tekort volgend jaar zal oplopen tot 40 miljoen euro ← De minister, certain",
        "quantity: het tekort volgend jaar zal oplopen tot 40 miljoen euro ← De minister, certain",
      ],
      "an adverb of doubt": [
        "Mogelijk is de brand aangestoken, zegt de politie.",
        "event: Mogelijk is de brand aangestoken ← de politie, possible",
      ],
      "a cue that doubts": [
        "De bank vermoedt dat 300 klanten zijn opgelicht.",
        "quantity: 300 klanten zijn opgelicht ← De bank, probable",
        "event: 300 klanten zijn opgelicht ← De bank, probable",
      ],
      "hearsay without a source": [
        "De wethouder zou fraude hebben gepleegd.",
        "accusation: De wethouder zou fraude hebben gepleegd ← nobody, probable",
        "event: De wethouder zou fraude hebben gepleegd ← nobody, probable",
      ],
      "a chance": [
        "De kans bestaat dat er 40 mensen sterven door de hitte.",
        "quantity: er 40 mensen sterven door de hitte ← narrator, possible",
      ],
      "a doubt of one clause leaves the other as it is": [
        "Amsterdam is groter dan Rotterdam en telt waarschijnlijk een miljoen inwoners.",
        "comparison: Amsterdam is groter dan Rotterdam ← narrator, certain",
        "quantity: telt waarschijnlijk een miljoen inwoners ← narrator, probable",
      ],
      "a doubt of one word leaves the clause as it is": [
        "Donderdag heeft de politie de vermoedelijke dader van 40 jaar opgepakt.",
        "quantity: Donderdag heeft de politie de vermoedelijke dader van 40 jaar opgepakt ← narrator, certain",
        "event: Donderdag heeft de politie de vermoedelijke dader van 40 jaar opgepakt ← narrator, certain",
      ],
      "an approximate number is certain": [
        "De gemeente heeft ongeveer 200 woningen gebouwd.",
        "quantity: De gemeente heeft ongeveer 200 woningen gebouwd ← narrator, certain",
        "event: De gemeente heeft ongeveer 200 woningen gebouwd ← narrator, certain",
      ],
      "speech in speech is the inner speaker's": [
        "De krant schrijft dat de premier ontkent dat hij 3 miljoen euro heeft ontvangen.",
        "quantity: hij 3 miljoen euro heeft ontvangen ← de premier, certain",
        "event: hij 3 miljoen euro heeft ontvangen ← de premier, certain",
      ],
      "a quotation, with the speaker's own doubt": [
        "‘Misschien vallen er 200 banen weg’, zei directeur De Vries.",
        "quantity: Misschien vallen er 200 banen weg ← directeur De Vries, possible",
      ],
      "a time of day is no figure": [
        "De man, die volgens de politie dronken was, reed om 8 uur tegen een boom.",
        "event: De man, die volgens de politie dronken was, reed om 8 uur tegen een boom ← narrator, certain",
      ],
      "a possible effect": [
        "Het water lijkt te stijgen, wat zou kunnen leiden tot 30 miljoen euro schade.",
        "cause: wat zou kunnen leiden tot 30 miljoen euro schade ← narrator, possible",
        "quantity: wat zou kunnen leiden tot 30 miljoen euro schade ← narrator, possible",
      ],
      "one finite verb doubts two clauses": [
        "Volgens het OM zou de man geld hebben geleend van de eigenaar en daarover ruzie hebben gekregen.",
        "event: zou de man geld hebben geleend van de eigenaar ← het OM, probable",
        "event: daarover ruzie hebben gekregen ← het OM, probable",
      ],
      "what must still be done did not happen": ["De minister zegt dat er eerst gemeten moet worden."],
      "a question": ["Hoeveel mensen zijn er in 2020 overleden, en waren het er 40?"],
      "what is supposed": ["Als er 20 mensen komen, is het feest geslaagd."],
      "what is so": ["De brug lag er al in 1950."],
    },
    trained,
    "nl",
  )
})

describe("Dutch, by words alone", () => {
  check(
    {
      "the sentence": ["In de stad wonen 40.000 mensen.", "quantity: In de stad wonen 40.000 mensen ← narrator, certain"],
      "what one voice says of it": [
        "De minister zegt dat het tekort mogelijk oploopt tot 40 miljoen euro.",
        "quantity: het tekort mogelijk oploopt tot 40 miljoen euro ← De minister, possible",
      ],
      "a year is no figure": ["De brug lag er al in 1950."],
    },
    untrained,
    "nl",
  )
})

describe("English", () => {
  check(
    {
      "a reported figure": [
        "The minister said that the deficit was 40 million euros.",
        "quantity: the deficit was 40 million euros ← The minister, certain",
      ],
      "by the ministry": [
        "Unemployment has fallen by 3 percent, according to the ministry.",
        "quantity: Unemployment has fallen by 3 percent ← the ministry, certain",
      ],
      "two kinds of one sentence": [
        "Prices are higher than last year because of the strike.",
        "comparison: Prices are higher than last year because of the strike ← narrator, certain",
        "cause: Prices are higher than last year because of the strike ← narrator, certain",
      ],
      "a doubtful forecast": ["Perhaps the plant will close soon.", "forecast: Perhaps the plant will close soon ← narrator, possible"],
      "an alleged crime": [
        "The mayor allegedly took bribes and misled the council.",
        "accusation: The mayor allegedly took bribes and misled the council ← nobody, probable",
      ],
      "a question": ["Were 40 people injured?"],
    },
    untrained,
    "en",
  )
})

test("as JSON, rows count in the lists of the document", () => {
  const text = "‘Er werken 40 mensen.’\n\nDe krant meldt dat er mogelijk 200 banen verdwijnen.\n\nDe winkel telt 3 verdiepingen."
  const { attributions, hedges, claims: found } = passageJson(analyze({ text, format: "plain" }, trained, { language: "nl" }))
  const cut = ([from, to]: readonly [number, number]) => text.slice(from, to)
  const { vouched_by: who, hedges: rows, certainty } = found.find(({ span }) => cut(span).includes("banen"))!
  expect(attributions[who!]!.source.map(cut)).toEqual(["De krant"])
  expect(rows.map(row => cut(hedges[row]!.span))).toEqual(["mogelijk"])
  expect(certainty).toBe("possible")
  expect(found.find(({ span }) => cut(span).includes("winkel"))!.vouched_by).toBeNull()
})
