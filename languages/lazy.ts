/**
 * A value of which some properties are made when they are first asked for. Starting a server must not read the tables of a language
 * that no text is in.
 */
export function lazily<Ready extends object, Rest extends object>(
  ready: Ready,
  make: { readonly [Key in keyof Rest]: () => Rest[Key] },
): Ready & Rest {
  for (const key of Object.keys(make) as (keyof Rest)[]) {
    Object.defineProperty(ready, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make[key]()
        Object.defineProperty(ready, key, { value, enumerable: true })
        return value
      },
    })
  }
  return ready as Ready & Rest
}
