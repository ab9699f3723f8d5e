import type { Span } from "./span.ts"

/** The place, and perhaps the agency, at the very start of a report, up to its dash: «JERUZALEM, KFAR SJOEBA - », «AMSTERDAM (ANP) – ». */
export function findDateline(text: string): Span | undefined {
  // A dateline is short: no more than this is looked at.
  const match =
    /^\s*(?:\p{Lu}[\p{Lu}'’. -]*\p{Lu}|\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?(?= \())(?:(?:, ?|\/)(?:'S |’S )?\p{Lu}[\p{Lu}'’. -]*\p{Lu})*(?: ?\([\p{L}/., -]{1,30}\))? ?[-–—] +(?=\S)/u.exec(
      text.slice(0, 90),
    )
  return match ? { from: 0, to: match[0].length } : undefined
}
