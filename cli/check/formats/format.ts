import type { Words } from "../../words.ts"
import type { Checked } from "../check-text.ts"

/** What a format may know besides what was found. */
export interface Report {
  /** In the order in which they were asked for. */
  readonly checked: readonly Checked[]
  readonly words: Words
  readonly color: boolean
  readonly version: string
}

/** A format writes a whole report. */
export type ReportFormat = (report: Report) => string

/** Where a rule is explained. */
export function manualPage(rule: string, words: Pick<Words, "locale">): string {
  return `https://github.com/aldus-nieuws/aldus/blob/main/docs/rules/${rule}.md${words.locale === "en" ? "#english" : ""}`
}

/** A path as a URI reference: `/` between its parts, what is special in them escaped; a whole URI where it is absolute. */
export function uriOf(file: string): string {
  const path = file.replace(/\\/g, "/").split("/").map(encodeURIComponent).join("/")
  return path.replace(/^([A-Za-z])%3A\//, "/$1:/").replace(/^\//, "file:///")
}
