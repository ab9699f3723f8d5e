import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import Ajv from "ajv"
import { afterAll, describe, expect, test } from "vitest"
import { rules } from "../../engine/rules/index.ts"
import { aldus } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "aldus-check-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let serial = 0
/** A folder of its own with these files. */
function desk(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, String(serial++))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

const anonymous = "De raad vergadert dinsdag.\n\nBronnen melden dat de topman vertrekt.\n"
const broken = "De raad vergadert dinsdag.\n\nDe man riep: „Dit kan niet.\n"
const clean = "De raad vergadert dinsdag in het stadhuis.\n"
const byRule = (out: string) =>
  (JSON.parse(out) as { file: string; remarks: { rule: string; severity: string }[] }[]).map(({ remarks }) =>
    remarks.map(({ rule }) => rule),
  )

describe("what is read", () => {
  test("files, folders, globs and standard input", async () => {
    const path = desk({
      "a.news": anonymous,
      "sub/b.news": anonymous,
      "sub/c.md": `# Kop\n\n${anonymous}`,
      "sub/d.png": "x",
      "node_modules/e.news": broken,
    })
    const names = async (...patterns: string[]) => {
      const { out } = await aldus(["check", "-f", "json", ...patterns])
      return (JSON.parse(out) as { file: string }[]).map(({ file }) => file.slice(path.length + 1).replace(/\\/g, "/"))
    }
    expect(await names(path)).toEqual(["a.news", "sub/b.news", "sub/c.md"])
    expect(await names(join(path, "a.news"), path)).toEqual(["a.news", "sub/b.news", "sub/c.md"])
    expect(await names(`${path}/**/*.news`)).toEqual(["a.news", "sub/b.news"])
    expect(byRule((await aldus(["check", "-f", "json", "-"], anonymous)).out)).toEqual([["anonymous-source"]])
  })
  test("a pattern that names nothing is told, the rest is checked", async () => {
    const path = desk({ "a.news": clean })
    const { code, out, err } = await aldus(["check", "-f", "json", join(path, "nope.news"), join(path, "a.news")])
    expect(code).toBe(2)
    expect(err).toContain("nope.news names no file.")
    expect(byRule(out)).toEqual([[]])
  })
  test("a text that is no news is left alone", async () => {
    const path = desk({ "README.md": "# Handleiding\n\nDe prijs stijgt volgend jaar met 40 procent. Druk op de knop. Wacht even.\n" })
    expect(byRule((await aldus(["check", "-f", "json", path])).out)).toEqual([[]])
  })
  test("no file is too strange", async () => {
    const path = desk({ "a.news": new Uint8Array([0xff, 0xfe, 0x41, 0, 0x0a, 0]), "b.news": new Uint8Array([0xe9, 0x80, 0]), "c.news": "" })
    const { code, out } = await aldus(["check", "--fix", "-f", "json", path])
    expect(code).toBe(0)
    expect(byRule(out)).toEqual([[], [], []])
    expect([...readFileSync(join(path, "b.news"))]).toEqual([0xe9, 0x80, 0])
  })
})

describe("what counts", () => {
  test("errors fail, warnings only beyond a limit", async () => {
    const path = desk({ "warning.news": anonymous, "error.news": broken, "clean.news": clean })
    const code = async (...args: string[]) => (await aldus(["check", ...args])).code
    expect(await code(join(path, "error.news"))).toBe(1)
    expect(await code(join(path, "clean.news"), "--max-warnings", "0")).toBe(0)
    const warned = [join(path, "warning.news"), "--rule", "anonymous-source=warning"]
    expect(await code(...warned)).toBe(0)
    expect(await code(...warned, "--max-warnings", "1")).toBe(0)
    expect(await code(...warned, "--max-warnings", "0")).toBe(1)
  })
  test("profiles and rules", async () => {
    const path = desk({ "a.news": anonymous })
    const heard = async (...args: string[]) => byRule((await aldus(["check", "-f", "json", path, ...args])).out)[0]
    expect(await heard()).toContain("anonymous-source")
    expect(await heard("--rule", "anonymous-source=off")).not.toContain("anonymous-source")
  })
  test("the house file above a text, what is asked for here and now before it", async () => {
    const path = desk({
      ".aldus.json": JSON.stringify({
        rules: { "anonymous-source": "error" },
        overrides: [{ files: ["archief/**"], rules: { "anonymous-source": "off", "sources-without-number": "off" } }],
        ignores: [{ rule: "anonymous-source", file: "sub/c.news", sentence: "Bronnen melden dat de topman vertrekt.", reason: "bekend" }],
      }),
      "sub/a.news": anonymous,
      "archief/b.news": anonymous,
      "sub/c.news": anonymous,
    })
    const { code, out } = await aldus(["check", "-f", "json", path])
    expect(code).toBe(1)
    expect(
      (JSON.parse(out) as { file: string; ignored: number; remarks: { severity: string }[] }[]).map(({ ignored, remarks }) => [
        ignored,
        remarks.map(each => each.severity),
      ]),
    ).toEqual([
      [0, []],
      [0, ["error"]],
      [1, []],
    ])
    expect((await aldus(["check", path, "--rule", "anonymous-source=hint"])).code).toBe(0)
  })
  test("a house file with a mistake says where", async () => {
    const path = desk({ ".aldus.json": '{\n  "rules": { "anonymous-sauce": "off" },\n', "a.news": clean })
    const { code, err } = await aldus(["check", path])
    expect(code).toBe(2)
    expect(err).toMatch(/\.aldus\.json:2: There is no rule “anonymous-sauce”\. Did you mean “anonymous-source”\?/)
    expect(err).toMatch(/\.aldus\.json:\d+: This is not JSON/)
  })
  test("a mistake in the command is told in words", async () => {
    expect((await aldus(["check", "--rule", "nope=off"])).err).toContain("--rule cannot be “nope=off”")
    expect((await aldus(["check", "--max-warnings", "few"])).err).toContain("--max-warnings cannot be “few”")
    expect((await aldus(["check", "--explain"])).code).toBe(2)
  })
})

