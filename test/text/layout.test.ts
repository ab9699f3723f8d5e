import { describe, expect, test } from "vitest"
import { type BlockMark, frontMatter, layOut, type Place, readParagraph } from "../../engine/text/index.ts"
import { paragraphRole } from "../../engine/text/paragraph-role.ts"
import { englishText } from "../../languages/en/text.ts"
import { dutchText } from "../../languages/nl/text.ts"

describe("blocks of plain text", () => {
  const wrapped = [
    "De raad vergadert dinsdag over de brug die al",
    "jaren op instorten staat en waar niemand meer",
    "over durft te rijden, zegt de wethouder.",
  ]
  /** `⟦…⟧` around each block: the text without them is what is laid out. */
  const cases: Record<string, string> = {
    "nothing has no blocks": "",
    "white space has no blocks": " \n\t\n\u00a0\n",
    "one line is one block": "⟦De raad vergadert.⟧",
    "each line is a block": "⟦De raad vergadert.⟧\n⟦Het regent.⟧\n",
    "blank lines part blocks": "⟦De raad vergadert.⟧\n\n⟦Het regent.⟧\n\n\n⟦Het waait.⟧",
    "a line of spaces is blank": "⟦De raad vergadert.⟧\n  \t \n⟦Het regent.⟧",
    "a line of fixed spaces is blank": "⟦De raad vergadert.⟧\n\u00a0\n⟦Het regent.⟧",
    "white space around a line is left out": "  ⟦De raad vergadert.⟧\t \n \u00a0⟦Het regent.⟧ ",
    "carriage return and line feed end a line": "⟦De raad vergadert.⟧\r\n⟦Het regent.⟧\r\n\r\n⟦Het waait.⟧",
    "a lone carriage return ends a line": "⟦De raad vergadert.⟧\r⟦Het regent.⟧\r\r⟦Het waait.⟧",
    "line ends may be mixed": "⟦Een.⟧\n⟦Twee.⟧\r\n⟦Drie.⟧\r⟦Vier.⟧\n\r⟦Vijf.⟧",
    "line and paragraph separators end a line": "⟦Een.⟧\u2028⟦Twee.⟧\u2029⟦Drie.⟧",
    "a form feed ends a line": "⟦Een.⟧\f⟦Twee.⟧\v⟦Drie.⟧",
    "a byte order mark is white space": "\ufeff⟦De raad vergadert.⟧",
    "a byte order mark may stand anywhere": "\ufeff\n⟦Een.⟧\n\ufeff⟦Twee.⟧",
    "lines wrapped by hand are one block": `⟦${wrapped.join("\n")}⟧`,
    "also with carriage returns": `⟦${wrapped.join("\r\n")}⟧\r\n\r\n⟦Het regent.⟧`,
    "also with white space at the ends": ` ⟦${wrapped.join("  \n  ")}⟧ `,
    "each between its own blank lines": `⟦Brug dicht⟧\n\n⟦${wrapped.join("\n")}⟧\n\n⟦${wrapped.join("\n")}⟧`,
    "short lines are not wrapped": "⟦De brug⟧\n⟦gaat dicht⟧\n⟦voor altijd⟧",
    "lines that each end a sentence are not wrapped":
      "⟦De raad vergadert dinsdag over de brug in het dorp.⟧\n⟦De wethouder vergadert mee, zo liet zij gisteren weten.⟧\n⟦De burgers vergaderen ook, maar dan in het café.⟧",
    "lines that begin with a capital are not wrapped":
      "⟦Burgemeester Jansen van het kleine dorp aan de rivier⟧\n⟦Wethouder De Wit van het grote dorp aan de overkant⟧\n⟦Raadslid Smit van geen enkel dorp in deze streek⟧",
    "long lines are not wrapped": `⟦${"De raad vergadert over ".repeat(8)}de brug⟧\n⟦${"de raad vergadert over ".repeat(8)}de weg⟧`,
    "lines of unlike length are not wrapped": `⟦${"a ".repeat(60)}b⟧\n⟦${"c ".repeat(22)}d⟧\n⟦${"e ".repeat(22)}f⟧`,
    "front matter is no block": "---\ntitle: Brug\nlang: nl\n---\n⟦De raad vergadert.⟧",
    "front matter may be empty": "---\n---\n⟦De raad vergadert.⟧",
    "front matter may stand behind a byte order mark": "\ufeff---\r\ntitle: Brug\r\n---\r\n\r\n⟦De raad vergadert.⟧",
    "front matter that is not closed is text": "⟦---⟧\n⟦title: Brug⟧\n⟦De raad vergadert.⟧",
    "front matter stands at the top": "⟦De raad vergadert.⟧\n⟦---⟧\n⟦title: Brug⟧\n⟦---⟧",
    "a rule of four dashes is no front matter": "⟦----⟧\n⟦De raad vergadert.⟧\n⟦---⟧",
    "unpaired surrogates are text, a zero is white space": "⟦\ud83d a⟧\n\u0000\n⟦b \udc00⟧",
  }
  for (const [name, expected] of Object.entries(cases))
    test(name, () => {
      const text = expected.replace(/[⟦⟧]/g, "")
      const blocks = layOut({ text, format: "plain" })
      for (const block of blocks) expect(block.text).toBe(text.slice(block.from, block.to))
      const edges = blocks.flatMap(({ from, to }) => [from, to]).reverse()
      expect(edges.reduce((line, at, row) => line.slice(0, at) + (row % 2 ? "⟦" : "⟧") + line.slice(at), text)).toBe(expected)
    })
})

