export type { Analysis, AnalyzeOptions, Edit, Join, Links, Ref, SourceEntity } from "./analysis.ts"
export { analysis, analyze } from "./analyze.ts"
export type * from "./language-pack.ts"
export type * from "./passage.ts"
