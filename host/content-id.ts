/** An id for what has none, made of what it is: the same each time it is read, in whatever window. In the form of RFC 9562, version 8. */
export async function contentId(content: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content)))
  digest[6] = (digest[6]! & 0x0f) | 0x80
  digest[8] = (digest[8]! & 0x3f) | 0x80
  const hex = Array.from(digest.subarray(0, 16), byte => byte.toString(16).padStart(2, "0")).join("")
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`
}

/** Ids by the content of which they are made. `article`: its name, for the same words may stand in another. */
export async function contentIds(article: string, contents: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(contents.map(async content => [content, await contentId(`${article}\n${content}`)] as const)))
}
