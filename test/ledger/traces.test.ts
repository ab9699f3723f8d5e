import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { type Anchor, anchorOf, findAnchor } from "../../engine/ledger/anchor.ts"
import { follow } from "../../engine/ledger/follow.ts"

/**
 * Random lives of articles: typing, deleting, moved paragraphs, reflowed lines, find and replace, rewriting by somebody else, other line
 * ends. Every character has a number that it keeps wherever it goes, so that it is known of each annotation which words are its own.
 */

const traces = 1000
const random = generator(20261125)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
const samples = readdirSync("samples")
  .filter(name => name.endsWith(".news"))
  .sort()
  .map(name => readFileSync(`samples/${name}`, "utf8"))
const words = "gisteren de gemeente volgens het college niet eerder meer dan dertig euro omdat zij toen ook in november opnieuw werd".split(
  " ",
)

/** A text of which each character knows who it is. */
interface Written {
  readonly text: string
  readonly ids: readonly number[]
}

let fresh = 0
const written = (text: string): Written => ({ text, ids: newIds(text.length) })
function newIds(count: number): number[] {
  return Array.from({ length: count }, () => --fresh)
}
function replaced({ text, ids }: Written, from: number, to: number, by: string): Written {
  return { text: text.slice(0, from) + by + text.slice(to), ids: [...ids.slice(0, from), ...newIds(by.length), ...ids.slice(to)] }
}
function joined(parts: readonly Written[]): Written {
  return { text: parts.map(({ text }) => text).join(""), ids: parts.flatMap(({ ids }) => ids) }
}
function part({ text, ids }: Written, from: number, to: number): Written {
  return { text: text.slice(from, to), ids: ids.slice(from, to) }
}

interface Note {
  readonly own: ReadonlySet<number>
  anchor: Anchor
  isLost: boolean
}

/** A change in the editor: one edit, which is followed exactly. */
function typed(before: Written): { after: Written; edit: { from: number; to: number; length: number } } {
  const from = between(0, before.text.length)
  const kind = random()
  const to = kind < 0.5 ? from : Math.min(before.text.length, from + between(1, kind < 0.9 ? 25 : 300))
  const by = kind < 0.5 || kind > 0.8 ? Array.from({ length: between(1, 6) }, () => pick(words)).join(" ") : ""
  return { after: replaced(before, from, to, by), edit: { from, to, length: by.length } }
}

/** Changes that Aldus only sees when they are done. */
const elsewhere: Readonly<Record<string, (before: Written) => Written>> = {
  "moved paragraph": before => {
    const paragraphs = cut(before, /(?:\r?\n){2,}/g)
    const from = between(0, paragraphs.length - 1)
    const [moved] = paragraphs.splice(from, 1)
    paragraphs.splice(between(0, paragraphs.length), 0, moved!)
    return joined(paragraphs)
  },
  reflow: before => {
    let after = before
    for (const match of [...before.text.matchAll(/ /g)].reverse())
      if (random() < 0.1) after = replaced(after, match.index, match.index + 1, "\n")
      else if (random() < 0.02) after = replaced(after, match.index, match.index + 1, "  ")
    return after
  },
  "find and replace": before => {
    const found = pick([...before.text.matchAll(/\p{L}{4,}/gu)].map(([word]) => word))
    const by = pick(words)
    let after = before
    for (let at = before.text.lastIndexOf(found); at >= 0; at = at === 0 ? -1 : before.text.lastIndexOf(found, at - 1))
      after = replaced(after, at, at + found.length, by)
    return after
  },
  rewriting: before => {
    let after = before
    for (const match of [...before.text.matchAll(/\p{L}+/gu)].reverse()) {
      const chance = random()
      if (chance < 0.03) after = replaced(after, match.index, match.index + match[0].length + 1, "")
      else if (chance < 0.06) after = replaced(after, match.index, match.index + match[0].length, pick(words))
      else if (chance < 0.08) after = replaced(after, match.index, match.index, `${pick(words)} `)
    }
    return after
  },
  "a paragraph rewritten": before => {
    const paragraphs = cut(before, /(?:\r?\n){2,}/g)
    const row = between(0, paragraphs.length - 1)
    paragraphs[row] = written(`${Array.from({ length: between(10, 50) }, () => pick(words)).join(" ")}.\n\n`)
    return joined(paragraphs)
  },
  "other line ends": before => {
    const isWindows = before.text.includes("\r\n")
    let after = before
    for (const match of [...before.text.matchAll(/\r?\n/g)].reverse())
      after = replaced(after, match.index, match.index + match[0].length, isWindows ? "\n" : "\r\n")
    return after
  },
}