describe("blocks that are too long", () => {
  const sentence = "De raad vergadert al jaren over de brug. "
  const cases: Record<string, [text: string, end: RegExp]> = {
    "are cut behind a sentence": [sentence.repeat(600), /\.$/],
    "are cut behind a word where no sentence ends": ["vergadert ".repeat(2400), /vergadert$/],
    "are cut where they must": ["a".repeat(24_000), /a$/],
    "are never cut in a pair of surrogates": [`a${"😀".repeat(12_000)}`, /😀$/],
  }
  for (const [name, [text, end]] of Object.entries(cases))
    test(name, () => {
      const blocks = layOut({ text, format: "plain" })
      expect(blocks.length).toBeGreaterThan(2)
      expect(blocks.map(block => block.text).join("")).toHaveLength(text.trim().length - (/\s/.test(text) ? blocks.length - 1 : 0))
      for (const block of blocks) {
        expect(block.text.length).toBeLessThanOrEqual(8000)
        expect(block.text).toMatch(end)
      }
    })
})

describe("front matter", () => {
  const cases: Record<string, [text: string, fields: Record<string, string> | undefined]> = {
    "has fields": ["---\ntitle: Brug\nlang: nl\n---\nTekst", { title: "Brug", lang: "nl" }],
    "has keys in lower case": ["---\nTitle: Brug\nLANG: nl\n---", { title: "Brug", lang: "nl" }],
    "loses quotation marks": ["---\ntitle: \"De brug\"\nkop: 'De weg'\n---", { title: "De brug", kop: "De weg" }],
    "keeps colons in a value": ["---\ntitle: Brug: dicht\n---", { title: "Brug: dicht" }],
    "skips lines that are no field": ["---\ntitle: Brug\n# niets\n- een\n---", { title: "Brug" }],
    "may have empty fields": ["---\ntitle:\n---", { title: "" }],
    "is not there": ["Tekst", undefined],
    "is not closed": ["---\ntitle: Brug\n", undefined],
    "does not begin at the top": ["\n---\ntitle: Brug\n---", undefined],
  }
  for (const [name, [text, fields]] of Object.entries(cases))
    test(name, () => {
      const found = frontMatter(text)
      expect(found && Object.fromEntries(found.fields)).toEqual(fields)
    })
})

