import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { beforeAll, describe, expect, test } from "vitest"
import oniguruma from "vscode-oniguruma"
import textmate from "vscode-textmate"

/** What a scope says, in a word; scopes that are not here only carry a style. */
const names: Record<string, string> = {
  "entity.name.section.headline.news": "headline",
  "entity.name.section.crosshead.news": "crosshead",
  "comment.line.byline.news": "by",
  "entity.name.type.author.news": "author",
  "constant.other.place.dateline.news": "place",
  "punctuation.separator.dateline.news": "dash",
  "keyword.other.question.news": "asks",
  "markup.bold.question.news": "question",
  "keyword.other.answer.news": "answers",
  "markup.quote.news": "quote",
  "keyword.other.placeholder.news": "todo",
  "markup.underline.link.news": "link",
  "comment.block.html.news": "comment",
  "meta.embedded.block.frontmatter": "yaml",
  "punctuation.definition.tag.begin.frontmatter.news": "fence",
  "punctuation.definition.tag.end.frontmatter.news": "fence",
}

let grammar: textmate.IGrammar
beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"))
  await oniguruma.loadWASM(wasm)
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async scope =>
      scope === "text.news" ? textmate.parseRawGrammar(readFileSync("syntaxes/news.tmLanguage.json", "utf8"), "news.json") : null,
  })
  grammar = (await registry.loadGrammar("text.news"))!
})

/** The text with `{name:…}` around what the grammar colours, line by line. */
function marked(text: string): string {
  let state = textmate.INITIAL
  return text
    .split("\n")
    .map(line => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
      state = ruleStack
      let open: string[] = []
      let out = ""
      const turn = (next: string[]) => {
        const same = next.findIndex((name, row) => name !== open[row])
        const kept = same < 0 ? Math.min(next.length, open.length) : same
        out +=
          "}".repeat(open.length - kept) +
          next
            .slice(kept)
            .map(name => `{${name}:`)
            .join("")
        open = next
      }
      for (const { startIndex, endIndex, scopes } of tokens) {
        const part = line.slice(startIndex, endIndex)
        if (part === "") continue
        turn(scopes.flatMap(scope => names[scope] ?? []))
        out += part
      }
      turn([])
      return out
    })
    .join("\n")
}

/** What is marked is both input and expectation. */
function check(cases: Record<string, string>, above = ""): void {
  for (const [name, expected] of Object.entries(cases))
    test(name, () => {
      const plain = expected.replace(/\{\w+:|\}/g, "")
      expect(marked(above + plain).slice(marked(above).length)).toBe(expected)
    })
}
const body = "Kop\n\n"
/** The same below a headline, each line a paragraph. */
const paragraphs = (cases: Record<string, string>) =>
  check(Object.fromEntries(Object.entries(cases).map(([name, lines]) => [name, lines.trim().replaceAll("\n", "\n\n")])), body)

describe("headline", () => {
  check({
    "the first line": "{headline:Minister treedt af}\n\nHij vertrekt.",
    "below blank lines": "\n\n{headline:Minister treedt af}\n\nHij vertrekt.",
    "a question, an exclamation": "{headline:Waarom vertrekt de minister?}\n\nHij is moe.",
    "longer than a crosshead": `{headline:${"Minister van Onderwijs treedt onverwacht af ".repeat(3).trim()}}\n\nHij vertrekt.`,
    "with a colon and quotation inside": "{headline:Burgemeester: {quote:‘Wij gaan door’}}\n\nDat zei hij.",
    "with a quotation that is not closed": "{headline:Burgemeester: {quote:‘Wij gaan door}}\n\nDat zei hij.",
    "with a placeholder": "{headline:Raad kiest {todo:[naam]} als voorzitter}",
    "a sentence on top is none": "De minister vertrekt.\n\nHij is moe.",
    "nor is a quoted sentence": "{quote:„Ik ben moe.”}\n\nDat zei hij.",
    "nor a label": "Voor de krant van morgen:\n\nHij is moe.",
    "only one line": "{headline:Minister treedt af}\nHij vertrekt, zegt hij.",
    "not a whole paragraph without its stop": `${"De minister vertrekt en ".repeat(12)}dat was het`,
  })
})

