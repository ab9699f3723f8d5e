import { DecorationRangeBehavior, type ExtensionContext, Range, type TextEditorDecorationType, ThemeColor, Uri, window } from "vscode"
import { type CheckState, checkStates } from "../../engine/ledger/index.ts"
import type { Ledger } from "../../server/protocol.ts"
import type { Desk } from "./desk.ts"
import { asRange } from "./desk.ts"

/** The marks of the ledger beside and in the text: the state of each claim, and a tick behind what a person confirmed. */
export class Gutter {
  readonly #desk: Desk
  readonly #states: ReadonlyMap<string, TextEditorDecorationType>
  readonly #confirmed: TextEditorDecorationType

  constructor(desk: Desk, { extensionUri }: ExtensionContext) {
    this.#desk = desk
    const icon = (name: string, theme: "light" | "dark") => ({
      gutterIconPath: Uri.joinPath(extensionUri, "assets/gutter", `${name}-${theme}.svg`),
    })
    this.#states = new Map(
      checkStates.flatMap(state =>
        ["", "-machine"].map(kind => {
          const name = `${state}${kind}`
          const type = window.createTextEditorDecorationType({
            light: icon(name, "light"),
            dark: icon(name, "dark"),
            gutterIconSize: "80%",
            rangeBehavior: DecorationRangeBehavior.ClosedClosed,
          })
          return [name, type] as const
        }),
      ),
    )
    this.#confirmed = window.createTextEditorDecorationType({
      after: { contentText: "✓", color: new ThemeColor("aldus.confirmed"), margin: "0 0 0 1px", fontWeight: "bold" },
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    })
  }

  /** The decorations, to be let go of when the extension stops. */
  get types(): readonly TextEditorDecorationType[] {
    return [...this.#states.values(), this.#confirmed]
  }

  /** Paints all editors on screen. A ledger of another version is left out: the editor itself moves the marks meanwhile. */
  paint(): void {
    for (const editor of window.visibleTextEditors) {
      const ledger = this.#desk.ledger(editor.document)
      if (ledger && ledger.version !== editor.document.version) continue
      const marks = ledger ? layOut(ledger) : new Map<string, Range[]>()
      for (const [name, type] of this.#states) editor.setDecorations(type, marks.get(name) ?? [])
      editor.setDecorations(this.#confirmed, ledger ? confirmed(ledger) : [])
    }
  }
}

/** One mark a claim, where it begins; of several that begin on one line of the file each keeps its own place. */
function layOut({ claims }: Ledger): Map<string, Range[]> {
  const marks = new Map<string, Range[]>()
  for (const { range, state, by } of claims) {
    if (!range) continue
    const { start } = asRange(range)
    const name: `${CheckState}${"" | "-machine"}` = `${state}${by === "machine" ? "-machine" : ""}`
    const same = marks.get(name)
    if (same) same.push(new Range(start, start))
    else marks.set(name, [new Range(start, start)])
  }
  return marks
}

function confirmed({ claims, marks }: Ledger): Range[] {
  return [
    ...claims.filter(({ by }) => by !== "machine"),
    ...marks.filter(({ by, about }) => by !== "rejected" && about !== "claim"),
  ].flatMap(({ range }) => (range ? [asRange(range)] : []))
}
