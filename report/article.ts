import type { Piece, ReportParagraph, ReportRemark } from "../engine/report/index.ts"
import { badge, type Drawing, nameOf, voiceClass } from "./drawing.ts"
import { escapeHtml } from "./escape.ts"

/** The article in the colours of its sources, with what a sub-editor would write in the margin. */
export function article(drawing: Drawing): string {
  const { report, words } = drawing
  const remarks = report.remarks.flatMap(family => family.remarks).sort((a, b) => a.from - b.from)
  let next = 0
  const paragraphs = report.article.map(paragraph => {
    const own: ReportRemark[] = []
    for (; remarks[next] && remarks[next]!.from < paragraph.to; next++) own.push(remarks[next]!)
    return paragraphOf(drawing, paragraph, own)
  })
  return `<section aria-labelledby="article"><h2 id="article">${words.titles.article}</h2>
<p class="help">${words.legend}</p>
<div class="article">${paragraphs.join("\n")}</div></section>`
}

function paragraphOf(
  drawing: Drawing,
  { from, to, role, number, language, pieces }: ReportParagraph,
  remarks: readonly ReportRemark[],
): string {
  const { words } = drawing
  const tag = role === "headline" ? "h3" : role === "crosshead" ? "h4" : "p"
  const label = number > 0 ? `<a ${drawing.place(from, to)} aria-label="${words.paragraph(number)}">${number}</a>` : ""
  const notes = new Map<string, { readonly remark: ReportRemark; count: number }>()
  for (const remark of remarks) {
    const same = notes.get(remark.rule)
    if (same) same.count++
    else notes.set(remark.rule, { remark, count: 1 })
  }
  const items = [...notes.values()].map(
    ({ remark: { rule, from: at, title }, count }) =>
      `<li><a href="#r-${rule}-${at}">${escapeHtml(title)}</a>${count > 1 ? ` <span class="quiet">(${count})</span>` : ""}</li>`,
  )
  const margin =
    items.length > 0
      ? `<div class="notes"><ul aria-label="${words.titles.remarks}, ${number > 0 ? words.paragraph(number) : words.titles.article}">${items.join("")}</ul></div>`
      : ""
  let heard: number | undefined
  const parts = pieces.map((piece, row) => {
    const { voice, text } = piece
    const begins = voice !== undefined && voice !== heard && text.trim() !== ""
    // A cue in the middle of what somebody says does not make it begin again: «Lehtonen zal volgens de krant een besluit nemen.»
    if (begins) heard = voice
    else if (voice === undefined && /[.!?…]/.test(text)) heard = undefined
    return pieceOf(drawing, piece, begins, pieces[row + 1])
  })
  return `<div class="par ${role}" id="p-${from}"><div class="no">${label}</div><${tag} lang="${escapeHtml(language)}">${parts.join("")}</${tag}>${margin}</div>`
}

function pieceOf(drawing: Drawing, piece: Piece, begins: boolean, after: Piece | undefined): string {
  const { report, words } = drawing
  const { text, voice, names, isQuoted, isCue, isHedge, isUnsourced } = piece
  const classes: string[] = []
  if (voice !== undefined) classes.push("said", voiceClass(report, voice))
  if (isQuoted) classes.push("quoted")
  if (names !== undefined) classes.push(isCue ? "cue" : "source")
  if (isHedge) classes.push("hedge")
  if (isUnsourced) classes.push("unsourced")
  const who = begins
    ? badge(report, voice ?? -1, `<span class="vh" lang="${report.locale}">${nameOf(drawing, voice ?? -1)} ${words.says}: </span>`)
    : ""
  const wants = isUnsourced && !after?.isUnsourced ? `<span class="margin-note" lang="${report.locale}">${words.wantsSource}</span>` : ""
  const hidden = isHedge ? `<span class="vh" lang="${report.locale}"> (${words.hedge})</span>` : ""
  const shown = escapeHtml(text)
  return `${who}${classes.length > 0 ? `<span class="${classes.join(" ")}" data-from="${piece.from}" data-to="${piece.from + text.length}">${shown}</span>` : shown}${hidden}${wants}`
}
