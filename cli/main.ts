import { createReadStream } from "node:fs"
import { readFile } from "node:fs/promises"
import { createInterface } from "node:readline"
import type { Language } from "../engine/annotation/index.ts"
import { readArticles } from "../engine/exchange/index.ts"
import manifest from "../package.json" with { type: "json" }
import { type Annotated, annotate, type Input, loadLanguages, reaches } from "./annotate.ts"
import { type AnnotateArguments, readArguments } from "./arguments.ts"
import { check } from "./check/check.ts"
import { isPoolWorker, workInPool } from "./check/pool.ts"
import { formatOf, standardInput, terminal } from "./console.ts"
import { type ExchangeFormat, exchange, exchangeFormats } from "./formats/exchange.ts"
import { htmlPage } from "./formats/html.ts"
import { annotationsJson } from "./formats/json.ts"
import { pretty } from "./formats/pretty.ts"
import { importFiles } from "./import.ts"
import { readText } from "./read-text.ts"
import { report } from "./report.ts"
import { ruleJson, ruleList } from "./rules.ts"
import type { Words } from "./words.ts"

const { write, complain } = terminal

/** Runs the command line; answers its exit code: 0, 1 findings that fail the run, 2 usage or unreadable input. */
export async function main(argv: readonly string[]): Promise<number> {
  const invocation = readArguments(argv, process.env)
  switch (invocation.command) {
    case "help":
      await write(invocation.words.help)
      return 0
    case "version":
      await write(`${manifest.version}\n`)
      return 0
    case "mistake":
      complain(invocation.message)
      return 2
    case "rules":
      await write(invocation.format === "json" ? ruleJson(invocation.words) : ruleList(invocation.words, terminal.color(invocation.color)))
      return 0
    case "check":
      return check(invocation, invocation.words, terminal)
    case "import":
      return importFiles(invocation, invocation.words, terminal)
    case "report":
      return report(invocation, invocation.words, terminal)
    case "annotate": {
      const { words, grammar, ndjsonIn } = invocation
      const languages = await loadLanguages(grammar, (pack, error) =>
        complain(words.noGrammar(pack, error instanceof Error ? error.message : String(error))),
      )
      return ndjsonIn ? annotateLines(invocation, words, languages) : annotateFiles(invocation, words, languages)
    }
  }
}

async function annotateFiles(wanted: AnnotateArguments, words: Words, languages: readonly Language[]): Promise<number> {
  const { format } = wanted
  let code = 0
  let written = 0
  const objects: object[] = []
  const pages: Annotated[] = []
  for await (const { file, inputs } of readInputs(wanted, words)) {
    if (!inputs) code = 2
    for (const input of inputs ?? []) {
      if (format in exchangeFormats && exchangeFormats[format as ExchangeFormat] === "alone" && written++ > 0) {
        complain(words.oneText(format, file))
        code = 2
        continue
      }
      const annotated = annotate(input, wanted, languages)
      if (code === 0 && reaches(annotated.remarks, wanted.failOn)) code = 1
      if (format === "json") objects.push(annotationsJson(annotated))
      else if (format === "html") pages.push(annotated)
      else if (format === "ndjson") await write(`${JSON.stringify(annotationsJson(annotated))}\n`)
      else if (format === "pretty")
        await write(
          pretty(annotated, words, {
            color: terminal.color(wanted.color),
            width: process.stdout.columns ?? 80,
            titled: wanted.files.length > 1 || inputs!.length > 1,
            explained: wanted.explain,
          }),
        )
      else {
        const told = await exchange(format, annotated, words)
        if (typeof told === "string") await write(told)
        else objects.push(told)
      }
    }
  }
  const isList = wanted.files.length > 1 || objects.length > 1
  if (objects.length > 0 || (format === "json" && isList)) await write(`${JSON.stringify(isList ? objects : objects[0], null, 1)}\n`)
  if (pages.length > 0) await write(htmlPage(pages, words))
  return code
}

/** What is in each file: one text, or the articles of a news system. Without `inputs` where it cannot be read, which has been told. */
async function* readInputs(wanted: AnnotateArguments, words: Words): AsyncGenerator<{ file: string; inputs?: readonly Input[] }> {
  for (const file of wanted.files)
    try {
      yield { file, inputs: await readInput(file, wanted, words) }
    } catch (error) {
      complain(words.cannotRead(file, (error as NodeJS.ErrnoException).code ?? String(error)))
      yield { file }
    }
}

/** Streams: a line is read when the one before it has been written. A bad line is answered in its place and makes the exit code 2. */
async function annotateLines(wanted: AnnotateArguments, words: Words, languages: readonly Language[]): Promise<number> {
  let code = 0
  for (const file of wanted.files) {
    let row = 0
    try {
      const source = file === "-" ? process.stdin : createReadStream(file)
      for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
        row++
        if (line.trim() === "") continue
        const input = parseLine(line)
        if ("why" in input) {
          complain(words.badLine(row, input.why))
          code = 2
          await write(`${JSON.stringify({ id: input.id, error: input.why, line: row })}\n`)
          continue
        }
        const annotated = annotate(input, wanted, languages)
        if (code === 0 && reaches(annotated.remarks, wanted.failOn)) code = 1
        await write(`${JSON.stringify(annotationsJson(annotated))}\n`)
      }
    } catch (error) {
      complain(words.cannotRead(file, (error as NodeJS.ErrnoException).code ?? String(error)))
      code = 2
    }
  }
  return code
}

function parseLine(line: string): Input | { readonly id: unknown; readonly why: string } {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""))
  } catch (error) {
    return { id: null, why: (error as Error).message }
  }
  const { id = null, text, format } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>
  if (typeof text !== "string") return { id, why: '"text" is not a string' }
  return { id, text, format: format === "markdown" ? "markdown" : "plain" }
}

async function readInput(file: string, { markup }: AnnotateArguments, words: Words): Promise<readonly Input[]> {
  const bytes = file === "-" ? await standardInput() : await readFile(file)
  const { text, guessed } = readText(bytes)
  if (guessed) complain(words.notUtf8(file))
  const articles = markup === "auto" ? readArticles(text) : []
  if (articles.length === 0) return [{ id: file, text, format: formatOf(file, markup) }]
  return articles.map((article, row) => ({ id: row === 0 ? file : `${file}#${row + 1}`, text: article, format: "plain" as const }))
}

if (isPoolWorker) void workInPool()
else {
  // A reader that has seen enough (`| head`) closes the pipe: that is no mistake.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2))
  main(process.argv.slice(2)).then(
    code => {
      process.exitCode = code
    },
    error => {
      if ((error as NodeJS.ErrnoException).code === "EPIPE") return
      complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
      process.exitCode = 2
    },
  )
}
