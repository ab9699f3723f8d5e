import type { Analysis } from "../../annotation/index.ts"
import type { DocumentRule } from "../rule.ts"

/** A whole article in which nobody who says something has a name. */
export const onlyAnonymousSources: DocumentRule = {
  name: "only-anonymous-sources",
  family: "attribution",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  isWholeArticle: true,
  text: {
    en: {
      title: "Nobody has a name",
      message: "Whoever says something in this article stays unnamed or vague. Who answers for it?",
      why: "If no source has a name, a reader must take everything on trust, and nobody can be asked. NRC uses anonymous sources only where there is no other way; Reuters calls them the weakest there are and wants more than one.",
      advice: "Find a source that lets itself be named, or a document, and tell the reader what was done to check the rest.",
    },
    nl: {
      title: "Niemand met naam",
      message: "Wie in dit artikel iets zegt, blijft ongenoemd of vaag. Wie staat ervoor in?",
      why: "Als geen bron een naam heeft, moet de lezer alles op gezag aannemen, en kan niemand worden bevraagd. NRC gebruikt anonieme bronnen alleen als het niet anders kan; Reuters noemt ze de zwakste die er zijn en wil er meer dan één.",
      advice: "Zoek een bron die zich laat noemen, of een document, en vertel de lezer hoe de rest is nagegaan.",
    },
  },
  examples: {
    nl: [
      "[!:Ingewijden] melden dat de topman vertrekt. Hij kwam in 2019. Volgens bronnen is er ruzie over geld. De koers daalde.",
      "[!:Een bron binnen de club] zegt dat de trainer weg moet. De ploeg verloor zes keer. Ingewijden vrezen dat spelers volgen.",
      "Topman weg\n\nDe topman vertrekt. Volgens [!:ingewijden] is er ruzie. Critici zeggen dat het te laat is.",
      "Ingewijden melden dat de topman vertrekt. Hij kwam in 2019. Commissaris Jan de Boer zegt dat er ruzie is. De koers daalde.",
      "Bronnen melden dat de topman vertrekt.",
      "Omwonenden zeggen dat de fabriek stinkt. De fabriek staat er al jaren. Zij vrezen dat het erger wordt. De hal wordt groter.",
    ],
    en: [
      "[!:Insiders] say the chairman will leave. He came in 2019. “He is finished,” said a source. Shares fell.",
      "Insiders say the chairman will leave. He came in 2019. “He is finished,” said Jane Miller. Shares fell.",
    ],
  },
  *check({ passages, links }: Analysis) {
    const said = links.sources.reduce((sum, { attributions }) => sum + attributions.length, 0)
    if (said < 2 || !links.sources.every(({ type }) => type === "anonymous")) return
    const sentences = passages.reduce(
      (sum, { value }) => sum + (value.paragraph.role === "headline" ? 0 : value.paragraph.sentences.length),
      0,
    )
    const [first] = links.sources[0]?.mentions ?? []
    if (sentences < fewest || !first) return
    yield { passage: first.passage, span: passages[first.passage]!.value.mentions[first.index]!.span }
  },
}

/** A note of fewer sentences is no article yet. */
const fewest = 3
