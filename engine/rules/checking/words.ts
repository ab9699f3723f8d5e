/** Words that rules on what is to be checked go by. All lower case. */
export interface CheckingWords {
  readonly placeholders: PlaceholderWords
  readonly numbers: NumberWords
  readonly calendar: CalendarWords
  readonly change: ChangeWords
  readonly sums: SumWords
  readonly conflicts: ConflictWords
  readonly polls: PollWords
  readonly names: NameWords
}

/** What a writer leaves behind to fill in later. */
export interface PlaceholderWords {
  /** What may stand within brackets, or between guillemets: `naam`, `bron`, `citaat volgt`. */
  readonly fillers: readonly string[]
  /** Those that mean the same within round brackets, where «(naam)» may just explain: `check`, `todo`. */
  readonly sure: readonly string[]
  /** What a bare `TK` or `XX` stands for the number of: `miljoen`, `euro`. */
  readonly counted: ReadonlySet<string>
  /** What a run of crosses may be besides a gap: in a sentence with one of these it is none. `maat`, `amsterdam`. */
  readonly crosses: ReadonlySet<string>
}

/** How numbers and their units are written. */
export interface NumberWords {
  /** From two up; «één» and «een» are too often an article. */
  readonly words: ReadonlyMap<string, number>
  /** `één`. */
  readonly one: ReadonlySet<string>
  /** Between a number and the one that it is out of, one word or two: «één *op de* drie». */
  readonly outOf: ReadonlySet<string>
  /** `miljoen`, behind a number. */
  readonly multipliers: ReadonlyMap<string, number>
  readonly decimal: "," | "."
  readonly percent: ReadonlySet<string>
  readonly points: ReadonlySet<string>
  readonly money: ReadonlySet<string>
  /** Before or behind a number: it is not exact. `ruim`, `ongeveer`, `minstens`. */
  readonly approximate: ReadonlySet<string>
  /** Between the ends of a range: «12 *tot* 15». */
  readonly ranges: ReadonlySet<string>
  /** Before the first number of a range: «*tussen* 12 en 15». */
  readonly rangeOpeners: ReadonlySet<string>
}

/** Days and months. */
export interface CalendarWords {
  /** January first. */
  readonly months: readonly string[]
  /** Sunday first. */
  readonly weekdays: readonly string[]
  /** A day that moves with the day of reading, and how many days it lies from that: `gisteren` is -1. */
  readonly relativeDays: ReadonlyMap<string, number>
  /** Before one of those it is a noun: «de *morgen*», «goede *morgen*». */
  readonly nounMarks: ReadonlySet<string>
  /** Stands before a date in running text: `op`. */
  readonly on: string
  /** Fields of the front matter that may hold the day of the article. */
  readonly dateFields: readonly string[]
  /** Before a time of day: `om`, `rond`. */
  readonly at: ReadonlySet<string>
  /** Behind a time of day: `uur`. */
  readonly hours: ReadonlySet<string>
  /** Whether the month comes first: «November 25, 2026». */
  readonly isMonthFirst: boolean
}

/** How something changes. */
export interface ChangeWords {
  /** Forms of verbs and nouns by which something becomes less: `daalde`, `daling`. */
  readonly falls: ReadonlySet<string>
  /** And more: `steeg`, `stijging`. */
  readonly rises: ReadonlySet<string>
  /** Before the value that it had: `van`. */
  readonly from: ReadonlySet<string>
  /** Before the value that it got: `naar`, `tot`. */
  readonly to: ReadonlySet<string>
  /** Forms that say by what it was multiplied: `verdubbeld`. */
  readonly factors: ReadonlyMap<string, number>
  /** Near a percentage it is one a year, or a mean: `per`, `gemiddeld`. */
  readonly rates: ReadonlySet<string>
  /** Behind a percentage it is compared with something else: «2 procent meer *dan* …». */
  readonly than: ReadonlySet<string>
  /** For the fix of a percentage that is one of points: `procentpunt`. */
  readonly point: string
}

/** Parts and wholes. */
export interface SumWords {
  /** Right before, or behind, a number that is the sum of others: `samen`, `in totaal` by its last word. */
  readonly totals: ReadonlySet<string>
  /** Phrases that complete a whole: «weet het niet». */
  readonly rests: readonly string[]
  /** Answers that part a whole in two: `voor` and `tegen`. No groups: of men and of women more than half may agree. */
  readonly halves: readonly (readonly [string, string])[]
}

/** When two numbers speak of the same thing. */
export interface ConflictWords {
  /** Before a number that counts what was spoken of before: «*de* 13 doden». */
  readonly definite: ReadonlySet<string>
  /** Words by which a sentence sets its number against another: `eerder`, `inmiddels`, `vorig`. */
  readonly contrasts: ReadonlySet<string>
  /** Right behind a noun they narrow it down: «de twee kinderen *van* de buren». For sentences without a tree. */
  readonly narrowing: ReadonlySet<string>
  /** Words too frequent to tell what a number is about. */
  readonly common: ReadonlySet<string>
  /** Lemmas of verbs that only give a value: `zijn`, `bedragen`. */
  readonly measuring: ReadonlySet<string>
  /** Nouns that measure time or count again and again: «twee *jaar*», «drie *keer*»: every text has several. */
  readonly loose: ReadonlySet<string>
}

/** How a poll is told. */
export interface PollWords {
  /** `peiling`, `enquête`. */
  readonly nouns: ReadonlySet<string>
  /** Whom it asked: `ondervraagden`, `deelnemers`. */
  readonly asked: ReadonlySet<string>
  /** Words that tell when: `vorige`, `week`. Names of days and months tell it too. */
  readonly when: ReadonlySet<string>
  /** Before the name of who made or ordered it: «van», «door»; «een peiling *die* Ipsos hield». */
  readonly by: ReadonlySet<string>
  /** What a fix offers to fill in, in this order: who, how many, when. */
  readonly blanks: readonly [string, string, string]
}

/** How names bend. */
export interface NameWords {
  /** Endings by which words of one stem differ without being misspelt: «Duitser», «Duitsers», «Duitse». Longest first. */
  readonly endings: readonly string[]
}
