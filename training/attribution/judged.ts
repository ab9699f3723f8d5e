import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readConllu } from "../conllu.ts"
import { rawParagraphs } from "../raw-text.ts"

/** What a reader found of an attribution that Aldus proposed: `right`, `partly` (cut wrongly, but somebody says so) or `wrong`. */
export interface Verdict {
  readonly frame: string
  /** Tokens of the text by number, from 0. */
  readonly cue: readonly number[]
  readonly content: readonly number[]
  readonly verdict: "right" | "partly" | "wrong"
}

/** A text of a treebank with the verdicts on it. */
export interface JudgedText {
  readonly id: string
  /** Which draw it came with: a fold of its own in one of the measurements. */
  readonly draw: number
  readonly text: string
  readonly verdicts: readonly Verdict[]
}

/** The treebanks that were drawn from. */
const files = ["alpino-train", "alpino-extra-train", "lassysmall-dev"]

/**
 * Reads verdicts and finds their texts in a folder of treebanks. A line a verdict: `text | draw | frame | tokens of the cue | tokens of the
 * content | verdict`, tokens as `3 5-9`, `-` for none. No text of a treebank stands in the file. Texts that are not in the folder are left out.
 */
export function readJudged(file: string, folder: string): JudgedText[] {
  const texts = readTexts(folder)
  const found = new Map<string, { id: string; draw: number; text: string; verdicts: Verdict[] }>()
  for (const line of file.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue
    const [id, draw, frame, cue, content, verdict] = line.split(" | ")
    if (!id || !frame || !cue || !content || !/^(?:right|partly|wrong)$/.test(verdict ?? "")) throw new RangeError(`no verdict: ${line}`)
    const text = texts.get(id)
    if (text === undefined) continue
    const judged = found.get(`${draw} ${id}`) ?? { id, draw: Number(draw), text, verdicts: [] }
    judged.verdicts.push({ frame, cue: readTokens(cue), content: readTokens(content), verdict: verdict as Verdict["verdict"] })
    found.set(`${draw} ${id}`, judged)
  }
  return [...found.values()]
}

/** `3 5-9`, `-` for none. */
function readTokens(text: string): number[] {
  if (text === "-") return []
  return text.split(" ").flatMap(part => {
    const [from, to = from] = part.split("-").map(Number)
    return Array.from({ length: to! - from! + 1 }, (_, k) => from! + k)
  })
}

/** Sentences that stand alone by their own name; paragraphs by that of their first sentence without its number. */
function readTexts(folder: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const name of files) {
    const file = join(folder, `${name}.conllu`)
    if (!existsSync(file)) continue
    const sentences = readConllu(readFileSync(file, "utf8"))
    if (name === "lassysmall-dev")
      for (const { text, sentences: own } of rawParagraphs(sentences)) texts.set(own[0]?.sentence.id.replace(/\.s\.\d+.*$/, "") ?? "", text)
    else for (const { id, text } of sentences) if (text !== undefined) texts.set(id, text)
  }
  return texts
}
