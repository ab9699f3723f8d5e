import { fieldOf, fits, type Imported, type Mark, type Pair, type Trouble } from "./mark.ts"

/**
 * What was read, made sound: values that their field cannot have, words that lie outside the text and links to nothing are left out and told.
 * A mark that has no words left is left out too, unless it is a source that is named nowhere.
 */
export function checkMarks(text: string, { language, marks, troubles }: Imported): Imported {
  const found: Trouble[] = [...troubles]
  const isOnWords = (id: string) => (span: Pair) => {
    const [from, to] = span
    const isSound = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length
    if (!isSound) found.push({ kind: "words", where: id, what: `${from}-${to}` })
    return isSound
  }
  const ids = new Set<string>()
  const sound: Mark[] = []
  for (const mark of marks) {
    if (ids.has(mark.id)) {
      found.push({ kind: "syntax", where: mark.id, what: mark.id })
      continue
    }
    const spans = mark.spans.filter(isOnWords(mark.id))
    if (spans.length === 0 && mark.type !== "source") {
      if (mark.spans.length === 0) found.push({ kind: "words", where: mark.id, what: "" })
      continue
    }
    ids.add(mark.id)
    const roles = entries(mark.roles).map(([role, pairs]) => [role, pairs.filter(isOnWords(mark.id))] as const)
    const values = Object.entries(mark.values).filter(([name, value]) => {
      const field = fieldOf(mark.type, name)
      const isSound = field !== undefined && fits(field, value)
      if (!isSound) found.push({ kind: "value", where: mark.id, what: `${name}=${value}` })
      return isSound
    })
    sound.push({
      ...mark,
      spans,
      roles: Object.fromEntries(roles.filter(([, pairs]) => pairs.length > 0)),
      values: Object.fromEntries(values),
    })
  }
  return {
    language,
    marks: sound.map(mark => {
      const links = entries(mark.links).map(([link, targets]) => {
        const known = targets.filter(id => ids.has(id))
        for (const id of targets) if (!ids.has(id)) found.push({ kind: "link", where: mark.id, what: id })
        return [link, known] as const
      })
      return { ...mark, links: Object.fromEntries(links.filter(([, targets]) => targets.length > 0)) }
    }),
    troubles: found,
  }
}

function entries<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][]
}
