import type { Rule } from "../rule.ts"
import { changeDoesNotFit } from "./change-does-not-fit.ts"
import { conflictingNumbers } from "./conflicting-numbers.ts"
import { impossibleDate } from "./impossible-date.ts"
import { impossiblePercentage } from "./impossible-percentage.ts"
import { nameSpeltTwoWays } from "./name-spelt-two-ways.ts"
import { percentForPoints } from "./percent-for-points.ts"
import { placeholder } from "./placeholder.ts"
import { pollWithoutDetails } from "./poll-without-details.ts"
import { relativeDate } from "./relative-date.ts"
import { sumDoesNotAddUp } from "./sum-does-not-add-up.ts"
import { weekdayDateMismatch } from "./weekday-date-mismatch.ts"

/** The rules of this family, as the manual lists them. */
export const checkingRules: readonly Rule[] = [
  placeholder,
  conflictingNumbers,
  nameSpeltTwoWays,
  weekdayDateMismatch,
  impossibleDate,
  impossiblePercentage,
  percentForPoints,
  changeDoesNotFit,
  sumDoesNotAddUp,
  pollWithoutDetails,
  relativeDate,
]
