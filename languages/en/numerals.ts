import { values } from "../verb-forms.ts"

const small =
  values(`zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
  fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 dozen=12`)
const tens = values("twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90")

/** What an English numeral is worth: `nine`, `forty-eight`. Hundreds and thousands are words of their own. */
export function englishNumeral(word: string): number | undefined {
  const simple = small.get(word) ?? tens.get(word)
  if (simple !== undefined) return simple
  const [ten, unit, more] = word.split("-")
  const [a, b] = [tens.get(ten ?? ""), small.get(unit ?? "")]
  return more === undefined && a !== undefined && b !== undefined && b < 10 ? a + b : undefined
}
