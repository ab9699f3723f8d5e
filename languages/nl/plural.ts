/** The plurals a Dutch noun may have, by the regular endings: `minister` → ministers, `krant` → kranten, `arts` → artsen. Not all of them exist; none of them is another word. */
export function pluralsOf(noun: string): string[] {
  for (const [ending, plural] of irregularsByEnd.get(noun.slice(-2)) ?? none)
    if (noun.endsWith(ending!)) return [noun.slice(0, -ending!.length) + plural!]
  if (/man$/.test(noun)) return [noun.replace(/man$/, "mannen"), noun.replace(/man$/, "lieden")]
  if (/vrouw$/.test(noun)) return [`${noun}en`]
  if (/(?:heid)$/.test(noun)) return [noun.replace(/heid$/, "heden")]
  if (/ier$/.test(noun)) return [`${noun}s`, `${noun}en`]
  if (/[aiouy]$/.test(noun)) return [`${noun}'s`, `${noun}’s`]
  if (/(?:el|er|em|en|aar|ster|erd|ie|eur|or|e)$/.test(noun))
    return [`${noun}s`, ...(/(?:eur|or)$/.test(noun) ? [`${noun}en`] : /e$/.test(noun) ? [`${noun}n`] : [])]
  if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(noun) && !/(?:is|us|ing)$/.test(noun)) {
    const doubled = `${noun}${noun.at(-1)}en`
    // Of one syllable, `wet` has no «weten», nor `kok` «koken».
    return /^[^aeiou]*[aeiou][^aeiou]+$/.test(noun) ? [doubled, `${noun}s`] : [doubled, `${noun}en`, `${noun}s`]
  }
  if (/[aeiou]{2}f$/.test(noun)) return [`${noun.slice(0, -1)}ven`]
  if (/(aa|ee|oo|uu)[bdfgklmnprst]$/.test(noun)) {
    const end = noun.at(-1) === "f" ? "v" : noun.at(-1) === "s" ? "z" : noun.at(-1)!
    return [`${noun.slice(0, -3)}${noun.at(-2)}${end}en`, `${noun.slice(0, -3)}${noun.at(-2)}${noun.at(-1)}en`]
  }
  if (/[^s]s$/.test(noun)) return [`${noun}en`, `${noun.slice(0, -1)}zen`]
  return [`${noun}en`]
}

/** Endings that go their own way: also of compounds. */
const irregulars: readonly (readonly string[])[] = [
  ["lid", "leden"],
  ["bedrijf", "bedrijven"],
  ["museum", "musea"],
  ["centrum", "centra"],
  ["medium", "media"],
  ["icus", "ici"],
  ["oloog", "ologen"],
  ["docent", "docenten"],
  ["president", "presidenten"],
  ["koning", "koningen"],
  ["hof", "hoven"],
  ["school", "scholen"],
  ["stad", "steden"],
  ["bank", "banken"],
  ["kind", "kinderen"],
  ["blad", "bladen"],
  ["verdrag", "verdragen"],
  ["bureau", "bureaus"],
  ["chef", "chefs"],
  ["coach", "coaches"],
  ["expert", "experts"],
  ["team", "teams"],
  ["platform", "platforms"],
  ["scan", "scans"],
  ["mail", "mails"],
  ["tweet", "tweets"],
  ["blog", "blogs"],
  ["reus", "reuzen"],
  ["gigant", "giganten"],
  ["concern", "concerns"],
  ["restaurant", "restaurants"],
  ["start-up", "start-ups"],
  ["startup", "startups"],
  ["journaal", "journaals"],
  ["fan", "fans"],
  ["oom", "ooms"],
  ["zoon", "zonen"],
  ["broer", "broers"],
  ["kok", "koks"],
]

const none: readonly (readonly string[])[] = []

/** By their last two letters: there are thousands of nouns to ask. */
const irregularsByEnd = new Map<string, (readonly string[])[]>()
for (const irregular of irregulars) {
  const end = irregular[0]!.slice(-2)
  irregularsByEnd.set(end, [...(irregularsByEnd.get(end) ?? none), irregular])
}
