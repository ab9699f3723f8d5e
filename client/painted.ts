import type { Range, TextDocumentContentChangeEvent, TextEditor, TextEditorDecorationType } from "vscode"

/** Where marks stand, four numbers each: line and character of the start, line and character of the end. */
type Places = number[]

interface Marks {
  readonly places: Places
  /** When they were handed over, in milliseconds of the clock. */
  readonly at: number
}

/** Milliseconds in which a letter may have been typed that we have not heard of when marks are handed over: they may have come out beside it. */
const onTheWay = 500

/**
 * Marks as an editor was last given them, moved with what is typed as the editor itself moves them: only marks that belong elsewhere are
 * handed over again. An editor that is handed thousands of marks, though they are the same, stands still for a third of a second.
 */
export class Painted {
  readonly #of = new WeakMap<TextEditor, Map<TextEditorDecorationType, Marks>>()

  /** Follows changes of the text of an editor. */
  follow(editor: TextEditor, changes: readonly Pick<TextDocumentContentChangeEvent, "range" | "text">[], now = Date.now()): void {
    const known = this.#of.get(editor)
    if (!known) return
    for (const [type, { places, at }] of known)
      if (now - at < onTheWay || !changes.every(change => move(places, change))) known.set(type, { places: unsure, at })
  }

  /** Puts marks in an editor. `by` line: only on which line each begins can be seen, as of a mark in the margin. */
  paint(
    editor: TextEditor,
    type: TextEditorDecorationType,
    ranges: readonly Range[],
    by: "place" | "line" = "place",
    now = Date.now(),
  ): void {
    const known = this.#of.get(editor) ?? new Map<TextEditorDecorationType, Marks>()
    this.#of.set(editor, known)
    const places = ranges.flatMap(({ start, end }) => [start.line, start.character, end.line, end.character])
    const before = known.get(type)?.places ?? []
    const step = by === "line" ? 4 : 1
    if (before !== unsure && before.length === places.length && isSame(before, places, step)) return
    editor.setDecorations(type, ranges)
    known.set(type, { places, at: now })
  }
}

/** Somewhere: nobody knows where for certain. */
const unsure: Places = [Number.NaN]

function isSame(a: Places, b: Places, step: number): boolean {
  for (let i = 0; i < a.length; i += step) if (a[i] !== b[i]) return false
  return true
}

/** Moves places as a change of the text moves them; false where a change touches one: what the editor makes of that is not foreseen. */
function move(places: Places, { range, text }: Pick<TextDocumentContentChangeEvent, "range" | "text">): boolean {
  const { start, end } = range
  const lines = text.split(/\r\n|\r|\n/)
  const last = lines.length - 1
  const down = last - (end.line - start.line)
  const across = lines[last]!.length + (last === 0 ? start.character : 0) - end.character
  for (let i = 0; i < places.length; i += 2) {
    const [line, character] = [places[i]!, places[i + 1]!]
    if (line < start.line || (line === start.line && character < start.character)) continue
    if (line < end.line || (line === end.line && character <= end.character)) return false
    places[i] = line + down
    if (line === end.line) places[i + 1] = character + across
  }
  return true
}