describe("front matter", () => {
  check({
    "with a headline below":
      "{fence:---}\n{yaml:lang: nl}\n{yaml:auteur: Jansen}\n{fence:---}\n\n{headline:Minister treedt af}\n\nHij vertrekt.",
    "with lists and remarks":
      "{fence:---}\n{yaml:tags:}\n{yaml:  - politiek}\n{yaml:- sport}\n{yaml:# kladje}\n{fence:---}\n{headline:Kop}",
    empty: "{fence:---}\n{fence:---}\n{headline:Kop}",
    "not closed: ends at the first line that is no field":
      "{fence:---}\n{yaml:lang: nl}\n\n{headline:Minister treedt af}\n\n{quote:„Ja”}, zegt hij.",
    "with a placeholder": "{fence:---}\n{yaml:auteur: {todo:[naam]}}\n{fence:---}\n\n{headline:Kop}",
    "not further down": "{headline:Kop}\n\n---\nlang: nl\n---\n\nHij vertrekt.",
  })
})

describe("byline", () => {
  paragraphs({
    "a name": "{by:Door}{author: Marit Verhulst}",
    "two names": "{by:Door}{author: Marit Verhulst en Piet de Boer}",
    initials: "{by:Door}{author: J.R. de Vries}",
    "in English": "{by:By}{author: Helen Marsh}",
    "in capitals": "{by:DOOR}{author: MARIT VERHULST}",
    "a desk": "{by:Van onze verslaggever}{author: Marit Verhulst}",
    "a desk alone": "{by:Van onze redactie economie}",
    "text and pictures": "{by:Tekst en foto’s:}{author: Marit Verhulst}",
    "a name still to come": "{by:Door}{author: {todo:[naam]}}",
    "a sentence is none": "Door Jansen is het feest bedorven. Door de regen ook.",
    "nor is one in lower case": "Door de regen ging het feest niet door, zegt hij.",
  })
})

describe("dateline", () => {
  paragraphs({
    "a place": "{place:DEN HAAG} {dash:–} De minister vertrekt.",
    "with an agency": "{place:HELSINKI (ANP)} {dash:–} De regering wacht.",
    "with two agencies": "{place:AMSTERDAM (ANP/RTR)} {dash:-} De beurs daalt.",
    "two places": "{place:JERUZALEM, KFAR SJOEBA} {dash:-} Het is stil.",
    "a place in lower case, with an agency": "{place:New York (AP)} {dash:—} De beurs daalt.",
    "an abbreviation in it": "{place:ST. PETERSBURG} {dash:–} Het is stil.",
    "a place with an apostrophe": "{place:'s-HERTOGENBOSCH} {dash:–} Het is stil.\n{place:’S-GRAVENHAGE} {dash:–} Het is stil.",
    "before a quotation": "{place:UTRECHT} {dash:–} {quote:„Nee”}, zegt hij.",
    "a dash in a sentence is none": "Amsterdam – de hoofdstad – wacht.\nDe NAVO – een bondgenootschap – wacht.",
    "not in mid-paragraph": "Hij vertrekt. DEN HAAG – zo gaat dat.",
    "nor a hyphen in a word": "VN-gezant Jansen vertrekt.",
  })
})

