import { type Analysis, analyze } from "../../engine/annotation/index.ts"
import { languages } from "../../languages/index.ts"

/** `[source:De krant] [cue:meldt] [content:dat de minister vertrekt].` as the text it marks. Digits pair parts of several attributions. */
export function unmark(marked: string): string {
  let text = marked
  for (let before = ""; before !== text; ) {
    before = text
    text = text.replace(/\[(?:source|cue|content|modal|evidential|adverb|lexical|approximator)\d*:([^[\]]*)\]/g, "$1")
  }
  return text
}

export function read(text: string, language = "nl"): Analysis {
  return analyze({ text, format: "plain" }, languages, { language })
}

interface Mark {
  readonly from: number
  readonly to: number
  readonly name: string
}

/** What the engine finds in a text, in the notation of the expectation. */
export function attributions(text: string, language?: string): string {
  const { passages } = read(text, language)
  const all = passages.flatMap(({ at, value }) => value.attributions.map(attribution => ({ at, value, attribution })))
  const marks = all.flatMap(({ at, value, attribution }, index): Mark[] => {
    const number = all.length > 1 ? index + 1 : ""
    const { source, cue, content } = attribution
    const put = (name: string) => (span: { from: number; to: number }) => ({ from: at + span.from, to: at + span.to, name: name + number })
    return [
      ...(source === undefined ? [] : [put("source")(value.mentions[source]!.span)]),
      ...(cue ?? []).map(put("cue")),
      ...content.map(put("content")),
    ]
  })
  return render(text, marks)
}

/** The hedges of a text, each marked with its class. */
export function hedges(text: string, language?: string): string {
  return render(
    text,
    read(text, language).passages.flatMap(({ at, value }) =>
      value.hedges.map(({ span, class: name }) => ({ from: at + span.from, to: at + span.to, name })),
    ),
  )
}

function render(text: string, marks: readonly Mark[]): string {
  const events = marks.flatMap(({ from, to, name }) => [
    { at: from, close: false, size: to - from, put: `[${name}:` },
    { at: to, close: true, size: to - from, put: "]" },
  ])
  // From the end: at one place what closes stands before what opens, the inner of two before the outer.
  events.sort((a, b) => b.at - a.at || Number(a.close) - Number(b.close) || (a.close ? b.size - a.size : a.size - b.size))
  return events.reduce((line, { at, put }) => line.slice(0, at) + put + line.slice(at), text)
}
