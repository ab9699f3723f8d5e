import type { Attribution, Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { invertedClause } from "../front-of.ts"
import { holds, sentenceRow, sentenceSpan, tokenRow } from "../look.ts"
import type { FixEdit, PassageRule } from "../rule.ts"
import { lowerFirst, upperFirst } from "../source-offers.ts"
import { vagueSourceAt } from "./describe-source.ts"
import { isUnnamed, type VagueSource, vagueSources } from "./vague-sources.ts"

/** The very words of somebody whom nobody can ask whether they are: «‘Hij is klaar’, zegt een ingewijde». */
export const anonymousQuotation: PassageRule = {
  name: "anonymous-quotation",
  family: "attribution",
  scope: "passage",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  over: ["anonymous-source", "sources-without-number"],
  text: {
    en: {
      title: "Quotation of an anonymous source",
      message: "These are the very words of “{source}”. A quotation carries a name; what an unnamed source tells can be paraphrased.",
      why: "Quotation marks promise that somebody stands by these very words. NRC gives verbatim quotations a name in principle, and paraphrases the facts that it has from anonymous sources.",
      advice: "Name who says it, or tell in your own words what the source knows.",
    },
    nl: {
      title: "Citaat van een anonieme bron",
      message:
        "Dit zijn de letterlijke woorden van ‘{source}’. Bij een citaat hoort een naam; wat een ongenoemde bron vertelt, kan in eigen woorden.",
      why: "Aanhalingstekens beloven dat iemand instaat voor precies deze woorden. NRC zet bij letterlijke citaten in beginsel een naam, en parafraseert de feiten die het van anonieme bronnen heeft.",
      advice: "Noem wie het zegt, of vertel in eigen woorden wat de bron weet.",
    },
  },
  examples: {
    nl: [
      "„Hij is klaar”, zegt [!:een ingewijde].",
      "„Het is een chaos”, zegt [!:een betrokkene].",
      "„De deal is rond”, aldus [!:een bron bij de club].",
      "„Wij zijn klaar”, zegt [!:een anonieme ambtenaar].",
      "„Hij is klaar”, zegt trainer De Boer.",
      "Een ingewijde zegt dat hij klaar is.",
      "„Dit is een ramp”, zeggen omwonenden.",
      "„De bronnen van de rivier zijn droog”, zegt boswachter De Boer.",
    ],
    en: ["“He is finished,” said [!:an insider].", "“He is finished,” said coach Miller."],
  },
  fixes: [
    {
      name: "paraphrase",
      title: { nl: "Maak er een parafrase van", en: "Make it a paraphrase" },
      examples: {
        nl: [
          ["„Hij is klaar”, zegt [!:een ingewijde].", "Volgens een ingewijde is hij klaar."],
          ["„Gisteren was het nog een chaos”, zegt [!:een betrokkene].", "Volgens een betrokkene was het gisteren nog een chaos."],
          ["„De deal is rond”, aldus [!:een bron bij de club].", "Volgens een bron bij de club is de deal rond."],
        ],
      },
      offers(finding, scene) {
        const found = vagueSourceAt(finding, scene)
        const passage = scene.analysis.passages[finding.passage]!.value
        return found?.words.naming.isVerbSecond && paraphrase(passage, found.source, found.words.naming.before) ? [{}] : []
      },
      *edits(finding, scene) {
        const found = vagueSourceAt(finding, scene)
        const made = found && paraphrase(scene.analysis.passages[finding.passage]!.value, found.source, found.words.naming.before)
        if (made) yield { passage: finding.passage, ...made }
      },
    },
  ],
  *check(passage: Passage, { advice }: Desk) {
    const words = advice.get(passage.language)?.attribution
    if (!words) return
    for (const source of vagueSources(passage, words))
      if (quoted(source)) yield { span: source.span, data: { source: passage.paragraph.text.slice(source.span.from, source.span.to) } }
  },
}

function quoted({ kind, attributions }: VagueSource): Attribution | undefined {
  return isUnnamed(kind) ? attributions.find(each => each.kind === "direct") : undefined
}

/** The sentence in other words; only one that is nothing but the quotation, the cue and the source, and in which nobody says «ik» or «jij». */
function paraphrase(passage: Passage, source: VagueSource, before: string): Omit<FixEdit, "passage"> | undefined {
  const { paragraph, quotations, parses } = passage
  const { text } = paragraph
  const content = quoted(source)?.content
  if (content?.length !== 1) return undefined
  const row = sentenceRow(passage, source.span)
  const sentence = sentenceSpan(passage, row)
  const quotation = quotations.find(({ span, depth }) => depth === 0 && holds(span, content[0]) && holds(content[0], span))
  const parse = parses[row]
  if (!quotation || !parse || sentence.from !== quotation.span.from || !/^\.?$/.test(text.slice(source.span.to, sentence.to)))
    return undefined
  const inner = text.slice(quotation.inner.from, quotation.inner.to)
  const end = quotation.inner.from + inner.replace(/[.,\s]+$/, "").length
  if (/[!?:;…]/.test(inner) || end <= quotation.inner.from) return undefined
  const [first, last] = [tokenRow(passage, row, quotation.inner.from), tokenRow(passage, row, end - 1) + 1]
  for (let i = first; i < last; i++) if (/Person=[12]/.test(parse.feats[i] ?? "")) return undefined
  const front = invertedClause(passage, row, first, last)
  if (!front?.isFirst) return undefined
  const who = text.slice(source.span.from, source.span.to)
  const phrase = upperFirst(before).replace("{source}", () => lowerFirst(who))
  return { span: sentence, text: `${phrase}${front.after}${text.slice(front.span.to, end)}.` }
}