describe("crosshead", () => {
  paragraphs({
    "a few words": "{crosshead:Oppositie kritisch}",
    "a quotation": '{crosshead:‘Geen paniek’}\n{crosshead:„Geen paniek”}\n{crosshead:"Geen paniek"}',
    "a question": "{crosshead:Wat kunnen mensen doen?}",
    "a number in front": "{crosshead:12 uur gewacht}",
    "with a placeholder": "{crosshead:Reactie {todo:[bron?]}}",
    "with a comment": "{crosshead:Oppositie kritisch} {comment:<!-- of fel? -->}",
    "a sentence is none": "Het regent.\nHet regent!\nHet regent…",
    "nor a quoted sentence": "{quote:„Het regent.”}\n{quote:‘Het regent!’}",
    "nor a quotation without the stop behind its speaker": "{quote:„Nee”}, zegt Jansen",
    "nor a list's introduction": "De uitslagen:",
    "nor a result": "Ajax – Feyenoord 2-1",
    "nor what begins in lower case": "van onze kant",
    "nor a quotation that is not closed": '{quote:„Geen paniek}\n{quote:"Geen paniek}',
  })
  check(
    {
      "right below a paragraph": "Het regent.\n{crosshead:Oppositie kritisch}\nZij klaagt.",
      "not a later line of a paragraph that was wrapped by hand":
        "De minister vertrekt, zo heeft hij gisteren aan de Kamer laten weten, en\nJansen volgt hem op\nals het meezit.\n\n{crosshead:Reacties}",
    },
    body,
  )
})

describe("interview", () => {
  paragraphs({
    "a question and its answer": "{asks:V}:{question: Waarom vertrekt u?}\n{answers:A:} Ik ben moe.",
    "in full": "{asks:Vraag}:{question: Waarom vertrekt u?}\n{answers:Antwoord:} Ik ben moe.",
    "in English, in lower case": "{asks:Q}:{question: Why now?}\n{asks:q}:{question: Why?}",
    "with a quotation in it": "{asks:V}:{question: U zei {quote:„nooit”}. Waarom?}",
    "with a quotation that is not closed": "{asks:V}:{question: U zei {quote:„nooit. Waarom?}}\n{answers:A:} Ik was moe.",
    "a label in mid-sentence is none": "Zie bijlage A: daar staat het.",
  })
})

describe("quotations", () => {
  paragraphs({
    "low and high": '{quote:„Nee”}, zegt hij. {quote:„Ja“}, zegt zij. {quote:„Och"}, zeg ik.',
    curly: "{quote:“Nee”}, zegt hij. Een {quote:“ramp”} is het.",
    "single curly": "{quote:‘Nee’}, zegt hij. Een {quote:‘ramp’} is het.",
    "single low": "{quote:‚Nee’}, zegt hij.",
    straight: '{quote:"Nee"}, zegt hij. ({quote:"Ja"}) {quote:"...en toen?"}',
    "straight single": "{quote:'Nee'}, zegt hij. Een {quote:'ramp'} is het.",
    guillemets: "{quote:«Nee»}, zegt hij. {quote:« Ja »}, zegt zij. {quote:‹Och›}, zeg ik.",
    "guillemets the other way": "{quote:»Nee«}, zegt hij.",
    "as on a typewriter": "{quote:,,Nee''}, zegt hij. {quote:,,Ja”}, zegt zij. {quote:``Och''}, zeg ik.",
    "a closing mark that opens": "{quote:”Nee”}, zegt hij.",
    "one in another": "{quote:„Hij zei ‘nee’ tegen mij”}, zegt zij.\n{quote:“He said ‘no’ to me,”} she said.",
    "several sentences": "{quote:„Nee. Nooit. Ik doe het niet.”} Hij zwijgt.",
    "with an apostrophe in it": "{quote:‘Foto’s van ’s avonds’}, zegt hij. {quote:'Foto's van toen'}, zegt zij.",
    "with a placeholder, a link and a comment":
      "{quote:„Wij {todo:[naam]} staan op {link:www.voorbeeld.nl} {comment:<!-- klopt -->}”}, zegt hij.",
    "apostrophes are none": "Zo 's ochtends, om 't even, in '98, bij foto's. Ook ‘s avonds en ‘t lot. Jongens' fietsen.",
    "nor are inches": 'Een scherm van 24" of 27" breed.',
    "nor is a lone closing mark": 'Nee”, zegt hij.\nNee", zegt hij.\nNee’, zegt hij.\nNee», zegt hij.',
  })
  const missing = (mark: string) => `{quote:${mark}Nee, zegt hij. Dat is zo.}\nHet regent.\n\nHet waait.\n{crosshead:Reacties}`
  check(
    Object.fromEntries(
      ["„", "“", "‘", "‚", "«", "»", "‹", '"', ",,", "``", "”"].map(mark => [`${mark} without its partner`, missing(mark)]),
    ),
    body,
  )
  check(
    {
      "' without its partner": "'Nee, zegt hij. Dat is zo.\nHet regent.",
      "over lines that were wrapped by hand": "{quote:„De minister vertrekt en}\n{quote:komt niet terug”}, zegt hij.",
      "over two paragraphs, each opened anew": "{quote:„De minister vertrekt.}\n\n{quote:„Hij komt niet terug.”}",
      "without its partner or a stop: to the end of the paragraph": "{quote:„De minister vertrekt}\n\nHet regent.",
    },
    body,
  )
})

