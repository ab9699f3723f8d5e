export type * from "./report.ts"
export { sourceTypes } from "./report.ts"
export { type Reported, reportOf } from "./report-of.ts"
