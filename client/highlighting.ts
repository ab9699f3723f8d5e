import { Range, type TextDocument, type TextEditor, type TextEditorDecorationType, window } from "vscode"
import type { Annotations } from "../server/protocol.ts"
import { isShown } from "./layers.ts"
import type { Painted } from "./painted.ts"
import { type Palette, slotOf } from "./palette.ts"

/** Paints what an article's annotations say in all editors that show it. A result for another version is left out. */
export function paint(document: TextDocument, annotations: Annotations | null, palette: Palette, painted: Painted): void {
  if (annotations && annotations.version !== document.version) return
  const ranges = layOut(annotations, palette)
  for (const editor of window.visibleTextEditors) if (editor.document === document) apply(editor, ranges, palette, painted)
}

function layOut(annotations: Annotations | null, palette: Palette): Map<TextEditorDecorationType, Range[]> {
  const ranges = new Map<TextEditorDecorationType, Range[]>()
  const put = (
    type: TextEditorDecorationType,
    range: { start: { line: number; character: number }; end: { line: number; character: number } },
  ) => {
    const own = new Range(range.start.line, range.start.character, range.end.line, range.end.character)
    const same = ranges.get(type)
    if (same) same.push(own)
    else ranges.set(type, [own])
  }
  if (!annotations) return ranges
  if (isShown("content")) {
    for (const { ranges: parts, kind, source } of annotations.contents) {
      const family = kind === "direct" ? palette.quoted : palette.said
      const slot = slotOf(source)
      for (const range of parts) put(slot < 0 ? family.at(-1)! : family[slot]!, range)
    }
  }
  if (isShown("unsourced")) for (const { range, isRemarked } of annotations.unsourced) if (!isRemarked) put(palette.unsourced, range)
  return ranges
}

function apply(
  editor: TextEditor,
  ranges: ReadonlyMap<TextEditorDecorationType, readonly Range[]>,
  { all }: Palette,
  painted: Painted,
): void {
  for (const type of all) painted.paint(editor, type, ranges.get(type) ?? [])
}
