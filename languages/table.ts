/** The words of a list that is written over several lines. */
export function list(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== "")
}

/** The rows of a table: a line each, cells between bars. Blank lines and what follows `# ` are for the reader. */
export function rows(text: string): string[][] {
  const found: string[][] = []
  for (const line of text.split("\n")) {
    const row = line.replace(/(^|\s)# .*$/, "").trim()
    if (row !== "") found.push(row.split("|").map(cell => cell.trim()))
  }
  return found
}

/** The phrases of a list with semicolons between them; white space in them is one space. */
export function phrases(text: string): string[] {
  return text.split(";").map(each => each.trim().replace(/\s+/g, " "))
}
