import assert from "node:assert/strict"
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { Page } from "playwright-core"
import { readSidecar } from "../engine/ledger/index.ts"
import manifest from "../package.json" with { type: "json" }
import { launchChromium } from "./lib/chromium.ts"
import { runCommand } from "./lib/run-command.ts"
import { startServer, type VSCodeServer } from "./lib/vscode-server.ts"

/**
 * node scripts/desk-story.ts [FOLDER]: a fact-checker at work in a real workbench, against the packaged VSIX, by keys alone. Ten claims are
 * checked, each in at most four strokes; what nobody checked is accepted as claims at once. Then the file beside the article must hold the ten
 * and the rest. On the way pictures are taken: ledger-*.png.
 */
const target = resolve(process.argv[2] ?? ".artifacts/screenshots")
mkdirSync(target, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), "aldus-story-"))
const look = {
  "editor.fontFamily": "Georgia, 'DejaVu Serif', serif",
  "editor.fontSize": 15,
  "editor.minimap.enabled": false,
  "aldus.desk.name": "Noor de Wit",
}

/** What the fact-checker finds, claim by claim: the letter in each language, with evidence where the letter is a capital. */
const findings = {
  nl: ["K", "k", "F", "k", "o", "K", "n", "k", "b", "K"],
  en: ["C", "c", "W", "c", "d", "C", "n", "c", "b", "C"],
}
const evidence = "https://opendata.cbs.nl/statline/zwembaden-2026"
const words = {
  nl: {
    view: "Focus on Checklijst View",
    sources: "Focus on Bronnen View",
    done: "van",
    group: "Checklijst groeperen",
    section: "Naar tussenkop",
    filter: "Checklijst filteren",
    unchecked: "nog na te gaan",
    accept: "Alle getoonde beweringen bevestigen",
  },
  en: {
    view: "Focus on Ledger View",
    sources: "Focus on Sources View",
    done: "of",
    group: "Group the ledger",
    section: "By section",
    filter: "Filter the ledger",
    unchecked: "unchecked",
    accept: "Confirm all claims that are shown",
  },
}

