import type { Analysis } from "../../annotation/index.ts"
import type { Quotation } from "../../text/index.ts"

/**
 * The quotation in each passage that is opened and never closed, by the passage's row. A long quotation stays open at the end of its
 * paragraphs by good style: «„Wij gaan door. ¶ „En wij stoppen nooit.”»; then the next paragraph goes on with it.
 */
export function unclosedQuotations({ passages }: Pick<Analysis, "passages">): ReadonlyMap<number, Quotation> {
  const unclosed = new Map<number, Quotation>()
  passages.forEach(({ value }, row) => {
    const last = value.quotations.filter(({ open, style }) => open && style === "marks").at(-1)
    if (last && !passages[row + 1]?.value.quotations.some(({ running }) => running)) unclosed.set(row, last)
  })
  return unclosed
}
