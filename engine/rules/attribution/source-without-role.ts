import type { Analysis, Mention, Passage, Ref } from "../../annotation/index.ts"
import { inSnippet } from "../fixes.ts"
import { sentenceRow } from "../look.ts"
import type { DocumentRule, Place } from "../rule.ts"
import { isSurname } from "./person-names.ts"
import type { WordsForNames } from "./placing-words.ts"

/** «Volgens Jansen is dat onzin»: who is Jansen? */
export const sourceWithoutRole: DocumentRule = {
  name: "source-without-role",
  family: "attribution",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Source without a role",
      message: "Who is {name}? This is the first time that the reader meets this source.",
      why: "What somebody says weighs as much as what that person can know. NRC gives a source’s name with position or function at the first mention, and age or place where they matter.",
      advice: "Give the full name and the role at the first mention; the surname will do after that.",
      related: "Here {name} is introduced.",
    },
    nl: {
      title: "Bron zonder functie",
      message: "Wie is {name}? De lezer komt deze bron hier voor het eerst tegen.",
      why: "Wat iemand zegt, weegt zo zwaar als wat hij kan weten. NRC geeft bij de eerste vermelding van een bron de naam met de functie of positie, en waar nodig leeftijd of woonplaats.",
      advice: "Noem bij de eerste vermelding de volledige naam en de functie; daarna volstaat de achternaam.",
      related: "Hier wordt {name} voorgesteld.",
    },
  },
  examples: {
    nl: [
      "Het plan is omstreden. Volgens [!:Jansen] is het onzin.",
      "[!:Mulder] zegt dat de brug dicht blijft. Later in het debat hield wethouder Karin Mulder vol dat het veilig moest.",
      "„Dit kan niet langer”, zegt [!:De Wit].",
      "Wethouder Karin Mulder was er niet. Volgens Mulder is het onzin.",
      "De brug blijft dicht, zegt wethouder Mulder.",
      "Jansen, directeur van de bank, zegt dat de brug dicht blijft.",
      "Volgens Shell is het onzin.",
      "„Dit kan niet langer”, zegt Piet de Wit.",
    ],
    en: [
      "[!:Smith] said the bridge would stay shut.",
      "Mayor John Smith said the bridge would stay shut. Smith denied that it was unsafe.",
    ],
  },
  fixes: [
    {
      name: "introduce-source",
      title: { en: "Write “{full}”", nl: "Schrijf ‘{full}’" },
      examples: {
        nl: [
          [
            "[!:Mulder] zegt dat de brug dicht blijft. Later hield wethouder Karin Mulder vol dat het veilig moest.",
            "Wethouder Karin Mulder zegt dat de brug dicht blijft. Later hield wethouder Karin Mulder vol dat het veilig moest.",
          ],
          [
            "Volgens [!:Mulder] blijft de brug dicht. De oud-wethouder Karin Mulder zegt dat het veilig moet.",
            "Volgens oud-wethouder Karin Mulder blijft de brug dicht. De oud-wethouder Karin Mulder zegt dat het veilig moet.",
          ],
          [
            "Volgens [!:Mulder] blijft de brug dicht. Wethouder Karin Mulder zegt dat het veilig moet.",
            "Volgens wethouder Karin Mulder blijft de brug dicht. Wethouder Karin Mulder zegt dat het veilig moet.",
          ],
        ],
      },
      offers: ({ data }) => (data.full ? [{}] : []),
      *edits({ passage, span, data }, { analysis }) {
        const text = atPlace(analysis.passages[passage]!.value, span.from, data.full!, data.title === "title")
        yield { passage, span, text }
      },
    },
    {
      name: "add-role",
      title: { en: "Add a role before “{name}”", nl: "Zet een functie voor ‘{name}’" },
      examples: {
        nl: [["Het plan is omstreden. Volgens [!:Jansen] is het onzin.", "Het plan is omstreden. Volgens functie Jansen is het onzin."]],
        en: [["[!:Smith] said the bridge would stay shut.", "Role Smith said the bridge would stay shut."]],
      },
      *edits({ passage, span, data }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const role = desk.advice.get(value.language)?.attribution.placing.role
        if (role) yield { passage, span, text: `\${1:${atPlace(value, span.from, role, true)}} ${inSnippet(data.name!)}`, isSnippet: true }
      },
    },
  ],
  *check(analysis, { advice, house }) {
    const exempt = house.spokespeople.map(each => each.toLowerCase())
    for (const { type, mentions } of analysis.links.sources) {
      if (type !== "person") continue
      const first = mentions.find(ref => isBody(analysis, ref) && mentionAt(analysis, ref).form !== "pronoun")
      if (!first) continue
      const { value } = analysis.passages[first.passage]!
      const placing = advice.get(value.language)?.attribution.placing
      if (!placing) continue
      const words = placing.names
      const mention = value.mentions[first.index]!
      const name = value.paragraph.text.slice(mention.span.from, mention.span.to)
      if (!isBareSurname(value, mention, name, words) || !isSource(value, first.index)) continue
      if (exempt.some(each => each === name.toLowerCase() || each.endsWith(` ${name.toLowerCase()}`))) continue
      if (isNamedBefore(analysis, first, name)) continue
      const full = fullerMention(analysis, mentions, first, placing.pointing)
      if (!full && !isPerson(value, mention, words)) continue
      yield {
        passage: first.passage,
        span: mention.span,
        data: { name, ...(full && { full: full.text, title: full.hasTitle ? "title" : "name" }) },
        ...(full && { related: [full.place] }),
      }
    }
  },
}

