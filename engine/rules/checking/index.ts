import type { Rule } from "../rule.ts"
import { impossibleDate } from "./impossible-date.ts"
import { placeholder } from "./placeholder.ts"
import { pollWithoutDetails } from "./poll-without-details.ts"
import { relativeDate } from "./relative-date.ts"
import { weekdayDateMismatch } from "./weekday-date-mismatch.ts"

/** The rules of this family, as the manual lists them. */
export const checkingRules: readonly Rule[] = [placeholder, weekdayDateMismatch, impossibleDate, relativeDate, pollWithoutDetails]
