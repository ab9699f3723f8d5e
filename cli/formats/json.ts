import { passageJson } from "../../engine/annotation/index.ts"
import type { Annotated } from "../annotate.ts"

/** One object a document, as schemas/annotations.schema.json describes it. */
export function annotationsJson({ id, analysis, remarks }: Annotated): object {
  return { id, ...passageJson(analysis), findings: remarks }
}
