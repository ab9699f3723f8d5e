import { badge, type Drawing, lengthOf, nameOf, voiceClass } from "./drawing.ts"
import { escapeHtml } from "./escape.ts"
import { percentOf, percents } from "./numbers.ts"

/** Headline, length, and in a few sentences what a chief sub-editor wants to know first. */
export function header({ report, words }: Drawing): string {
  const { sources, title, file } = report
  const [first] = sources
  const said = percents(sources.map(({ share }) => share))
  // What is said by nobody who is named is nobody's.
  const named = report.words === 0 ? 0 : sources.reduce((sum, { words: own }) => sum + own, 0) / report.words
  const anonymous = sources.filter(({ type }) => type === "anonymous").length
  const sentences = first
    ? [
        words.speakers(sources.length, percentOf(Math.round(named * 100), named)),
        sources.length > 1 ? words.loudest(first.name, percentOf(said[0]!, first.share)) : "",
        words.anonymous(anonymous),
        words.unsourced(report.unsourced),
      ]
    : [words.noSources, report.sentences > 0 ? words.unsourced(report.unsourced) : ""]
  return `<header>
<p class="kicker">${words.kicker}</p>
<h1 lang="${escapeHtml(report.language)}">${escapeHtml(title)}</h1>
<p class="meta">${file === title ? "" : `${escapeHtml(file)} · `}${words.length(report.words, report.sentences)}</p>
<p class="lead">${escapeHtml(sentences.filter(Boolean).join(" "))}</p>
</header>`
}

/** What the text rests on: three parts of a whole, and beside them how much holds back. */
export function shares({ report, words }: Drawing): string {
  const parts = ["attributed", "own", "unsourced"] as const
  const whole = percents(parts.map(part => report.shares[part].share))
  const figures = [
    ...parts.map((part, row) => [part, whole[row]!] as const),
    ["hedged", Math.round(report.shares.hedged.share * 100)] as const,
  ]
  let x = 0
  const bars = parts.map(part => {
    const { share } = report.shares[part]
    const bar = rect(x, share, 0, 18, part === "unsourced" ? "want" : `part-${part}`)
    x += share
    return bar
  })
  const hedged = `<rect y="21" height="7" width="${lengthOf(report.shares.hedged.share)}" class="waves"/>`
  const items = figures.map(
    ([part, percent]) =>
      `<div><dt>${key(part)}${words.shares[part].name}</dt><dd class="figure">${percentOf(percent, report.shares[part].share)}</dd><dd class="means">${words.shares[part].means}</dd></div>`,
  )
  return `<section aria-labelledby="shares"><h2 id="shares">${words.titles.shares}</h2>
<svg height="28" aria-hidden="true">${bars.join("")}${hedged}</svg>
<dl class="shares">${items.join("")}</dl></section>`
}

function key(part: "attributed" | "own" | "unsourced" | "hedged"): string {
  const mark =
    part === "hedged"
      ? `<rect width="100%" height="7" class="waves"/>`
      : `<rect width="100%" height="100%" class="${part === "unsourced" ? "want" : `part-${part}`}"/>`
  return `<svg class="key" aria-hidden="true">${mark}</svg>`
}

/** The strip along the article, and the table that says the same: who, how much, where. */
export function speakers(drawing: Drawing): string {
  const { report, words } = drawing
  const said = percents(report.sources.map(({ share }) => share))
  const { columns } = words
  const rows = report.sources.map(
    ({ name, type, role, isTrusted, words: count, share, paragraphs, from }, row) => `<tr>
<th scope="row"><span class="who">${badge(report, row)}<span><a ${drawing.place(from)}>${escapeHtml(name)}</a>${known(role, isTrusted && words.trusted)}</span></span></th>
<td data-label="${columns.type}">${words.types[type]}</td>
<td class="n" data-label="${columns.share}">${percentOf(said[row]!, share)}</td>
<td class="n" data-label="${columns.words}">${count}</td>
<td class="where">${lane(drawing, row)}<span class="vh">${words.paragraphs(paragraphs)}</span></td></tr>`,
  )
  const table =
    rows.length === 0
      ? `<p>${words.noSources}</p>`
      : `<table class="voices stack"><thead><tr><th scope="col">${columns.source}</th><th scope="col">${columns.type}</th><th scope="col" class="n">${columns.share}</th><th scope="col" class="n">${columns.words}</th><th scope="col" class="where">${columns.where}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`
  return `<section aria-labelledby="speakers"><h2 id="speakers">${words.titles.speakers}</h2>
${report.words === 0 ? "" : strip(drawing)}
${table}</section>`
}

