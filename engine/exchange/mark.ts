import type { PassageJson } from "../annotation/index.ts"

/** Half-open document offsets, in UTF-16 units. */
export type Pair = readonly [from: number, to: number]

/** One annotation in a shape that every format can carry: words, words in other roles, values and links. All values are text. */
export interface Mark {
  /** Unique in its document: `a3` is the third attribution. */
  readonly id: string
  readonly type: MarkType
  /** Its own words; of an attribution its content, of a source its mentions. */
  readonly spans: readonly Pair[]
  /** Of an attribution its source and cue. */
  readonly roles: Readonly<Partial<Record<Role, readonly Pair[]>>>
  readonly values: Readonly<Record<string, string>>
  /** Ids of other marks. */
  readonly links: Readonly<Partial<Record<Link, readonly string[]>>>
}

export type MarkType = "source" | "statement" | "reason" | "attribution" | "hedge" | "claim"
export type Role = "source" | "cue"
/** A claim has its voucher and hedges, a reason its statement. */
export type Link = "voucher" | "hedges" | "statement"

/** The annotations of a text, as a file of another format tells them. */
export interface Marked {
  readonly language: string | null
  readonly marks: readonly Mark[]
}

/** What could not be read of a file, and where in it; the words for people are chosen at the edge. */
export interface Trouble {
  /** syntax: the file is not what it should be; words: they do not stand there in the text; value: unknown; link: to nothing. */
  readonly kind: "syntax" | "words" | "value" | "link"
  /** A line, a row or an id. */
  readonly where: string
  readonly what: string
}

/** What was read of a file: everything that could be, and what could not. */
export interface Imported extends Marked {
  readonly troubles: readonly Trouble[]
}

export const markTypes = ["source", "statement", "reason", "attribution", "hedge", "claim"] as const satisfies readonly MarkType[]
export const roles = ["source", "cue"] as const satisfies readonly Role[]
export const links = ["voucher", "hedges", "statement"] as const satisfies readonly Link[]

const initial: Record<MarkType, string> = { source: "e", statement: "s", reason: "r", attribution: "a", hedge: "h", claim: "c" }

/** How a value is written: one of a list, a number, a yes or no, or free text. */
export type Field = readonly string[] | "number" | "flag" | "text"

const sourceTypes = ["person", "organisation", "media", "document", "group", "anonymous"] as const

/** The values that a mark of each type can have. */
export const fields = {
  source: { name: "text", sourceType: sourceTypes, role: "text", trusted: "flag" },
  statement: { status: ["attributed", "continued", "narrator", "none"], needsSource: ["yes", "no"] },
  reason: {
    kind: ["quantity", "cause", "motive", "mind", "comparison", "superlative", "forecast", "trend", "accusation", "evaluation"],
  },
  attribution: {
    kind: ["direct", "mixed", "indirect"],
    who: "text",
    sourceType: sourceTypes,
    polarity: ["affirmed", "denied"],
    stance: ["neutral", "factive", "doubting"],
    continues: "flag",
    confidence: "number",
    frame: "text",
  },
  hedge: { class: ["modal", "evidential", "adverb", "lexical", "approximator"] },
  claim: {
    kind: ["quantity", "cause", "comparison", "forecast", "accusation", "event"],
    certainty: ["certain", "probable", "possible"],
    state: ["unchecked", "checking", "confirmed", "wrong", "disputed", "not-checkable"],
    checker: "text",
    note: "text",
    evidence: "text",
  },
} as const satisfies Record<MarkType, Readonly<Record<string, Field>>>

/** How the value of a mark is written, or undefined where such a mark has none of that name. */
export function fieldOf(type: MarkType, name: string): Field | undefined {
  return (fields[type] as Readonly<Record<string, Field>>)[name]
}

/** Whether a text can be the value of a field. */
export function fits(field: Field, value: string): boolean {
  if (field === "text") return true
  if (field === "flag") return value === "true" || value === "false"
  if (field === "number") return value.trim() !== "" && Number.isFinite(Number(value))
  return field.includes(value)
}

/** The id of the mark in a row of the list of its type. */
export function markId(type: MarkType, row: number): string {
  return initial[type] + (row + 1)
}

