import type { Analysis, PassageJson } from "../annotation/index.ts"
import { vocabulary } from "../ledger/index.ts"
import type { Pair } from "./mark.ts"
import { firstEndingAfter } from "./spans.ts"
import { visible } from "./word-text.ts"
import { escapeXml } from "./xml.ts"

/**
 * An analysis as FoLiA 2.5: paragraphs, sentences and words; who says what as statement annotation (source, relation, head), and hedges as modality
 * annotation, with the claims that they weaken as scope. An annotation stands in the layer of the smallest element that holds all its words.
 */
export function folia(analysis: Analysis, { language, attributions, hedges, claims }: PassageJson): string {
  const words = wordsOf(analysis)
  const within = (spans: readonly Pair[]) => wordsIn(words, spans)
  const statements = attributions.map(({ source, cue, content, kind, confidence, who, polarity, stance }, row): Layered => {
    const roles = { hd: within(content), source: within(source), rel: within(cue) }
    const features = { polarity, stance, ...(who && { source: who }) }
    return { layer: "statements", roles, xml: span("statement", `a${row + 1}`, kind, roles, features, confidence) }
  })
  const modalities = hedges.map((hedge, row): Layered => {
    const weakened = claims.filter(claim => claim.hedges.includes(row)).map(claim => claim.span)
    const roles = { cue: within([hedge.span]), scope: within(weakened) }
    return { layer: "modalities", roles, xml: span("modality", `h${row + 1}`, hedge.class, roles, {}) }
  })
  const layers = new Map<string, Record<Layered["layer"], string[]>>()
  for (const { layer, roles, xml } of [...statements, ...modalities]) {
    const all = Object.values(roles).flat()
    if ((roles.hd ?? roles.cue)!.length === 0) continue
    const place = holderOf(all)
    const there = layers.get(place) ?? { statements: [], modalities: [] }
    there[layer].push(xml)
    layers.set(place, there)
  }
  const layersOf = (id: string, indent: string) =>
    Object.entries(layers.get(id) ?? {})
      .filter(([, spans]) => spans.length > 0)
      .map(
        ([layer, spans]) => `${indent}<${layer}>\n${spans.map(xml => xml.replace(/^/gm, `${indent} `)).join("\n")}\n${indent}</${layer}>\n`,
      )
      .join("")

  let body = ""
  let row = 0
  for (const [passage, { value }] of analysis.passages.entries()) {
    if (value.paragraph.sentences.every(({ value: { tokens } }) => tokens.count === 0)) continue
    const tag = value.paragraph.role === "headline" || value.paragraph.role === "crosshead" ? "head" : "p"
    const id = paragraphId(passage)
    body += `   <${tag} xml:id="${id}">\n`
    for (const [index, { value: sentence }] of value.paragraph.sentences.entries()) {
      if (sentence.tokens.count === 0) continue
      const own = sentenceId(passage, index)
      body += `    <s xml:id="${own}">\n`
      for (let i = 0; i < sentence.tokens.count; i++) {
        const word = words[row++]!
        const isLoose = i + 1 === sentence.tokens.count || word.to < words[row]!.from
        body += `     <w xml:id="${word.id}"${isLoose ? "" : ' space="no"'}><t>${word.text}</t></w>\n`
      }
      body += `${layersOf(own, "     ")}    </s>\n`
    }
    body += `${layersOf(id, "    ")}   </${tag}>\n`
  }
  const declared = ["text", "division", "head", "paragraph", "sentence", "token"].map(type => declaration(type))
  return `<?xml version="1.0" encoding="UTF-8"?>
<FoLiA xmlns="http://ilk.uvt.nl/folia" xml:id="article" version="2.5.0" generator="aldus">
 <metadata type="native">
  <annotations>
${[...declared, declaration("statement", `${vocabulary}attribution`), declaration("modality", `${vocabulary}hedge`)].join("\n")}
  </annotations>
  <provenance>
   <processor xml:id="aldus" name="Aldus" type="auto"/>
  </provenance>
${language === null ? "" : `  <meta id="language">${escapeXml(language)}</meta>\n`} </metadata>
 <text xml:id="article.text">
${body === "" ? "" : `  <div xml:id="${whole}">\n${body}${layersOf(whole, "   ")}  </div>\n`} </text>
</FoLiA>
`
}

interface Word {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly passage: number
  readonly sentence: number
  /** Escaped. */
  readonly text: string
}

interface Layered {
  readonly layer: "statements" | "modalities"
  readonly roles: Readonly<Record<string, readonly Word[]>>
  readonly xml: string
}

const whole = "article.div.1"

function paragraphId(passage: number): string {
  return `article.p.${passage + 1}`
}

function sentenceId(passage: number, sentence: number): string {
  return `${paragraphId(passage)}.s.${sentence + 1}`
}

function wordsOf({ document, passages }: Analysis): Word[] {
  return passages.flatMap(({ at, value }, passage) =>
    value.paragraph.sentences.flatMap(({ at: start, value: { tokens } }, sentence) =>
      Array.from({ length: tokens.count }, (_, i): Word => {
        const [from, to] = [at + start + tokens.from[i]!, at + start + tokens.to[i]!]
        return {
          id: `${sentenceId(passage, sentence)}.w.${i + 1}`,
          from,
          to,
          passage,
          sentence,
          text: escapeXml(visible(document.text.slice(from, to))),
        }
      }),
    ),
  )
}

/** The words that lie in spans, each once, in text order. */
function wordsIn(words: readonly Word[], spans: readonly Pair[]): Word[] {
  const found: Word[] = []
  let row = 0
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    row = Math.max(row, firstEndingAfter(words, from))
    while (row < words.length && words[row]!.from < to) found.push(words[row++]!)
  }
  return found
}

/** The id of the smallest element that holds all of these words. */
function holderOf(words: readonly Word[]): string {
  const [{ passage, sentence } = { passage: 0, sentence: 0 }] = words
  if (words.some(word => word.passage !== passage)) return whole
  return words.some(word => word.sentence !== sentence) ? paragraphId(passage) : sentenceId(passage, sentence)
}

function span(
  element: string,
  id: string,
  kind: string,
  roles: Readonly<Record<string, readonly Word[]>>,
  features: Readonly<Record<string, string>>,
  confidence?: number,
): string {
  const sure = confidence === undefined ? "" : ` confidence="${confidence}"`
  return [
    `<${element} xml:id="article.${id}" class="${kind}"${sure}>`,
    ...Object.entries(features).map(([subset, value]) => ` <feat subset="${subset}" class="${escapeXml(value)}"/>`),
    ...Object.entries(roles)
      .filter(([, words]) => words.length > 0)
      .map(([role, words]) => ` <${role}>${words.map(word => `<wref id="${word.id}" t="${word.text}"/>`).join("")}</${role}>`),
    `</${element}>`,
  ].join("\n")
}

function declaration(type: string, set?: string): string {
  return `   <${type}-annotation${set ? ` set="${set}"` : ""}><annotator processor="aldus"/></${type}-annotation>`
}
