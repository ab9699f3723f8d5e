import type { Quotation } from "../../text/index.ts"
import { inSnippet } from "../fixes.ts"
import { sentenceRow, sentenceSpan } from "../look.ts"
import type { Data, Finding, Fix, FixEdit, Scene } from "../rule.ts"
import { sourceOffers } from "../source-offers.ts"

/**
 * Says whose a quotation is, behind its first sentence: «„Wij gaan door”, zegt Jansen. „Elke dag.”» The article's own sources are offered, and
 * last an open slot.
 */
export const nameSpeaker: Fix = {
  name: "name-speaker",
  title: { nl: "Zet erbij: ‘{phrase}’", en: "Add “{phrase}”" },
  examples: {
    nl: [
      ["[!:„Dit had nooit mogen gebeuren.”]", "„Dit had nooit mogen gebeuren”, zegt iemand."],
      ["De zaal was vol. [!:„Zo kan het niet langer. Het is op.”]", "De zaal was vol. „Zo kan het niet langer”, zegt iemand. „Het is op.”"],
      ["Het regende. [!:‘Gaan we door?’]", "Het regende. ‘Gaan we door?’ zegt iemand."],
      [
        "Volgens wethouder Karin Mulder is het genoeg.\n\nDe zaal was vol.\n\n[!:„Zo kan het niet langer.”]",
        "Volgens wethouder Karin Mulder is het genoeg.\n\nDe zaal was vol.\n\n„Zo kan het niet langer”, zegt wethouder Karin Mulder.",
      ],
    ],
    en: [["[!:“This should never have happened.”]", "“This should never have happened,” said somebody."]],
  },
  *offers(finding, scene) {
    const saying = scene.desk.advice.get(scene.analysis.passages[finding.passage]!.value.language)?.quotations.saying
    if (!saying || !spotOf(finding, scene)) return
    const phrase = (source: string) => saying.replace("{source}", () => source)
    for (const source of sourceOffers(finding, scene)) yield { source, phrase: phrase(source) }
    yield { source: "", phrase: phrase("…") }
  },
  *edits(finding, scene, offer) {
    const spot = spotOf(finding, scene)
    if (spot) yield spot(offer)
  },
}

type Spot = (offer: Data) => FixEdit

/** Where the speaker goes, and how the marks around him then stand. */
function spotOf(finding: Finding, { analysis, desk }: Scene): Spot | undefined {
  const passage = analysis.passages[finding.passage]!.value
  const words = desk.advice.get(passage.language)?.quotations
  const { text } = passage.paragraph
  const quotation: Quotation | undefined = passage.quotations.find(each => each.span.from === finding.span.from)
  if (!words || !quotation || quotation.open || quotation.running || quotation.style !== "marks") return undefined
  const [open, close] = [text.slice(quotation.span.from, quotation.inner.from), text.slice(quotation.inner.to, quotation.span.to)]
  const first = sentenceSpan(passage, sentenceRow(passage, { from: quotation.inner.from, to: quotation.inner.to }))
  const isAll = first.to >= quotation.inner.to
  // «…”, en liep weg.» says more behind it.
  if (isAll && /\S/.test(text.slice(quotation.span.to, first.to).replace(/^[.,]/, ""))) return undefined
  const said = text.slice(quotation.inner.from, isAll ? quotation.inner.to : first.to).trimEnd()
  const start = quotation.inner.from + said.replace(/[.,]$/, "").length
  const next = isAll ? first.to : first.to + /^\s*/.exec(text.slice(first.to))![0].length
  const stop = /[?!…]$/.test(said) ? "" : ","
  const before = words.stopsInside ? `${stop}${close} ` : `${close}${stop} `
  const behind = isAll ? "." : `. ${open}`
  return ({ source }) => {
    const isOpen = !source
    const guard = isOpen ? inSnippet : (each: string) => each
    const phrase = words.saying.replace("{source}", () => (isOpen ? `\${1:${inSnippet(words.somebody)}}` : source))
    return {
      passage: finding.passage,
      span: { from: start, to: isAll ? Math.max(next, quotation.span.to) : next },
      text: guard(before) + phrase + guard(behind),
      ...(isOpen && { isSnippet: true }),
    }
  }
}
