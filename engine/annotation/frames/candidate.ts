import type { CueEntry } from "../language-pack.ts"
import type { Range } from "../reading.ts"

/** What a frame proposes. Rows of the reading. */
export interface Candidate {
  readonly frame: string
  readonly entry?: CueEntry
  /** Rows of the cue, in order. */
  readonly cue: readonly number[]
  readonly source?: Range
  readonly content: readonly Range[]
  /** Nobody is named, and nobody can be: «er wordt beweerd», «naar verluidt». */
  readonly anonymous?: boolean
  /** Its content is what stood before; `content` then holds the earlier sentence. */
  readonly pointsBack?: boolean
  /** Speech by its layout, without marks: `direct`. */
  readonly spoken?: boolean
  /** It says whom it goes back to, «meldt op basis van bronnen», and so it is a report, whatever its tree looks like. */
  readonly isGrounded?: boolean
  readonly confidence: number
}
