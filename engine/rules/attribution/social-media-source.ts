import { TokenKind } from "../../text/index.ts"
import { hasPhrase, phrasesIn } from "../find-phrases.ts"
import { overlaps, sentenceSpan } from "../look.ts"
import type { PassageRule } from "../rule.ts"

/** «Op sociale media wordt geklaagd»: by whom, where and when? */
export const socialMediaSource: PassageRule = {
  name: "social-media-source",
  family: "attribution",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  over: ["impersonal-hearsay"],
  text: {
    en: {
      title: "Social media as a source",
      message: "“{words}” is everybody and nobody. On which platform, by whom, and when?",
      why: "A handful of messages can look like a storm, and an account may not be who it says it is. Reuters wants what comes from social media traced to an account, a platform and a date.",
      advice: "Name the platform and the account or the number of messages, and give a link.",
    },
    nl: {
      title: "Sociale media als bron",
      message: "‘{words}’ is iedereen en niemand. Op welk platform, door wie en wanneer?",
      why: "Een handvol berichten kan eruitzien als een storm, en een account is niet altijd van wie het zegt te zijn. Reuters wil dat wat van sociale media komt, te herleiden is tot een account, een platform en een datum.",
      advice: "Noem het platform en het account of het aantal berichten, en geef een link.",
    },
  },
  examples: {
    nl: [
      "[!:Op sociale media] wordt geklaagd over de sirene.",
      "[!:Op internet] circuleren berichten dat de brug instort.",
      "[!:Online] wordt gespeculeerd over zijn vertrek.",
      "Op Facebook en op sociale media wordt geklaagd over de sirene.",
      "De politie meldt op sociale media dat de weg dicht is.",
      "Op sociale media plaatste de club een foto van de selectie.",
      "Online winkelen wordt populairder.",
      "Hij is niet actief op sociale media.",
    ],
    en: ["There was outrage [!:on social media] over the siren.", "Police said on social media that the road was closed."],
  },
  fixes: [
    {
      name: "name-platform",
      title: { en: "Name the platform", nl: "Noem het platform" },
      examples: {
        nl: [["[!:Op sociale media] wordt geklaagd over de sirene.", "Op X wordt geklaagd over de sirene."]],
        en: [["There was outrage [!:on social media] over the siren.", "There was outrage on X over the siren."]],
      },
      *edits({ passage, span, data }, { analysis, desk }) {
        const { language } = analysis.passages[passage]!.value
        const words = desk.advice.get(language)?.attribution.placing.onPlatform
        if (!words) return
        const isCapital = /^\p{Lu}/u.test(data.words!)
        yield { passage, span, text: isCapital ? words[0]!.toUpperCase() + words.slice(1) : words, isSnippet: true }
      },
    },
  ],
  *check(passage, { advice }) {
    const placing = advice.get(passage.language)?.attribution.placing
    if (!placing) return
    const { text, sentences, role } = passage.paragraph
    if (role === "headline") return
    for (const { sentence, span } of phrasesIn(passage, placing.socialMedia)) {
      if (!hasPhrase(passage, placing.reactions, sentence)) continue
      const whole = sentenceSpan(passage, sentence)
      const { tokens } = sentences[sentence]!.value
      if (tokens.kind.includes(TokenKind.address) || platform.test(text.slice(whole.from, whole.to))) continue
      const isSomebody = passage.attributions.some(
        ({ source, content, cue = [] }) =>
          source !== undefined &&
          passage.mentions[source]!.type !== "anonymous" &&
          passage.mentions[source]!.type !== "group" &&
          [...content, ...cue].some(part => overlaps(part, whole)),
      )
      if (!isSomebody) yield { span, data: { words: text.slice(span.from, span.to) } }
    }
  },
}

/** They are called so the world over. */
const platform = /\b(?:Twitter|Facebook|Instagram|TikTok|Telegram|LinkedIn|YouTube|Reddit|Mastodon|Bluesky|WhatsApp|Snapchat|Threads|X)\b/