/** The annotations of an analysis as marks. Nothing is left out: {@link passageJsonOf} makes them what they were. */
export function marksOf({ language, sources, sentences, attributions, hedges, claims }: PassageJson): Marked {
  const id = markId
  const reasons = sentences.flatMap(({ reasons }, statement) => reasons.map(reason => ({ ...reason, statement })))
  return {
    language,
    marks: [
      ...sources.map(({ name, type, mentions }, row) => mark(id("source", row), "source", mentions, { name, sourceType: type })),
      ...sentences.map(({ span, status, needs_source }, row) =>
        mark(id("statement", row), "statement", [span], { status, ...(needs_source && { needsSource: needs_source }) }),
      ),
      ...reasons.map(({ kind, span, statement }, row) =>
        mark(id("reason", row), "reason", [span], { kind }, { statement: [id("statement", statement)] }),
      ),
      ...attributions.map(
        ({ source, cue, content, kind, continues, who, type, polarity, stance, confidence, frame }, row): Mark => ({
          ...mark(id("attribution", row), "attribution", content, {
            kind,
            ...(who !== null && { who }),
            sourceType: type,
            polarity,
            stance,
            continues: String(continues),
            confidence: String(confidence),
            frame,
          }),
          roles: { ...(source.length > 0 && { source }), ...(cue.length > 0 && { cue }) },
        }),
      ),
      ...hedges.map((hedge, row) => mark(id("hedge", row), "hedge", [hedge.span], { class: hedge.class })),
      ...claims.map(({ span, kind, vouched_by, certainty, hedges: weakenedBy }, row) =>
        mark(
          id("claim", row),
          "claim",
          [span],
          { kind, certainty },
          {
            ...(vouched_by !== null && { voucher: [id("attribution", vouched_by)] }),
            ...(weakenedBy.length > 0 && { hedges: weakenedBy.map(hedge => id("hedge", hedge)) }),
          },
        ),
      ),
    ],
  }
}

function mark(id: string, type: MarkType, spans: readonly Pair[], values: Mark["values"], links: Mark["links"] = {}): Mark {
  return { id, type, spans, roles: {}, values, links }
}

/** Marks as an analysis in the exchange form that `schemas/annotations.schema.json` describes. What a mark does not tell is what is usual. */
export function passageJsonOf(text: string, { language, marks }: Marked): PassageJson {
  const of = (type: MarkType) => marks.filter(each => each.type === type && (type === "source" || each.spans.length > 0))
  const all = { attribution: of("attribution"), hedge: of("hedge"), statement: of("statement") }
  const rowsOf = (type: keyof typeof all) => new Map(all[type].map(({ id }, row) => [id, row]))
  const rows = { attribution: rowsOf("attribution"), hedge: rowsOf("hedge") }
  const reasons = new Map<string, Mark[]>()
  for (const reason of of("reason")) {
    const statement = reason.links.statement?.[0] ?? ""
    reasons.set(statement, [...(reasons.get(statement) ?? []), reason])
  }
  return {
    text,
    language,
    sentences: all.statement.map(({ id, spans, values }) => ({
      span: spans[0]!,
      status: values.status ?? "none",
      needs_source: values.needsSource === "yes" || values.needsSource === "no" ? values.needsSource : null,
      reasons: (reasons.get(id) ?? []).map(reason => ({ kind: reason.values.kind ?? "evaluation", span: reason.spans[0]! })),
    })),
    attributions: all.attribution.map(({ spans, roles, values }) => ({
      source: roles.source ?? [],
      cue: roles.cue ?? [],
      content: spans,
      kind: oneOf(fields.attribution.kind, values.kind, "indirect"),
      continues: values.continues === "true",
      who: values.who ?? null,
      type: oneOf(sourceTypes, values.sourceType, "anonymous"),
      polarity: oneOf(fields.attribution.polarity, values.polarity, "affirmed"),
      stance: oneOf(fields.attribution.stance, values.stance, "neutral"),
      confidence: values.confidence === undefined ? 1 : Number(values.confidence),
      frame: values.frame ?? "",
    })),
    hedges: all.hedge.map(({ spans, values }) => ({ span: spans[0]!, class: oneOf(fields.hedge.class, values.class, "lexical") })),
    claims: of("claim").map(({ spans, values, links }) => ({
      span: spans[0]!,
      kind: oneOf(fields.claim.kind, values.kind, "event"),
      vouched_by: rows.attribution.get(links.voucher?.[0] ?? "") ?? null,
      certainty: oneOf(fields.claim.certainty, values.certainty, "certain"),
      hedges: (links.hedges ?? []).flatMap(hedge => rows.hedge.get(hedge) ?? []),
    })),
    sources: of("source").map(({ spans, values }) => ({
      name: values.name ?? "",
      type: oneOf(sourceTypes, values.sourceType, "anonymous"),
      mentions: spans,
    })),
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, usual: T): T {
  return allowed.find(each => each === value) ?? usual
}