const browser = await launchChromium()
let passed = 0
let failed = 0
for (const [locale, theme] of [
  ["nl", "Default Light Modern"],
  ["en", "Default Dark Modern"],
] as const) {
  const server = await startServer([resolve(`aldus-${manifest.version}.vsix`)], { ...look, "workbench.colorTheme": theme })
  const workspace = join(scratch, locale)
  cpSync("samples", workspace, { recursive: true })
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale,
    permissions: ["clipboard-read", "clipboard-write"],
  })
  await context.addInitScript(language => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }), locale)
  const page = await context.newPage()
  const shot = (name: string) => page.screenshot({ path: join(target, `ledger-${name}-${locale}.png`) })
  try {
    await tell(page, server, workspace, locale, shot)
    console.log(`  ✔ checks ten claims by keyboard alone (${locale})`)
    passed++
  } catch (error) {
    await page.screenshot({ path: join(target, `failed-${locale}.png`) })
    console.log(`  ✗ checks ten claims by keyboard alone (${locale})\n${error instanceof Error ? error.stack : error}`)
    failed++
  } finally {
    await context.close()
    await server.stop()
  }
}
await browser.close()
rmSync(scratch, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function tell(
  page: Page,
  server: VSCodeServer,
  workspace: string,
  locale: "nl" | "en",
  shot: (name: string) => Promise<unknown>,
): Promise<void> {
  const { view, sources, done, group, section, filter, unchecked, accept } = words[locale]
  const article = join(workspace, "klad.news")
  const status = async () => (await page.locator(".statusbar-item[id='aldus.aldus.aldus.progress']").innerText()).trim()
  const order = (title: string) => runCommand(page, title)
  await page.goto(server.open({ folder: workspace, payload: JSON.stringify([["openFile", server.remote(article)]]) }))
  await page.waitForSelector(".statusbar-item[id='aldus.aldus.aldus.progress']", { timeout: 60_000 })
  await page.waitForTimeout(5000)
  await page.evaluate(text => navigator.clipboard.writeText(text), evidence)
  await order(view)
  await page.keyboard.press("Control+1")
  await page.keyboard.press("Control+Home")
  assert.match(await status(), new RegExp(`0 ${done} \\d+`))

  const counts: number[] = []
  for (const [row, letter] of findings[locale].entries()) {
    let strokes = 0
    const press = async (key: string) => {
      await page.keyboard.press(key)
      strokes++
      await page.waitForTimeout(450)
    }
    await press("Alt+j")
    await press("Alt+m")
    await page.waitForSelector(".quick-input-widget:visible .quick-input-title")
    if (row === 3) await shot("check")
    await press(letter === letter.toUpperCase() ? `Shift+${letter}` : letter)
    if (letter === letter.toUpperCase()) {
      assert.equal(await page.locator(".quick-input-widget input:visible").first().inputValue(), evidence)
      if (row === 5) await shot("evidence")
      await press("Enter")
    }
    counts.push(strokes)
    await page.waitForFunction(
      ([id, text]) => document.querySelector(`.statusbar-item[id='${id}']`)?.textContent?.includes(text!),
      ["aldus.aldus.aldus.progress", `${ended(findings[locale].slice(0, row + 1))} ${done} `],
      { timeout: 10_000 },
    )
  }
  console.log(`    strokes: ${counts.join(" ")}`)
  assert.ok(Math.max(...counts) <= 4)

  await page.keyboard.press("Alt+o")
  await page.waitForTimeout(1200)
  await page.keyboard.type(locale === "nl" ? "Staat dit ook in het raadsstuk?" : "Is this in the council paper too?")
  await page.keyboard.press("Control+Enter")
  await page.waitForTimeout(2000)
  await page.waitForSelector(".review-widget .comment-body")
  await order("View: Hide Panel")
  await shot("thread")

  await order(group)
  await page.keyboard.type(section)
  await page.keyboard.press("Enter")
  await page.waitForTimeout(1000)
  await order(sources)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowRight")
  await page.waitForTimeout(1000)
  await shot("sources")

  await order(filter)
  await page.keyboard.type(unchecked)
  await page.locator(".quick-input-list .monaco-list-row", { hasText: unchecked }).first().click()
  await page.keyboard.press("Enter")
  await page.waitForTimeout(700)
  await order(accept)
  const question = await page.locator(".monaco-dialog-box").innerText()
  await page.keyboard.press("Enter")
  await page.waitForTimeout(1500)
  const accepted = Number(/\d+/.exec(question)?.[0])
  assert.ok(accepted > 0, question)

  // What is typed in a claim stands in the tree, too.
  await page.keyboard.press("Control+1")
  await page.keyboard.press("Alt+j")
  await page.waitForTimeout(700)
  await page.keyboard.press("Control+ArrowRight")
  await page.keyboard.type(" 77")
  await page.waitForSelector(".pane-body .monaco-list-row:has-text(' 77')", { timeout: 10_000 })

  const kept = `${article.replace(/\.news$/, "")}.aldus.jsonld`
  const file = [kept, `${article}.aldus.jsonld`].find(existsSync)
  assert.ok(file, "what was noted is in a file beside the article")
  const text = readFileSync(file, "utf8")
  assert.equal(text.split("Noor de Wit").length > 10, true)
  assert.ok(text.includes(evidence))
  const verdicts = readSidecar(text).records.flatMap(record => (record.kind === "verdict" ? [record.verdict] : []))
  assert.deepEqual(verdicts, Array(accepted).fill("accepted"))
}

/** How many of these bring a check to its end. */
function ended(letters: readonly string[]): number {
  return letters.filter(letter => letter !== "b").length
}
