import type { Report } from "../engine/report/index.ts"
import { article } from "./article.ts"
import { colored, drawingOf } from "./drawing.ts"
import { escapeHtml } from "./escape.ts"
import { checks, remarks, singleSource } from "./findings.ts"
import { header, shares, speakers, types } from "./overview.ts"
import { styleOf } from "./style.ts"

/** Where a page is to be shown. */
export interface Frame {
  /** CSS that sets the variables of the colours: ink and paper, sources, hedges. */
  readonly colors: string
  /** What a content security policy calls this style: its hash, or a nonce. */
  trust(style: string): { readonly source: string; readonly nonce?: string }
  /** The code that makes the page answer to its editor; it stands in the page. A page that stands by itself has none. */
  readonly script?: string
}

/** A report as a page: style within, nothing fetched, nothing decided. */
export function reportPage(report: Report, { colors, trust, script }: Frame): string {
  const style = styleOf(colors, colored)
  const { source, nonce } = trust(style)
  const own = nonce ? ` nonce="${nonce}"` : ""
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    ...(script ? [`script-src ${source}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ")
  return `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)} – Aldus</title>
<style${own}>${style}</style>
</head>
<body>
${reportBody(report)}
${script ? `<script${own}>${script}</script>\n` : ""}</body>
</html>
`
}

/** What stands in the body of the page: to put in place of what was there when the text has changed. */
export function reportBody(report: Report): string {
  const drawing = drawingOf(report)
  const { words } = drawing
  const contents = (["shares", "speakers", "article", "single", "remarks", "checks"] as const).map(
    id => `<li><a href="#${id}">${words.titles[id]}</a></li>`,
  )
  return `<div class="page"><a class="skip" href="#article">${words.skip}</a>
<svg class="vh" aria-hidden="true"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" class="hatch"/></pattern>
<pattern id="waves" width="8" height="7" patternUnits="userSpaceOnUse"><path d="M0 4q2-4 4 0t4 0" class="wave"/></pattern>
</defs></svg>
<main>
${header(drawing)}
<nav aria-label="${words.contents}"><ul>${contents.join("")}</ul></nav>
${shares(drawing)}
${speakers(drawing)}
${types(drawing)}
${article(drawing)}
${singleSource(drawing)}
${remarks(drawing)}
${checks(drawing)}
</main>
<footer>${words.made}</footer></div>`
}