describe("roles", () => {
  /** By place, and by mark where there is one: the role and the text, `:` between. */
  const cases: Record<string, string> = {
    top: `
      headline: Raad wil nieuwe brug
      headline: Raad wil nieuwe brug, bewoners niet
      headline: „Brug moet weg”
      headline: ‘Brug is onveilig’
      headline: Gaat de brug nu echt dicht?
      headline: Jansen: brug blijft open
      headline: Ajax – Feyenoord 2-1
      byline: Door Anna Jansen
      byline: Van onze verslaggever
      prose: De raad wil een nieuwe brug.
      prose: De raad wil een nieuwe brug. Komt die er?
      prose: „De brug moet weg”, zegt Jansen.
      question: V: Waarom gaat de brug dicht?`,
    head: `
      byline: Door Anna Jansen
      byline: Door: Anna Jansen
      byline: Tekst: Anna Jansen
      byline: DOOR ANNA JANSEN
      byline: Van onze correspondent in Genua
      prose: Door de regen ging het feest niet door.
      prose: Door Anna ging het feest niet door.
      prose: De raad wil een nieuwe brug.
      crosshead: Brug`,
    body: `
      crosshead: Geen geld
      crosshead: Wie betaalt?
      crosshead: ‘Geen geld’
      crosshead: Door Anna Jansen
      prose: Er is geen geld.
      prose: Is er dan geen geld? Nee.
      prose: „Er is geen geld.”
      prose: „Er is geen geld”, zegt Jansen
      prose: ,,Er is geen geld.''
      prose: – Er is geen geld
      prose: Dit zeggen de partijen over de brug:
      prose: De raad wil een brug, de bewoners willen een tunnel en de wethouder wil vooral rust
      prose: A: Omdat er geen geld is
      prose: Antwoord: omdat er geen geld is.
      question: V: Waarom is er geen geld?
      question: Vraag: waarom is er geen geld?
      item: - geen geld
      item: • geen tijd
      item: * geen zin
      prose: - Er is geen geld.
      label: Ajax – Feyenoord: 2-1
      label: Ajax – Feyenoord 2-1 (1-0)
      label: * * *
      label: 12
      label: ***
      label: Foto:`,
    "top heading": `
      headline: Raad wil nieuwe brug
      headline: De raad wil een nieuwe brug.`,
    "body heading": `
      crosshead: Geen geld
      crosshead: Er is geen geld.`,
    "body item": `
      item: geen geld
      item: Er is geen geld.`,
    "body quote": `
      quote: Er is geen geld.`,
    "top strong": `
      headline: Raad wil nieuwe brug`,
    "head strong": `
      crosshead: Geen geld
      prose: De raad wil een brug, de bewoners willen een tunnel en de wethouder wil vooral rust.`,
    "body strong": `
      question: Waarom is er geen geld?
      question: „Waarom is er geen geld?”
      crosshead: Geen geld`,
  }
  for (const [where, lines] of Object.entries(cases)) {
    const [place, mark = "none"] = where.split(" ") as [Place, BlockMark?]
    describe(where, () => {
      for (const line of lines
        .split("\n")
        .map(each => each.trim())
        .filter(Boolean))
        test(line, () => {
          const text = line.slice(line.indexOf(": ") + 2)
          expect(`${paragraphRole({ text, mark }, place, dutchText)}: ${text}`).toBe(line)
        })
    })
  }

  test("English has its own bylines and labels", () => {
    const role = (text: string) => paragraphRole({ text, mark: "none" }, "head", englishText)
    expect(role("By Anna Jansen")).toBe("byline")
    expect(role("Q: Why is there no money?")).toBe("question")
    expect(role("By the river there is no money.")).toBe("prose")
  })

  test("a long paragraph is prose whatever its first words", () => {
    expect(paragraphRole({ text: `V: ${"waarom ".repeat(40)}?`, mark: "none" }, "body", dutchText)).toBe("prose")
  })
})

describe("datelines", () => {
  /** `¦` where the dateline ends; none where there is none. */
  const cases: Record<string, string> = {
    "a place": "GENUA - ¦De brug is dicht.",
    "a place and a dash": "GENUA – ¦De brug is dicht.",
    "a place and an agency": "AMSTERDAM (ANP) – ¦De brug is dicht.",
    "a place in small letters and an agency": "Amsterdam (ANP) – ¦De brug is dicht.",
    "two places": "JERUZALEM, GENUA - ¦De brug is dicht.",
    "places with a slash": "DEN HAAG/EDE - ¦De brug is dicht.",
    "a place with an apostrophe": "'s-GRAVENHAGE - De brug is dicht.",
    "a place with a hyphen": "BERGEN-OP-ZOOM - ¦De brug is dicht.",
    "an aside is no dateline": "Jansen – die is arts – zwijgt over de brug.",
    "a word in capitals is no dateline": "NAVO-landen zwijgen – en dat is raar.",
    "a place needs a dash": "GENUA De brug is dicht.",
    "a place needs a sentence": "GENUA -",
  }
  for (const [name, expected] of Object.entries(cases))
    test(name, () => {
      const text = expected.replace("¦", "")
      const { dateline, sentences } = readParagraph({ text, mark: "none" }, "body", dutchText)
      expect(dateline ? `${text.slice(0, dateline.to)}¦${text.slice(dateline.to)}` : text).toBe(expected)
      if (dateline) expect(sentences[0]!.at).toBe(dateline.to)
    })
})
