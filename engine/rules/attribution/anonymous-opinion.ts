import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { PassageRule } from "../rule.ts"
import { isUnnamed, vagueSources } from "./vague-sources.ts"

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
    ],
    en: [
      "[!:Insiders] accused the minister of fraud.",
      "[!:A source] described her as incompetent.",
      "Insiders say she missed three meetings.",
      "Critics call the plan unworkable.",
    ],
  },
  *check(passage: Passage, { advice }: Desk) {
    const words = advice.get(passage.language)?.attribution
    if (!words) return
    for (const { kind, span, verbs, attributions } of vagueSources(passage, words)) {
      const word = isUnnamed(kind) ? verbs.find(verb => words.judging.has(verb)) : undefined
      // «Bronnen noemen een bedrag» mentions one.
      const [, , next = ""] = passage.paragraph.text.slice(span.to).toLowerCase().split(/\s+/, 3)
      const isMention = attributions.length === 0 && words.vague.empty.has(next) && !words.vague.definite.has(next)
      if (word && !isMention) yield { span, data: { source: passage.paragraph.text.slice(span.from, span.to), word } }
    }
  },
}
