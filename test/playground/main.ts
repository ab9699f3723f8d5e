import assert from "node:assert/strict"
import { mkdirSync, readFileSync } from "node:fs"
import { build } from "esbuild"
import type { Page } from "playwright-core"
import { launchChromium } from "../../scripts/lib/chromium.ts"
import { buildPlayground } from "../../scripts/lib/playground.ts"
import { serve } from "../../scripts/lib/static.ts"
import { readConllu } from "../../training/conllu.ts"

// node test/playground/main.ts: builds the static page and opens it as a visitor does. `--readme` also writes the picture of the README.
const readme = process.argv.includes("--readme")
const site = await serve(await buildPlayground(), 0)
const browser = await launchChromium()
let passed = 0
let failed = 0

/** The first annotation: a tinted content, or the counts in the status bar. */
async function annotated(page: Page): Promise<void> {
  await page.waitForSelector(".statusbar-item[id='aldus.aldus.aldus.counts'], .statusbar-item[aria-label^='Aldus']", { timeout: 60_000 })
  await page.waitForSelector(".view-overlays .cdr[class*='ced-']", { timeout: 10_000 })
}

async function check(name: string, body: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const wrong: string[] = []
  page.on("pageerror", error => wrong.push(error.message))
  page.on("request", request => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).hostname !== "127.0.0.1") wrong.push(`asked for ${request.url()}`)
  })
  page.on("response", response => {
    if (response.status() >= 400 && !response.url().endsWith("/favicon.ico")) wrong.push(`${response.status()} ${response.url()}`)
  })
  try {
    await body(page)
    assert.deepEqual(wrong, [])
    console.log(`  ✔ ${name}`)
    passed++
  } catch (error) {
    console.log(`  ✗ ${name}\n${error}`)
    failed++
  } finally {
    await page.close()
  }
}

await check("shows an annotated Dutch article within 10 seconds", async page => {
  const began = Date.now()
  await page.goto(`${site.url}?theme=light`)
  await annotated(page)
  const took = Date.now() - began
  console.log(`    first annotations after ${(took / 1000).toFixed(1)} s`)
  assert.ok(took < 10_000, `${took} ms`)
  assert.match(await page.locator(".statusbar-item[aria-label^='Aldus']").first().innerText(), /\d+ (sources|bronnen)/)
})

await check("lists the samples", async page => {
  await page.goto(site.url)
  await annotated(page)
  for (const name of ["buitenland.news", "klad.news", "english.news"])
    assert.ok(await page.locator(`[role=treeitem][aria-label^="${name}"]`).count(), name)
})

await check("shows the remarks on the draft", async page => {
  await page.goto(`${site.url}?file=klad.news&theme=dark`)
  await annotated(page)
  await page.waitForSelector(".squiggly-warning, .squiggly-error", { timeout: 10_000 })
  mkdirSync(".artifacts/screenshots", { recursive: true })
  await page.screenshot({ path: ".artifacts/screenshots/playground-draft.png" })
})

await check("shows the report on the draft, and leads from it to the text", async page => {
  await page.goto(`${site.url}?file=klad.news&theme=light`)
  await annotated(page)
  await page.keyboard.press("F1")
  await page.waitForSelector(".quick-input-widget input")
  await page.keyboard.type("Aldus: Show Report")
  await page.keyboard.press("Enter")
  const report = page.frameLocator("iframe.webview").frameLocator("iframe")
  await report.locator("h1").waitFor({ timeout: 20_000 })
  assert.equal(await report.locator("h1").innerText(), "Wethouder verzweeg lek in zwembad")
  await report.locator(".remarks a", { hasText: "2" }).first().click()
  await page.waitForSelector(".statusbar-item :text('selected')", { timeout: 10_000 })
  mkdirSync(".artifacts/screenshots", { recursive: true })
  await page.screenshot({ path: ".artifacts/screenshots/playground-report.png" })
})

await check("parses in a worker to the letter as in Node", async page => {
  const sentences = readConllu(readFileSync("test/golden/parses-nl.conllu", "utf8"))
  const { outputFiles } = await build({ entryPoints: ["test/playground/parse-worker.ts"], bundle: true, format: "iife", write: false })
  await page.goto(`${site.url}?file=klad.news`)
  const rows = await page.evaluate(
    ({ code, ...job }) =>
      new Promise<string[][][]>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })))
        worker.onmessage = ({ data }) => resolve(data)
        worker.onerror = ({ message }) => reject(new Error(message))
        worker.postMessage(job)
      }),
    {
      code: outputFiles[0]!.text,
      model: readFileSync("dist/model/nl.bin").toString("base64"),
      binary: readFileSync("dist/model/kernel.wasm").toString("base64"),
      sentences: sentences.map(({ forms }) => forms),
    },
  )
  assert.equal(rows.length, 40)
  for (const [i, { lemmas, upos, heads, relations }] of sentences.entries()) {
    const column = (name: number) => rows[i]!.map(row => row[name])
    assert.deepEqual([column(2), column(3), column(6), column(7)], [lemmas, upos, heads.map(String), relations])
  }
})

await check("loads the grammar of a Dutch text, and shows it where that is wanted", async page => {
  await page.goto(`${site.url}?theme=light&grammar`)
  await annotated(page)
  await page
    .locator(".view-line span span", { hasText: /^(?:meldt|zegt|stelt|vreest)$/ })
    .first()
    .hover()
  await page.waitForSelector(".monaco-hover :text('nsubj')", { timeout: 15_000 })
  mkdirSync(".artifacts/screenshots", { recursive: true })
  await page.screenshot({ path: ".artifacts/screenshots/playground-grammar.png" })
})

if (readme)
  await check("the picture of the README", async page => {
    await page.goto(`${site.url}?theme=light`)
    await annotated(page)
    await page.waitForTimeout(1500)
    mkdirSync("docs/images", { recursive: true })
    await page.screenshot({ path: "docs/images/aldus.png" })
  })

await browser.close()
await site.close()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
