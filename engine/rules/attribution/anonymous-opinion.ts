import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { PassageRule } from "../rule.ts"
import { isUnnamed, partOfSpeech, type VagueSource, vagueSources } from "./vague-sources.ts"
import type { AttributionWords } from "./words.ts"

/** Somebody who stays unnamed judges or attacks: «ingewijden noemen haar incompetent». */
export const anonymousOpinion: PassageRule = {
  name: "anonymous-opinion",
  family: "attribution",
  scope: "passage",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  over: ["anonymous-source", "anonymous-quotation", "sources-without-number"],
  text: {
    en: {
      title: "Opinion of an anonymous source",
      message: "“{source}” stays unnamed and passes judgement (“{word}”). Anonymity is for facts.",
      why: "Whoever judges or accuses somebody under cover risks nothing, and the one who is judged cannot answer. AP allows anonymous sources for information, not for opinion or speculation; NRC gives them no licence for insults or unsupported accusations.",
      advice: "Leave the judgement out, find somebody who gives it by name, or write down the facts on which it rests.",
    },
    nl: {
      title: "Oordeel van een anonieme bron",
      message: "‘{source}’ blijft ongenoemd en velt een oordeel (‘{word}’). Anonimiteit is er voor feiten.",
      why: "Wie anoniem over een ander oordeelt of een ander beschuldigt, loopt geen risico, en wie het treft kan zich niet verweren. AP staat anonieme bronnen toe voor informatie, niet voor meningen of speculatie; bij NRC zijn anonieme citaten geen vrijbrief voor beledigingen of ongegronde beschuldigingen.",
      advice: "Laat het oordeel weg, zoek iemand die het met naam wil geven, of schrijf de feiten op waarop het berust.",
    },
  },
  examples: {
    nl: [
      "[!:Ingewijden] noemen haar incompetent.",
      "[!:Bronnen] beschuldigen de minister van fraude.",
      "[!:Een bron binnen het ministerie] vindt haar ongeschikt.",
      "[!:Een betrokkene] hekelt de voorzitter.",
      "[!:Een anonieme ambtenaar] noemt de minister een leugenaar.",
      "Ingewijden zeggen dat zij drie vergaderingen miste.",
      "Critici noemen het plan onhaalbaar.",
      "Wethouder Jansen noemt haar incompetent.",
      "Bronnen noemen een bedrag van 3 miljoen euro.",
      "Bronnen noemen drie namen.",
      "Bronnen noemen de namen van drie ministers.",
    ],
    en: [
      "[!:Insiders] accused the minister of fraud.",
      "[!:An insider] blamed the chairman.",
      "Insiders say she missed three meetings.",
      "Critics call the plan unworkable.",
    ],
  },
  *check(passage: Passage, { advice }: Desk) {
    const words = advice.get(passage.language)?.attribution
    if (!words) return
    for (const source of vagueSources(passage, words)) {
      const word = isUnnamed(source.kind) ? verdictOf(passage, source, words) : undefined
      if (word) yield { span: source.span, data: { source: passage.paragraph.text.slice(source.span.from, source.span.to), word } }
    }
  },
}

/** The verb by which a source attacks or judges: «noemen haar incompetent», and not «noemen drie namen». */
function verdictOf(passage: Passage, { span, verbs, attributions }: VagueSource, words: AttributionWords): string | undefined {
  const attack = verbs.find(verb => words.attacking.has(verb))
  if (attack) return attack
  const verb = verbs.find(each => words.judging.has(each))
  if (!verb) return undefined
  const [, , next] = passage.paragraph.text.slice(span.to).split(/\s+/, 3)
  const at = next ? passage.paragraph.text.indexOf(next, span.to) : -1
  const part = at >= 0 ? partOfSpeech(passage, at) : undefined
  if (part === "NUM") return undefined
  return attributions.length > 0 || part === "PRON" || part === "PROPN" ? verb : undefined
}
