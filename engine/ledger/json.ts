/** Anything that JSON can hold under a name. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value is an object with members: no list, no null. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** A value as a list: itself where it is one, nothing where there is none. JSON-LD writes a list of one either way. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/** Whether two values are written the same, whatever the order of their members. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, row) => isSame(each, b[row]))
  if (!isJson(a) || !isJson(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && isSame(a[key], b[key]))
}
