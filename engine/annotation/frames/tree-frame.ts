/**
 * A frame over trees, compiled from a line of a pack's table:
 *
 *     complement-clause: verb D; subject=source?; >ccomp|csubj[that]=content
 *
 * A name, the kind of cue and the letter of {@link Frame} that its entry must have, and steps. A step is a walk, a test in brackets that
 * what is found must pass, and the slot that it fills; with `?` it may find nothing, without a slot it is a condition.
 * Walks: `>ccomp|csubj` children of the cue by their relation, `<parataxis` the cue itself hangs by that relation, `subject` who does it
 * («zegt de man», also of a passive, a second verb, a relative clause), `behind` a subject behind the verb, `owner` of a noun,
 * `around` all of the sentence that is not cue or source, `thus` behind «zo», `passive` and `bare` conditions on the cue.
 * Tests: `that`, `question`, `te`, `infinitive`, `preposition`, `colon`, `before`, `after`, `clause`, `predicate` of a small clause, `held` what holds its own object,
 * `own` what stands behind a noun or hangs from it, `quoted` a noun before which words stand in marks, `judged` a noun with an adjective behind it, `asked` a question that the sentence opens with, `what` a pronoun that takes up the clause before it.
 */
export interface TreeFrame {
  readonly name: string
  readonly kind: "verb" | "noun"
  readonly letter: string
  readonly steps: readonly Step[]
}

export interface Step {
  readonly walk: string
  readonly relations: ReadonlySet<string>
  readonly tests: readonly string[]
  readonly slot?: "source" | "content"
  readonly isOptional: boolean
}

/** Reads a table of frames, a line each. Throws RangeError, with the line, where one is no frame. */
export function compileFrames(table: string): TreeFrame[] {
  return table.split("\n").flatMap(line => {
    const text = line.trim()
    if (text === "" || text.startsWith("#")) return []
    const [, name, kind, letter, rest] = /^([\w-]+): (verb|noun) ([A-Z]); (.+)$/.exec(text) ?? []
    if (!name) throw new RangeError(`not a frame: ${text}`)
    return [{ name, kind: kind as TreeFrame["kind"], letter: letter!, steps: rest!.split("; ").map(step => compileStep(step, text)) }]
  })
}

function compileStep(step: string, line: string): Step {
  const [, arrow, names, tests, slot, optional] = /^([<>]?)([\w:|-]+)(?:\[([\w ]+)\])?(?:=(source|content))?(\?)?$/.exec(step.trim()) ?? []
  if (!names) throw new RangeError(`not a step: ${step} in ${line}`)
  if (!arrow && !walks.has(names)) throw new RangeError(`no walk is called ${names}: ${line}`)
  const unknown = tests?.split(" ").find(test => !testNames.has(test))
  if (unknown) throw new RangeError(`no test is called ${unknown}: ${line}`)
  return {
    walk: arrow || names,
    relations: new Set(names.split("|")),
    tests: tests?.split(" ") ?? [],
    ...(slot && { slot: slot as "source" | "content" }),
    isOptional: optional === "?",
  }
}

const walks = new Set(["subject", "behind", "owner", "around", "as", "thus", "passive", "bare"])
const testNames = new Set([
  "that",
  "question",
  "what",
  "judged",
  "quoted",
  "own",
  "asked",
  "te",
  "infinitive",
  "preposition",
  "colon",
  "before",
  "after",
  "clause",
  "predicate",
  "compared",
  "held",
])
