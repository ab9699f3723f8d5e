import * as l10n from "@vscode/l10n"
import type { InlayHint, Range } from "vscode-languageserver-types"
import type { Passage, Ref, SourceEntity } from "../../engine/annotation/index.ts"
import { slice } from "../../engine/text/index.ts"
import { offsetAt, positionAt } from "../positions.ts"
import type { View } from "../session.ts"
import { typeWords } from "../words.ts"

/**
 * Who is meant where the text only points: `hij` ⟨premier Mark Rutte⟩, `de krant` ⟨Het Parool⟩; and who goes on speaking, in front of a
 * quotation that names nobody again. Those in `range`, in text order.
 */
export function inlayHints({ analysis: { passages, links }, lines, settings, languages }: View, range: Range): InlayHint[] {
  if (!settings.inlayHints.enabled) return []
  const from = offsetAt(lines, range.start)
  const to = offsetAt(lines, range.end)
  const found: { readonly offset: number; readonly hint: InlayHint }[] = []
  const put = (offset: number, hint: Omit<InlayHint, "position">) => {
    if (from <= offset && offset <= to) found.push({ offset, hint: { position: positionAt(lines, offset), ...hint } })
  }
  const isNear = ({ passage }: Ref) => {
    const { at, value } = passages[passage]!
    return at <= to && from <= at + value.paragraph.text.length
  }
  for (const source of links.sources) {
    const name = oneLine(source.name)
    // Nobody is made known by «hij».
    if (source.mentions.every(({ passage, index }) => passages[passage]!.value.mentions[index]!.form === "pronoun")) continue
    const who = l10n.t("{0}, {1}.", name, typeWords(source.type))
    for (const { passage, index } of source.mentions.filter(isNear)) {
      const { at, value } = passages[passage]!
      const { span } = value.mentions[index]!
      const determiners = languages.find(({ pack }) => pack.id === value.language)?.pack.words.determiners
      if (!tells(name, oneLine(slice(value.paragraph.text, span)), determiners)) continue
      put(at + span.to, { label: cut(name), tooltip: who, paddingLeft: true })
    }
    for (const { passage, index } of source.attributions.filter(isNear)) {
      const { at, value } = passages[passage]!
      if (!goesOn(value, index)) continue
      const tooltip = `${who} ${l10n.t("It goes on from what the same source said before.")}`
      put(at + value.attributions[index]!.content[0].from, { label: `${cut(name)}:`, tooltip, paddingRight: true })
    }
  }
  return found.sort((a, b) => a.offset - b.offset).map(({ hint }) => hint)
}

/** Whether a name says more than the words on the page: «De krant» says all of «de krant», «Mark Rutte van de VVD» all of «Mark Rutte». */
function tells(name: SourceEntity["name"], words: string, determiners: ReadonlySet<string> | undefined): boolean {
  const bare = (text: string) => {
    const [first, ...rest] = text.toLowerCase().split(" ")
    return rest.length > 0 && determiners?.has(first!) ? rest.join(" ") : text.toLowerCase()
  }
  return !` ${bare(words)} `.includes(` ${bare(name)} `)
}

/** A report that has no source and no words that attribute it of its own, and rests on what was said before. */
function goesOn({ attributions }: Passage, index: number): boolean {
  const { source, cue, continues, follows } = attributions[index]!
  return source === undefined && cue === undefined && (continues || follows !== undefined)
}

/** A hint stands in the line, so it is short. */
function cut(name: string): string {
  const characters = [...name]
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : name
}

const longest = 40

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
