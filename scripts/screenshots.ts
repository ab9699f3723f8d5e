import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import manifest from "../package.json" with { type: "json" }
import { launchChromium } from "./lib/chromium.ts"
import { startServer } from "./lib/vscode-server.ts"

// node scripts/screenshots.ts [FOLDER]: pictures of remarks and of the report in a real workbench, in both interface languages, from the packaged VSIX.
const target = resolve(process.argv[2] ?? ".artifacts/screenshots")
mkdirSync(target, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), "aldus-shots-"))
const workspace = join(scratch, "samples")
cpSync("samples", workspace, { recursive: true })
const look = {
  "editor.fontFamily": "Georgia, 'DejaVu Serif', serif",
  "editor.fontSize": 15,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "workbench.colorTheme": "Default Light Modern",
}
const server = await startServer([resolve(`aldus-${manifest.version}.vsix`)], look)
const browser = await launchChromium()

for (const locale of ["nl", "en"]) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale })
  // The workbench itself has no Dutch without a language pack from the Marketplace; extensions are told this language all the same.
  await context.addInitScript(language => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }), locale)
  const page = await context.newPage()
  const payload = JSON.stringify([["openFile", server.remote(join(workspace, "klad.news"))]])
  await page.goto(server.open({ folder: workspace, payload }))
  await page.waitForSelector(".squiggly-warning, .squiggly-error", { timeout: 60_000 }).catch(async error => {
    await page.screenshot({ path: join(target, "failed.png") })
    throw error
  })
  await page.waitForTimeout(4000)
  await page.keyboard.press("Control+Shift+M")
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(target, `problems-${locale}.png`) })
  await page.keyboard.press("Control+J")
  await page
    .locator(".view-lines")
    .first()
    .click({ position: { x: 300, y: 20 } })
  // The second remark from here is a statement without a source: what can be done about it is what Aldus is for.
  for (let step = 0; step < 2; step++) await page.keyboard.press("F8", { delay: 200 })
  await page.waitForTimeout(500)
  await page.keyboard.press("Escape")
  await page.keyboard.press("Control+.")
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(target, `light-bulb-${locale}.png`) })
  await page.keyboard.type(locale === "nl" ? "Waarom" : "Why")
  await page.keyboard.press("Enter")
  await page.waitForTimeout(4000)
  await page.screenshot({ path: join(target, `rule-page-${locale}.png`) })
  await page.keyboard.press("Control+W")
  await page.locator(".tab", { hasText: "klad.news" }).first().click()
  await page.keyboard.press("Control+B")
  await page.keyboard.press("F1")
  await page.keyboard.type(locale === "nl" ? "Aldus: Verslag tonen" : "Aldus: Show Report")
  await page.waitForTimeout(500)
  await page.keyboard.press("Enter")
  await page.frameLocator("iframe.webview").last().frameLocator("iframe").locator("h1").waitFor({ timeout: 20_000 })
  await page.waitForTimeout(1000)
  await page.screenshot({ path: join(target, locale === "nl" ? "report-nl.png" : "report.png") })
  await context.close()
}
await browser.close()
await server.stop()
rmSync(scratch, { recursive: true, force: true })
