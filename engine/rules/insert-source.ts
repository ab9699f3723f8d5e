import type { Passage } from "../annotation/index.ts"
import type { NamingWords } from "./attribution/words.ts"
import { inSnippet } from "./fixes.ts"
import { frontOf } from "./front-of.ts"
import { sentenceRow, sentenceSpan } from "./look.ts"
import type { Data, Fix, FixEdit, Place, Scene } from "./rule.ts"
import { sourceOffers, upperFirst } from "./source-offers.ts"

type Examples = Fix["examples"]

/** Names who says a sentence at its end: «…, aldus de politie.» The article's own sources are offered, and last an open slot. */
export const nameSourceBehind = (examples: Examples): Fix => ({
  name: "name-source-behind",
  title: { nl: "Zet ‘{phrase}’ achter de zin", en: "Put “{phrase}” behind the sentence" },
  examples,
  offers(finding, scene) {
    const spot = spotOf(finding, scene)
    return spot && endOf(spot) ? offersFor(finding, scene, spot.words.behind) : []
  },
  *edits(finding, scene, offer) {
    const spot = spotOf(finding, scene)
    const end = spot && endOf(spot)
    if (end) yield filled(finding, end.span, end.before, spot.words.behind, end.after, offer, spot.words)
  },
})

/**
 * Names who says a sentence before it: «Volgens de politie is de man gevlucht.» Where the language then puts the verb first this is offered
 * only where the tree of the sentence tells how.
 */
export const nameSourceBefore = (examples: Examples): Fix => ({
  name: "name-source-before",
  title: { nl: "Begin met ‘{phrase}’", en: "Begin with “{phrase}”" },
  examples,
  offers(finding, scene) {
    const spot = spotOf(finding, scene)
    return spot && frontOf(spot.passage, spot.row, spot.words) ? offersFor(finding, scene, upperFirst(spot.words.before)) : []
  },
  *edits(finding, scene, offer) {
    const spot = spotOf(finding, scene)
    const front = spot && frontOf(spot.passage, spot.row, spot.words)
    if (!front) return
    const phrase = front.isFirst ? upperFirst(spot.words.before) : spot.words.before
    yield filled(finding, front.span, "", phrase, front.after, offer, spot.words)
  },
})

/** Leaves a mark at the end of a sentence that its source is still to come: «… [bron?].» */
export const askForSource = (examples: Examples): Fix => ({
  name: "ask-for-source",
  title: { nl: "Zet ‘{phrase}’ achter de zin", en: "Put “{phrase}” behind the sentence" },
  examples,
  offers(finding, scene) {
    const spot = spotOf(finding, scene)
    return spot && endOf(spot) ? [{ phrase: spot.words.placeholder }] : []
  },
  *edits(finding, scene, { phrase }) {
    const spot = spotOf(finding, scene)
    const end = spot && endOf(spot)
    if (end) yield { passage: finding.passage, span: end.span, text: `${end.before} ${phrase}${end.after}` }
  },
})

/** A sentence to which a source can be given. */
interface Spot {
  readonly passage: Passage
  readonly row: number
  readonly words: NamingWords
}

function spotOf({ passage: at, span }: Place, { analysis, desk }: Scene): Spot | undefined {
  const passage = analysis.passages[at]!.value
  const words = desk.advice.get(passage.language)?.attribution.naming
  const row = sentenceRow(passage, span)
  return words && row >= 0 && passage.paragraph.role !== "headline" ? { passage, row, words } : undefined
}

function offersFor(place: Place, scene: Scene, phrase: string): Data[] {
  const offer = (source: string): Data => ({ source, phrase: phrase.replace("{source}", source) })
  return [...sourceOffers(place, scene).map(offer), { ...offer("…"), open: "true" }]
}

function filled(
  { passage }: Place,
  span: FixEdit["span"],
  before: string,
  phrase: string,
  after: string,
  { source, open }: Data,
  { blank }: NamingWords,
): FixEdit {
  if (open === undefined) return { passage, span, text: before + phrase.replace("{source}", () => source!) + after }
  const slot = `\${1:${inSnippet(blank)}}`
  return { passage, span, text: inSnippet(before) + phrase.replace("{source}", () => slot) + inSnippet(after), isSnippet: true }
}

/** Where more can be said at the end of a sentence; none after a question, a colon or an ellipsis. */
function endOf({ passage, row }: Spot): { readonly span: FixEdit["span"]; readonly before: string; readonly after: string } | undefined {
  const { from, to } = sentenceSpan(passage, row)
  const text = passage.paragraph.text.slice(from, to)
  const found = /([.!]?)(["”’»']?)([)\]]?)\s*$/.exec(text)!
  const [, stop = "", mark = ""] = found
  const at = from + found.index
  const left = text.slice(0, found.index)
  if (left === "" || /[.?!:;,…–—-]$/.test(left)) return undefined
  // «… een drama.”» Now the sentence ends behind its mark.
  if (stop !== "" && mark !== "") return { span: { from: at, to: at + 2 }, before: mark, after: stop }
  if (stop === "") return { span: { from: at + mark.length, to: at + mark.length }, before: "", after: "" }
  // A full stop that belongs to an abbreviation stays with it.
  const { tokens } = passage.paragraph.sentences[row]!.value
  const ownsStop = Array.from(tokens.from).includes(found.index)
  return ownsStop ? { span: { from: at, to: at }, before: "", after: "" } : { span: { from: at + 1, to: at + 1 }, before: "", after: stop }
}
