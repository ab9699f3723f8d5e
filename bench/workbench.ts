import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { Page } from "playwright-core"
import { noSidecar, writeSidecar } from "../engine/ledger/index.ts"
import manifest from "../package.json" with { type: "json" }
import { launchChromium } from "../scripts/lib/chromium.ts"
import { runCommand } from "../scripts/lib/run-command.ts"
import { startServer } from "../scripts/lib/vscode-server.ts"
import { article, middleParagraph } from "./article.ts"
import { annotations, recordsOf } from "./ledger.ts"
import { type Row, row } from "./table.ts"

/**
 * How smooth a real workbench stays with thousands of annotations: the longest frames while somebody types and scrolls, against the same
 * article without any. Needs the packaged VSIX (`npm run package`) and Chromium, so it only runs when it is asked for by name.
 */
export async function workbench(): Promise<Row[]> {
  const text = article(10_000)
  const folder = mkdtempSync(join(tmpdir(), "aldus-frames-"))
  for (const name of ["bare", "noted"]) writeFileSync(join(folder, `${name}.news`), text)
  writeFileSync(join(folder, "noted.news.aldus.jsonld"), writeSidecar({ ...noSidecar, records: recordsOf(text) }, "noted.news"))
  const line = text.slice(0, middleParagraph(text).from).split("\n").length
  const browser = await launchChromium()
  const server = await startServer([resolve(`aldus-${manifest.version}.vsix`)], { "editor.minimap.enabled": false })
  const rows: Row[] = []
  try {
    const seen: Record<string, Record<string, readonly number[]>> = {}
    for (const name of ["bare", "noted"]) {
      const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage()
      const file = server.remote(join(folder, `${name}.news`))
      await page.goto(server.open({ folder, payload: JSON.stringify([["openFile", file]]) }))
      await page.waitForSelector(".statusbar-item[id='aldus.aldus.aldus.progress']", { timeout: 60_000 })
      await page.waitForTimeout(12_000)
      await runCommand(page, "Focus on Ledger View")
      const ledger = await framesOf(page, () => pageDown(page))
      await goTo(page, line)
      const typing = await framesOf(page, () => type(page))
      const text = await framesOf(page, () => pageDown(page))
      seen[name] = { typing, "scrolling the text": text, "scrolling the ledger": ledger }
      await page.context().close()
    }
    for (const what of Object.keys(seen.bare!)) {
      const [bare, noted] = [seen.bare![what]!, seen.noted![what]!]
      for (const [share, title] of [
        [0.95, "95th percentile"],
        [1, "the longest"],
      ] as const) {
        const [without, with_] = [at(bare, share), at(noted, share)]
        rows.push(row(`frames while ${what} with ${annotations} annotations, ${title}`, with_ * 1e6, with_ / without))
      }
    }
  } finally {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return rows
}

/** Milliseconds of each frame that was painted while something was done. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const state = { isOn: true, frames: [] as number[] }
    Object.assign(globalThis, { frameState: state })
    let last = performance.now()
    const next = (now: number) => {
      state.frames.push(now - last)
      last = now
      if (state.isOn) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act()
  const frames = await page.evaluate(() => {
    const { frameState } = globalThis as unknown as { frameState: { isOn: boolean; frames: number[] } }
    frameState.isOn = false
    return frameState.frames
  })
  return frames.slice(1).sort((a, b) => a - b)
}

async function goTo(page: Page, line: number): Promise<void> {
  await page.locator(".editor-instance .view-lines").first().click()
  await page.keyboard.press("Control+g")
  await page.waitForTimeout(300)
  await page.keyboard.type(`${line}`)
  await page.keyboard.press("Enter")
  await page.waitForTimeout(1500)
}

/** Words in the middle of the text, with rests in which the server reads and the marks are painted anew; and a paragraph cut in two. */
async function type(page: Page): Promise<void> {
  for (const word of ["Dat ", "zegt ", "de ", "burgemeester ", "dinsdag. "]) {
    await page.keyboard.type(word, { delay: 60 })
    await page.waitForTimeout(900)
  }
  await page.keyboard.press("Enter")
  await page.waitForTimeout(1500)
}

async function pageDown(page: Page): Promise<void> {
  for (let press = 0; press < 25; press++) {
    await page.keyboard.press("PageDown")
    await page.waitForTimeout(120)
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}
