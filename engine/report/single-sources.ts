import type { ReadSentence } from "./read-sentences.ts"

/** Sentences that must rest on one source before the stretch is worth a second look. */
const fewest = 3

/** Sentences `[first, last]` in which only the source at `entity` speaks. */
export interface Run {
  readonly entity: number
  readonly first: number
  readonly last: number
  readonly statements: number
}

/**
 * Stretches that rest on one source: what it says, with what the text itself tells in between. They begin and end with its words; whoever else
 * speaks, named or not, ends them.
 */
export function singleSources(sentences: readonly ReadSentence[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  const close = () => {
    if (run && run.statements >= fewest) runs.push(run)
    run = undefined
  }
  sentences.forEach(({ voices, isAttributed }, row) => {
    if (voices.size === 0) return
    const [entity] = voices
    if (voices.size > 1 || entity! < 0) close()
    else if (run?.entity === entity!) run = { ...run, last: row, statements: run.statements + Number(isAttributed) }
    else {
      close()
      if (isAttributed) run = { entity: entity!, first: row, last: row, statements: 1 }
    }
  })
  close()
  return runs
}
