import { DecorationRangeBehavior, OverviewRulerLane, type TextEditorDecorationType, ThemeColor, window } from "vscode"

/** How many sources have a colour of their own; the next ones take turns. */
export const slots = 6

/** A source's slot, by its row in the article; -1 where nobody is named. */
export function slotOf(source: number): number {
  return source < 0 ? -1 : source % slots
}

/** The decorations of one window. Colours are theme colours that the extension contributes, so a user can change each. */
export interface Palette {
  /** Per slot, the last one for nobody: content in the reporter's words, and quoted content. */
  readonly said: readonly TextEditorDecorationType[]
  readonly quoted: readonly TextEditorDecorationType[]
  readonly unsourced: TextEditorDecorationType
  readonly all: readonly TextEditorDecorationType[]
}

/** Content is tinted; what stands between quotation marks is also underlined; a statement without a source has a dotted line and a mark on the ruler. */
export function createPalette(): Palette {
  const names = [...Array.from({ length: slots }, (_, slot) => String(slot + 1)), "Nobody"]
  const rangeBehavior = DecorationRangeBehavior.ClosedClosed
  const said = names.map(name =>
    window.createTextEditorDecorationType({ backgroundColor: new ThemeColor(`aldus.content${name}`), rangeBehavior }),
  )
  const quoted = names.map(name =>
    window.createTextEditorDecorationType({
      backgroundColor: new ThemeColor(`aldus.content${name}`),
      borderColor: new ThemeColor(`aldus.line${name}`),
      borderStyle: "solid",
      borderWidth: "0 0 1.5px 0",
      rangeBehavior,
    }),
  )
  const unsourced = window.createTextEditorDecorationType({
    borderColor: new ThemeColor("aldus.unsourced"),
    borderStyle: "dotted",
    borderWidth: "0 0 2px 0",
    overviewRulerColor: new ThemeColor("aldus.unsourced"),
    overviewRulerLane: OverviewRulerLane.Right,
    rangeBehavior,
  })
  return { said, quoted, unsourced, all: [...said, ...quoted, unsourced] }
}
