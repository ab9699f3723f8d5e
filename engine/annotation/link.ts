import type { Placed } from "../text/span.ts"
import type { Links } from "./analysis.ts"
import type { Passage } from "./passage.ts"

/** Finds who is who across passages, and which attributions go on in the next one. */
export function link(_passages: readonly Placed<Passage>[]): Links {
  return { sources: [], joins: [] }
}

/** Whether {@link link} reads the same in both: then an edit that turned one into the other leaves the links as they are. */
export function linksAlike(a: Passage, b: Passage): boolean {
  return a === b
}
