import { Uri } from "vscode"
import type { CheckState } from "../../engine/ledger/index.ts"
import type { ClaimEntry } from "../../server/protocol.ts"

/** A sign in the two kinds of themes. */
export interface Sign {
  readonly light: Uri
  readonly dark: Uri
}

/** The signs of states, the same in the margin, the tree and the picker: a full disc where a person looked, a broken ring where only the machine did. */
export class Signs {
  readonly #folder: Uri

  constructor(extension: Uri) {
    this.#folder = Uri.joinPath(extension, "assets/gutter")
  }

  of(state: CheckState, by: ClaimEntry["by"] = "person"): Sign {
    const name = by === "machine" ? `${state}-machine` : state
    return { light: Uri.joinPath(this.#folder, `${name}-light.svg`), dark: Uri.joinPath(this.#folder, `${name}-dark.svg`) }
  }
}
