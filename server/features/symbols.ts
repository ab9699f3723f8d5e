import { type DocumentSymbol, type FoldingRange, SymbolKind } from "vscode-languageserver-types"
import type { Analysis, SourceType } from "../../engine/annotation/index.ts"
import { shift, slice } from "../../engine/text/index.ts"
import type { CorrectedView } from "../corrected-view.ts"
import { rangeOf } from "../positions.ts"
import type { View } from "../session.ts"

/** The article's sections, and in each its sources with what they say. */
export function documentSymbols(view: CorrectedView): DocumentSymbol[] {
  return sections(view.analysis).flatMap(section => {
    const children = sourcesIn(view, section.first, section.last)
    if (section.title === undefined) return children
    const range = rangeOf(view.lines, section)
    const { at, value } = view.analysis.passages[section.title]!
    const title = rangeOf(view.lines, { from: at, to: at + value.paragraph.text.length })
    return [{ name: oneLine(value.paragraph.text) || "…", kind: SymbolKind.String, range, selectionRange: title, children }]
  })
}

/** Each section folds under its headline or crosshead. */
export function foldingRanges(view: View): FoldingRange[] {
  return sections(view.analysis).flatMap(({ from, to, title }) => {
    const { start, end } = rangeOf(view.lines, { from, to })
    return title === undefined || end.line <= start.line ? [] : [{ startLine: start.line, endLine: end.line }]
  })
}

/** Passages `[first, last)`, document offsets `[from, to)`; `title` is the row of the headline or crosshead. */
interface Section {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly title?: number
}

function sections({ passages }: Analysis): Section[] {
  const found: Section[] = []
  let first = 0
  const close = (last: number) => {
    if (last <= first) return
    const { at, value } = passages[last - 1]!
    const titled = isTitle(passages[first]!.value.paragraph.role)
    found.push({ first, last, from: passages[first]!.at, to: at + value.paragraph.text.length, ...(titled && { title: first }) })
    first = last
  }
  passages.forEach(({ value }, row) => {
    if (isTitle(value.paragraph.role)) close(row)
  })
  close(passages.length)
  return found
}

function isTitle(role: string): boolean {
  return role === "headline" || role === "crosshead"
}

const kinds: Record<SourceType, SymbolKind> = {
  person: SymbolKind.Variable,
  organisation: SymbolKind.Module,
  media: SymbolKind.Event,
  document: SymbolKind.File,
  group: SymbolKind.Array,
  anonymous: SymbolKind.Null,
}

function sourcesIn({ analysis, lines }: CorrectedView, first: number, last: number): DocumentSymbol[] {
  return analysis.links.sources.flatMap(({ name, type, role, attributions }) => {
    const children = attributions
      .filter(({ passage }) => passage >= first && passage < last)
      .map(({ passage, index }): DocumentSymbol => {
        const { at, value } = analysis.passages[passage]!
        const { content, cue } = value.attributions[index]!
        const text = value.paragraph.text
        const all = [...content, ...(cue ?? [])]
        const range = rangeOf(
          lines,
          shift({ from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) }, at),
        )
        return {
          name: oneLine(content.map(span => slice(text, span)).join(" … ")),
          detail: oneLine(cue?.map(span => slice(text, span)).join(" … ") ?? ""),
          kind: SymbolKind.String,
          range,
          selectionRange: rangeOf(lines, shift(content[0], at)),
        }
      })
    if (children.length === 0) return []
    const range = { start: children[0]!.range.start, end: children.at(-1)!.range.end }
    return [
      {
        name: oneLine(name),
        ...(role && { detail: oneLine(role) }),
        kind: kinds[type],
        range,
        selectionRange: children[0]!.range,
        children,
      },
    ]
  })
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
