import { type Analysis, type Passage, type SourceType, segments } from "../annotation/index.ts"
import { type CheckState, type CorrectedAnalysis, checkStates, correctSources, type SourceNotes } from "../ledger/index.ts"
import { type Family, type Finding, familyWords, type Locale, messageOf, type Ruling, ruleByName } from "../rules/index.ts"
import { type Span, shift, slice } from "../text/index.ts"
import { articleOf } from "./article-of.ts"
import { checkedOf, uncheckedOf } from "./checks.ts"
import { openingOf, textOf } from "./lines.ts"
import { type ReadSentence, readSentences } from "./read-sentences.ts"
import type { CheckedClaim, RemarkFamily, Report, ReportParagraph, ReportSource, Share, Shares, Stretch, TypeShare } from "./report.ts"
import { sourceTypes } from "./report.ts"
import { singleSources } from "./single-sources.ts"

/** What a report is made of. */
export interface Reported {
  readonly analysis: Analysis
  readonly ruling: Ruling
  /** What the rules found and is to be told. */
  readonly findings: readonly Finding[]
  /** The claims with their checks, in text order and what is orphaned last; absent where nobody keeps anything: all are unchecked. */
  readonly claims?: readonly CheckedClaim[] | undefined
  /** What people said of its sources: it goes before what the machine found. */
  readonly notes?: SourceNotes | undefined
  readonly file: string
  readonly locale: Locale
}

/** Makes the report on an article. Pure; costs a few passes over what is known already. */
export function reportOf({ analysis: found, ruling, findings, claims, notes = new Map(), file, locale }: Reported): Report {
  const analysis = correctSources(found, notes)
  const cut = segments(analysis)
  const sentences = readSentences(analysis, cut)
  const { sources, rowOf } = sourcesOf(analysis, sentences)
  const article = articleOf(analysis, cut, rowOf)
  const paragraphAt = paragraphFinder(article)
  const numberOf = (offset: number) => paragraphAt(offset)?.number ?? 0
  const checks = claims ? claims.map(claim => checkedOf(claim, sources, numberOf)) : uncheckedOf(analysis, sources, numberOf, rowOf)
  const progress = Object.fromEntries(checkStates.map(state => [state, 0])) as Record<CheckState, number>
  for (const { state } of checks) progress[state]++
  const headline = analysis.passages.find(({ value }) => value.paragraph.role === "headline")
  return {
    locale,
    file,
    title: (headline && textOf(headline.value.paragraph)) || file,
    language: languageOf(article, locale),
    article,
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    sentences: sentences.length,
    unsourced: sentences.filter(({ isUnsourced }) => isUnsourced).length,
    sources: sources
      .map(source => ({ ...source, paragraphs: [...new Set(source.places.map(numberOf))] }))
      .map(({ places: _, ...source }) => source),
    strip: stripOf(sentences, numberOf, rowOf),
    types: typesOf(sentences, sources, rowOf),
    shares: sharesOf(sentences),
    singleSource: singleSources(sentences).map(({ entity, first, last, statements }) => {
      const { from } = sentences[first]!
      const { to } = sentences[last]!
      return {
        source: rowOf(entity),
        from,
        to,
        statements,
        sentences: last - first + 1,
        paragraphs: [numberOf(from), numberOf(sentences[last]!.from)] as const,
        opening: openingOf(analysis.document.text.slice(from, to)),
      }
    }),
    remarks: familiesOf(analysis, ruling, findings, numberOf, locale),
    checks,
    progress,
  }
}

type Ranked = Omit<ReportSource, "paragraphs"> & { readonly places: readonly number[] }

/** Those who speak, who says most first, and the row of each there by its row in the text. */
function sourcesOf({ passages, links }: CorrectedAnalysis, sentences: readonly ReadSentence[]) {
  const words = new Map<number, number[]>()
  let said = 0
  for (const sentence of sentences)
    for (const { at, voice } of sentence.words) {
      if (voice === undefined) continue
      said++
      const own = words.get(voice)
      if (own) own.push(at)
      else words.set(voice, [at])
    }
  const ranked = links.sources
    .map(({ name, type, role = "", isTrusted = false, attributions }, slot): Ranked => {
      const places = words.get(slot) ?? []
      const first = attributions[0]
      const from =
        places[0] ?? (first ? passages[first.passage]!.at + passages[first.passage]!.value.attributions[first.index]!.content[0].from : 0)
      const share = part(places.length, said)
      return { name, type, role, isTrusted, slot, attributions: attributions.length, words: places.length, share, places, from }
    })
    .filter(({ attributions }) => attributions > 0)
    .sort((a, b) => b.words - a.words || a.slot - b.slot)
  const rows = new Map(ranked.map(({ slot }, row) => [slot, row]))
  return { sources: ranked, rowOf: (entity: number) => rows.get(entity) ?? -1 }
}

