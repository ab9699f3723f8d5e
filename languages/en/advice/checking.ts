import type { CheckingWords } from "../../../engine/rules/checking/words.ts"
import { list } from "../../table.ts"

const set = (words: string) => new Set(list(words))

/** `twenty-two`, `seven hundred`. */
function numberWords(): Map<string, number> {
  const small = list(
    `- - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
  )
  const tens = list("- - twenty thirty forty fifty sixty seventy eighty ninety")
  const found = new Map<string, number>()
  small.forEach((word, value) => {
    if (value > 1) found.set(word, value)
  })
  for (let ten = 2; ten < 10; ten++) {
    found.set(tens[ten]!, ten * 10)
    for (let unit = 1; unit < 10; unit++) found.set(`${tens[ten]}-${unit === 1 ? "one" : small[unit]}`, ten * 10 + unit)
  }
  return found
}

/** The words by which a fact-checker reads English. */
export const checking: CheckingWords = {
  placeholders: {
    fillers:
      list(`name names source sources check date age place quote number amount figure figures title photo link tk todo tbc tbd xx xxx fill_in
      fact_check check_this to_come quote_to_come name_to_come source_to_come who when surname first_name spelling check_spelling
      needs_source`).map(each => each.replaceAll("_", " ")),
    sure: list("check todo tk xxx"),
    counted: set("million billion thousand percent % per people years miles homes dead dollars pounds euros"),
    crosses: set("amsterdam cross crosses size sizes film movie super bowl flag porn"),
  },
  numbers: {
    words: numberWords(),
    one: set("one"),
    outOf: new Set(["in", "in every", "out of", "of the"]),
    multipliers: new Map([
      ["hundred", 1e2],
      ["thousand", 1e3],
      ["million", 1e6],
      ["billion", 1e9],
      ["trillion", 1e12],
    ]),
    decimal: ".",
    percent: set("percent % pc"),
    points: set("point points"),
    money: set("euros dollars pounds euro dollar pound"),
    approximate:
      set(`about around some nearly almost roughly approximately over under least most than up as many much more fewer less estimated
      or so`),
    ranges: set("to or - – —"),
    rangeOpeners: set("between"),
  },
  calendar: {
    months: list("january february march april may june july august september october november december"),
    weekdays: list("sunday monday tuesday wednesday thursday friday saturday"),
    relativeDays: new Map([
      ["yesterday", -1],
      ["today", 0],
      ["tonight", 0],
      ["tomorrow", 1],
    ]),
    nounMarks: set("the a of for until from"),
    on: "on",
    dateFields: ["date", "published"],
    at: set("at around from until by before after since"),
    hours: set("hours am pm a.m. p.m."),
    isMonthFirst: true,
  },
  change: {
    falls: set(
      "fell fall falls fallen dropped drop drops declined decline declines shrank shrunk decreased decrease decreases plunged dipped reduction",
    ),
    rises: set("rose rise rises risen grew grown grow growth increased increase increases climbed climb jumped jump gained"),
    from: set("from"),
    to: set("to"),
    factors: new Map([
      ["doubled", 2],
      ["doubles", 2],
      ["doubling", 2],
      ["trebled", 3],
      ["tripled", 3],
      ["tripling", 3],
      ["quadrupled", 4],
      ["halved", 0.5],
      ["halving", 0.5],
    ]),
    rates: set("per average annually annual yearly monthly each every"),
    than: set("than"),
    point: "percentage points",
  },
  sums: {
    totals: set("total together all altogether"),
    rests: ["don't know", "don’t know", "do not know", "no opinion", "undecided"],
    halves: [
      ["favour", "against"],
      ["favor", "against"],
      ["support", "oppose"],
      ["agree", "disagree"],
      ["yes", "no"],
    ],
  },
  conflicts: {
    definite: set("the these those which"),
    contrasts:
      set(`earlier first initially now last previous previously later before then once originally since meanwhile compared other others another new
      extra next while than excluding including without estimated expected revised corrected per every each annually monthly up down
      still`),
    narrowing: set("of in who that from at with which on for among"),
    common:
      set(`to of in on at by for as is it or an a he be so if no not me we us has had the and that this with from have been were their they them there which would could about into after more less over under said says than
      when what will also only just such some most many much year years time times percent million billion total number`),
    measuring: set("be cost"),
    loose:
      set(`year years month months week weeks day days hour hours minute minutes second seconds time times point points metre metres meter meters
      mile miles kilometre kilometres degrees place places season seasons round rounds goal goals seat seats times pounds feet inches`),
  },
  polls: {
    nouns: set("poll survey"),
    asked: set("people adults respondents voters participants readers members households businesses parents students"),
    when: set("week weeks month last conducted between yesterday today autumn spring summer winter carried"),
    by: set("by for from which"),
    blanks: ["pollster", "number of people asked", "dates"],
  },
  names: {
    endings: list("ians ian ans an ese ers er ish 's ’s es s n"),
  },
}
