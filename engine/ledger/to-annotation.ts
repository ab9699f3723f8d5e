import type { Anchor } from "./anchor.ts"
import type { Json } from "./json.ts"
import type { CheckRecord, CommentRecord, Evidence, LedgerRecord, MarkRecord, SourceRecord, VerdictRecord } from "./record.ts"

/** What we call that for which the W3C has no word. */
export const vocabulary = "https://github.com/aldus-nieuws/aldus/ns#"

/** The context of what we write: that of the W3C, and a name for what it has no word for. */
export const context = ["http://www.w3.org/ns/anno.jsonld", { aldus: vocabulary }] as const

/** What each kind is called, beside `Annotation`. */
export const classes = {
  check: "aldus:Check",
  verdict: "aldus:Verdict",
  mark: "aldus:Mark",
  comment: "aldus:Comment",
  source: "aldus:SourceNote",
} as const

/** A record as a W3C Web Annotation on `article`, the address of the text: of a sidecar relative to itself. What is foreign stays as it was. */
export function toAnnotation(record: LedgerRecord, article: string): Json {
  if (record.kind === "foreign") return record.json
  const { id, created, modified, creator } = record
  return {
    id,
    type: ["Annotation", classes[record.kind]],
    ...parts(record, article),
    created,
    modified,
    ...(creator !== "" && { creator: { type: "Person", name: creator } }),
    ...record.more,
  }
}

function parts(record: Exclude<LedgerRecord, { kind: "foreign" }>, article: string): Json {
  switch (record.kind) {
    case "check":
      return check(record, article)
    case "verdict":
      return verdict(record, article)
    case "mark":
      return mark(record, article)
    case "comment":
      return comment(record, article)
    case "source":
      return source(record, article)
  }
}

function check({ anchor, state, checker, note, evidence, claim }: CheckRecord, article: string): Json {
  return {
    motivation: "assessing",
    body: [
      textual("assessing", state),
      ...(claim ? [textual("classifying", claim)] : []),
      ...(note !== "" ? [textual("commenting", note)] : []),
      ...evidence.map(link),
    ],
    ...(checker !== "" && { "aldus:checker": checker }),
    target: target(anchor, article),
  }
}

function verdict({ anchor, about, verdict }: VerdictRecord, article: string): Json {
  return {
    motivation: "moderating",
    body: [textual("moderating", verdict), textual("classifying", about)],
    target: target(anchor, article),
  }
}

function mark({ anchor, about, source, cue, claim }: MarkRecord, article: string): Json {
  return {
    motivation: "classifying",
    body: [textual("classifying", about), ...(claim ? [textual("tagging", claim)] : [])],
    target: [
      target(anchor, article),
      ...(source ? [{ ...target(source, article), "aldus:part": "source" }] : []),
      ...(cue ? [{ ...target(cue, article), "aldus:part": "cue" }] : []),
    ],
  }
}

function comment({ anchor, text, replyTo, isResolved }: CommentRecord, article: string): Json {
  const words = target(anchor, article)
  return {
    motivation: replyTo === undefined ? "commenting" : "replying",
    body: textual(replyTo === undefined ? "commenting" : "replying", text),
    ...(isResolved !== undefined && { "aldus:isResolved": isResolved }),
    target: replyTo === undefined ? words : [replyTo, words],
  }
}

function source({ name, isTrusted, role, same, different }: SourceRecord, article: string): Json {
  return {
    motivation: "identifying",
    body: {
      type: "aldus:Source",
      name,
      ...(isTrusted !== undefined && { "aldus:isTrusted": isTrusted }),
      ...(role !== undefined && { "aldus:role": role }),
      ...(same && { "aldus:same": same }),
      ...(different && { "aldus:different": different }),
    },
    target: article,
  }
}

function textual(purpose: string, value: string): Json {
  return { type: "TextualBody", purpose, value }
}

/** An address must be one; the path of a file need not be: «nota 3.pdf». */
function link({ href, title }: Evidence): Json {
  const address = href.replace(/[\u0000-\u0020<>"{}|\\^`\u007f]|%(?![0-9a-f]{2})/gi, encodeURIComponent)
  return {
    type: "SpecificResource",
    purpose: "linking",
    source: address,
    ...(address !== href && { "aldus:href": href }),
    ...(title !== undefined && { label: title }),
  }
}

function target({ exact, prefix, suffix, start, end, copies }: Anchor, article: string): Json {
  return {
    type: "SpecificResource",
    source: article,
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start, end },
    ],
    "aldus:copies": copies,
  }
}
