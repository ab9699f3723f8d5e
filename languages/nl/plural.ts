/** The plurals a Dutch noun may have, by the regular endings: `minister` → ministers, `krant` → kranten, `arts` → artsen. Not all of them exist; none of them is another word. */
export function pluralsOf(noun: string): string[] {
  const irregular = irregulars[noun]
  if (irregular) return [irregular]
  if (/man$/.test(noun)) return [noun.replace(/man$/, "mannen"), noun.replace(/man$/, "lieden")]
  if (/vrouw$/.test(noun)) return [`${noun}en`]
  if (/(?:heid)$/.test(noun)) return [noun.replace(/heid$/, "heden")]
  if (/[aiouy]$/.test(noun)) return [`${noun}'s`, `${noun}’s`]
  if (/(?:el|er|em|en|aar|ster|erd|ie|eur|or|e)$/.test(noun))
    return [`${noun}s`, ...(/(?:eur|or)$/.test(noun) ? [`${noun}en`] : /e$/.test(noun) ? [`${noun}n`] : [])]
  if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(noun) && !/(?:is|us|ing)$/.test(noun))
    return [`${noun}${noun.at(-1)}en`, `${noun}en`, `${noun}s`]
  if (/(aa|ee|oo|uu)[bdfgklmnprst]$/.test(noun)) {
    const end = noun.at(-1) === "f" ? "v" : noun.at(-1) === "s" ? "z" : noun.at(-1)!
    return [`${noun.slice(0, -3)}${noun.at(-2)}${end}en`, `${noun.slice(0, -3)}${noun.at(-2)}${noun.at(-1)}en`]
  }
  if (/[^s]s$/.test(noun)) return [`${noun}en`, `${noun.slice(0, -1)}zen`]
  return [`${noun}en`]
}

const irregulars: Record<string, string> = {
  lid: "leden",
  kamerlid: "kamerleden",
  statenlid: "statenleden",
  raadslid: "raadsleden",
  gemeenteraadslid: "gemeenteraadsleden",
  familielid: "familieleden",
  bedrijf: "bedrijven",
  museum: "musea",
  centrum: "centra",
  historicus: "historici",
  politicoloog: "politicologen",
  politicus: "politici",
  criticus: "critici",
  docent: "docenten",
  president: "presidenten",
  koning: "koningen",
  hof: "hoven",
  school: "scholen",
  bank: "banken",
  chef: "chefs",
  coach: "coaches",
}
