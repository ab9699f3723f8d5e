import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { holds, overlaps, sentenceRow, sentenceSpan } from "../look.ts"
import type { PassageRule } from "../rule.ts"
import { isUnnamed, vagueSources } from "./vague-sources.ts"

/** Another medium, which has it from somebody unnamed: third-hand to the reader. */
export const secondHand: PassageRule = {
  name: "second-hand",
  family: "attribution",
  scope: "passage",
  severity: "hint",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "At second hand",
      message: "{media} has this from unnamed sources. Was it confirmed by anybody else? If not, say so.",
      why: "What another medium has from sources that it does not name, nobody here has heard. NRC credits a scoop and does not suggest that it was there itself; the BBC says where a report comes from.",
      advice: "Link to the report, and write whether it could be confirmed.",
    },
    nl: {
      title: "Uit de tweede hand",
      message: "{media} heeft dit van ongenoemde bronnen. Is het door een ander bevestigd? Zo niet, schrijf dat erbij.",
      why: "Wat een ander medium heeft van bronnen die het niet noemt, heeft hier niemand gehoord. NRC noemt wie de primeur had en wekt niet de indruk er zelf bij te zijn geweest; de BBC vertelt waar een bericht vandaan komt.",
      advice: "Verwijs naar het bericht, en schrijf of het te bevestigen was.",
    },
  },
  examples: {
    nl: [
      "Volgens [!:The New York Times], dat bronnen bij het leger aanhaalt, vielen er tien doden.",
      "[!:De Telegraaf] meldt dat volgens ingewijden de topman vertrekt.",
      "[!:The New York Times] meldt op basis van bronnen bij het leger dat er tien doden vielen.",
      "De Telegraaf meldt dat volgens ingewijden de topman vertrekt. Dat is niet onafhankelijk bevestigd.",
      "De Telegraaf meldt dat de topman vertrekt.",
      "Bronnen bij de club zeggen tegen de NOS dat de topman vertrekt.",
      "De NOS meldt dat diplomaten zijn uitgezet.",
    ],
    en: [
      "[!:The New York Times] reports that according to sources the chairman will leave.",
      "The New York Times reports that the chairman will leave.",
    ],
  },
  fixes: [
    {
      name: "say-it-is-unconfirmed",
      title: { nl: "Voeg toe: ‘{note}’", en: "Add: “{note}”" },
      examples: {
        nl: [
          [
            "[!:De Telegraaf] meldt dat volgens ingewijden de topman vertrekt.",
            "De Telegraaf meldt dat volgens ingewijden de topman vertrekt. Dat is niet onafhankelijk bevestigd.",
          ],
        ],
        en: [
          [
            "[!:The New York Times] reports that according to sources the chairman will leave.",
            "The New York Times reports that according to sources the chairman will leave. This has not been independently confirmed.",
          ],
        ],
      },
      offers({ passage }, { analysis, desk }) {
        const note = desk.advice.get(analysis.passages[passage]!.value.language)?.attribution.unconfirmedNote
        return note ? [{ note }] : []
      },
      *edits(finding, { analysis }, { note }) {
        const { value } = analysis.passages[finding.passage]!
        const row = sentenceRow(value, finding.span)
        if (row < 0) return
        const { to } = sentenceSpan(value, row)
        yield { passage: finding.passage, span: { from: to, to }, text: ` ${note}` }
      },
    },
  ],
  *check(passage: Passage, { advice }: Desk) {
    const words = advice.get(passage.language)?.attribution
    const { paragraph, attributions, mentions } = passage
    if (!words) return
    if (!mentions.some(({ type, form }) => type === "media" && form === "name")) return
    const unnamed = vagueSources(passage, words).filter(({ kind }) => isUnnamed(kind))
    const seen = new Set<number>()
    for (const { source, content, cue } of attributions) {
      const mention = source === undefined ? undefined : mentions[source]!
      if (mention?.type !== "media" || mention.form !== "name" || seen.has(mention.span.from)) continue
      const said = { from: content[0].from, to: content.at(-1)!.to }
      const name = paragraph.text.slice(mention.span.from, mention.span.to)
      const comma = name.indexOf(",")
      const isHeard =
        // «…, dat bronnen bij het leger aanhaalt»
        (comma >= 0 &&
          name
            .slice(comma)
            .split(/[^\p{L}]+/u)
            .some(word => words.vague.plurals.test(word))) ||
        unnamed.some(({ attributions: theirs, span }) =>
          theirs.some(
            other =>
              other.content.some(part => overlaps(part, said)) && (holds(said, span) || other.cue !== cue) && !holds(mention.span, span),
          ),
        )
      if (!isHeard || sentenceRow(passage, mention.span) < 0) continue
      if (words.unconfirmed.test(paragraph.text) || /https?:/.test(paragraph.text)) return
      seen.add(mention.span.from)
      const media = comma < 0 ? name : name.slice(0, comma)
      yield { span: { from: mention.span.from, to: mention.span.from + media.length }, data: { media } }
    }
  },
}
