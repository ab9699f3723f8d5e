import picomatch from "picomatch/posix"
import type { Choice, KnownRemark } from "../rules/index.ts"
import type { HouseFile } from "./house-file.ts"

/** What counts for one text: what the user chose, over it what the house chose, over that what it chose for such files. */
export function choiceFor(user: Choice, { profile, severity, options, overrides }: HouseFile, path: string): Choice {
  return [{ profile, severity, options }, ...overrides.filter(({ files }) => fits(files, path))].reduce<Choice>(
    (choice, own) => ({
      profile: own.profile ?? choice.profile,
      severity: { ...choice.severity, ...own.severity },
      options: { ...choice.options, ...own.options },
    }),
    user,
  )
}

/** The remarks on one text that somebody has looked at. `path` is relative to the folder of the house file, with `/` between. */
export function knownRemarks({ ignores }: HouseFile, path: string): KnownRemark[] {
  return ignores
    .filter(({ file }) => file === undefined || file === path || fits([file], path))
    .map(({ rule, sentence }) => ({ rule, ...(sentence !== undefined && { sentence }) }))
}

function fits(globs: readonly string[], path: string): boolean {
  return globs.some(glob => matcher(glob)(path))
}

const matchers = new Map<string, (path: string) => boolean>()

/** A glob that cannot be one fits nothing but itself. */
function matcher(glob: string): (path: string) => boolean {
  let match = matchers.get(glob)
  if (!match) {
    try {
      match = picomatch(glob, { dot: true })
    } catch {
      match = path => path === glob
    }
    matchers.set(glob, match)
  }
  return match
}
