/** What the page looks like. Colours are variables: `--s0` … of sources, `--t0` … of what they say, and those below. */
export function styleOf(colors: string, slots: number): string {
  const voices = [...Array.from({ length: slots }, (_, slot) => String(slot)), "none"]
  return `${colors}
${voices.map(slot => `.v${slot} { --hue: var(--s${slot}); --tint: var(--t${slot}); }`).join("\n")}
${sheet}`
}

/** Ink and paper of a page that stands by itself. In an editor they are the theme's. */
export const paperCss = `:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fdfcfa; --quiet: #5f5f66; --line: #dcd9d3; --sheet: #f4f1ec; --link: #1f4e79; }
@media (prefers-color-scheme: dark) { :root { --ink: #e2e1dd; --paper: #1b1c1e; --quiet: #a6a6ad; --line: #3d3e43; --sheet: #242528; --link: #9cc9f0; } }`

/** The colours of a page inside VS Code: those of its theme, and those that the extension contributes, as the user has set them. */
export const themeCss = `:root { --ink: var(--vscode-editor-foreground); --paper: var(--vscode-editor-background); --quiet: var(--vscode-descriptionForeground); --link: var(--vscode-textLink-foreground);
  --line: color-mix(in srgb, var(--ink) 22%, var(--paper)); --sheet: color-mix(in srgb, var(--ink) 6%, var(--paper)); --unsourced: var(--vscode-aldus-unsourced);
  ${Array.from({ length: 6 }, (_, slot) => `--s${slot}: var(--vscode-aldus-line${slot + 1}); --t${slot}: var(--vscode-aldus-content${slot + 1});`).join(" ")}
  --snone: var(--vscode-aldus-lineNobody); --tnone: var(--vscode-aldus-contentNobody); }
body { --hedge: #9a6700; color-scheme: light; } .vscode-dark, .vscode-high-contrast { --hedge: #e3b341; color-scheme: dark; } .vscode-high-contrast-light { --hedge: #9a6700; color-scheme: light; }
[data-from] { cursor: pointer; }`

