import { values } from "../verb-forms.ts"

const small =
  values(`nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14
  vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 anderhalf=1.5 anderhalve=1.5`)
const tens = values("twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90")

/** What a Dutch numeral is worth, written as one word: `achtenveertig`, `tweehonderdvijftig`, `zesduizend`. */
export function dutchNumeral(word: string): number | undefined {
  const simple = small.get(word) ?? tens.get(word)
  if (simple !== undefined) return simple
  for (const [name, worth] of [
    ["duizend", 1000],
    ["honderd", 100],
  ] as const) {
    const at = word.indexOf(name)
    if (at < 0) continue
    const [before, behind] = [word.slice(0, at), word.slice(at + name.length)]
    const times = before === "" ? 1 : dutchNumeral(before)
    const rest = behind === "" ? 0 : dutchNumeral(behind.replace(/^en/, ""))
    return times === undefined || rest === undefined ? undefined : times * worth + rest
  }
  const split = /^(.+?)(?:en|ën)(.+)$/.exec(word)
  const [unit, ten] = [small.get(split?.[1] ?? ""), tens.get(split?.[2] ?? "")]
  return unit !== undefined && unit < 10 && ten !== undefined ? unit + ten : undefined
}
