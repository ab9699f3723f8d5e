import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { checkStates, claimWords } from "../../engine/ledger/index.ts"
import { generatedFiles } from "../../scripts/lib/rule-docs.ts"

for (const [file, content] of generatedFiles())
  test(`${file} is what npm run docs makes`, () => {
    expect(readFileSync(file, "utf8")).toBe(content)
  })

test("every text of the manifest exists in Dutch and in English, and none is left over", () => {
  const keys = (file: string) => Object.keys(JSON.parse(readFileSync(file, "utf8"))).sort()
  const used = [...new Set([...readFileSync("package.json", "utf8").matchAll(/%([\w.-]+)%/g)].map(([, key]) => key!))].sort()
  expect(keys("package.nls.json")).toEqual(used)
  expect(keys("package.nls.nl.json")).toEqual(used)
})

test("every sentence of the client and the server exists in Dutch", () => {
  const sentences = (folder: string, files: readonly string[]) =>
    files.flatMap(file =>
      [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(
        ([, sentence]) => JSON.parse(`"${sentence}"`) as string,
      ),
    )
  const client = JSON.parse(readFileSync("l10n/bundle.l10n.nl.json", "utf8"))
  const server = JSON.parse(readFileSync("server/words/nl.json", "utf8"))
  const clientFiles = readdirSync("client", { recursive: true, encoding: "utf8" }).filter(file => file.endsWith(".ts"))
  expect([...new Set(sentences("client", clientFiles))].sort()).toEqual(Object.keys(client).sort())
  expect(
    [
      ...new Set(
        sentences("server", [
          "words.ts",
          "features/code-actions.ts",
          "features/ignore.ts",
          "features/hover.ts",
          "features/inlay-hints.ts",
          "features/ledger-change.ts",
          "features/rename.ts",
        ]),
      ),
    ].sort(),
  ).toEqual(Object.keys(server).sort())
})

test("every command has a title, a category and what enables it, and none is bound to a letter twice", () => {
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8"))
  const commands: { command: string; title: string; category: string; enablement?: string }[] = contributes.commands
  for (const { command, title, category, enablement } of commands) {
    // These two can always be done.
    if (!["aldus.showOutput", "aldus.importArticle"].includes(command)) expect(enablement, command).toBeTruthy()
    expect([command, category, title.startsWith("%command.")]).toEqual([command, "Aldus", true])
  }
  const keys = contributes.keybindings.map(({ key, when }: { key: string; when: string }) => `${key} ${when}`)
  expect(new Set(keys).size).toBe(keys.length)
  const shown = Object.values(contributes.menus).flat() as { command?: string }[]
  const known = new Set(commands.map(({ command }) => command))
  for (const { command } of [...shown, ...contributes.keybindings]) if (command) expect(known).toContain(command)
})

test("no two steps of a check are chosen by the same letter", () => {
  const dutch: Record<string, string> = JSON.parse(readFileSync("l10n/bundle.l10n.nl.json", "utf8"))
  const marked = Object.entries(dutch).filter(([sentence]) => sentence.includes("&"))
  const letter = (text: string) => text.charAt(text.indexOf("&") + 1)
  for (const [side, locale] of (["en", "nl"] as const).entries()) {
    const { states, letters } = claimWords[locale]
    const all = [...Object.values(letters), ...marked.map(pair => letter(pair[side]!))]
    expect(all.length).toBe(9)
    expect(new Set(all).size).toBe(all.length)
    for (const state of checkStates) expect(states[state]).toContain(letters[state])
  }
})
