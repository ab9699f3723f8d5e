import * as l10n from "@vscode/l10n"
import { LSPErrorCodes, ResponseError } from "vscode-languageserver-protocol"
import type { Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types"
import { annotationsAt, type LanguagePack, type Passage, type SourceEntity, sourceRow } from "../../engine/annotation/index.ts"
import { type Span, shift, slice, TokenKind } from "../../engine/text/index.ts"
import { isWordOf, nameWords, withoutGenitive } from "../name-words.ts"
import { offsetAt, rangeOf } from "../positions.ts"
import type { View } from "../session.ts"

/** The word of a source's name that a rename would replace. Null where no source is mentioned; an error in words where it is by no name. */
export function prepareRename(view: View, position: Position): { range: Range; placeholder: string } | null {
  const target = targetAt(view, position)
  return target && { range: rangeOf(view.lines, target.span), placeholder: target.word }
}

/**
 * Replaces a word of a source's name wherever Aldus reads it, also where the source does not speak: who is renamed for one reason is
 * renamed everywhere. A genitive keeps its ending; another source that is called by the same word keeps its name.
 */
export function rename(view: View, position: Position, newName: string, versioned: boolean): WorkspaceEdit | null {
  const newText = newName.replace(/\s+/g, " ").trim()
  if (newText === "") throw refusal(l10n.t("The new name is empty."))
  const target = targetAt(view, position)
  if (!target) return null
  const edits = placesOf(view, target).map((span): TextEdit => ({ range: rangeOf(view.lines, span), newText }))
  const { uri, version } = view
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } }
}

interface Target {
  readonly source: SourceEntity
  readonly word: string
  readonly span: Span<"document">
}

function targetAt(view: View, position: Position): Target | null {
  const { analysis, lines } = view
  const offset = offsetAt(lines, position)
  const here = annotationsAt(analysis, offset)
  if (!here) return null
  const { passage, placed } = here
  const { text } = placed.value.paragraph
  const holds = ({ from, to }: Span) => from <= offset - placed.at && offset - placed.at <= to
  const rows = [...placed.value.mentions.keys()].filter(row => holds(placed.value.mentions[row]!.span))
  for (const index of rows) {
    const { form, span, head } = placed.value.mentions[index]!
    if (form !== "name") continue
    const found = [...nameWords(slice(text, span), packOf(view, placed.value), head)]
      .map(word => shift<"paragraph">(word, span.from))
      .find(holds)
    const source = analysis.links.sources[sourceRow(analysis, "mentions", { passage, index })]
    if (!found || !source) continue
    const word = withoutGenitive(slice(text, found), stem => isCalled(view, source, stem))
    return { source, word, span: { from: placed.at + found.from, to: placed.at + found.from + word.length } }
  }
  if (rows.length === 0) return null
  const word = [...text.matchAll(/[^\s\p{P}]+/gu)].find(({ 0: { length }, index }) => holds({ from: index, to: index + length }))
  throw refusal(
    l10n.t("Only the name of a source can be renamed, and “{0}” is none.", word?.[0] ?? slice(text, placed.value.mentions[rows[0]!]!.span)),
  )
}

/**
 * Every place of a name in the text that Aldus reads: not in front matter, code or addresses, and not where another source is called by it;
 * unless it only owned the source, as in «Jansens woordvoerder Piet».
 */
function placesOf(view: View, { source, word }: Target): Span<"document">[] {
  const own = word.toLowerCase()
  const isItsName = isCalled(view, source, word)
  return view.analysis.passages.flatMap(({ at, value }, passage) => {
    const { text } = value.paragraph
    if (!text.includes(word)) return []
    const others = value.mentions.filter(
      ({ form, head }, row) =>
        isItsName && form === "name" && isWordOf(own, head) && !source.mentions.some(ref => ref.passage === passage && ref.index === row),
    )
    const barred = [...others.map(({ span }) => span), ...addressesIn(value.paragraph)]
    return [...nameWords(text, packOf(view, value), own)]
      .filter(span => isWordOf(word, slice(text, span)) && !barred.some(({ from, to }) => from <= span.from && span.to <= to))
      .map(({ from }) => ({ from: at + from, to: at + from + word.length }))
  })
}

/** Whether a mention of the source holds the word as it is. */
function isCalled({ analysis, languages }: View, source: SourceEntity, word: string): boolean {
  return source.mentions.some(({ passage, index }) => {
    const { value } = analysis.passages[passage]!
    const { span, head } = value.mentions[index]!
    const text = slice(value.paragraph.text, span)
    return [...nameWords(text, packOf({ languages }, value), head)].some(each => slice(text, each) === word)
  })
}

/** «www.Jansen.nl», «@Jansen», «anna@Jansen.nl»: renaming somebody moves no site and no mailbox. */
function addressesIn({ sentences }: Passage["paragraph"]): Span[] {
  return sentences.flatMap(({ at, value: { tokens } }) =>
    [...tokens.kind.keys()]
      .filter(row => tokens.kind[row] === TokenKind.address)
      .map(row => ({ from: at + tokens.from[row]!, to: at + tokens.to[row]! })),
  )
}

function packOf({ languages }: Pick<View, "languages">, { language }: Passage): LanguagePack {
  return languages.find(({ pack }) => pack.id === language)!.pack
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
