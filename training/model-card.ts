import { createHash } from "node:crypto"
import { loadModel, memoryBytes, Parser, wasmKernel } from "../engine/linguistics/index.ts"
import type { LanguageText } from "../engine/text/index.ts"
import { compileParserKernel } from "../scripts/kernel.ts"
import type { Corpus } from "./corpus.ts"
import type { Plan } from "./plan.ts"
import { reportOn } from "./report.ts"

/** What a model file is, where it comes from and how good it is: the README beside it. Made with the file, so that they agree. */
export async function modelCard(
  language: string,
  file: Uint8Array,
  plan: Plan & { readonly teachers: number },
  { train, judges }: Corpus,
  text: LanguageText,
): Promise<string> {
  const kernel = wasmKernel(await compileParserKernel(), memoryBytes)
  if (!kernel) throw new Error("this Node has no WebAssembly with SIMD")
  const parser = new Parser(loadModel(Uint8Array.from(file).buffer, kernel))
  const tokens = train.reduce((sum, { sentence }) => sum + sentence.forms.length, 0)
  const reports = [...judges].map(([name, sentences]) => reportOn(name, sentences, parser, text))
  return `# Model of the grammar of \`${language}\`

\`weights.bin\`: parts of speech, morphological features, lemmas and dependency trees of [Universal Dependencies](https://universaldependencies.org).
Written by \`npm run train\`, this page with it; \`training/NOTEBOOK.md\` tells what was tried.

| | |
| --- | --- |
| file | ${file.length.toLocaleString("en")} bytes, whole numbers from -127 to 127 with a scale a row |
| SHA-256 | \`${createHash("sha256").update(file).digest("hex")}\` |
| command | \`npm run train -- ${language} --data FOLDER --seed ${plan.seed}\` |
| plan | ${plan.teachers} teacher, ${plan.epochs} epochs each, ${plan.batch} tokens a step, rate ${plan.rate}, ${plan.threads} threads |
| learnt from | ${train.length.toLocaleString("en")} sentences, ${tokens.toLocaleString("en")} tokens |
| licence of the weights | CC BY-SA 4.0 |

## Data

The Dutch treebanks of Universal Dependencies: _Alpino_ (newspapers of the Eindhoven corpus, questions, grammar suites; converted by its authors) and
_LassySmall_ (Wikipedia; nine documents in ten of its development part, and the release of 2017 brought nearer to today's scheme), both
[CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/) by Gosse Bouma and Gertjan van Noord, University of Groningen. So the weights are
CC BY-SA 4.0 too; the code that trains and reads them is MIT. Sentences whose conversion went wrong (a full stop tagged as a noun) were left out.

## Limits

Newspaper and encyclopedia prose of about 1970 to 2010. Speech, verse, dialect and what is written in capitals only are read worse. A sentence of more than 128
tokens is read in stretches. The scores below are on text that was never learnt from; \`lassysmall-tenth\` is a handful of documents, so its figures move.

## Scores

Measures of the CoNLL 2018 task, F1 in per cent: with gold tokens, and end to end from raw text with Aldus' own sentences and tokens.

${reports.join("\n").replaceAll("\n## ", "\n### ").replace(/^## /, "### ")}`
}