const sheet = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; padding: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: break-word; }
.page { max-width: 66rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1, h2, .lead, .article, .opening, .claim { font-family: Georgia, "Times New Roman", "DejaVu Serif", serif; }
h1 { font-size: clamp(1.6rem, 4vw, 2.4rem); line-height: 1.15; margin: .2rem 0 .5rem; text-wrap: balance; max-width: 24em; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .75rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
p { margin: 0 0 .6rem; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.kicker { margin: 0; font-size: .8rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); }
.meta, .help, .quiet { color: var(--quiet); }
.meta, .help { font-size: .875rem; }
.help { max-width: 46rem; }
.lead { font-size: 1.2rem; line-height: 1.5; max-width: 40rem; margin: 1.1rem 0 1.2rem; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 1; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: 0; padding: .6rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .875rem; }
section { margin-top: 2.6rem; }
svg { display: block; width: 100%; overflow: visible; }
svg text { font: 600 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--ink); }
svg a { cursor: pointer; }
.say { fill: var(--hue); fill-opacity: .26; } .edge { fill: var(--hue); }
.own { fill: var(--line); } .gap { fill: var(--paper); }
.want { fill: url(#hatch); stroke: var(--unsourced); stroke-width: 1; } .hatch { stroke: var(--unsourced); stroke-width: 1.6; }
.wave { fill: none; stroke: var(--hedge); stroke-width: 1.6; } .waves { fill: url(#waves); } .track { fill: var(--line); fill-opacity: .5; } .bar { fill: var(--quiet); }
.axis text { font-weight: 400; font-size: 11px; fill: var(--quiet); }
.part-attributed { fill: var(--s0); } .part-own { fill: var(--line); }
dl.shares { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.3rem, 1fr)); gap: 1rem 1.2rem; margin: 1rem 0 0; }
dl.shares dt { font-weight: 600; } dl.shares dd { margin: 0; }
dl.shares .figure { font: 1.9rem/1.25 Georgia, "Times New Roman", "DejaVu Serif", serif; font-variant-numeric: lining-nums; }
dl.shares .means { font-size: .875rem; color: var(--quiet); }
.key { display: inline-block; width: .95rem; height: .8rem; margin-right: .4rem; vertical-align: -.05rem; } figure { margin: 0 0 1.2rem; } figcaption { margin-top: .4rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .8125rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; }
tbody th { font-weight: 400; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.voices .where { width: 38%; } .voices svg { height: 1rem; margin-top: .25rem; } .types .share { width: 45%; } .types svg { height: .75rem; margin-top: .4rem; }
.badge { display: inline-block; min-width: 1.5em; padding: 0 .35em; border: 1.5px solid var(--hue, var(--quiet)); border-radius: .8em; background: var(--tint, none); font: 600 .75rem/1.35 system-ui, -apple-system, "Segoe UI", sans-serif; text-align: center; font-variant-numeric: tabular-nums; color: var(--ink); text-decoration: none; }
.who { display: flex; gap: .55rem; align-items: baseline; } .who .badge { flex: none; } .known { font-size: .8125rem; color: var(--quiet); }
.article { font-size: 1.125rem; line-height: 1.7; margin-top: 1rem; }
.par { display: grid; grid-template-columns: 2rem minmax(0, 38rem) minmax(0, 1fr); column-gap: 1rem; padding: .1rem 0; border-radius: 3px; }
.par:target, .par.here { background: var(--sheet); box-shadow: 0 0 0 .4rem var(--sheet); }
.par > .no { font: .75rem/2.5 system-ui, sans-serif; text-align: right; } .no a { color: var(--quiet); text-decoration: none; } .no a:hover { text-decoration: underline; }
.par > p, .par > h3, .par > h4 { margin: 0 0 .8rem; white-space: pre-line; font-family: inherit; }
.par > h3 { font-size: 1.5rem; line-height: 1.25; } .par > h4 { font-size: 1.1rem; margin-top: .8rem; }
.par.byline, .par.label { color: var(--quiet); font-size: 1rem; } .par.question p { font-weight: 700; }
.par > .notes { font: .8125rem/1.45 system-ui, -apple-system, "Segoe UI", sans-serif; padding-top: .45rem; } .par > .notes ul { list-style: none; margin: 0; padding: 0; }
.par > .notes li { padding-left: .7rem; border-left: 2px solid var(--unsourced); margin-bottom: .35rem; }
.said { background: var(--tint); border-bottom: 1.5px solid transparent; box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .1em 0; border-radius: 2px; }
.said.quoted { border-bottom-color: var(--hue); }
.article .badge { font-size: .6875rem; line-height: 1.3; padding: 0 .3em; min-width: 1.4em; margin: 0 .2em 0 .05em; vertical-align: .12em; }
.source { font-weight: 700; } .cue { font-style: italic; }
.hedge { text-decoration: underline wavy var(--hedge) 1.25px; text-underline-offset: .22em; }
.unsourced { text-decoration: underline dotted var(--unsourced) 2px; text-underline-offset: .25em; }
.margin-note { font: 600 .75rem/1 system-ui, sans-serif; color: var(--unsourced); white-space: nowrap; margin-left: .25em; }
.stretches, .remarks { list-style: none; margin: 0; padding: 0; }
.stretches li { padding: .6rem 0; border-bottom: 1px solid var(--line); } .opening { font-style: italic; max-width: 44rem; margin: .25rem 0 0; }
.remarks li { display: grid; grid-template-columns: 6rem minmax(0, 1fr); column-gap: 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.remarks q { font: italic 1rem/1.5 Georgia, "Times New Roman", "DejaVu Serif", serif; color: var(--quiet); quotes: none; } .remarks .title { font-weight: 600; } .remarks p { margin: 0; max-width: 46rem; }
.family { display: flex; gap: .6rem; align-items: baseline; } .family .n { color: var(--quiet); font-weight: 400; }
.level { font-size: .8125rem; color: var(--quiet); }
.level-error, .level-warning { color: var(--unsourced); font-weight: 600; }
.checks .box { width: 1.6rem; line-height: 1.2; } .checks .box span { display: inline-block; width: 1em; height: 1em; border: 1.5px solid var(--ink); border-radius: 2px; font: 700 .8em/1 system-ui, sans-serif; text-align: center; margin-bottom: .15rem; }
.checks .claim { font-size: 1rem; max-width: 34rem; } .checks a.claim { color: inherit; text-decoration-color: var(--quiet); } .checks .note { font-size: .875rem; margin: .25rem 0 0; }
.section th { font-weight: 600; padding-top: 1rem; }
progress { display: block; width: 100%; max-width: 30rem; height: .6rem; margin: .4rem 0 1rem; accent-color: var(--link); }
details { margin-top: 1rem; } summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--quiet); }
@media (max-width: 56rem) { .par { grid-template-columns: 1.6rem minmax(0, 1fr); column-gap: .6rem; } .par > .notes { grid-column: 2; padding: 0 0 .8rem; margin-top: -.4rem; } }
@media (max-width: 40rem) {
  .page { padding: 1.5rem 1rem 3rem; } .article { font-size: 1.0625rem; line-height: 1.6; }
  .stack, .stack tbody, .stack tr, .stack td, .stack tbody th { display: block; width: auto; } .stack thead { position: absolute; clip-path: inset(50%); }
  .stack tr { padding: .6rem 0; border-bottom: 1px solid var(--line); } .stack td, .stack tbody th { border: 0; padding: .1rem 0; text-align: left; }
  .stack td[data-label] { display: inline-block; margin-right: 1rem; } .stack td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); font-size: .8125rem; }
  .voices .where { width: auto; } .stack td[data-label] .who { display: inline-flex; }
  .stack td:empty, .stack td.n:empty { display: none; } .checks .box { float: left; width: 1.6rem !important; } .remarks li { grid-template-columns: 1fr; }
}
@media (forced-colors: active) { .edge, .bar, .part-attributed { fill: CanvasText; } .want { stroke: CanvasText; } .said { border-bottom-color: CanvasText; } }
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #c8c8c8; --sheet: #fff; --link: #000; }
  html { font-size: 9.5pt; } .page { max-width: none; padding: 0; } nav, .skip { display: none; } a { text-decoration: none; }
  .article { font-size: 10.5pt; line-height: 1.55; } .par { grid-template-columns: 1.6rem minmax(0, 1fr) 12rem; break-inside: avoid; } .par > .notes { grid-column: 3; padding: .3rem 0 0; margin: 0; }
  h2, h3, thead, .family { break-after: avoid; } tr, .stretches li, .remarks li, figure { break-inside: avoid; } section { margin-top: 1.6rem; }
  .said, .badge, svg, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .margin-note, .level-error, .level-warning { color: #000; }
}
`
