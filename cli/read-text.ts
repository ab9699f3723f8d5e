/** Bytes as text. UTF-8 and UTF-16 with their byte order marks kept, so that offsets are those of the file; else Windows-1252, with `guessed`. */
export function readText(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean; readonly encoding: string } {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined
  if (utf16) return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), guessed: false, encoding: utf16 }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), guessed: false, encoding: "utf-8" }
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), guessed: true, encoding: "windows-1252" }
  }
}