/** The parts of a text, each with what parts it from the next. */
function cut(text: Written, by: RegExp): Written[] {
  const parts: Written[] = []
  let from = 0
  for (const match of text.text.matchAll(by)) {
    parts.push(part(text, from, match.index + match[0].length))
    from = match.index + match[0].length
  }
  return from < text.text.length ? [...parts, part(text, from, text.text.length)] : parts
}

test("annotations stay on their own words, or say that those are gone", () => {
  const seen = { annotations: 0, right: 0, orphaned: 0, wrong: 0, loose: 0, intact: 0, intactLost: 0 }
  for (let trace = 0; trace < traces; trace++) {
    let now = written(pick(samples))
    const notes = Array.from({ length: 10 }, () => noteOn(now))
    for (let step = between(3, 10); step > 0; step--) {
      if (random() < 0.5) {
        const { after, edit } = typed(now)
        for (const note of notes) {
          const span = note.isLost ? undefined : follow({ from: note.anchor.start, to: note.anchor.end }, edit)
          now = after
          if (span) note.anchor = anchorOf(after.text, span)
          else find(note, after.text)
        }
        now = after
      } else {
        now = pick(Object.values(elsewhere))(now)
        // As the desk does: in the order of the text, each where the one before it makes it expected.
        let by = 0
        for (const note of notes.sort((a, b) => a.anchor.start - b.anchor.start)) by = find(note, now.text, by)
      }
    }
    for (const note of notes) judge(note, now, seen)
  }
  const share = (count: number) => `${((100 * count) / seen.annotations).toFixed(2)} %`
  console.log(
    `${traces} traces, ${seen.annotations} annotations: on their own words ${share(seen.right)}, orphaned ${share(seen.orphaned)}, ` +
      `partly on others ${share(seen.loose)}, on other words ${share(seen.wrong)}; of ${seen.intact} whose words are all there ${seen.intactLost} were orphaned`,
  )
  expect((seen.right + seen.orphaned) / seen.annotations).toBeGreaterThanOrEqual(0.99)
  expect(seen.wrong / seen.annotations).toBeLessThanOrEqual(0.001)
  expect(seen.intactLost / seen.intact).toBeLessThanOrEqual(0.02)
}, 300_000)

function noteOn(now: Written): Note {
  const spans = [...now.text.matchAll(/[^.!?\n]{8,}[.!?]|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*|\p{L}{5,}(?: \p{L}+){1,4}/gu)]
  const match = pick(spans)
  const from = match.index + (match[0].length - match[0].trimStart().length)
  const to = match.index + match[0].trimEnd().length
  return { own: new Set(visible(now, from, to)), anchor: anchorOf(now.text, { from, to }), isLost: false }
}

/** An orphan keeps its old quotation, and is found again when its words come back. */
function find(note: Note, text: string, by = 0): number {
  const { span } = findAnchor(text, note.anchor, undefined, by)
  const moved = span ? span.from - note.anchor.start : by
  note.isLost = !span
  if (span) note.anchor = anchorOf(text, span)
  return moved
}

function visible({ text, ids }: Written, from: number, to: number): number[] {
  return ids.slice(from, to).filter((_, row) => /\S/.test(text[from + row]!))
}

function judge({ own, anchor, isLost }: Note, now: Written, seen: Record<string, number>): void {
  const left = visible(now, 0, now.text.length).filter(id => own.has(id)).length
  seen.annotations!++
  const isIntact = left === own.size
  if (isIntact) seen.intact!++
  if (isLost) {
    seen.orphaned!++
    if (isIntact) seen.intactLost!++
    return
  }
  const found = visible(now, anchor.start, anchor.end)
  const ours = found.filter(id => own.has(id)).length
  if (ours === 0) seen.wrong!++
  else if (ours >= left * 0.5 && ours >= found.length * 0.4) seen.right!++
  else seen.loose!++
}

/** Mulberry32: the same numbers every time. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