describe("placeholders", () => {
  paragraphs({
    "a source wanted": "Het kost 12 miljoen {todo:[bron?]} of {todo:[bron: gemeente?]} {todo:[source?]}.",
    "a fact to check": "Het waren er 31 {todo:[check]}, of 32 {todo:[checken bij ANP]} {todo:[?]}.",
    "a name, a figure": "Dat zegt {todo:[naam]} ({todo:[leeftijd]}) over {todo:[cijfer]} gevallen op {todo:[datum]}.",
    "to come": "{todo:TK}: reactie gemeente. Het kost {todo:XX} euro, {todo:XXX} misschien. {todo:TKTK}.",
    "brackets of an editor are none": "Hij zei dat [de burgemeester] [sic] […] [naamloos] weg moest.",
    "nor is part of a word": "Een shirt XXL, de TK-verkiezingen en een ATK.",
  })
})

describe("links and comments", () => {
  paragraphs({
    "an address": "Zie {link:https://www.voorbeeld.nl/stuk?id=1&x=2#kop}, of niet.",
    "without what surrounds it": "({link:www.voorbeeld.nl}). <{link:https://voorbeeld.nl}> [{link:http://voorbeeld.nl/a}]",
    "with brackets in it": "Zie {link:https://voorbeeld.org/wiki/Delft_(stad)} en ({link:https://voorbeeld.org/Delft_(stad)}).",
    "a comment": "Het regent {comment:<!-- weer? -->} hard.",
    "a comment on its own line": "{comment:<!-- weg? -->}\nHet regent.",
  })
  check(
    {
      "a comment over paragraphs": "Het {comment:<!-- regent.}\n\n{comment:„Ja”}\n\n{comment:Tot hier -->} waait.\n\n{crosshead:Reacties}",
      "a comment in front of a sentence": "{comment:<!-- kort -->} Het regent, {quote:„hard”}.",
    },
    body,
  )
  check({
    "a comment above the headline": "{comment:<!-- concept -->}\n{headline:Minister treedt af}\n\nHij vertrekt.",
  })
})

test("the samples have a headline and crossheads where a reader sees them", () => {
  const headings = (name: string) =>
    marked(readFileSync(`samples/${name}.news`, "utf8"))
      .split("\n")
      .flatMap(line => /^\{(?:headline|crosshead):(.*)\}$/.exec(line)?.[1] ?? [])
  expect(headings("buitenland")).toEqual(["Finland versterkt grens na meldingen over drones", "‘Geen paniek’", "Oppositie kritisch"])
  expect(headings("klad")).toEqual(["Wethouder verzweeg lek in zwembad", "Reacties"])
})
