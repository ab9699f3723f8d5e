import { describe, expect, test } from "vitest"
import { linksAlike } from "../../engine/annotation/link.ts"
import { read } from "./marked.ts"

/** Every source of a text with its mentions, in order: `Mark Rutte (person): Mark Rutte, hij`. ¶ parts paragraphs. */
function sources(text: string): string[] {
  const { passages, links } = read(paragraphs(text))
  return links.sources.map(({ name, type, mentions }) => {
    const words = mentions.map(({ passage, index }) => {
      const { paragraph, mentions: own } = passages[passage]!.value
      return paragraph.text.slice(own[index]!.span.from, own[index]!.span.to)
    })
    return `${name} (${type}): ${words.join(", ")}`
  })
}

/** Attributions that belong to one of an earlier paragraph: `2 same 1` says that paragraph 2 goes on with the quotation of 1. */
function joins(text: string): string[] {
  return read(paragraphs(text)).links.joins.map(({ attribution, of, kind }) => `${attribution.passage + 1} ${kind} ${of.passage + 1}`)
}

function paragraphs(text: string): string {
  return text.replaceAll("¶", "\n\n")
}

describe("who is who", () => {
  const cases: Record<string, readonly [string, ...string[]]> = {
    "a surname and a pronoun": [
      "Premier Mark Rutte zegt dat hij blijft. Rutte belooft dat het goed komt.¶Hij vindt dat de Kamer te snel oordeelt.",
      "Premier Mark Rutte (person): Premier Mark Rutte, Rutte, Hij",
    ],
    "the full name after the surname": [
      "Rutte zegt dat hij blijft.¶Premier Mark Rutte belooft dat het goed komt.",
      "Premier Mark Rutte (person): Rutte, Premier Mark Rutte",
    ],
    "the paper after its name": [
      "The New York Times meldt dat de topman vertrekt.¶De krant schrijft dat hij ziek is.",
      "The New York Times (media): The New York Times, De krant",
    ],
    "the ministry after its full name": [
      "Het ministerie van Defensie meldt dat er troepen komen.¶Volgens het ministerie is dat nodig.",
      "Het ministerie van Defensie (organisation): Het ministerie van Defensie, het ministerie",
    ],
    "a bureau by its abbreviation": [
      "Volgens adviesbureau BDO is het geld op.¶BDO waarschuwt dat gemeenten failliet gaan.",
      "adviesbureau BDO (organisation): adviesbureau BDO, BDO",
    ],
    "two ministries": [
      "Het Britse ministerie zegt dat het kan. Het Amerikaanse ministerie zegt dat het niet kan.",
      "Het Britse ministerie (organisation): Het Britse ministerie",
      "Het Amerikaanse ministerie (organisation): Het Amerikaanse ministerie",
    ],
    "two people": [
      "Anna de Boer zegt dat de brug sluit.¶Jan Smit zegt dat dat te lang is. Hij wil dat het sneller gaat.",
      "Anna de Boer (person): Anna de Boer",
      "Jan Smit (person): Jan Smit, Hij",
    ],
    "she, not the document between": [
      "Wethouder Anna de Boer zegt dat de brug sluit.¶Uit het rapport blijkt dat het moet.¶Zij verwacht dat het een jaar duurt.",
      "Wethouder Anna de Boer (person): Wethouder Anna de Boer, Zij",
      "het rapport (document): het rapport",
    ],
    "they, told by their verb": ["Omwonenden zeggen dat het stinkt. Ze eisen dat de fabriek sluit.", "Omwonenden (group): Omwonenden, Ze"],
    "she, told by her verb": [
      "Anna de Boer zegt dat het kan. Omwonenden zeggen dat het stinkt. Ze vindt dat overdreven, maar ze zegt dat ze luistert.",
      "Anna de Boer (person): Anna de Boer, Ze, ze",
      "Omwonenden (group): Omwonenden",
    ],
    nobody: ["De zon schijnt in Zeeland."],
  }
  for (const [name, [text, ...expected]] of Object.entries(cases)) test(name, () => expect(sources(text)).toEqual(expected))
})

describe("what goes on in the next paragraph", () => {
  const cases: Record<string, readonly [string, ...string[]]> = {
    "a quotation that is closed later": ["Jansen zegt: „Dit kan niet.¶Het moet anders.”", "2 same 1"],
    "a quotation that opens again, never closed": ["Jansen zegt: „Dit kan niet.¶„Het moet anders.”", "2 same 1"],
    "a report after a narrator's paragraph": ["Jansen zegt dat het regent.¶Het is woensdag.¶Het wordt donderdag."],
    "two speakers": ["„Dit kan niet”, zegt Jansen.¶„Het kan wel”, zegt Smit."],
  }
  for (const [name, [text, ...expected]] of Object.entries(cases)) test(name, () => expect(joins(text)).toEqual(expected))
})

describe("what linking reads of a passage", () => {
  const cases: Record<string, readonly [string, string, boolean]> = {
    "a word of the narrator": ["Rutte zegt dat het regent. Het is koud.", "Rutte zegt dat het regent. Het is warm.", true],
    "a word of the content": ["Rutte zegt dat het regent.", "Rutte zegt dat het sneeuwt.", true],
    "another name": ["Rutte zegt dat het regent.", "Kok zegt dat het regent.", false],
    "one letter of a name": ["Volgens Jansen regent het.", "Volgens Jansens regent het.", false],
    "one source more": ["Rutte zegt dat het regent.", "Rutte zegt dat het volgens Kok regent.", false],
    "a quotation left open": ["Rutte zegt: „Het regent.”", "Rutte zegt: „Het regent.", false],
  }
  for (const [name, [before, after, alike]] of Object.entries(cases))
    test(name, () => expect(linksAlike(read(before).passages[0]!.value, read(after).passages[0]!.value)).toBe(alike))
})