describe("what is written", () => {
  const path = desk({ "a.news": anonymous, "b & c.news": broken, "d.news": clean })
  test("a list for people, with a sum; nothing where all is well", async () => {
    const { out } = await aldus(["check", path])
    expect(out).toContain("anonymous-source")
    expect(out).toMatch(/3:1 {2,}/)
    expect(out).toMatch(/1 error, /)
    expect((await aldus(["check", join(path, "d.news")])).out).toBe("")
    expect((await aldus(["check", path, "--locale", "nl"])).out).toContain("1 fout, ")
    expect((await aldus(["check", path, "--color", "always"])).out).toContain("\u001b[")
  })
  test("JSON is valid by its schema", async () => {
    const schema = JSON.parse(readFileSync(new URL("../../schemas/remarks.schema.json", import.meta.url), "utf8"))
    const valid = new Ajv().compile(schema)
    const { out } = await aldus(["check", "-f", "json", path, "samples"])
    expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true)
  })
  test("commands for GitHub, escaped", async () => {
    const { out } = await aldus(["check", "-f", "github", path])
    for (const line of out.trim().split("\n"))
      expect(line).toMatch(/^::(error|warning|notice) file=[^:]*,line=\d+,col=\d+,end(Line|Column)=\d+,title=[a-z-]+::[^\r\n]+$/)
  })
  test("Checkstyle is well-formed XML", async () => {
    const { out } = await aldus(["check", "-f", "checkstyle", path])
    expect(out).toContain('b &#38; c.news"')
    expect(out.replace(/<\?.*?\?>|<file [^<>]*>|<\/file>|<error [^<>]*\/>|<\/?checkstyle[^<>]*>/g, "").trim()).toBe("")
    expect(out.match(/<file /g)).toHaveLength(3)
  })
  test("SARIF is valid by its schema", async () => {
    const { out } = await aldus(["check", "-f", "sarif", path])
    const log = join(folder, "log.sarif")
    writeFileSync(log, out)
    const { name } = (await promisify(execFile)(process.execPath, [
      join("node_modules", "@microsoft", "sarif-multitool", "bin.js"),
      "validate",
      log,
    ]).then(
      ({ stdout }) => ({ name: stdout }),
      error => ({ name: String(error.stdout) + String(error.stderr) }),
    )) as { name: string }
    expect(name).toContain("1 files scanned")
    expect(name).not.toMatch(/error JSON|error SARIF/)
    const { results, tool } = JSON.parse(out).runs[0]
    expect(results.length).toBeGreaterThan(1)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  }, 60_000)
})

describe("many texts", () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, row) => [`${row}.news`, row % 3 === 0 ? anonymous : clean]))
  test("are checked by several workers, in order, with the same result", async () => {
    const path = desk(files)
    const { out } = await aldus(["check", "-f", "json", path])
    const result = JSON.parse(out) as { file: string; remarks: unknown[] }[]
    expect(result).toHaveLength(40)
    for (const { file, remarks } of result) {
      const row = Number(/(\d+)\.news$/.exec(file)![1])
      expect(remarks.length > 0).toBe(row % 3 === 0)
    }
  })
  test("a cache remembers what did not change, and forgets what did", async () => {
    const path = desk({ "a.news": anonymous })
    const cache = join(path, "cache")
    const run = async (...args: string[]) =>
      byRule((await aldus(["check", "-f", "json", "--cache-location", cache, join(path, "a.news"), ...args])).out)[0]
    const first = await run()
    expect(first).toContain("anonymous-source")
    // What the cache says is believed: that is how we see that it is asked.
    writeFileSync(cache, readFileSync(cache, "utf8").replaceAll("anonymous-source", "single-source-from-cache"))
    expect(await run()).toContain("single-source-from-cache")
    expect(await run("--rule", "anonymous-source=hint")).toContain("anonymous-source")
    writeFileSync(join(path, "a.news"), clean)
    expect(await run()).toEqual([])
    writeFileSync(cache, "{ oops")
    expect(await run()).toEqual([])
  })
})

describe("rules", () => {
  test("are listed for people and for programs", async () => {
    const { out } = await aldus(["rules"])
    for (const { name } of rules) expect(out).toContain(name)
    expect((await aldus(["rules", "--locale", "nl"])).out).toContain("Anonieme bron")
    const list = JSON.parse((await aldus(["rules", "-f", "json"])).out) as { name: string; why: string }[]
    expect(list.map(({ name }) => name)).toEqual(rules.map(({ name }) => name))
    for (const { why } of list) expect(why.length).toBeGreaterThan(20)
  })
})
