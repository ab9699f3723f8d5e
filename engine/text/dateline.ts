import type { Span } from "./span.ts"

/** The place, and perhaps the agency, at the very start of a report, up to its dash: «JERUZALEM, KFAR SJOEBA - », «AMSTERDAM (ANP) – ». */
export function findDateline(text: string): Span | undefined {
  // A dateline is short: no more than this is looked at, and most paragraphs have no dash there.
  const head = text.slice(0, 90)
  if (!/[-–—] /.test(head)) return undefined
  const match = dateline.exec(head)
  return match ? { from: 0, to: match[0].length } : undefined
}

// Latin letters only, and no Unicode classes: those take longer to compile than an article takes to read.
const upper = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f"
const lower = "a-z\u00df-\u00f6\u00f8-\u017f"
const capitals = `[${upper}][${upper}'’. -]*[${upper}]`
const name = `[${upper}][${lower}'’-]+`
const dateline = new RegExp(
  `^\\s*(?:${capitals}|${name}(?: ${name})?(?= \\())(?:(?:, ?|/)(?:['’]S )?${capitals})*(?: ?\\([${upper}${lower}/., -]{1,30}\\))? ?[-–—] +(?=\\S)`,
)
