import type { Analysis } from "../../annotation/index.ts"
import type { DocumentRule } from "../rule.ts"
import { isSpeakerNear } from "./is-speaker-near.ts"
import { nameSpeaker } from "./name-speaker.ts"
import { unclosedQuotations } from "./unclosed-quotations.ts"

/** A quotation, and neither this paragraph nor the one before says whose. */
export const quotationWithoutSpeaker: DocumentRule = {
  name: "quotation-without-speaker",
  family: "quotations",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.1",
  text: {
    en: {
      title: "Quotation without a speaker",
      message: "Who is being quoted? No speaker is named here, nor just before.",
      why: "A quotation is evidence only together with the person who said it. AP and NRC want the speaker in the same paragraph, before the reader has to guess.",
      advice: "Name the speaker in this sentence or the one before it.",
    },
    nl: {
      title: "Citaat zonder spreker",
      message: "Wie wordt hier geciteerd? Er staat geen spreker bij, en ook niet vlak ervoor.",
      why: "Een citaat is pas bewijs samen met degene die het zei. AP en NRC willen de spreker in dezelfde alinea, voordat de lezer moet raden.",
      advice: "Noem de spreker in deze zin of in de zin ervoor.",
    },
  },
  examples: {
    nl: [
      "[!:„Dit had nooit mogen gebeuren.”]",
      "Het regende. [!:‘We gaan gewoon door met de wedstrijd.’]",
      "De zaal was vol. [!:„Zo kan het niet langer.”] Daarna ging het licht uit.",
      "„Dit had nooit mogen gebeuren”, zegt de directeur.",
      "De directeur is duidelijk. „Dit had nooit mogen gebeuren”, zegt hij. „Wij betreuren het.”",
      "De film heet ‘Turks fruit’.",
      "„Niemand durft nog iets op te schrijven, zegt een medewerker.",
      "De wedstrijd is voorbij. Trainer Melvin Boel was lyrisch. „Ik heb hier kippenvel van.”",
      "Ten Brinke begrijpt de zorgen, maar wijst op haar verantwoordelijkheid. „Als er straks een tak valt, komen jullie bij mij.”",
      "De schrijfster verhuist naar Terschelling.\n\nWas dat een moeilijk besluit?\n\n„Nee, ik ging op gevoel. Dat doe ik altijd.”",
      "„De boel was niet in de hand te houden.” Theo de Rooij stond met zijn handen in de zakken.",
      "Schaatser Jan Smit won drie keer goud. In het voorjaar stopte de Fries.\n\n„Ik was er klaar mee. Mijn lichaam ook.”",
      "„Mijn basisniveau is flink omhooggegaan.”\n\nVorige week twijfelde zij nog of zij wel mee moest doen.",
      "[!:„Wij gaan door met de bouw.”]\n\n„En wij stoppen nooit, wat er ook gebeurt.”",
      "Wethouder Jansen geeft antwoord.\n\nV: Wanneer gaat de brug open?\n\nA: Dat weten wij nog niet. Het wachten is op de aannemer.\n\nV: En daarna?\n\nA: Nee. Daarna gaan wij eerst op vakantie.",
    ],
    en: ["[!:“This should never have happened.”]", "“This should never have happened,” the director said."],
  },
  fixes: [nameSpeaker],
  *check({ passages, links }: Analysis, { advice }) {
    const known = new Set(links.sources.flatMap(({ attributions }) => attributions.map(({ passage, index }) => `${passage} ${index}`)))
    const unclosed = unclosedQuotations({ passages })
    for (const [passage, { value }] of passages.entries()) {
      const lost = unclosed.get(passage)
      for (const [index, { kind, cue, source, content, frame }] of value.attributions.entries()) {
        if (kind === "indirect" || cue || source !== undefined || known.has(`${passage} ${index}`)) continue
        if (value.paragraph.role !== "prose" && value.paragraph.role !== "item") continue
        // An interview shows by its layout who answers, and says once above it who that is.
        if (frame === "interview") continue
        const span = { from: content[0].from, to: content.at(-1)!.to }
        // Nobody knows where it ends, so nobody knows whether a speaker stands in it or behind it: one fault, told once.
        if (lost && span.from <= lost.span.from && lost.span.from < span.to) continue
        if (isSpeakerNear(passages, passage, span, advice.get(value.language)?.quotations)) continue
        yield { passage, span }
      }
    }
  },
}