function mentionAt({ passages }: Analysis, { passage, index }: Ref): Mention {
  return passages[passage]!.value.mentions[index]!
}

/** A headline calls people by their surnames, and a byline is no source. */
function isBody({ passages }: Analysis, { passage }: Ref): boolean {
  return /^(?:prose|item)$/.test(passages[passage]!.value.paragraph.role)
}

function isSource({ attributions }: Passage, row: number): boolean {
  return attributions.some(({ source }) => source === row)
}

/** «Jansen», «De Wit», «Van den Berg», and nothing before or behind it that says more. */
function isBareSurname(passage: Passage, { form, title, span }: Mention, name: string, { particles }: WordsForNames): boolean {
  if (form !== "name" || title !== undefined) return false
  const parts = name.split(/\s/)
  if (!/^\p{Lu}[\p{L}-]+$/u.test(parts.at(-1)!) || !parts.slice(0, -1).every(part => particles.has(part.toLowerCase()))) return false
  const { text } = passage.paragraph
  if (/^\s*(?:\(|,\s*[\p{L}\d])/u.test(text.slice(span.to, span.to + 4))) return false
  const row = sentenceRow(passage, span)
  const sentence = passage.paragraph.sentences[row]
  if (!sentence) return false
  const { tokens } = sentence.value
  const token = tokens.from.indexOf(span.from - sentence.at)
  const parse = passage.parses[row]
  if (token < 1) return token === 0
  // «bloemschikker Jansen», whatever list holds the noun.
  if (parse) return !(/^(?:appos|flat|nmod)/.test(parse.relation[token]!) && parse.head[token]! <= token)
  const before = span.from - 1
  return passage.attributions.some(({ cue }) => cue?.some(({ to }) => to === before)) || /[“”"„‘’«»,:]\s*$/.test(text.slice(0, span.from))
}

function isPerson(passage: Passage, { span }: Mention, words: WordsForNames): boolean {
  const parts = passage.paragraph.text.slice(span.from, span.to).toLowerCase().split(/\s/)
  return isSurname(parts.at(-1)!, words) || (parts.length > 1 && words.opening.has(parts[0]!))
}

/** Whether the body has the name already, with a role or a first name that no mention shows. */
function isNamedBefore({ passages }: Analysis, { passage, index }: Ref, name: string): boolean {
  const { span } = passages[passage]!.value.mentions[index]!
  for (let row = 0; row <= passage; row++) {
    const { paragraph } = passages[row]!.value
    if (paragraph.role === "headline" || paragraph.role === "byline") continue
    const at = paragraph.text.toLowerCase().indexOf(name.toLowerCase())
    if (at >= 0 && (row < passage || at < span.from)) return true
  }
  return false
}

/** Where the text says more of somebody, later: «wethouder Karin Mulder». */
function fullerMention(analysis: Analysis, mentions: readonly Ref[], first: Ref, articles: ReadonlySet<string>) {
  for (const ref of mentions) {
    if (ref.passage < first.passage || (ref.passage === first.passage && ref.index <= first.index) || !isBody(analysis, ref)) continue
    const { form, title, span } = mentionAt(analysis, ref)
    if (form !== "name") continue
    const words = analysis.passages[ref.passage]!.value.paragraph.text.slice(span.from, span.to).split(/\s+/)
    const hasArticle = articles.has(words[0]!.toLowerCase())
    const said = hasArticle ? words.slice(1) : words
    if (!said.every(word => /^[\p{L}'’.-]+$/u.test(word)) || !/^\p{Lu}/u.test(said.at(-1) ?? "")) continue
    // «wethouder Karin Mulder», «de oud-wethouder Mulder»; or a first name.
    const hasTitle = /^\p{Ll}/u.test(said[0]!) || said[0]!.toLowerCase() === title
    if (!hasTitle && (hasArticle || said.filter(word => /^\p{Lu}\p{Ll}{2}/u.test(word)).length < 2)) continue
    const place: Place = { passage: ref.passage, span }
    return { text: said.join(" "), hasTitle, place }
  }
  return undefined
}

/** A title begins small inside a sentence, and with a capital at its start. */
function atPlace(passage: Passage, at: number, words: string, isNoun: boolean): string {
  if (!isNoun) return words
  const sentence = passage.paragraph.sentences[sentenceRow(passage, { from: at, to: at })]
  const opens = sentence !== undefined && sentence.at === at
  return (opens ? words[0]!.toUpperCase() : words[0]!.toLowerCase()) + words.slice(1)
}
