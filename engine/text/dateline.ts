import type { Span } from "./span.ts"

/** The place, and perhaps the agency, at the very start of a report, up to its dash: «JERUZALEM, KFAR SJOEBA - », «AMSTERDAM (ANP) – ». */
export function findDateline(text: string): Span | undefined {
  // A dateline is short: no more than this is looked at, and most paragraphs have no dash there.
  const head = text.slice(0, 90)
  if (!/[-–—] /.test(head)) return undefined
  const match =
    /^\s*(?:\p{Lu}[\p{Lu}'’. -]*\p{Lu}|\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?(?= \())(?:(?:, ?|\/)(?:'S |’S )?\p{Lu}[\p{Lu}'’. -]*\p{Lu})*(?: ?\([\p{L}/., -]{1,30}\))? ?[-–—] +(?=\S)/u.exec(
      head,
    )
  return match ? { from: 0, to: match[0].length } : undefined
}
