import type { ReportFormat } from "./format.ts"

/** For programs: one object a file, as in `schemas/remarks.schema.json`. */
export const json: ReportFormat = ({ checked }) =>
  `${JSON.stringify(
    checked.map(({ file, remarks, ignored, fixed }) => ({ file, remarks, ignored, fixed: fixed !== undefined })),
    null,
    1,
  )}\n`
