import type { Analysis, Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { holds, isQuoted } from "../look.ts"
import { once } from "../once.ts"
import type { Place } from "../rule.ts"
import { linesOf, spanIn } from "./line.ts"

/** A word that is, or is part of, a name, with all that the text shows of it. */
export interface Name {
  readonly word: string
  readonly lower: string
  /** In small letters, without accents. */
  readonly plain: string
  readonly places: Place[]
  /** The sentences that it stands in. */
  readonly sentences: Set<string>
  /** Words with a capital right before it: first names, and the end of a title. */
  readonly firsts: Set<string>
  /** Whether it is, or ends, the name of a person. */
  isPerson: boolean
}

/** The names of a text, five letters or more, by their spelling. */
export function namesIn({ passages }: Analysis): Map<string, Name> {
  const found = new Map<string, Name>()
  const sure = new Set<string>()
  for (const [passage, { value }] of passages.entries())
    for (const { word, span, row, first, isSure, isPerson } of usesIn(value)) {
      let name = found.get(word)
      if (!name) {
        const lower = word.toLowerCase()
        const plain = lower.normalize("NFD").replace(/\p{M}/gu, "")
        name = { word, lower, plain, places: [], sentences: new Set(), firsts: new Set(), isPerson: false }
        found.set(word, name)
      }
      name.places.push({ passage, span })
      name.sentences.add(`${passage} ${row}`)
      if (first) name.firsts.add(first)
      name.isPerson ||= isPerson
      if (isSure) sure.add(word)
    }
  for (const word of found.keys()) if (!sure.has(word)) found.delete(word)
  return found
}

/** A word with a capital, where it stands. */
interface Use {
  readonly word: string
  readonly span: Span
  /** Row of its sentence. */
  readonly row: number
  readonly first: string | undefined
  /** Whether only a name has a capital here. */
  readonly isSure: boolean
  readonly isPerson: boolean
}

/** Words with a capital. */
export const usesIn = once((passage: Passage): readonly Use[] => (passage.paragraph.role === "byline" ? [] : readUses(passage)))

function readUses(passage: Passage): Use[] {
  const { mentions } = passage
  return linesOf(passage).flatMap(line =>
    line.words.flatMap((word, row): Use[] => {
      if (!shape.test(word)) return []
      const before = line.words[row - 1] ?? ""
      const span = spanIn(line, row, row + 1)
      // «*Karin Janssen* vertrekt», not «*Volgens Janssen*»: at the head of a sentence the word before it may be any word.
      const isNamed = mentions.some(each => each.form === "name" && each.span.from === line.from[0] && holds(each.span, span))
      const isFirst = row > 1 || isNamed || (!line.parse && shape.test(before))
      const surname = mentions.find(({ type, form, head }) => type === "person" && form === "name" && head === line.lower[row])
      return [
        {
          word,
          span,
          row: line.row,
          first: isFirst && capital.test(before) ? before : undefined,
          // At the head of a sentence, a headline or a quotation any word has a capital.
          isSure: row > 0 && /[\p{L}\p{N}]$|^,$/u.test(before) && !(isQuoted(passage, span) && row === 1),
          isPerson: surname !== undefined && holds(surname.span, span),
        },
      ]
    }),
  )
}

const shape = /^\p{Lu}\p{Ll}[\p{L}’'-]{2,}\p{L}$/u
const capital = /^\p{Lu}/u
