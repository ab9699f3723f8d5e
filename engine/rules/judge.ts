import { type Analysis, isPartial, type Passage } from "../annotation/index.ts"
import { isIgnored } from "./ignores.ts"
import { isQuoted } from "./look.ts"
import type { Finding, Match, Rule } from "./rule.ts"
import type { ActiveRule, Ruling } from "./ruling.ts"
import { settleRemarks } from "./settle-remarks.ts"

/** The findings of one analysis, and what is worth keeping for the next. */
export interface Judgement {
  readonly analysis: Analysis
  readonly ruling: Ruling
  /** In text order. */
  readonly findings: readonly Finding[]
  /** What a person wants to hear no more of, in text order. */
  readonly ignored: readonly Finding[]
  /** What the passage rules said of each passage; a passage that an edit left alone is not judged again. */
  readonly judged: ReadonlyMap<Passage, readonly RuleMatch[]>
}

type RuleMatch = Match & { readonly rule: Rule }

/**
 * Asks the rules that are on about an analysis. A rule that throws silences no other: `failed` hears of it. Those about a whole text say
 * nothing of one whose end is still unread: they would take it for empty.
 */
export function judge(
  analysis: Analysis,
  ruling: Ruling,
  previous?: Judgement,
  failed: (rule: Rule, error: unknown) => void = () => {},
): Judgement {
  const steps = judging(analysis, ruling, previous, failed)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** {@link judge} in steps: a rule of a passage each, and for rules about the whole as many as they rest. To cancel is to stop asking. */
export function* judging(
  analysis: Analysis,
  ruling: Ruling,
  previous?: Judgement,
  failed: (rule: Rule, error: unknown) => void = () => {},
): Generator<undefined, Judgement> {
  const before = previous && previous.ruling === ruling ? previous.judged : undefined
  const judged = new Map<Passage, readonly RuleMatch[]>()
  const found: (RuleMatch & { passage: number })[] = []
  for (const [passage, { value }] of analysis.passages.entries()) {
    const known = judged.get(value) ?? before?.get(value)
    const matches = known ?? (yield* judgePassage(value, ruling, failed))
    judged.set(value, matches)
    for (const match of matches) found.push({ ...match, passage })
  }
  for (const active of ruling.rules) {
    const { rule, options } = active
    if (rule.scope !== "document" || isPartial(analysis)) continue
    try {
      for (const match of rule.check(analysis, ruling.desk, options)) {
        if (!match) yield
        else if (isHeard(active, analysis.passages[match.passage]!.value, match)) found.push({ ...match, rule })
      }
    } catch (error) {
      failed(rule, error)
    }
    yield
  }
  found.sort((a, b) => a.passage - b.passage || a.span.from - b.span.from || a.span.to - b.span.to)
  const settled = settleRemarks(analysis, found, ruling)
  const ignores = isIgnored(analysis, ruling.known)
  const findings: Finding[] = []
  const ignored: Finding[] = []
  for (const { rule, passage, span, data = {}, related = [] } of settled) {
    const finding = { rule: rule.name, passage, span, data, related }
    ;(ignores(finding) ? ignored : findings).push(finding)
  }
  return { analysis, ruling, findings, ignored, judged }
}

function* judgePassage(
  passage: Passage,
  { rules, desk }: Ruling,
  failed: (rule: Rule, error: unknown) => void,
): Generator<undefined, RuleMatch[]> {
  const matches: RuleMatch[] = []
  for (const active of rules) {
    const { rule, options } = active
    if (rule.scope !== "passage") continue
    attempt(rule, failed, () => {
      for (const match of rule.check(passage, desk, options)) if (isHeard(active, passage, match)) matches.push({ ...match, rule })
    })
    yield
  }
  return matches
}

function attempt(rule: Rule, failed: (rule: Rule, error: unknown) => void, check: () => void): void {
  try {
    check()
  } catch (error) {
    failed(rule, error)
  }
}

/** Verbatim quotations are nobody's fault. */
function isHeard({ rule }: ActiveRule, passage: Passage, { span }: Match): boolean {
  return rule.family === "quotations" || rule.readsQuotations === true || !isQuoted(passage, span)
}
