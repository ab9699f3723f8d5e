import { checkStates } from "../ledger/index.ts"
import type { Draft } from "./file-notes.ts"
import { fields, type Mark } from "./mark.ts"

/** What a mark tells of a claim, and of its check. */
export function claimOf({ type, values }: Pick<Mark, "type" | "values">): Pick<Draft, "claim" | "check"> {
  if (type !== "claim") return {}
  const kind = fields.claim.kind.find(each => each === values.kind)
  const state = checkStates.find(each => each === values.state)
  const { checker = "", note = "", evidence = "" } = values
  const isChecked = (state !== undefined && state !== "unchecked") || checker + note + evidence !== ""
  const hrefs = evidence.split("\n").filter(Boolean)
  return {
    ...(kind && { claim: kind }),
    ...(isChecked && { check: { state: state ?? "unchecked", checker, note, evidence: hrefs.map(href => ({ href })) } }),
  }
}

/** By what an annotation is known: what it is, and its words. */
export function contentOf({ type, values }: Pick<Mark, "type" | "values">, words: readonly string[]): string {
  return JSON.stringify([type, type === "claim" ? (values.kind ?? "") : "", ...words])
}

/** The same words may be marked twice in an article: the second is another. */
export function numbered(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, number>()
  return drafts.map(draft => {
    const number = (seen.get(draft.content) ?? 0) + 1
    seen.set(draft.content, number)
    return { ...draft, content: `${draft.content} ${number}` }
  })
}
