import { existsSync } from "node:fs"
import { resolve } from "node:path"
import type { Page } from "playwright-core"
import { launchChromium } from "./lib/chromium.ts"
import { startServer } from "./lib/vscode-server.ts"

/**
 * Stands where VS Code's executable stands for @vscode/test-electron: takes the same command line, runs the suite in a VS Code server
 * with Chromium in front of it, prints what the suite prints, exits with its code. `ALDUS_VSIX` is installed first; `ALDUS_SHOTS` names a
 * folder for pictures that the suite asks for. The suite sees by `ALDUS_HANDS` that somebody sits at the keyboard, who answers questions for it.
 */
const options = new Map<string, string[]>()
const rest: string[] = []
for (const word of process.argv.slice(2)) {
  const match = /^--([^=]+)(?:=(.*))?$/s.exec(word)
  if (match) options.set(match[1]!, [...(options.get(match[1]!) ?? []), match[2] ?? ""])
  else rest.push(word)
}
const tests = options.get("extensionTestsPath")?.[0]
if (!tests) {
  console.error("vscode-shim runs test suites only (--extensionTestsPath)")
  process.exit(64)
}

const noise =
  /^(Creating a socket|Resolv(ing|ed) connection|\[|Updating additional|Ignoring fetching|getaddrinfo|Creation of workbench|Cannot find module|Error: (Could not locate|Cannot find module)|Timed out waiting|ChatSessionStore|Web Socket|ENOENT|Found additional|Started local extension host)/
let code = 70
process.env.ALDUS_HANDS = "1"
const server = await startServer(
  process.env.ALDUS_VSIX ? [resolve(process.env.ALDUS_VSIX)] : [],
  JSON.parse(process.env.ALDUS_SETTINGS ?? "{}"),
)
const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  let hands = Promise.resolve()
  const done = new Promise<number>((finish, fail) => {
    setTimeout(
      () => fail(new Error(`the suite did not finish in time\n${server.output()}`)),
      Number(process.env.ALDUS_LIMIT_MS ?? 240_000),
    ).unref()
    page.on("crash", () => fail(new Error("the page crashed")))
    server.child.once("exit", status => fail(new Error(`the server exited (${status})\n${server.output()}`)))
    void page.exposeFunction("codeAutomationExit", finish)
    void page.exposeFunction("codeAutomationLog", (type: "log" | "warn" | "error", args: unknown[]) => {
      const line = String(args[0])
      // The suite runs in the extension host; a picture of the window is taken out here.
      const shot = /^\[shot\] (.+)$/.exec(line)
      if (shot && process.env.ALDUS_SHOTS) void page.screenshot({ path: resolve(process.env.ALDUS_SHOTS, `${shot[1]}.png`) })
      const answer = /^\[answer\] (.+)$/.exec(line)
      if (answer) hands = hands.then(() => give(page, JSON.parse(answer[1]!))).catch(error => console.error(`no answer given: ${error}`))
      else if (!shot && (process.env.ALDUS_LOG || !noise.test(line))) (console[type] ?? console.log)(...args)
    })
  })
  done.catch(() => {})
  const entry = existsSync(tests) ? tests : `${tests}.js`
  const development = (options.get("extensionDevelopmentPath") ?? []).map(path => [
    "extensionDevelopmentPath",
    server.remote(resolve(path)),
  ])
  const payload = JSON.stringify([...development, ["extensionTestsPath", server.remote(resolve(entry))], ["skipWelcome", "true"]])
  const workspace = rest.find(path => existsSync(path))
  const where: Record<string, string> = workspace
    ? { [workspace.endsWith(".code-workspace") ? "workspace" : "folder"]: resolve(workspace) }
    : { ew: "true" }
  await page.goto(server.open({ payload, ...where, ...(process.env.ALDUS_LOCALE && { locale: process.env.ALDUS_LOCALE }) }))
  code = await done
} catch (error) {
  console.error(`vscode-shim: ${error instanceof Error ? error.message : error}`)
} finally {
  await browser.close().catch(() => {})
  await server.stop()
}
process.exit(code)

/** Waits until the window asks something, and answers: words to type, a key to press, a line to click. */
async function give(
  page: Page,
  steps: readonly { readonly type?: string; readonly press?: string; readonly click?: string }[],
): Promise<void> {
  const asked = ".quick-input-widget:visible, .rename-box:visible"
  await page.waitForSelector(asked, { timeout: 15_000 })
  for (const { type, press, click } of steps) {
    await page.waitForTimeout(400)
    if (click) await page.locator(".quick-input-list .monaco-list-row", { hasText: click }).first().click()
    if (type) await page.keyboard.type(type)
    if (press) await page.keyboard.press(press)
  }
}
