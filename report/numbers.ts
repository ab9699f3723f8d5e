import type { Locale } from "../engine/rules/index.ts"

const written: Readonly<Record<Locale, readonly string[]>> = {
  nl: "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" "),
  en: "no one two three four five six seven eight nine ten eleven twelve".split(" "),
}

/** A number as running text has it: in letters up to twelve. */
export function inWords(count: number, locale: Locale): string {
  return written[locale][count] ?? String(count)
}

/** «1, 2 en 5–7»: numbers in order, runs of three or more shortened. */
export function runsOf(numbers: readonly number[], and: string): string {
  const parts: string[] = []
  for (let i = 0; i < numbers.length; ) {
    let last = i
    while (numbers[last + 1] === numbers[last]! + 1) last++
    if (last - i >= 2) parts.push(`${numbers[i]}–${numbers[last]}`)
    else for (let each = i; each <= last; each++) parts.push(String(numbers[each]))
    i = last + 1
  }
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`
}

/** Shares of one whole in whole percents that add up as the shares do: the largest remainders are rounded up. */
export function percents(shares: readonly number[]): number[] {
  const whole = shares.map(share => Math.floor(share * 100 + 1e-9))
  let left = Math.round(shares.reduce((sum, share) => sum + share, 0) * 100) - whole.reduce((sum, each) => sum + each, 0)
  const order = shares.map((_, row) => row).sort((a, b) => shares[b]! * 100 - whole[b]! - (shares[a]! * 100 - whole[a]!) || a - b)
  for (const row of order) {
    if (left-- <= 0) break
    whole[row]!++
  }
  return whole
}

/** A whole percentage; what is there but rounds to nothing is «<1%». */
export function percentOf(whole: number, share: number): string {
  return whole === 0 && share > 0 ? "<1%" : `${whole}%`
}
