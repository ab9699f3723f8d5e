// The tables of a language are read when the first text in it is opened, by code that has never run before: what the engine of the
// browser does by itself, such as cutting at one character, is many times faster then than a regular expression.

/** The words of a list that is written over several lines. */
export function list(text: string): string[] {
  if (!text.includes(" ") && !text.includes("\n")) return text === "" ? [] : [text]
  const found: string[] = []
  for (const line of text.split("\n")) for (const word of line.trim().split(" ")) if (word !== "") found.push(word)
  return found
}

/** The rows of a table: a line each, cells between bars. Blank lines and what follows `# ` are for the reader. */
export function rows(text: string): string[][] {
  const found: string[][] = []
  for (const line of text.split("\n")) {
    const row = withoutNote(line).trim()
    if (row !== "") found.push(row.split("|").map(cell => cell.trim()))
  }
  return found
}

/** The phrases of a list with semicolons between them; white space in them is one space. */
export function phrases(text: string): string[] {
  return text.split(";").map(each => each.trim().replace(/\s+/g, " "))
}

function withoutNote(line: string): string {
  let at = line.indexOf("# ")
  while (at > 0 && line[at - 1] !== " ") at = line.indexOf("# ", at + 1)
  return at < 0 ? line : line.slice(0, at)
}
