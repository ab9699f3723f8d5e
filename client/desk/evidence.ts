import type { Evidence } from "../../engine/ledger/index.ts"

/** Reads «https://cbs.nl/x Statline» and «bijlagen/rapport.pdf»; nothing where there is nothing. */
export function readEvidence(value: string): Evidence | undefined {
  const text = value.trim()
  if (text === "") return undefined
  const [, href, title] = /^(https?:\/\/\S+)\s+(.+)$/is.exec(text) ?? []
  return href && title ? { href, title } : { href: text }
}

/** Whether it is an address on the web; anything else is the path of a file. */
export function isWeb(href: string): boolean {
  return /^https?:\/\//i.test(href)
}
