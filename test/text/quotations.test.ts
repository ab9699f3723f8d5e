import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findQuotations, readParagraph } from "../../engine/text/index.ts"
import { dutchText } from "../../languages/nl/text.ts"

/** Paragraphs parted by ¶; ⟦…⟧ around each quotation, `+` behind ⟦ where it runs on, `…` before ⟧ where it stays open, `¡` before a stray mark. */
function marked(expected: string): string {
  const plain = expected.replace(/⟦\+?|…?⟧|¡/g, "")
  let open = ""
  return plain
    .split("¶")
    .map(text => {
      const found = findQuotations(readParagraph({ text, mark: "none" }, "body", dutchText), open, false, dutchText)
      open = found.open
      const edges = [
        ...found.quotations.flatMap(({ span, depth, running, open: stays }) => [
          { at: span.from, order: 1 + depth, put: running ? "⟦+" : "⟦" },
          { at: span.to, order: -depth, put: stays ? "…⟧" : "⟧" },
        ]),
        ...found.strayMarks.map(({ span }) => ({ at: span.from, order: 99, put: "¡" })),
      ].sort((a, b) => b.at - a.at || b.order - a.order)
      return edges.reduce((line, { at, put }) => line.slice(0, at) + put + line.slice(at), text)
    })
    .join("¶")
}

