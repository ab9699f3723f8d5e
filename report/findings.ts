import type { CheckState } from "../engine/ledger/index.ts"
import type { ReportCheck } from "../engine/report/index.ts"
import { badge, type Drawing, nameOf } from "./drawing.ts"
import { escapeHtml } from "./escape.ts"

/** Stretches that rest on one source. */
export function singleSource(drawing: Drawing): string {
  const { report, words } = drawing
  const items = report.singleSource.map(
    ({ source, from, to, statements, sentences, paragraphs: [first, last], opening }) =>
      `<li><span class="who">${badge(report, source)}<span><a ${drawing.place(from, to)}>${nameOf(drawing, source)}</a>, ${words.paragraphs(range(first, last))}: ${words.single(statements, sentences)}</span></span>
<p class="opening" lang="${escapeHtml(report.language)}">${escapeHtml(opening)}</p></li>`,
  )
  return `<section aria-labelledby="single"><h2 id="single">${words.titles.single}</h2>
${items.length > 0 ? `<p class="help">${words.singleHelp}</p><ul class="stretches">${items.join("")}</ul>` : `<p>${words.noSingle}</p>`}</section>`
}

/** What the rules say, family by family. */
export function remarks(drawing: Drawing): string {
  const { report, words } = drawing
  const families = report.remarks.map(({ title, remarks: found }) => {
    const items = found.map(
      ({ rule, title: name, message, severity, text, from, to, paragraph }) =>
        `<li id="r-${rule}-${from}"><a ${drawing.place(from, to)}>${escapeHtml(placeName(drawing, paragraph))}</a><p><span class="title">${escapeHtml(name)}</span> <span class="level level-${severity}">${words.severities[severity]}</span><br>${escapeHtml(message)}<br><q lang="${escapeHtml(report.language)}">${escapeHtml(text)}</q></p></li>`,
    )
    return `<h3 class="family">${escapeHtml(title)} <span class="n">${found.length}</span></h3><ul class="remarks">${items.join("")}</ul>`
  })
  return `<section aria-labelledby="remarks"><h2 id="remarks">${words.titles.remarks}</h2>
${families.length > 0 ? families.join("\n") : `<p>${words.noRemarks}</p>`}</section>`
}

const open: ReadonlySet<CheckState> = new Set(["unchecked", "checking", "disputed"])

/** The checklist: what is still open as on paper, with a box to tick; what is done folded away. */
export function checks(drawing: Drawing): string {
  const { report, words } = drawing
  const still = report.checks.filter(({ state }) => open.has(state))
  const done = report.checks.filter(({ state }) => !open.has(state))
  const all = report.checks.length
  const body =
    all === 0
      ? `<p>${words.noChecks}</p>`
      : `<p id="progress">${words.checked(done.length, all)}</p><progress max="${all}" value="${done.length}" aria-labelledby="progress"></progress>
${still.length > 0 ? checkTable(drawing, still, words.titles.checks) : `<p>${words.noOpen}</p>`}
${done.length > 0 ? `<details><summary>${words.closed(done.length)}</summary>${checkTable(drawing, done, words.closed(done.length))}</details>` : ""}`
  return `<section aria-labelledby="checks"><h2 id="checks">${words.titles.checks}</h2>${body}</section>`
}

function checkTable(drawing: Drawing, rows: readonly ReportCheck[], caption: string): string {
  const { columns } = drawing.words
  const bodies: string[] = []
  let section = ""
  for (const same of together(rows)) {
    const [row] = same
    if (row.section !== section && row.section !== "")
      bodies.push(
        `<tr class="section"><th colspan="5" scope="rowgroup" lang="${escapeHtml(drawing.report.language)}">${escapeHtml(row.section)}</th></tr>`,
      )
    section = row.section
    bodies.push(checkRow(drawing, row, same))
  }
  return `<table class="checks stack"><caption class="vh">${caption}</caption><thead><tr><td class="box"></td><th scope="col">${columns.claim}</th><th scope="col">${columns.kind}</th><th scope="col">${columns.voucher}</th><th scope="col">${columns.state}</th></tr></thead><tbody>${bodies.join("")}</tbody></table>`
}

type Same = readonly [ReportCheck, ...ReportCheck[]]

/** What is to be checked in several ways, a figure and its cause, is one line with a box for each. */
function together(rows: readonly ReportCheck[]): Same[] {
  const lines = new Map<string, [ReportCheck, ...ReportCheck[]]>()
  for (const row of rows) {
    const key = JSON.stringify({ ...row, kind: null })
    const line = lines.get(key)
    if (line) line.push(row)
    else lines.set(key, [row])
  }
  return [...lines.values()]
}

function checkRow(
  drawing: Drawing,
  { from, to, text, certainty, voucher, voucherName, state, checker, note, evidence }: ReportCheck,
  same: Same,
): string {
  const { report, words } = drawing
  const claim =
    from === null
      ? `<span class="claim">${escapeHtml(text)}</span> <span class="quiet">(${words.orphaned})</span>`
      : `<a class="claim" ${drawing.place(from, to ?? from)} lang="${escapeHtml(report.language)}">${escapeHtml(text)}</a>`
  const kinds = [...same.map(({ kind }) => words.kinds[kind]), certainty !== "certain" && words.certainties[certainty]]
    .filter(Boolean)
    .join(", ")
  const said = note ? `<p class="note">${escapeHtml(note)}</p>` : ""
  const shown = evidence.map(({ href, title }) => evidenceOf(href, title)).join(" · ")
  const who =
    voucher === null
      ? words.text
      : `<span class="who">${badge(report, voucher)}<span>${escapeHtml(voucherName || words.nobody)}</span></span>`
  return `<tr><td class="box">${`<span aria-hidden="true">${ticks[state]}</span>`.repeat(same.length)}</td><td>${claim}${said}${shown ? `<p class="note">${words.evidence}: ${shown}</p>` : ""}</td>
<td data-label="${words.columns.kind}:">${kinds}</td><td data-label="${words.columns.voucher}:">${who}</td><td data-label="${words.columns.state}:">${words.states[state]}${checker ? `<br><span class="quiet">${escapeHtml(checker)}</span>` : ""}</td></tr>`
}

const ticks: Readonly<Record<CheckState, string>> = {
  unchecked: "",
  checking: "…",
  confirmed: "✓",
  wrong: "✗",
  disputed: "?",
  "not-checkable": "–",
}

/** A link where a person may safely follow it: to the web, to a mailbox, to a file beside the article. */
function evidenceOf(href: string, title = href): string {
  const isSafe = /^(?:https?:|mailto:)/i.test(href) || !/^[^/?#]*:/.test(href.replace(/[\s\u0000-\u001f]/g, ""))
  const shown = escapeHtml(title || href)
  return isSafe ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${shown}</a>` : shown
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, row) => first + row)
}

function placeName({ words }: Drawing, paragraph: number): string {
  return paragraph > 0 ? words.paragraph(paragraph) : words.titles.article
}
