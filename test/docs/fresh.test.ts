import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
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
  expect(
    [
      ...new Set(
        sentences(
          "client",
          readdirSync("client", { recursive: true, encoding: "utf8" }).filter(file => file.endsWith(".ts")),
        ),
      ),
    ].sort(),
  ).toEqual(Object.keys(client).sort())
  expect(
    [
      ...new Set(
        sentences("server", [
          "words.ts",
          "features/code-actions.ts",
          "features/export.ts",
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
