import type { Mention, Passage } from "../../annotation/index.ts"
import { sentenceRow } from "../look.ts"
import type { PassageRule } from "../rule.ts"

/** Somebody speaks for another as his work, and has a name. */
export const unnamedSpokesperson: PassageRule = {
  name: "unnamed-spokesperson",
  family: "attribution",
  scope: "passage",
  severity: "hint",
  profile: "fact-check",
  since: "0.2",
  text: {
    en: {
      title: "Spokesperson without a name",
      message: "“{source}” speaks in public and has a name.",
      why: "Speaking for another is a public task: nobody needs to be shielded, and with a name the reader can ask again. Houses differ here; some only name the organisation.",
      advice: "Ask for the name and add it, if your house style wants it.",
    },
    nl: {
      title: "Woordvoerder zonder naam",
      message: "‘{source}’ spreekt in het openbaar en heeft een naam.",
      why: "Namens een ander spreken is een openbare taak: er is niemand te beschermen, en met een naam kan de lezer het navragen. Redacties denken hier verschillend over; sommige noemen alleen de organisatie.",
      advice: "Vraag naar de naam en zet die erbij, als de huisstijl dat wil.",
    },
  },
  examples: {
    nl: [
      "[!:Een woordvoerder] van de club bevestigt dat de trainer vertrekt.",
      "Volgens [!:een politiewoordvoerder] is de man aangehouden.",
      "„Wij zoeken het uit”, zegt [!:de woordvoerster] van het ministerie.",
      "Woordvoerder Els Bos bevestigt dat de trainer vertrekt.",
      "Volgens Els Bos, woordvoerder van de club, vertrekt de trainer.",
      "Woordvoerders bevestigen dat de trainer vertrekt.",
      "De club zoekt een woordvoerder.",
      "De storing is verholpen, aldus de woordvoerder.",
    ],
    en: ["[!:A spokeswoman] for the club said the coach would leave.", "Spokeswoman Jane Smith said the coach would leave."],
  },
  fixes: [
    {
      name: "add-name",
      title: { en: "Add a name", nl: "Zet er een naam bij" },
      examples: {
        nl: [
          [
            "[!:Een woordvoerder] van de club bevestigt dat de trainer vertrekt.",
            "Woordvoerder naam van de club bevestigt dat de trainer vertrekt.",
          ],
          ["Volgens [!:een politiewoordvoerder] is de man aangehouden.", "Volgens politiewoordvoerder naam is de man aangehouden."],
        ],
      },
      offers: ({ data }) => (data.article ? [{}] : []),
      *edits({ passage, span, data }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const placing = desk.advice.get(value.language)?.attribution.placing
        if (!placing) return
        const noun = data.source!.slice(data.article!.length).trimStart()
        const opens = value.paragraph.sentences[sentenceRow(value, span)]?.at === span.from
        yield {
          passage,
          span,
          text: `${opens ? noun[0]!.toUpperCase() : noun[0]}${noun.slice(1)} \${1:${placing.name}}`,
          isSnippet: true,
        }
      },
    },
  ],
  *check(passage, { advice }) {
    const placing = advice.get(passage.language)?.attribution.placing
    if (!placing) return
    const seen = new Set<number>()
    for (const { source } of passage.attributions) {
      if (source === undefined || seen.has(source)) continue
      seen.add(source)
      const mention = passage.mentions[source]!
      const span = spokesperson(passage, mention, placing.spokesperson)
      if (!span) continue
      const said = passage.paragraph.text.slice(span.from, span.to)
      const words = said.split(/\s/)
      // «aldus de woordvoerder»: who was met before.
      if (placing.pointing.has(words[0]!.toLowerCase()) && span.to === mention.span.to) continue
      const hasArticle = words.length === 2 && placing.articlesBeforeNoun.has(words[0]!.toLowerCase())
      yield { span, data: { source: said, ...(hasArticle && { article: words[0]! }) } }
    }
  },
}

/** From the beginning of a mention to the noun, where nothing behind it is a name. */
function spokesperson({ paragraph }: Passage, { form, number, span, type }: Mention, noun: RegExp) {
  if (form !== "role" || number !== "singular" || type !== "person") return undefined
  const words = paragraph.text.slice(span.from, span.to).split(/(\s+)/)
  const row = words.findIndex(word => noun.test(word.toLowerCase()))
  if (row < 0 || words.slice(0, row).some(word => /^\p{P}/u.test(word))) return undefined
  return { from: span.from, to: span.from + words.slice(0, row + 1).join("").length }
}
