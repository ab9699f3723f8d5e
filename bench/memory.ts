import { type Analysis, analyze } from "../engine/annotation/index.ts"
import { packs } from "../languages/index.ts"
import { article, middleParagraph } from "./article.ts"

// Reads 100,000 words, types fifty letters into them as a server would, prints the peak of its resident memory in MB.
let text = article(100_000)
const { from } = middleParagraph(text)
let analysis: Analysis = analyze({ text, format: "plain" }, packs, { language: "auto" })
for (let typed = 0; typed < 50; typed++) {
  text = `${text.slice(0, from + typed)}e${text.slice(from + typed)}`
  analysis = analyze({ text, format: "plain" }, packs, { language: "auto" }, analysis, { from: from + typed, to: from + typed, length: 1 })
}
if (analysis.passages.length === 0) throw new Error("nothing was read")
console.log(process.resourceUsage().maxRSS / 1024)
