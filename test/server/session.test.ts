import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { analyze, isPartial } from "../../engine/annotation/index.ts"
import { opening } from "../../server/opening.ts"
import { linesOf, positionAt } from "../../server/positions.ts"
import { Session } from "../../server/session.ts"
import { defaults } from "../../server/settings.ts"
import { trainedLanguages } from "../trained.ts"

const languages = await trainedLanguages()
const folder = new URL("../../samples/", import.meta.url)
const long = readdirSync(folder)
  .filter(name => name.endsWith(".news") && name !== "english.news")
  .map(name => readFileSync(new URL(name, folder), "utf8").replace(/^---[\s\S]*?\n---\n/, ""))
  .join("\n\n")
const uri = "file:///lang.news"
const beginning = { line: 0, character: 0 }

/** A session with one open text. Every pause is a turn of the loop; `pauses` are their lengths, `told` counts the calls of `more`. */
function open(text: string) {
  const session = new Session("utf-16", () => {})
  session.languages = languages
  session.open(uri, "news", 1, text, defaults)
  const pauses: number[] = []
  const told: number[] = []
  const pause = async (milliseconds = 0) => {
    pauses.push(milliseconds)
    await new Promise(resolve => setImmediate(resolve))
  }
  const view = (upTo?: { line: number; character: number }) => session.viewInSlices(uri, pause, () => told.push(told.length), upTo, 0)
  return { session, view, pauses, told }
}

const whole = (text: string) => analyze({ text, format: "plain" }, languages, { language: defaults.textLanguage })

describe("a long text that is opened", () => {
  test("is shown by its visible part to whom that is enough, and whole to others", async () => {
    const { session, view, pauses } = open(long)
    const [early, late] = await Promise.all([view(beginning), view().then(found => ({ ...found!, pauses: [...pauses] }))])
    expect(isPartial(early!.analysis)).toBe(true)
    expect(early!.analysis.readTo).toBeGreaterThanOrEqual(opening(early!.lines).to)
    expect(early!.analysis.pending).toBe(0)
    expect(isPartial(late.analysis)).toBe(false)
    expect(late.analysis.passages.length).toBeGreaterThan(early!.analysis.passages.length)
    // What words tell is not kept waiting for the typist to rest.
    expect(late.pauses.slice(0, -1).every(milliseconds => milliseconds === 0)).toBe(true)
    while (session.documents.get(uri)!.reading) await new Promise(resolve => setImmediate(resolve))
    expect((await view())!.analysis).toEqual(whole(long))
    expect(pauses.filter(milliseconds => milliseconds > 0).length).toBe(1)
  })

  test("to whom asks about a place that has not been read, it is shown when it has", async () => {
    const { view } = open(long)
    const lines = linesOf(long, "utf-16")
    const seen = positionAt(lines, opening(lines).to - 100)
    const unseen = positionAt(lines, long.length - 100)
    const [above, below] = await Promise.all([view(seen), view(unseen)])
    expect(isPartial(above!.analysis)).toBe(true)
    expect(isPartial(below!.analysis)).toBe(false)
  })

  test("tells when more is known: by words, and then by grammar", async () => {
    const { session, view, told } = open(long)
    await view(beginning)
    expect(told.length).toBe(0)
    await view()
    while (session.documents.get(uri)!.reading) await new Promise(resolve => setImmediate(resolve))
    expect(told.length).toBe(2)
  })

  test("an edit before all has been read breaks off that reading and loses nothing", async () => {
    const { session, view, told } = open(long)
    const early = (await view(beginning))!.analysis
    const at = { line: 4, character: 2 }
    session.change(uri, 2, [{ range: { start: at, end: at }, text: "e" }])
    const { lines } = session.documents.get(uri)!
    expect(lines.text).not.toBe(long)
    const shown = (await view())!
    expect(shown.version).toBe(2)
    const kept = new Set(early.passages.map(({ value }) => value))
    expect(shown.analysis.passages.filter(({ value }) => kept.has(value)).length).toBe(early.passages.length - 1)
    while (session.documents.get(uri)!.reading) await new Promise(resolve => setImmediate(resolve))
    expect((await view())!.analysis).toEqual(whole(lines.text))
    expect(told.length).toBeLessThanOrEqual(2)
  })

  test("one that is closed meanwhile is shown to nobody", async () => {
    const { session, view } = open(long)
    const found = Promise.all([view(beginning), view()])
    session.close(uri)
    expect(await found).toEqual([undefined, undefined])
  })

  test("a short one is shown whole at once", async () => {
    const text = "Kop\n\nDe krant meldt dat het regent.\n"
    const { view, told } = open(text)
    expect((await view(beginning))!.analysis).toEqual(whole(text))
    expect(told.length).toBe(0)
  })
})

describe("what an editor shows at opening", () => {
  const to = (text: string) => opening(linesOf(text, "utf-16")).to
  test("forty lines", () => expect(to("Regel\n".repeat(100))).toBe(40 * 6))
  test("fewer where they are wrapped", () => expect(to(`${"a".repeat(299)}\n`.repeat(100))).toBe(20 * 300))
  test("part of a line that fills the screen", () => expect(to("a".repeat(10_000))).toBe(40 * 150))
  test("all of a short text", () => expect(to("Kop\n\nDe krant meldt dat het regent.")).toBe(35))
})
