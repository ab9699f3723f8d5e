import { type Analysis, type Passage, type Segment, segments } from "../../engine/annotation/index.ts"
import { escapeHtml } from "../../report/escape.ts"
import type { Annotated } from "../annotate.ts"
import type { Remark } from "../findings.ts"
import type { Words } from "../words.ts"
import { paletteCss, slots } from "./palette.ts"

/** A page that stands by itself: the articles in the colours of the editor, their sources and findings. No script, nothing fetched. */
export function htmlPage(pages: readonly Annotated[], words: Words): string {
  const titles = pages.map(({ analysis, id }) => headline(analysis) ?? String(id))
  return `<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titles.join(" · "))} – Aldus</title>
<style>${css}</style>
</head>
<body>
${pages.map((page, index) => article(page, words, `a${index}`)).join("\n")}
</body>
</html>
`
}

const css = `
${paletteCss}
:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fdfcfa; --quiet: #6b6b70; --rule: #dcd9d3; }
@media (prefers-color-scheme: dark) { :root { --ink: #dddcd8; --paper: #1b1c1e; --quiet: #96969c; --rule: #3a3b3f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 Georgia, "Times New Roman", serif; }
main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
p.question { font-weight: bold; } p.byline, p.label { color: var(--quiet); } p { white-space: pre-line; }
span.content { background: var(--tint); box-decoration-break: clone; -webkit-box-decoration-break: clone; border-radius: 2px; padding: .1em 0; }
span.source { color: var(--hue); font-weight: bold; } span.cue { color: var(--hue); font-style: italic; }
span.hedge { text-decoration: underline wavy var(--hedge) 1px; text-underline-offset: .2em; }
span.unsourced { text-decoration: underline dotted var(--unsourced) 2px; text-underline-offset: .25em; }
aside { border-top: 1px solid var(--rule); margin-top: 2.5rem; padding-top: 1rem; font: .9rem/1.6 system-ui, sans-serif; }
aside h2 { font-size: .9rem; margin: 1.2rem 0 .3rem; } ul { list-style: none; margin: 0; padding: 0; } li { margin: .15rem 0; }
aside small, .where { color: var(--quiet); } .legend span { margin-right: 1.1em; } .error { color: var(--unsourced); font-weight: bold; }
@media print { body { font-size: 11pt; } main { max-width: none; } span { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`

function article(page: Annotated, words: Words, id: string): string {
  const { analysis } = page
  return `<main lang="${analysis.passages.at(-1)?.value.language ?? words.locale}">
${paragraphs(analysis, id).join("\n")}
<aside lang="${words.locale}">
<p class="legend" style="--hue: var(--s0); --tint: var(--t0)"><span class="source">${words.source}</span><span class="cue">${words.cue}</span><span class="content">${words.content}</span><span class="hedge">${words.hedge}</span><span class="unsourced">${words.unsourced}</span></p>
${sourceList(analysis, words)}
${remarkList(page.remarks, words)}
</aside>
</main>`
}

function paragraphs(analysis: Analysis, id: string): string[] {
  const { text } = analysis.document
  const cut = segments(analysis)
  let row = 0
  return analysis.passages.map(({ at, value }) => {
    const end = at + value.paragraph.text.length
    const parts: string[] = []
    while (row < cut.length && cut[row]!.to <= at) row++
    for (; row < cut.length && cut[row]!.from < end; row++) {
      const piece = cut[row]!
      const part = escapeHtml(text.slice(Math.max(piece.from, at), Math.min(piece.to, end)))
      parts.push(span(piece, part, analysis))
      if (piece.to > end) break
    }
    const tag = tagOf(value)
    return `<${tag} id="${id}-${at}" class="${value.paragraph.role}">${parts.join("")}</${tag}>`
  })
}

function tagOf({ paragraph }: Passage): string {
  if (paragraph.role === "headline") return "h1"
  if (paragraph.role === "crosshead") return "h2"
  return "p"
}

function span(piece: Segment, part: string, { links }: Analysis): string {
  const voice = piece.source ?? piece.cue ?? piece.contents.at(-1)
  const classes: string[] = []
  if (piece.contents.length > 0) classes.push("content", piece.contents.at(-1)!.kind)
  if (piece.source) classes.push("source")
  if (piece.cue) classes.push("cue")
  if (piece.hedge) classes.push("hedge")
  if (piece.unsourced) classes.push("unsourced")
  if (classes.length === 0) return part
  const name = voice && links.sources[voice.entity]?.name
  const hue = voice ? ` style="--hue: var(--s${slot(voice.entity)}); --tint: var(--t${slot(piece.contents.at(-1)?.entity ?? -1)})"` : ""
  return `<span class="${classes.join(" ")}"${hue}${name ? ` title="${escapeHtml(name)}"` : ""}>${part}</span>`
}

function slot(entity: number): string {
  return entity < 0 ? "none" : String(entity % slots)
}

function sourceList({ links }: Analysis, words: Words): string {
  const items = links.sources.map(({ name, type, attributions }, row) =>
    attributions.length === 0
      ? ""
      : `<li style="--hue: var(--s${slot(row)})"><span class="source">${escapeHtml(name)}</span> <small>${words.types[type]}, ${words.attributions(attributions.length)}</small></li>`,
  )
  return items.some(Boolean) ? `<h2>${words.sources}</h2><ul>${items.join("")}</ul>` : ""
}

function remarkList(found: readonly Remark[], words: Words): string {
  if (found.length === 0) return ""
  const items = found.map(
    ({ line, column, severity, message, rule }) =>
      `<li><span class="where">${line}:${column}</span> <span class="${severity}">${words.severities[severity]}</span> ${escapeHtml(message)} <small>${rule}</small></li>`,
  )
  return `<h2>${words.findings}</h2><ul>${items.join("")}</ul>`
}

function headline({ passages }: Analysis): string | undefined {
  return passages.find(({ value }) => value.paragraph.role === "headline")?.value.paragraph.text
}
