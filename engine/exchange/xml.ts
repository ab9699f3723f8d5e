/** Text for XML: what has a meaning in it is escaped, what XML cannot hold is replaced. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\t\r\n]/g, character => `&#${character.charCodeAt(0)};`)
}

/** What XML cannot hold is replaced. */
export function xmlText(text: string): string {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\x00-\x08\v\f\x0e-\x1f\ufffe\uffff]/g,
    "\ufffd",
  )
}
