import { expect, test } from "vitest"
import { anchorOf, findAnchor } from "../../engine/ledger/index.ts"

const text = "De raad 👍🏽 stemde in 🎉 met het plan. De 🐟visser🐟 protesteerde tegen het plan."
const spanOf = (words: string, from = 0) => {
  const at = text.indexOf(words, from)
  return { from: at, to: at + words.length }
}

test("places count in code points, as the W3C asks", () => {
  const anchor = anchorOf(text, spanOf("met het plan"))
  const before = [...text.slice(0, text.indexOf("met het plan"))].length
  expect([anchor.start, anchor.end]).toEqual([before, before + "met het plan".length])
  expect(before).toBeLessThan(text.indexOf("met het plan"))
})

test("words behind emoji are found where they stood, and where they have moved", () => {
  for (const words of ["stemde in 🎉 met", "visser", "het plan."]) {
    const span = spanOf(words, words === "het plan." ? 50 : 0)
    const anchor = anchorOf(text, span)
    expect(findAnchor(text, anchor)).toEqual({ state: "unchanged", span })
    const shift = "🎈 Een alinea erbij.\n\n".length
    const moved = { from: span.from + shift, to: span.to + shift }
    expect(findAnchor(`🎈 Een alinea erbij.\n\n${text}`, anchor)).toEqual({ state: "moved", span: moved })
  }
})

test("what stands around words is whole text", () => {
  const fish = "🐟".repeat(30)
  for (let odd = 0; odd < 2; odd++) {
    const { prefix, suffix } = anchorOf(`${fish}${"x".repeat(odd)}visser${"x".repeat(odd)}${fish}`, { from: 60 + odd, to: 66 + odd })
    expect([prefix, suffix].join(" ")).not.toMatch(/\p{Surrogate}/u)
  }
})
