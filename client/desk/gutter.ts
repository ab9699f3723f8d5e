import { DecorationRangeBehavior, Range, type TextEditorDecorationType, ThemeColor, window } from "vscode"
import { checkStates } from "../../engine/ledger/index.ts"
import type { ClaimEntry, Ledger } from "../../server/protocol.ts"
import type { Painted } from "../painted.ts"
import { asRange, type Desk } from "./desk.ts"
import type { Signs } from "./signs.ts"

/** The marks of the ledger beside and in the text: the state of each claim, and a tick behind an attribution or hedge that a person confirmed. */
export class Gutter {
  readonly #desk: Desk
  readonly #states: ReadonlyMap<string, TextEditorDecorationType>
  readonly #confirmed: TextEditorDecorationType

  readonly #painted: Painted

  constructor(desk: Desk, signs: Signs, painted: Painted) {
    this.#desk = desk
    this.#painted = painted
    this.#states = new Map(
      checkStates.flatMap(state =>
        (["machine", "person"] as const).map(by => {
          const { light, dark } = signs.of(state, by)
          const type = window.createTextEditorDecorationType({
            light: { gutterIconPath: light },
            dark: { gutterIconPath: dark },
            gutterIconSize: "80%",
            rangeBehavior: DecorationRangeBehavior.ClosedClosed,
          })
          return [nameOf({ state, by }), type] as const
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
      for (const [name, type] of this.#states) this.#painted.paint(editor, type, marks.get(name) ?? [], "line")
      this.#painted.paint(editor, this.#confirmed, ledger ? confirmed(ledger) : [])
    }
  }
}

/** One mark a claim, where it begins. */
function layOut({ claims }: Ledger): Map<string, Range[]> {
  const marks = new Map<string, Range[]>()
  for (const claim of claims) {
    if (!claim.range) continue
    const { start } = asRange(claim.range)
    const same = marks.get(nameOf(claim))
    if (same) same.push(new Range(start, start))
    else marks.set(nameOf(claim), [new Range(start, start)])
  }
  return marks
}

function nameOf({ state, by }: Pick<ClaimEntry, "state" | "by">): string {
  return `${state} ${by === "machine" ? "machine" : "person"}`
}

function confirmed({ marks }: Ledger): Range[] {
  return marks.flatMap(({ range, by, about }) => (range && by !== "rejected" && about !== "claim" ? [asRange(range)] : []))
}