function stripOf(sentences: readonly ReadSentence[], numberOf: (offset: number) => number, rowOf: (entity: number) => number): Stretch[] {
  const strip: (Omit<Stretch, "to"> & { to: number })[] = []
  let count = 0
  for (const { from, words, isUnsourced, isHedged } of sentences) {
    const paragraph = numberOf(from)
    for (const { at, voice } of words) {
      const row = voice === undefined ? undefined : rowOf(voice)
      const unsourced = isUnsourced && row === undefined
      const last = strip.at(-1)
      const isSame =
        last &&
        last.voice === row &&
        last.paragraph === paragraph &&
        (last.isUnsourced ?? false) === unsourced &&
        (last.isHedged ?? false) === isHedged
      if (isSame) last.to = count + 1
      else
        strip.push({
          from: count,
          to: count + 1,
          ...(row !== undefined && { voice: row }),
          ...(unsourced && { isUnsourced: true }),
          ...(isHedged && { isHedged: true }),
          paragraph,
          at,
        })
      count++
    }
  }
  return strip
}

function typesOf(sentences: readonly ReadSentence[], sources: readonly Ranked[], rowOf: (entity: number) => number): TypeShare[] {
  const words = new Map<TypeShare["type"], number>()
  let said = 0
  for (const { voice } of sentences.flatMap(sentence => sentence.words)) {
    if (voice === undefined) continue
    said++
    const type = sources[rowOf(voice)]?.type ?? "nobody"
    words.set(type, (words.get(type) ?? 0) + 1)
  }
  return sourceTypes.map(type => ({
    type,
    sources: type === "nobody" ? 0 : sources.filter(source => source.type === (type satisfies SourceType)).length,
    words: words.get(type) ?? 0,
    share: part(words.get(type) ?? 0, said),
  }))
}

function sharesOf(sentences: readonly ReadSentence[]): Shares {
  const counts = { attributed: 0, unsourced: 0, own: 0, hedged: 0 }
  let all = 0
  for (const { words, isUnsourced, isHedged } of sentences) {
    all += words.length
    if (isHedged) counts.hedged += words.length
    for (const { voice } of words) counts[voice !== undefined ? "attributed" : isUnsourced ? "unsourced" : "own"]++
  }
  const share = (words: number): Share => ({ words, share: part(words, all) })
  return { attributed: share(counts.attributed), unsourced: share(counts.unsourced), own: share(counts.own), hedged: share(counts.hedged) }
}

function familiesOf(
  { passages }: Analysis,
  { rules }: Ruling,
  findings: readonly Finding[],
  numberOf: (offset: number) => number,
  locale: Locale,
): RemarkFamily[] {
  const families = new Map<Family, RemarkFamily["remarks"][number][]>()
  for (const { rule } of rules) if (!families.has(rule.family)) families.set(rule.family, [])
  for (const { rule: name, passage, span, data } of findings) {
    const rule = ruleByName.get(name)
    const active = rules.find(each => each.rule.name === name)
    if (!rule || !active) continue
    const { from, to } = shift(span, passages[passage]!.at)
    const { title } = rule.text[locale]
    const message = messageOf(rule, data, locale)
    const text = openingOf(sentenceOf(passages[passage]!.value, span))
    families.get(rule.family)?.push({ rule: name, title, message, severity: active.severity, text, from, to, paragraph: numberOf(from) })
  }
  return [...families].flatMap(([family, remarks]) =>
    remarks.length === 0 ? [] : [{ family, title: familyWords[locale][family], remarks: remarks.sort((a, b) => a.from - b.from) }],
  )
}

/** The sentence in which a span begins; between sentences its own words. */
function sentenceOf({ paragraph }: Passage, span: Span): string {
  const sentence = paragraph.sentences.find(({ at, value }) => at <= span.from && span.from < at + value.text.length)
  return sentence ? sentence.value.text : slice(paragraph.text, span)
}

function paragraphFinder(article: readonly ReportParagraph[]): (offset: number) => ReportParagraph | undefined {
  return offset => {
    let low = 0
    let high = article.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (article[middle]!.from <= offset) low = middle
      else high = middle
    }
    const found = article[low]
    return found && found.from <= offset && offset <= found.to ? found : undefined
  }
}

function languageOf(article: readonly ReportParagraph[], otherwise: string): string {
  const length = new Map<string, number>()
  for (const { from, to, language } of article) length.set(language, (length.get(language) ?? 0) + to - from)
  return [...length].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all
}
