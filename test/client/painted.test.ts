import { expect, test } from "vitest"
import type { Range, TextEditor, TextEditorDecorationType } from "vscode"
import { Painted } from "../../client/painted.ts"

const place = (line: number, character: number) => ({ line, character })
const range = (line: number, character: number, toLine = line, to = character) =>
  ({ start: place(line, character), end: place(toLine, to) }) as Range
const type = {} as TextEditorDecorationType

/** An editor with these marks, handed over long ago; `handed` counts how often it has been given marks since. */
function editor(marks: readonly Range[]) {
  let handed = 0
  const painted = new Painted()
  const own = { setDecorations: () => handed++ } as unknown as TextEditor
  painted.paint(own, type, marks, "place", 0)
  handed = 0
  return {
    edit: (at: Range, text: string, now = 10_000) => painted.follow(own, [{ range: at, text }], now),
    paint: (after: readonly Range[], by: "place" | "line" = "place") => {
      painted.paint(own, type, after, by, 10_000)
      return handed
    },
  }
}

test("what is typed elsewhere in the text hands over nothing", () => {
  const marks = [range(1, 4, 1, 9), range(3, 0, 4, 2)]
  expect(editor(marks).paint(marks)).toBe(0)
  const typed = editor(marks)
  typed.edit(range(1, 2), "ab")
  expect(typed.paint([range(1, 6, 1, 11), range(3, 0, 4, 2)])).toBe(0)
  const inside = editor(marks)
  inside.edit(range(3, 5), "x")
  expect(inside.paint(marks)).toBe(0)
})

test("lines that come and go move the marks below", () => {
  const marks = [range(1, 4, 1, 9), range(3, 0, 4, 2)]
  const cut = editor(marks)
  cut.edit(range(1, 2), "\r\n")
  expect(cut.paint([range(2, 2, 2, 7), range(4, 0, 5, 2)])).toBe(0)
  const joined = editor(marks)
  joined.edit(range(2, 3, 3, 0), "")
  expect(joined.paint([range(1, 4, 1, 9), range(2, 3, 3, 2)])).toBe(1)
  const above = editor(marks)
  above.edit(range(0, 0, 1, 1), "een\ntwee\ndrie")
  expect(above.paint([range(2, 7, 2, 12), range(4, 0, 5, 2)])).toBe(0)
})

test("other marks are handed over, and marks of which nobody can tell where they are", () => {
  const marks = [range(1, 4, 1, 9)]
  expect(editor(marks).paint([range(1, 4, 1, 8)])).toBe(1)
  expect(editor(marks).paint([])).toBe(1)
  const touched = editor(marks)
  touched.edit(range(1, 9), "x")
  expect(touched.paint([range(1, 4, 1, 9)])).toBe(1)
  const soon = editor(marks)
  soon.edit(range(5, 0), "x", 100)
  expect(soon.paint(marks)).toBe(1)
})

test("of a mark in the margin only the line counts", () => {
  const marks = [range(1, 4)]
  expect(editor(marks).paint([range(1, 7)], "line")).toBe(0)
  expect(editor(marks).paint([range(2, 4)], "line")).toBe(1)
})

test("an editor that shows nothing is not told to show nothing", () => {
  expect(editor([]).paint([])).toBe(0)
})
