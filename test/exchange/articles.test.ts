import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readArticles } from "../../engine/exchange/index.ts"
import { frontMatter } from "../../engine/text/index.ts"

const xhtml = `<p>GENT – De raad <b>stemt</b> donderdag&nbsp;over de <a href="https://voorbeeld.be">begroting</a>.<br/>Dat zegt
 de burgemeester.</p><h2>Bezwaar</h2><ul><li>&#201;&eacute;n fractie &amp; haar leider</li></ul><script>weg()</script>
<blockquote><p>“Nee”, zegt zij.</p></blockquote>`
const body =
  "GENT – De raad stemt donderdag\u00a0over de begroting.\nDat zegt de burgemeester.\n\nBezwaar\n\n- Één fractie & haar leider\n\n“Nee”, zegt zij.\n"
const front =
  "---\ntitle: Raad stemt: ‘ja’\nauthor: Eva Maes\nlang: nl\ndate: 2026-11-25T10:00:00Z\nsource: urn:raad:1\n---\n\nRaad stemt: ‘ja’\n\n"

describe("ninjs", () => {
  const about = { uri: "urn:raad:1", type: "text", language: "nl-BE" }

  test("1.x: a member a body, of which markup tells most", () => {
    const item = {
      ...about,
      versioncreated: "2026-11-25T10:00:00Z",
      byline: "Eva Maes",
      headline: "Raad stemt: ‘ja’",
      body_text: "Kaal.",
      body_xhtml: xhtml,
    }
    expect(readArticles(JSON.stringify(item))).toEqual([front + body])
  })

  test.each(["contenttype", "contentType"])("2.x and 3.x: lists of headlines and bodies, with %s", type => {
    const item = {
      ...about,
      [type === "contenttype" ? "versioncreated" : "versionCreated"]: "2026-11-25T10:00:00Z",
      by: "Eva Maes",
      headlines: [
        { role: "short", value: "Ja" },
        { role: "main", value: "Raad stemt: ‘ja’" },
      ],
      bodies: [
        { role: "main", [type]: "text/plain", value: "Kaal." },
        { role: "richtext", [type]: "application/xhtml+xml", value: xhtml },
      ],
    }
    expect(readArticles(JSON.stringify(item))).toEqual([front + body])
  })

  test("plain text in paragraphs, with blank lines between them or none; several articles in a list", () => {
    const items = [
      { headline: "A", body_text: "Een.\r\nTwee.\r\n" },
      { headline: "B", body_text: "Een\nregel.\n\n\nTwee." },
    ]
    expect(readArticles(JSON.stringify(items))).toEqual([
      "---\ntitle: A\n---\n\nA\n\nEen.\n\nTwee.\n",
      "---\ntitle: B\n---\n\nB\n\nEen\nregel.\n\nTwee.\n",
    ])
  })

  test("a body in NITF, where there is none in XHTML", () => {
    const nitf = "<body><body.head><hedline><hl1>Kop</hl1></hedline></body.head><body.content><p>Een.</p><p>Twee.</p></body.content></body>"
    expect(readArticles(JSON.stringify({ body_text: "Kaal.", body_nitf: nitf }))).toEqual(["Een.\n\nTwee.\n"])
  })

  test("is no other JSON, no picture without words and no text that begins like it", () => {
    for (const file of ['{"a":1}', "[]", "[1,null]", '{"headline":"Foto","body_text":" "}', "{ik zeg}", "", "[De krant] meldt dat."])
      expect(readArticles(file)).toEqual([])
  })
})

describe("NewsML-G2", () => {
  const item = (content: string, meta = '<language tag="nl-BE"/><by>Eva Maes</by><headline>Raad stemt: ‘ja’</headline>') => `
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:raad:1" standard="NewsML-G2" standardversion="2.35" xml:lang="nl">
      <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-11-25T10:00:00Z</versionCreated><title>Titel</title></itemMeta>
      <contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`
  const html = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Weg</title></head><body>${xhtml}</body></html></inlineXML>`

  test("an item in XHTML", () => {
    expect(readArticles(`\uFEFF<?xml version="1.0"?>${item(html)}`)).toEqual([front + body])
  })

  test("an item in NITF, of which the head tells what the metadata do not", () => {
    const nitf = `<inlineXML contenttype="application/nitf+xml"><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:head><n:title>Weg</n:title></n:head><n:body>
      <n:body.head><n:hedline><n:hl1>Raad stemt: ‘ja’</n:hl1></n:hedline><n:byline>Eva Maes</n:byline></n:body.head>
      <n:body.content><n:p>Een <n:person>Jansen</n:person>.</n:p><n:hl2>Tussenkop</n:hl2><n:media><n:media-caption>Foto</n:media-caption></n:media>
      <n:bq><n:block><n:p>Twee.</n:p></n:block></n:bq></n:body.content></n:body></n:nitf></inlineXML>`
    expect(readArticles(item(nitf, '<language tag="nl"/>'))).toEqual([`${front}Een Jansen.\n\nTussenkop\n\nTwee.\n`])
    expect(readArticles(nitf.replace(/<\/?inlineXML[^>]*>/g, ""))[0]).toContain("Raad stemt: ‘ja’\n\nEen Jansen.")
  })

  test("a message of several items, plain text in CDATA and escaped markup among them", () => {
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item(html)}
      ${item('<inlineData contenttype="text/plain"><![CDATA[Een <b> teken.\n\nTwee.]]></inlineData>', "<headline>B</headline>")}
      ${item("<remoteContent href='foto.jpg'/>")}
      ${item("<inlineData contenttype='text/html'>&lt;p&gt;Drie.&lt;/p&gt;&lt;p&gt;Vier.&lt;/p&gt;</inlineData>", "")}</itemSet></newsMessage>`
    const [first, second, third, ...rest] = readArticles(message)
    expect(first).toBe(front + body)
    expect(second).toMatch(/\n\nB\n\nEen <b> teken\.\n\nTwee\.\n$/)
    expect(third).toMatch(/\n\nTitel\n\nDrie\.\n\nVier\.\n$/)
    expect(rest).toEqual([])
  })

  test("expands no entities of its own, and asks for no file", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>${item("<inlineXML><p>&b;&c; ja</p></inlineXML>")}`
    expect(readArticles(bomb)[0]).toContain("&b;&c; ja")
  })

  test("is no other XML", () => {
    for (const file of ["<html><p>Nee</p></html>", "<newsItem", "<b>De krant</b> meldt.", "<rss><newsItems/></rss>"])
      expect(readArticles(file)).toEqual([])
  })
})

test("front matter is read as it was written", () => {
  const [text] = readArticles(JSON.stringify({ headline: "Een\n---\nkop", body_text: "Ja.", language: "EN_us" }))
  expect(Object.fromEntries(frontMatter(text!)!.fields)).toEqual({ title: "Een --- kop", lang: "en" })
})

test("broken files give what is in them, and never an error", () => {
  const whole = `<newsMessage><newsItem guid="1"><contentMeta><headline>Kop</headline></contentMeta><contentSet><inlineXML><html><body>${xhtml}</body></html></inlineXML></contentSet></newsItem></newsMessage>`
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.nat(40),
      fc.constantFrom("", "<", "&", "]]>", "<![CDATA[", "</p>", '"', "<p ".repeat(300)),
      (at, cut, by) => {
        for (const text of readArticles(whole.slice(0, at) + by + whole.slice(at + cut))) expect(text.endsWith("\n")).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
  expect(readArticles(`<newsItem><contentSet><inlineXML>${"<div>".repeat(100_000)}Diep.`)[0]).toContain("Diep.")
})
