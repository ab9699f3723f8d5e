import { commands, Range, type SemanticTokens, type SemanticTokensLegend, type TextEditor } from "vscode"
import type { Ledger, MarkEntry } from "../../server/protocol.ts"
import { asRange } from "./desk.ts"

/** An annotation that a person may judge. */
export interface Judged {
  readonly about: MarkEntry["about"]
  readonly range: Range
  readonly text: string
  /** Of its record, where a person said something of it before. */
  readonly id?: string
}

/** The annotations that the selection touches, innermost first. */
export async function annotationsAtCaret(ledger: Ledger, { document, selection }: TextEditor): Promise<readonly Judged[]> {
  const found: Judged[] = []
  const add = (about: Judged["about"], range: Range, id?: string) => {
    if (!range.intersection(selection)) return
    if (found.some(each => each.about === about && each.range.isEqual(range))) return
    found.push({ about, range, text: document.getText(range), ...(id !== undefined && { id }) })
  }
  for (const { about, range, id } of ledger.marks) if (range) add(about, asRange(range), id)
  for (const { range, id, by } of ledger.claims) if (range) add("claim", asRange(range), by === "person" ? id : undefined)
  for (const { attributions } of ledger.sources)
    for (const { ranges } of attributions) for (const range of ranges) add("attribution", asRange(range))
  for (const range of await hedgesOf(document.uri)) add("hedge", range)
  return found.sort((a, b) => a.text.length - b.text.length)
}

/** The hedges that are shown: the server tells them as semantic tokens. */
async function hedgesOf(uri: TextEditor["document"]["uri"]): Promise<readonly Range[]> {
  const legend = await commands.executeCommand<SemanticTokensLegend | undefined>("vscode.provideDocumentSemanticTokensLegend", uri)
  const tokens = await commands.executeCommand<SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens", uri)
  const hedge = legend?.tokenTypes.indexOf("hedge")
  const ranges: Range[] = []
  let line = 0
  let character = 0
  const data = tokens?.data ?? new Uint32Array()
  for (let i = 0; i < data.length; i += 5) {
    character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!
    line += data[i]!
    if (data[i + 3] === hedge) ranges.push(new Range(line, character, line, character + data[i + 2]!))
  }
  return ranges
}
