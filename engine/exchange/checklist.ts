import type { CorrectedSource, LedgerClaim } from "../ledger/index.ts"
import type { ChecklistWords } from "./checklist-words.ts"
import { isChecked } from "./claim-review.ts"

/**
 * The claims of an article as a Markdown list to tick off, under the crossheads of the article. Whoever vouches for one is called what people
 * call it, with what they said of it in `sources`.
 */
export function checklist(
  title: string,
  text: string,
  claims: readonly LedgerClaim[],
  words: ChecklistWords,
  sources: readonly CorrectedSource[] = [],
): string {
  const vouchers = new Map(sources.map(source => [source.name, source]))
  const items = gathered(claims)
  const done = items.filter(([claim]) => isChecked(claim)).length
  const out = [`# ${escaped(title)}`, "", items.length === 0 ? words.noClaims : words.progress(done, items.length), ""]
  let section = ""
  for (const same of items) {
    const [claim] = same
    if (claim.section !== section && claim.span) {
      section = claim.section
      if (section !== "") out.push(...(out.at(-1) === "" ? [] : [""]), `## ${escaped(section)}`, "")
    }
    out.push(...item(same, text, words, vouchers))
  }
  if (out.at(-1) !== "") out.push("")
  return out.join("\n")
}

/** What can be checked in two ways, a figure and its cause, is one item as long as the same was said of both. */
function gathered(claims: readonly LedgerClaim[]): [LedgerClaim, ...LedgerClaim[]][] {
  const items: [LedgerClaim, ...LedgerClaim[]][] = []
  const alike = ({ span, text, voucher, certainty, state, checker, note, evidence }: LedgerClaim) =>
    JSON.stringify([span, text, voucher, certainty, state, checker, note, evidence])
  for (const claim of claims) {
    const last = items.at(-1)
    if (last && alike(last[0]) === alike(claim)) last.push(claim)
    else items.push([claim])
  }
  return items
}

function item(
  same: readonly [LedgerClaim, ...LedgerClaim[]],
  text: string,
  words: ChecklistWords,
  vouchers: ReadonlyMap<string, CorrectedSource>,
): string[] {
  const [entry] = same
  const { span, voucher, state } = entry
  const about = [
    span ? words.line(lineOf(text, span.from)) : words.gone,
    [...new Set(same.map(({ kind }) => words.kinds[kind]))].join(", "),
    words.certainties[entry.certainty],
    voucher === null ? words.narrator : words.according(voucherWords(voucher, vouchers.get(voucher), words)),
  ]
  const noted = [words.states[state], escaped(entry.checker), escaped(entry.note)].filter(Boolean)
  return [
    `- [${isChecked(entry) ? "x" : " "}] ${escaped(entry.text)}\\`,
    `  *${about.join(" · ")}*`,
    ...(state === "unchecked" && noted.length === 1 ? [] : [`  - ${noted.join(" · ")}`]),
    ...entry.evidence.map(({ href, title }) => `  - [${escaped(title ?? href)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`),
  ]
}

/** «Piet Jansen (wethouder van Financiën, vertrouwd)». */
function voucherWords(name: string, source: CorrectedSource | undefined, words: ChecklistWords): string {
  const known = [escaped(source?.role ?? ""), source?.isTrusted ? words.trusted : ""].filter(Boolean)
  return known.length > 0 ? `${escaped(name)} (${known.join(", ")})` : escaped(name)
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length
}

/** Text as it reads, on one line: nothing in it is taken for markup. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|~!&]/g, "\\$&")
    .replace(/^([-+]|\d+[.)])(?=\s|$)/, found => `${found.slice(0, -1)}\\${found.slice(-1)}`)
}
