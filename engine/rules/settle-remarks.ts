import type { Analysis } from "../annotation/index.ts"
import { overlaps, sentenceRow } from "./look.ts"
import type { Match, Rule, Severity } from "./rule.ts"
import type { Ruling } from "./ruling.ts"

interface Remark extends Match {
  readonly rule: Rule
  readonly passage: number
}

/**
 * One statement, one remark. In a sentence the rule that says it more precisely silences those it names in `over`; of remarks that share
 * words the graver stays, of equally grave ones the one about fewer words, then the one whose rule is listed first. What is said of the whole
 * article stands apart. `remarks` are in text order, and so is what is left of them.
 */
export function settleRemarks<R extends Remark>({ passages }: Analysis, remarks: readonly R[], ruling: Ruling): R[] {
  const rank = new Map(ruling.rules.map(({ rule, severity }, row) => [rule, { gravity: severities.indexOf(severity), row }]))
  const groups = new Map<string, R[]>()
  const rowOf = (remark: R) => sentenceRow(passages[remark.passage]!.value, remark.span)
  for (const remark of remarks) {
    if (remark.rule.isWholeArticle) continue
    const key = `${remark.passage} ${rowOf(remark)}`
    groups.set(key, [...(groups.get(key) ?? []), remark])
  }
  const silent = new Set<R>()
  for (const group of groups.values()) {
    if (group.length === 1) continue
    const outdone = new Set(group.flatMap(({ rule }) => rule.over ?? []))
    const left = group.filter(({ rule }) => !outdone.has(rule.name))
    for (const remark of group) if (outdone.has(remark.rule.name)) silent.add(remark)
    const best = [...left].sort((a, b) => {
      const [x, y] = [rank.get(a.rule)!, rank.get(b.rule)!]
      return x.gravity - y.gravity || a.span.to - a.span.from - (b.span.to - b.span.from) || x.row - y.row
    })
    const kept: R[] = []
    for (const remark of best)
      if (kept.some(({ span }) => overlaps(span, remark.span))) silent.add(remark)
      else kept.push(remark)
  }
  return remarks.filter(remark => !silent.has(remark))
}

const severities: readonly Severity[] = ["error", "warning", "information", "hint"]
