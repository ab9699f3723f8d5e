import { spawn } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "esbuild"
import { expect, onTestFinished, test } from "vitest"
import { readSidecar } from "../../engine/ledger/index.ts"
import { urn } from "./records.ts"

const crashes = 500
/** As many as work at the same time, each on a file of its own. */
const lanes = 4

/**
 * A server that saves is killed at a random moment, again and again. What it had said was saved must be in the file each time, and the file
 * must be whole: the next server goes on from there.
 */
test(`${crashes} times killed while saving, nothing that was saved is lost`, async () => {
  const { path, saver } = await place()
  const random = generator(20261125)
  let lost = 0
  let broken = 0
  let saved = 0
  let inBetween = 0
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const folder = mkdtempSync(join(path, `lane-${lane}-`))
      const file = join(folder, "raad.news.aldus.jsonld")
      let reported: number[] = []
      for (let crash = lane; crash < crashes; crash += lanes) {
        // A file that grows without end would only test how long it takes to write.
        if (reported.length > 150) {
          rmSync(file)
          reported = []
        }
        reported.push(...(await killed(saver, file, crash * 10_000, random() * 12)))
        const read = readSidecar(readFileSync(file, "utf8"))
        const there = new Set(read.records.map(({ id }) => id))
        lost += reported.filter(number => !there.has(urn(number))).length
        if (!read.isWhole || read.unreadable.length > 0) broken++
        if (readdirSync(folder).length > 1) inBetween++
      }
      saved += reported.length
    }),
  )
  console.log(`${crashes} crashes, ${inBetween} of them in the middle of a write: ${lost} saved annotations lost, ${broken} files broken`)
  expect({ lost, broken }).toEqual({ lost: 0, broken: 0 })
  expect(saved).toBeGreaterThan(0)
  expect(inBetween).toBeGreaterThan(crashes / 20)
}, 120_000)

test("of three that save to one file, and are killed one after the other, nothing is lost", async () => {
  const { path, saver } = await place()
  const file = join(path, "raad.news.aldus.jsonld")
  const random = generator(1493)
  for (let round = 0; round < 8; round++) {
    const reported = await Promise.all([1, 2, 3].map(window => killed(saver, file, (round * 3 + window) * 10_000, 30 + random() * 120)))
    const read = readSidecar(readFileSync(file, "utf8"))
    const there = new Set(read.records.map(({ id }) => id))
    expect(reported.every(numbers => numbers.length > 0)).toBe(true)
    expect(reported.flat().filter(number => !there.has(urn(number)))).toEqual([])
    expect(read).toMatchObject({ isWhole: true, unreadable: [] })
  }
}, 60_000)

/** A folder, and in it a saver that starts fast. */
async function place() {
  const path = mkdtempSync(join(tmpdir(), "aldus-crash-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const saver = join(path, "saver.cjs")
  await build({
    stdin: { contents: wrapped, resolveDir: import.meta.dirname, loader: "ts" },
    outfile: saver,
    bundle: true,
    platform: "node",
    format: "cjs",
  })
  return { path, saver }
}

/** In a bundle for CommonJS nothing may wait at the top. */
const wrapped = 'import { save } from "./saver.ts"\nvoid save(process.argv[2]!, Number(process.argv[3]))'

/** Starts a saver and kills it some milliseconds after it has saved something; answers the numbers that it said were saved. */
async function killed(saver: string, file: string, first: number, after: number): Promise<number[]> {
  const child = spawn(process.execPath, [saver, file, String(first)], { stdio: ["ignore", "pipe", "inherit"] })
  let heard = ""
  let isAimed = false
  child.stdout.on("data", (data: Buffer) => {
    heard += data
    if (isAimed) return
    isAimed = true
    setTimeout(() => child.kill("SIGKILL"), after)
  })
  await new Promise(resolve => child.once("close", resolve))
  // Half a number is not yet told.
  return heard.split("\n").slice(0, -1).map(Number)
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
