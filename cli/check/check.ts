import { readFile, rename, stat, writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import { type HouseFile, problemMessage } from "../../engine/house/index.ts"
import manifest from "../../package.json" with { type: "json" }
import type { CheckArguments } from "../arguments.ts"
import { type Console, formatOf, standardInput } from "../console.ts"
import { readText } from "../read-text.ts"
import type { Words } from "../words.ts"
import { openCache } from "./cache.ts"
import type { Checked, Task } from "./check-text.ts"
import { checkstyle } from "./formats/checkstyle.ts"
import type { ReportFormat } from "./formats/format.ts"
import { github } from "./formats/github.ts"
import { json } from "./formats/json.ts"
import { sarif } from "./formats/sarif.ts"
import { stylish } from "./formats/stylish.ts"
import { expand, houseFinder, pathInHouse } from "./inputs.ts"
import { openPool } from "./pool.ts"
import { progressBar } from "./progress.ts"

const formats: Readonly<Record<CheckArguments["format"], ReportFormat>> = { stylish, json, sarif, github, checkstyle }

/** Checks files; answers the exit code: 0, 1 errors or more warnings than allowed, 2 wrong usage or what cannot be read. */
export async function check(wanted: CheckArguments, words: Words, { write, complain, color }: Console): Promise<number> {
  let code = 0
  const fail = (message: string) => {
    complain(message)
    code = 2
  }
  const { files, missing } = await expand(wanted.files)
  for (const pattern of missing) fail(words.namesNothing(pattern))
  const tasks: Task[] = []
  const houseOf = houseFinder()
  const told = new Set<string>()
  for (const file of files) {
    try {
      const { text, guessed, encoding } = readText(file === "-" ? await standardInput() : await readFile(file))
      if (guessed) complain(words.notUtf8(file))
      if (wanted.fix && encoding !== "utf-8") complain(words.notFixed(file, encoding))
      const full = resolve(file === "-" ? "stdin.news" : file)
      const house = await houseOf(full)
      if (house.at && !told.has(house.at.path)) {
        told.add(house.at.path)
        for (const problem of house.at.problems) {
          const line = house.at.text.slice(0, problem.span.from).split("\n").length
          if (problem.severity === "error") fail(`${house.at.path}:${line}: ${problemMessage(problem, words.locale)}`)
          else if (problem.severity === "warning") complain(`${house.at.path}:${line}: ${problemMessage(problem, words.locale)}`)
        }
      }
      tasks.push(taskOf(wanted, file, text, house.file, pathInHouse(house, full), encoding))
    } catch (error) {
      fail(words.cannotRead(file, (error as NodeJS.ErrnoException).code ?? String(error)))
    }
  }
  const cache = wanted.cache === undefined ? undefined : await openCache(wanted.cache, await build())
  const open = tasks.filter(task => !cache?.get(task))
  const pool = await openPool(open.length, wanted.grammar, (pack, error) =>
    complain(words.noGrammar(pack, error instanceof Error ? error.message : String(error))),
  )
  const bar = progressBar(tasks.length, words.checking, process.stderr)
  const checked = await Promise.all(
    tasks.map(async (task): Promise<Checked | undefined> => {
      try {
        const found = cache?.get(task) ?? (await pool.check(task))
        cache?.put(task, found)
        if (found.fixed !== undefined && task.file !== "-") await replace(task.file, found.fixed)
        return found
      } catch (error) {
        fail(`${task.file}: ${error instanceof Error ? error.message : String(error)}`)
        return undefined
      } finally {
        bar.step()
      }
    }),
  )
  await pool.close()
  bar.done()
  await cache?.save().catch(error => complain(words.cannotWrite(wanted.cache!, (error as NodeJS.ErrnoException).code ?? String(error))))
  const done = checked.flatMap(found => found ?? [])
  // With --fix, what comes in by standard input goes out mended: that is its file.
  const piped = wanted.fix ? done.find(({ file }) => file === "-") : undefined
  if (piped) await write(piped.fixed ?? tasks.find(({ file }) => file === "-")!.text)
  else await write(formats[wanted.format]({ checked: done, words, color: color(wanted.color), version: manifest.version }))
  const count = (severity: "error" | "warning") => done.flatMap(({ remarks }) => remarks).filter(each => each.severity === severity).length
  if (code === 0 && (count("error") > 0 || count("warning") > wanted.maxWarnings)) code = 1
  return code
}

function taskOf(wanted: CheckArguments, file: string, text: string, house: HouseFile, path: string, encoding: string): Task {
  const { profile, severity, language, markup, locale } = wanted
  return {
    file,
    text,
    format: formatOf(file, markup),
    // What the user asks for here and now goes before the house.
    house: { ...house, ...(profile && { profile }), severity: { ...house.severity, ...severity } },
    path,
    choice: { profile: profile ?? "desk", severity, options: {} },
    language,
    locale,
    isNews: file === "-" || /\.(news|nieuws|artikel)$/i.test(file),
    // What is written back is UTF-8: a text in another encoding is left as it is.
    fix: wanted.fix && encoding === "utf-8",
  }
}

/** Writes beside the file, then puts it in its place: a crash in between loses nothing. */
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.aldus-${process.pid}`
  await writeFile(draft, text, { mode: (await stat(file)).mode })
  await rename(draft, file)
}

/** Tells builds of Aldus apart: what another one said may not be what this one says. */
async function build(): Promise<string> {
  const { size, mtimeMs } = await stat(__filename)
  return `${size} ${mtimeMs}`
}
