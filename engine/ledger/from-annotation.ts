import type { Claim } from "../annotation/index.ts"
import type { Anchor } from "./anchor.ts"
import { isJson, isSame, type Json, listOf } from "./json.ts"
import { checkStates, type Evidence, type LedgerRecord } from "./record.ts"
import { classes } from "./to-annotation.ts"

/**
 * The record that an annotation was written from. Total: what is not ours, or has been changed so that it says nothing any more, is foreign
 * and kept as it is. Of what is ours, members that we do not know are kept too.
 */
export function fromAnnotation(json: Json): LedgerRecord {
  const record = own(json)
  if (!record) return foreign(json)
  const more = Object.entries(json).filter(([key, value]) => (key === "creator" ? isMoreThanName(value) : !members.has(key)))
  return more.length > 0 ? { ...record, more: Object.fromEntries(more) } : record
}

/** Of what we write ourselves. */
const members = new Set("@context id type motivation body target created modified creator aldus:checker aldus:isResolved".split(" "))

function isMoreThanName(creator: unknown): boolean {
  return isJson(creator) && !isSame(creator, { type: "Person", name: words(creator.name) })
}

function foreign(json: Json): LedgerRecord {
  const { id, created, modified, creator } = json
  return {
    kind: "foreign",
    id: typeof id === "string" && id !== "" ? id : `foreign:${JSON.stringify(json)}`,
    created: words(created),
    modified: words(modified) || words(created),
    creator: nameOf(creator),
    json,
  }
}

function own(json: Json): Exclude<LedgerRecord, { kind: "foreign" }> | undefined {
  const { id, type, created, modified, creator } = json
  const kinds = Object.keys(classes) as (keyof typeof classes)[]
  const kind = kinds.find(each => listOf(type).includes(classes[each]))
  if (!kind || typeof id !== "string" || id === "") return undefined
  const noted = { id, created: words(created), modified: words(modified) || words(created), creator: nameOf(creator) }
  const bodies = listOf(json.body).filter(isJson)
  const body = (purpose: string) => {
    const value = bodies.find(each => each.purpose === purpose)?.value
    return typeof value === "string" ? value : undefined
  }
  if (kind === "source") {
    const { name, "aldus:isTrusted": isTrusted, "aldus:role": role, "aldus:same": same, "aldus:different": different } = bodies[0] ?? {}
    if (typeof name !== "string" || name === "") return undefined
    return {
      kind,
      ...noted,
      name,
      ...(typeof isTrusted === "boolean" && { isTrusted }),
      ...(typeof role === "string" && { role }),
      ...(same !== undefined && { same: names(same) }),
      ...(different !== undefined && { different: names(different) }),
    }
  }
  const targets = listOf(json.target)
  const anchorAt = (part?: string) => {
    const found = targets.filter(isJson).find(each => each["aldus:part"] === part)
    return found && anchorFrom(found)
  }
  const anchor = anchorAt()
  if (!anchor) return undefined
  const about = abouts.find(each => each === body("classifying"))
  switch (kind) {
    case "check": {
      const state = checkStates.find(each => each === body("assessing"))
      const claim = claimKinds.find(each => each === body("classifying"))
      const evidence = bodies.filter(each => each.purpose === "linking").map(evidenceFrom)
      if (!state || evidence.includes(undefined)) return undefined
      return {
        kind,
        ...noted,
        anchor,
        state,
        checker: words(json["aldus:checker"]),
        note: body("commenting") ?? "",
        evidence: evidence as Evidence[],
        ...(claim && { claim }),
      }
    }
    case "verdict": {
      const verdict = verdicts.find(each => each === body("moderating"))
      return about && verdict && { kind, ...noted, anchor, about, verdict }
    }
    case "mark": {
      const claim = claimKinds.find(each => each === body("tagging"))
      const source = anchorAt("source")
      const cue = anchorAt("cue")
      return about && { kind, ...noted, anchor, about, ...(source && { source }), ...(cue && { cue }), ...(claim && { claim }) }
    }
    case "comment": {
      const replyTo = targets.find(each => typeof each === "string") as string | undefined
      const text = body(replyTo === undefined ? "commenting" : "replying")
      const isResolved = json["aldus:isResolved"]
      if (text === undefined) return undefined
      return {
        kind,
        ...noted,
        anchor,
        text,
        ...(replyTo !== undefined && { replyTo }),
        ...(typeof isResolved === "boolean" && { isResolved }),
      }
    }
  }
}

const abouts = ["attribution", "hedge", "claim"] as const
const verdicts = ["accepted", "rejected"] as const
const claimKinds: readonly Claim["kind"][] = ["quantity", "cause", "comparison", "forecast", "accusation", "event"]

/** The words that a target points at: by a quotation, and by its place where that is told. */
export function anchorFrom(target: Json): Anchor | undefined {
  const selectors = listOf(target.selector).filter(isJson)
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector")
  const place = selectors.find(({ type }) => type === "TextPositionSelector")
  const { exact, prefix, suffix } = quote ?? {}
  if (typeof exact !== "string") return undefined
  const start = offset(place?.start)
  const copies = offset(target["aldus:copies"])
  return {
    exact,
    prefix: words(prefix),
    suffix: words(suffix),
    start: start ?? 0,
    end: offset(place?.end) ?? (start ?? 0) + exact.length,
    copies: copies ?? 1,
  }
}

function evidenceFrom({ source, label, "aldus:href": href }: Json): Evidence | undefined {
  const address = typeof href === "string" ? href : source
  return typeof address === "string" ? { href: address, ...(typeof label === "string" && { title: label }) } : undefined
}

function names(value: unknown): string[] {
  return listOf(value).filter(each => typeof each === "string")
}

function nameOf(creator: unknown): string {
  return isJson(creator) ? words(creator.name) : words(creator)
}

function words(value: unknown): string {
  return typeof value === "string" ? value : ""
}

function offset(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}