/** One case a line: the marked text is both input and expectation. */
const cases: Record<string, string> = {
  "low and high marks": `
    ⟦„Wij weten het”⟧, aldus Jansen.
    ⟦„Wij weten het“⟧, aldus Jansen.
    Jansen zegt: ⟦„Wij weten het.”⟧
    Jansen zegt ⟦„het te weten”⟧ en zwijgt.
    ⟦„Wij weten het. Wij wisten het altijd.”⟧ Zo sprak hij.
    (⟦„Nee”⟧, zei hij.)
    Delmee:⟦„Misschien.”⟧`,
  "double curly marks": `
    ⟦“Wij weten het”⟧, aldus Jansen.
    Jansen zegt: ⟦“Wij weten het.”⟧
    ⟦“Ja”⟧ en ⟦“nee”⟧ tegelijk.
    Het ⟦“grote”⟧ plan.
    ⟦“Waarom?”⟧ vroeg zij.
    ⟦“Halt!”⟧, riep de agent.
    –⟦“Ja”⟧, zei hij.`,
  "a closing mark used to open": `
    ⟦”Wij weten het”⟧, aldus Jansen.
    Jansen zegt: ⟦”Wij weten het.”⟧
    ⟦’Wij weten het’⟧, aldus Jansen.`,
  "single curly marks": `
    ⟦‘Wij weten het’⟧, aldus Jansen.
    Jansen zegt: ⟦‘Wij weten het.’⟧
    Rutte: ⟦‘Geen lockdown’⟧
    ⟦‘Nooit’⟧, zo bezwoer hij, ⟦‘heb ik gelogen.’⟧
    ⟦‘Wij’⟧ en ⟦‘zij’⟧.`,
  "straight double marks": `
    ⟦"Wij weten het"⟧, aldus Jansen.
    Jansen zegt: ⟦"Wij weten het."⟧
    Hij zei ⟦"ja"⟧ en ⟦"nee"⟧.
    ⟦"Al met al,"⟧ besloot ze haar betoog, ⟦"was het een goed jaar."⟧
    ⟦"Wilt u de bon mee?"⟧ vroeg de verkoper.
    ⟦"Halt!"⟧, riep de agent.
    (⟦"Nee"⟧)`,
  "straight single marks": `
    ⟦'Wij weten het'⟧, aldus Jansen.
    ⟦'Wanneer'⟧, wilde de raad weten, ⟦'gaat de brug open?'⟧
    Bellaart wil ⟦'uren maken'⟧ met zijn selectie.
    Zij zei: ⟦'Nee.'⟧`,
  guillemets: `
    ⟦«Wij weten het»⟧, aldus Jansen.
    ⟦»Wij weten het«⟧, aldus Jansen.
    ⟦‹Nee›⟧, zei hij.`,
  "old newspaper marks": `
    ⟦,,Wij weten het''⟧, aldus Jansen.
    ⟦,, God zij dank is het voorbij. ''⟧
    Delmee:⟦,, Misschien moeten we wel. ''⟧
    ⟦,,Ja''⟧, zei hij. ⟦,,Nee''⟧, zei zij.
    ⟦\`\`Wij weten het''⟧, zei Jansen.
    ⟦,,Wij weten het”⟧, aldus Jansen.`,
  "nested marks": `
    ⟦„Hij zei ⟦‘nee’⟧ tegen mij”⟧, zegt Jansen.
    ⟦“Hij zei ⟦‘nee’⟧ tegen mij”⟧, zegt Jansen.
    ⟦‘Hij zei ⟦“nee”⟧ tegen mij’⟧, zegt Jansen.
    ⟦"Hij zei ⟦'nee'⟧ tegen mij"⟧, zegt Jansen.
    ⟦«Hij zei ⟦“nee”⟧ tegen mij»⟧, zegt Jansen.
    ⟦“Ik riep: ⟦‘Kom!’⟧”⟧, zegt zij.
    ⟦“De ⟦“wet”⟧ geldt”⟧, zegt hij.
    ⟦„Het heet ⟦‘de ⟦“grote”⟧ wet’⟧ hier”⟧, zegt hij.`,
  "apostrophes are no marks": `
    ’s Ochtends zei hij niets.
    's Avonds komt hij thuis in 's-Hertogenbosch.
    De foto’s van Anna’s huis.
    De foto's van Anna's auto's.
    Dat is zo’n man met m’n fiets.
    In ’90 was hij er al, in '95 niet meer.
    Hans’ fiets en Max’ auto staan buiten.
    Hij zag 't niet en zij zag ’t wel.
    Rock-’n-roll is dood.
    Hij riep: ⟦‘’t Is mooi geweest!’⟧
    ⟦‘De foto’s zijn weg’⟧, zegt zij.
    ⟦‘Dat is zo’n ding van Hans’⟧, zegt zij.
    ⟦'Het is 's avonds koud'⟧, zegt hij.
    ⟦„’s Ochtends niet”⟧, zegt hij.
    De jaren ’60 en ’70 waren anders.
    Een plank van 5' bij 12.`,
  "a missing mark disturbs only its own paragraph": `
    ⟦„Dit kan niet.…⟧¶Het regent. ⟦„Ja”⟧, zei hij.
    Dit kan niet¡”, zei hij.¶⟦„Ja”⟧, zei hij.
    ⟦“Dit kan niet.…⟧¶Het regent in Ede.
    Wij weten het¡”, zegt Jansen.
    ¡"Nee, zei hij. ⟦"Ja"⟧, zei zij.
    ⟦„Hij zei ⟦“nee tegen mij”⟧, zegt Jansen.…⟧`,
  "a quotation over several paragraphs": `
    ⟦„Wij gaan door.…⟧¶⟦+„Wij stoppen nooit.”⟧
    ⟦“Wij gaan door.…⟧¶⟦+“En door.…⟧¶⟦+“En nooit terug”⟧, zegt zij.
    ⟦„Wij gaan door.…⟧¶⟦+Wij stoppen nooit.”⟧
    ⟦"Wij gaan door.…⟧¶⟦+"Wij stoppen nooit."⟧
    Jansen: ⟦‘Wij gaan door.…⟧¶⟦+‘Wij stoppen nooit.’⟧
    ⟦,,Wij gaan door.…⟧¶⟦+,,Wij stoppen nooit.''⟧`,
  "nothing is quoted": `
    De raad vergadert dinsdag.
    Ajax – Feyenoord: 2-1.
    Het is 12:30 uur, zegt men.
    Alles kost € 3,50, of meer.`,
  "as they stand in the news": `
    De commissie noemt het ⟦„zorgelijk”⟧, ⟦„onnodig”⟧ en ⟦„te duur”⟧.
    ⟦„Zij zei: ⟦‘Kom binnen’⟧, en toen: ⟦‘Ga zitten’⟧”⟧, vertelt Anna.
    ⟦„Wie zei dat: ⟦‘Het is af’⟧?”⟧, vroeg de rechter.
    Hij las de brief voor: ⟦“Beste Anna, tot morgen. Groet, Bram.”⟧
    ⟦"We gaan door."⟧ Pauze. ⟦"Echt waar."⟧
    ⟦«Nous restons»⟧, zei de gids, ⟦«jusqu'au soir»⟧.
    Zij antwoordde: ⟦„Nee!”⟧ ⟦„Waarom niet?”⟧ ⟦„Daarom.”⟧
    ⟦„Eén ding: ⟦‘nooit’⟧ bestaat niet”⟧, zegt hij.
    De zanger van de groep ⟦'Zee & Zand'⟧ zei: ⟦'We stoppen.'⟧
    Het ⟦'ja, maar'⟧ van de raad bleef uit.
    ⟦„Dat was in '98”⟧, zegt hij.
    ⟦“It’s over,”⟧ zei ze in het Engels.
    De bakker ('s morgens vroeg op) zei: ⟦'Brood is op.'⟧
    ⟦„Wij, ⟦'de jongens van de kade'⟧, bleven”⟧, zegt hij.
    (⟦„Dat klopt.”⟧)
    Volgens haar is ⟦„niets”⟧ ⟦‘alles’⟧.`,
  "dash dialogue": `
    ⟦– Wij weten het⟧, zei Jansen.
    ⟦— Nee.⟧
    ⟦- Kom je morgen nog langs?⟧`,
}

