/**
 * Lemmas by edits, as a table learnt from a treebank tells. An edit first takes away the `ge` of a participle, at the front or behind a
 * particle («op|ge|beld»), then cuts letters off the end and puts others on. Which edit a word takes depends on its tag and the longest
 * ending of it that the table knows; a whole word is an ending that begins with `^`.
 */
export interface LemmaTable {
  /** Particles before the `ge` of a participle, longest first. */
  readonly particles: readonly string[]
  readonly edits: readonly Edit[]
  /** `tag ending` → row of `edits`. */
  readonly endings: ReadonlyMap<string, number>
}

export interface Edit {
  /** Whether `ge` goes. */
  readonly ge: boolean
  readonly cut: number
  readonly put: string
  /** Whether capitals stay: names. */
  readonly capitals: boolean
}

/** The longest ending that is looked up. */
export const longestEnding = 7

/** Of a tag, what a lemma depends on. */
export function lemmaTag(tag: string): string {
  const space = tag.indexOf(" ")
  const kept = tag
    .slice(space + 1)
    .split("|")
    .filter(feature => /^(?:Number|Degree|VerbForm|Tense)=/.test(feature))
    .map(feature => feature.slice(feature.indexOf("=") + 1))
  return `${tag.slice(0, space)}${kept.length > 0 ? `.${kept.join(".")}` : ""}`
}

/** The lemma of a form with a tag. An unknown word with capitals inside keeps them: *FARC-rebellen*, *EK*. */
export function lemmaOf(form: string, tag: string, table: LemmaTable): string {
  const kind = lemmaTag(tag)
  const small = form.toLowerCase()
  const edit = table.edits[findEdit(small, kind, table)] ?? { ge: false, cut: 0, put: "", capitals: false }
  const isCapital = /\p{Lu}.*\p{Lu}/u.test(form) && !table.endings.has(`${kind} ^${small}`) && !table.endings.has(`${kind} ${small}`)
  return applyEdit(form, isCapital ? { ...edit, capitals: true } : edit, table.particles)
}

/** The row of the edit that a table has for a word; -1 for none. */
export function findEdit(small: string, tag: string, { endings }: Pick<LemmaTable, "endings">): number {
  const whole = endings.get(`${tag} ^${small}`)
  if (whole !== undefined) return whole
  for (let length = Math.min(longestEnding, small.length); length >= 0; length--) {
    const found = endings.get(`${tag} ${small.slice(small.length - length)}`)
    if (found !== undefined) return found
  }
  return -1
}

/** A form after an edit; the form itself, in small letters, where the edit does not fit. */
export function applyEdit(form: string, { ge, cut, put, capitals }: Edit, particles: readonly string[]): string {
  let word = capitals ? form : form.toLowerCase()
  if (ge) {
    const at = geAt(word, particles)
    if (at >= 0) word = withoutGe(word, at)
  }
  return (cut > word.length ? "" : word.slice(0, word.length - cut) + put) || word
}

/** *geëffend* without its `ge` is *effend*. */
export function withoutGe(word: string, at: number): string {
  const rest = word.slice(at + 2)
  return word.slice(0, at) + (rest.startsWith("ë") ? `e${rest.slice(1)}` : rest.startsWith("ï") ? `i${rest.slice(1)}` : rest)
}

/** Where the `ge` of a participle begins: at the front, or behind the longest particle; -1 where there is none. */
export function geAt(word: string, particles: readonly string[]): number {
  if (word.startsWith("ge") && word.length > 4) return 0
  const particle = particles.find(each => word.startsWith(`${each}ge`) && word.length > each.length + 4)
  return particle === undefined ? -1 : particle.length
}

/** Reads the table of a model: particles by spaces; edits a line each, `ge cut put capitals`; endings a line each, `row tag ending`. */
export function readLemmas({ particles, edits, endings }: { particles: string; edits: string; endings: string }): LemmaTable {
  const found = new Map<string, number>()
  for (const line of endings.split("\n")) {
    const space = line.indexOf(" ")
    if (space > 0) found.set(line.slice(space + 1), Number(line.slice(0, space)))
  }
  return {
    particles: particles.split(" ").filter(Boolean),
    edits: edits.split("\n").map(line => {
      const [ge, cut, put, capitals] = line.split("\t")
      return { ge: ge === "1", cut: Number(cut), put: put ?? "", capitals: capitals === "1" }
    }),
    endings: found,
  }
}
