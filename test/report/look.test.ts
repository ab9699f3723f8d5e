import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { launchChromium } from "../../scripts/lib/chromium.ts"
import { aldus } from "../cli/run.ts"
import { pool } from "./report-on.ts"

// The page as `aldus report` writes it, in a real browser.
describe("the report in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "aldus-report-"))
  let browser: Browser
  beforeAll(async () => {
    const article = join(folder, "zwembad.news")
    writeFileSync(article, `${pool} Een woordvoerder <script>document.title = "kwaad"</script> zegt „nee”.`)
    for (const locale of ["nl", "en"]) {
      const { out, err } = await aldus(["report", "--locale", locale, article])
      expect(err).toBe("")
      writeFileSync(join(folder, `${locale}.html`), out)
    }
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const locale of ["nl", "en"])
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [1280, 360])
        test(`${locale}, ${colorScheme}, ${width} pixels wide`, async () => {
          const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
          const complaints: string[] = []
          const asked: string[] = []
          page.on("console", message => complaints.push(message.text()))
          page.on("pageerror", error => complaints.push(String(error)))
          page.on("request", request => asked.push(request.url()))
          const address = pathToFileURL(join(folder, `${locale}.html`)).href
          await page.goto(address)
          const seen = await page.evaluate(look)
          expect(complaints).toEqual([])
          expect(asked).toEqual([address])
          expect(seen).toEqual({
            title: "Zwembad blijft dicht – Aldus",
            language: locale,
            background: colorScheme === "light" ? "rgb(253, 252, 250)" : "rgb(27, 28, 30)",
            overflow: 0,
            skippedHeadings: [],
            nameless: [],
            unlabelled: [],
            headless: 0,
            faint: [],
          })
          // The first stop of the keyboard is the way to the article, and it can be seen there.
          await page.keyboard.press("Tab")
          const first = await page.evaluate(() => {
            const { x, width: wide } = document.activeElement!.getBoundingClientRect()
            return { text: document.activeElement!.getAttribute("href"), isOnScreen: x >= 0 && wide > 0 }
          })
          expect(first).toEqual({ text: "#article", isOnScreen: true })
          await page.close()
        })
})

/** Runs in the page. */
function look() {
  const all = [...document.body.querySelectorAll<HTMLElement>("*")]
  const levels = all.flatMap(({ tagName }) => (/^H[1-6]$/.test(tagName) ? Number(tagName[1]) : []))
  const name = (element: Element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim()
  const parse = (color: string) => {
    const [r = 0, g = 0, b = 0, a = 1] = color.match(/[\d.]+/g)!.map(Number)
    return [r, g, b, a] as const
  }
  type Color = readonly [number, number, number, number]
  const over = ([r, g, b, a]: Color, [R, G, B]: Color): Color => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1]
  const light = ([r, g, b]: Color) => {
    const [x, y, z] = [r, g, b].map(value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!
  }
  const ground = (element: Element | null): Color =>
    element ? over(parse(getComputedStyle(element).backgroundColor), ground(element.parentElement)) : [255, 255, 255, 1]
  const contrast = (element: HTMLElement) => {
    const paper = ground(element)
    const style = getComputedStyle(element)
    const ink = over(parse(element instanceof SVGElement ? style.fill : style.color), paper)
    const [a, b] = [light(ink), light(paper)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const hasText = (element: Element) => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim() !== "")
  return {
    title: document.title,
    language: document.documentElement.lang,
    background: getComputedStyle(document.body).backgroundColor,
    overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    skippedHeadings: levels.filter((level, row) => level > (levels[row - 1] ?? 0) + 1),
    nameless: all
      .filter(element => element.matches("a:not([tabindex]), summary, progress:not([aria-labelledby])") && name(element) === "")
      .map(each => each.outerHTML),
    unlabelled: all
      .filter(
        element =>
          element.matches("section, nav") &&
          !element.matches("[aria-label]") &&
          !document.getElementById(element.getAttribute("aria-labelledby") ?? ""),
      )
      .map(each => each.outerHTML),
    headless: all.filter(element => element.matches("table") && !element.querySelector("th[scope=col]")).length,
    faint: all
      .filter(element => hasText(element) && element.localName !== "title" && contrast(element) < 4.5)
      .map(each => `${each.textContent} ${contrast(each)}`),
  }
}
