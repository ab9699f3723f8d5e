import type {
  AttributionWeights,
  HedgeCondition,
  HedgeEntry,
  Signal,
  SourceName,
  SourceNeed,
  SourceNoun,
  SourceType,
  WordClass,
} from "../engine/annotation/index.ts"
import { list, rows } from "./table.ts"

/**
 * What names look like the world over, whatever the language of the text: the first that fits a whole name counts. Sources: the naming
 * habits of newspapers, clubs and companies; no list of names.
 */
export const worldNames: readonly (readonly [SourceType, RegExp])[] = [
  ["media", /^\p{L}[\p{L}\d-]*\.(?:nl|be|com|org|net|tv|eu|news)$/u],
  [
    "media",
    /(?:^|[\s-])(?:Times|News|Herald|Tribune|Telegraph|Chronicle|Gazette|Journal|Magazine|Zeitung|Nachrichten|Rundschau|Gazeta|Diario|Jornal|Correio|Corriere|Shimbun|Dagbladet|Pravda|Radio|TV|FM)$/,
  ],
  [
    "media",
    /^The\s.*(?:Post|Mail|Mirror|Sun|Star|Standard|Globe|Observer|Independent|Guardian|Press|Review|Monitor|Echo|Examiner|Inquirer|Dispatch|Age|Nation|Record|Bulletin)$/,
  ],
  ["media", /^(?:Daily|Evening|Radio|TV|RTV|Correio|Corriere|Diário|Diario|Gazeta|Jornal)\s\p{Lu}/u],
  ["organisation", /^The\s\p{Lu}/u],
  [
    "organisation",
    /(?:^|\s)(?:Airlines|Airways|Air|Group|Holdings?|Inc\.?|Corp\.?|Corporation|Company|Ltd\.?|Limited|LLC|LLP|PLC|plc|N\.?V\.?|B\.?V\.?|AG|S\.?A\.?|SE|GmbH|SpA|AB|ASA|United|City|Rovers|Wanderers|Athletic|Foundation|Institute?|University|College|Council|Association|Federation|Union|Party|Committee|Commission|Agency|Authority|Bank|Capital|Partners|Ventures|Investments|Securities|Motors|Energy|Pharma|Pharmaceuticals|Technolog(?:y|ies)|Systems|Solutions|Software|Studios|Entertainment|Pictures|Records|Networks?|Labs|Industries|International|Worldwide|Watch|Alliance|Movement|Army|Department|Office|Services?|Administration|Society|Club|Team|Racing|Academy|School|Hospital|Museum|Cent(?:er|re))$/,
  ],
  [
    "organisation",
    /^(?:Air|Team|Club|Sporting|Atlético|Borussia|Dynamo|Dinamo|Lokomotiv|Olympique|Universit(?:y of|é|ät|à)|Universidad|Banco|Banca|Banque|Bank|Institut[eo]?|Ministry|Department|Partido|Parti|Royal)\s/,
  ],
]

/** `class | condition | words; words` */
export function hedgeTable(text: string): HedgeEntry[] {
  return rows(text).flatMap(([kind, when, words]) =>
    words!.split(";").map(each => ({ words: each.trim(), class: kind as HedgeEntry["class"], when: when as HedgeCondition })),
  )
}

/** `reason | pattern; pattern` */
export function signalTable(text: string): Signal[] {
  return rows(text).flatMap(([reason, patterns]) =>
    patterns!.split(";").map(words => ({ words: words.trim(), reason: reason as Signal["reason"] })),
  )
}

/** `class | reason | words`, and `feature | weight`. A class whose name ends in `verb` holds verbs only. */
export function sourceNeedOf(classes: string, weights: string, abstract: RegExp): SourceNeed {
  const byWord = new Map<string, WordClass[]>()
  for (const [name, reason, words] of rows(classes)) {
    const found: WordClass = {
      name: name!,
      ...(reason !== "-" && { reason: reason as NonNullable<WordClass["reason"]> }),
      verbs: name!.endsWith("verb"),
    }
    for (const word of list(words!)) byWord.set(word, [...(byWord.get(word) ?? []), found])
  }
  return { classes: byWord, abstract, weights: new Map(rows(weights).map(([name, weight]) => [name!, Number(weight)])) }
}

/** What an attribution is weighed by: weights by name, and for each sense a scale and whole numbers. */
export function attributionWeightsOf(weights: string, senses: string): AttributionWeights {
  const of = new Map(rows(weights).map(([name, weight]) => [name!, Number(weight)]))
  const sense = rows(senses)
  return {
    bias: of.get("bias") ?? 0,
    of,
    sense: {
      rows: Int8Array.from(sense.flatMap(([, , numbers]) => numbers!.split(" ").map(Number))),
      scales: Float32Array.from(sense, ([, scale]) => Number(scale)),
    },
  }
}

/** Plurals of institutions are organisations, not people: «de autoriteiten», «gezondheidsinstanties». */
const institutions =
  /(?:instanties|autoriteiten|diensten|bonden|organisaties|bedrijven|scholen|gemeenten|ziekenhuizen|partijen|landen|authorities|agencies|companies|unions|councils)$/

interface NounLists {
  readonly nouns: readonly { readonly type: string; readonly gender?: string; readonly title: boolean; readonly words: string }[]
  /** Plurals only. */
  readonly groups: string
  readonly anonymous: string
  readonly plurals: (noun: string) => readonly string[]
}

/** The nouns of a pack, the vague ones first: where a word stands in two lists, the first counts. */
export function nounsOf({ nouns, groups, anonymous, plurals }: NounLists): SourceNoun[] {
  const noun = (lemma: string, type: SourceType, title: boolean, forms: readonly string[], gender?: string): SourceNoun => ({
    lemma,
    singular: lemma,
    plurals: forms,
    type,
    title,
    ...(gender && { gender: gender as NonNullable<SourceNoun["gender"]> }),
  })
  const found = list(anonymous).map(word => noun(word, "anonymous", false, []))
  for (const word of list(groups))
    found.push({ ...noun(word, institutions.test(word) ? "organisation" : "group", false, [word]), singular: "" })
  for (const { type, gender, title, words } of nouns)
    for (const word of list(words)) found.push(noun(word, type as SourceType, title, plurals(word), gender))
  return found
}

/** `Name=alias,alias; Name; …` per type, parted by semicolons or the end of a line; in a text an article may lose its capital: «de Standaard»; `places` are names of organisations, one word each. */
export function namesOf(names: Partial<Record<SourceType, string>>, places: string): SourceName[] {
  const found: SourceName[] = []
  for (const [type, text] of Object.entries(names))
    for (const line of text.split("\n"))
      for (const entry of line.split(";")) {
        const [name, others] = entry.trim().split("=")
        if (!name) continue
        const aliases = others ? others.split(",") : []
        if (name.includes(" ") && /^\p{Lu}\p{Ll}+ /u.test(name)) aliases.push(name[0]!.toLowerCase() + name.slice(1))
        found.push({ name, type: type as SourceType, aliases })
      }
  for (const name of list(places)) found.push({ name, type: "organisation", aliases: [] })
  return found
}
