import { type CorrectedAnalysis, correctSources, type SourceNotes } from "../engine/ledger/index.ts"
import type { View } from "./session.ts"

/** A document with its sources as people corrected them: for whoever shows one. What the rules say of it is said of what the machine found. */
export interface CorrectedView extends View {
  readonly analysis: CorrectedAnalysis
}

/** What people noted of sources goes before what the machine found. */
export function correctedView(view: View, notes: SourceNotes): CorrectedView {
  return { ...view, analysis: correctSources(view.analysis, notes) }
}