for (const [name, lines] of Object.entries(cases))
  describe(name, () => {
    for (const line of lines
      .replaceAll("\\`", "`")
      .split("\n")
      .map(each => each.trim())
      .filter(Boolean))
      test(line, () => expect(marked(line)).toBe(line))
  })

describe("every pair, in every place", () => {
  const pairs = ["“”", "„”", "„“", "‘’", "«»", '""', "''"].map(pair => [pair[0]!, pair[1]!] as const)
  const frames = [
    "{}, zegt Jansen.",
    "Jansen zegt: {}",
    "Het plan heet {} en niet anders.",
    "({})",
    "Zij zei {}, en hij {}.",
    "{} Daarna viel het stil.",
  ]
  for (const [open, close] of [...pairs, [",,", "''"] as const])
    for (const frame of frames) {
      const line = frame.replaceAll("{}", `⟦${open}Wij weten het${frame.startsWith("{} ") ? "." : ""}${close}⟧`)
      test(line, () => expect(marked(line)).toBe(line))
    }
  for (const [open, close] of pairs.filter(([mark]) => mark !== "'" && mark !== "‘"))
    for (const [inner, end] of [
      ["‘", "’"],
      ["'", "'"],
    ] as const) {
      const line = `⟦${open}Hij zei ⟦${inner}nee${end}⟧, meer niet${close}⟧, zegt zij.`
      test(line, () => expect(marked(line)).toBe(line))
    }
})

describe("any text", () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    "“",
    "”",
    "„",
    "‘",
    "’",
    "«",
    "»",
    ",,",
    "''",
    "``",
    " ",
    "a",
    "s",
    "Zij",
    ". ",
    ": ",
    "\n",
    "\ud83d",
    "é",
    "5",
    "(",
    ")",
    "– ",
  )
  test("quotations lie in it, in order, one inside the other or apart", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom("", "”", "''", '"'), (pieces, open) => {
        const text = pieces.join("").trim()
        const { quotations } = findQuotations(readParagraph({ text, mark: "none" }, "body", dutchText), open, false, dutchText)
        quotations.forEach(({ span, inner }, row) => {
          expect(span.from).toBeGreaterThanOrEqual(0)
          expect(span.to).toBeLessThanOrEqual(text.length)
          expect(span.from <= inner.from && inner.from <= inner.to && inner.to <= span.to).toBe(true)
          for (const other of quotations.slice(row + 1)) {
            expect(other.span.from).toBeGreaterThanOrEqual(span.from)
            expect(other.span.from >= span.to || other.span.to <= span.to).toBe(true)
          }
        })
      }),
      { numRuns: 500 },
    )
  })
  test("a megabyte of one mark is read in one walk", () => {
    for (const mark of ['"', "“", "’", "'", ",,", "„ ", "a’ "]) {
      const text = mark.repeat(1_000_000 / mark.length)
      expect(() => findQuotations({ text, role: "prose", sentences: [] }, "", false, dutchText)).not.toThrow()
    }
  })
})