/** What a person said of a source, below its name. */
function known(...said: readonly (string | false)[]): string {
  const line = said.filter(Boolean).join(" · ")
  return line === "" ? "" : `<br><span class="known">${escapeHtml(line)}</span>`
}

function strip(drawing: Drawing): string {
  const { report, words } = drawing
  const all = report.words
  const marks = report.strip.map(({ from, to, voice, isUnsourced, isHedged, at }) => {
    const [x, width] = [from / all, (to - from) / all]
    const label = voice !== undefined && voice >= 0 ? String(voice + 1) : isUnsourced ? "?" : ""
    const body =
      voice === undefined
        ? rect(x, width, 0, 30, isUnsourced ? "want" : "own")
        : rect(x, width, 0, 30, `say ${voiceClass(report, voice)}`) + rect(x, width, 26, 4, `edge ${voiceClass(report, voice)}`)
    const text = label && width > 0.018 * label.length ? `<text x="${lengthOf(x)}" dx="4" y="18">${label}</text>` : ""
    const who = voice === undefined ? (isUnsourced ? words.shares.unsourced.name : words.shares.own.name) : nameOf(drawing, voice)
    return `<a ${drawing.place(at)} tabindex="-1"><title>${who}</title>${body}${isHedged ? rect(x, width, 35, 7, "waves") : ""}${text}</a>`
  })
  return `<figure><svg height="64" role="img" aria-label="${words.strip}">${marks.join("")}${axis(drawing)}</svg>
<figcaption class="help">${words.stripHelp}</figcaption></figure>`
}

/** Where paragraphs begin, and their numbers. */
function axis({ report }: Drawing): string {
  const starts: { readonly paragraph: number; readonly from: number }[] = []
  for (const { paragraph, from } of report.strip) if (starts.at(-1)?.paragraph !== paragraph) starts.push({ paragraph, from })
  const marks = starts.map(({ paragraph, from }, row) => {
    const x = from / report.words
    const width = (starts[row + 1]?.from ?? report.words) / report.words - x
    const gap = row === 0 ? "" : `<rect x="${lengthOf(x)}" y="0" width="2" height="30" class="gap"/>`
    const number = width > 0.025 ? `<text x="${lengthOf(x + width / 2)}" y="60" text-anchor="middle">${paragraph}</text>` : ""
    return `${gap}<rect x="${lengthOf(x)}" y="44" width="1" height="5" class="bar"/>${number}`
  })
  return `<g class="axis">${marks.join("")}</g>`
}

function lane({ report }: Drawing, row: number): string {
  const marks = report.strip
    .filter(({ voice }) => voice === row)
    .map(({ from, to }) => rect(from / report.words, (to - from) / report.words, 0, 16, `edge ${voiceClass(report, row)}`))
  return `<svg aria-hidden="true"><rect y="7" width="100%" height="2" class="track"/>${marks.join("")}</svg>`
}

/** How the words that anybody says are divided over the kinds of sources. */
export function types({ report, words }: Drawing): string {
  if (report.sources.length === 0 && report.shares.attributed.words === 0) return ""
  const { columns } = words
  const whole = percents(report.types.map(({ share }) => share))
  const rows = report.types.map(({ type, sources, words: count, share }, row) =>
    count === 0 && type === "nobody"
      ? ""
      : `<tr><th scope="row">${words.types[type]}</th><td class="n" data-label="${columns.count}">${type === "nobody" ? "" : sources}</td><td class="n" data-label="${columns.share}">${percentOf(whole[row]!, share)}</td><td class="share"><svg aria-hidden="true"><rect y="5" width="100%" height="1" class="track"/><rect width="${lengthOf(share)}" height="12" class="bar"/></svg></td></tr>`,
  )
  return `<section aria-labelledby="types"><h2 id="types">${words.titles.types}</h2>
<table class="types"><thead><tr><th scope="col">${columns.type}</th><th scope="col" class="n">${columns.count}</th><th scope="col" class="n">${columns.share}</th><td></td></tr></thead><tbody>${rows.join("")}</tbody></table></section>`
}

function rect(x: number, width: number, y: number, height: number, name: string): string {
  return `<rect x="${lengthOf(x)}" y="${y}" width="${lengthOf(width)}" height="${height}" class="${name}"/>`
}
