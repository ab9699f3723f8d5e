import type { WordClasses } from "../../engine/annotation/language-pack.ts"
import { list } from "../table.ts"

const set = (words: string) => new Set(list(words))

/** The closed classes of English, and the commonest verb forms that are no cue. */
export const words: WordClasses = {
  determiners: set(
    "the a an this that these those some any no every each either neither all both half many much few several such another other",
  ),
  possessives: set("my your his her its our their whose 's"),
  prepositions: set(
    `about above across after against along amid among around as at before behind below beneath beside between beyond by despite down during except for from
     in inside into like near of off on onto out outside over past per since through throughout till to toward towards under until up upon via with within
     without regarding concerning`,
  ),
  conjunctions: set("and but or nor so yet"),
  subordinators: set(
    "that whether if because although though while when where since until unless after before as so once whereas lest provided",
  ),
  questionWords: set("who whom whose what which when where why how"),
  relatives: set("who whom whose which that where"),
  adverbs: set(
    `now then here there today yesterday tomorrow tonight also too only just even still already yet soon later earlier recently often always never sometimes
     usually again once twice ever very quite rather almost nearly however therefore moreover furthermore meanwhile instead perhaps maybe probably possibly
     certainly indeed simply really actually clearly repeatedly publicly privately quickly slowly finally eventually initially originally previously
     monday tuesday wednesday thursday friday saturday sunday not`,
  ),
  auxiliaries: set(
    "is are was were be been being am has have had having do does did will would shall should can could may might must ought need dare",
  ),
  finiteVerbs: set(
    `is are was were has have had do does did will would can could may might must go goes went come comes came get gets got make makes made take takes took
     give gives gave keep keeps kept put puts stand stands stood lie lies lay sit sits sat run runs ran leave leaves left begin begins began end ends ended
     work works worked live lives lived rise rises rose fall falls fell grow grows grew lead leads led stop stops stopped return returns returned follow
     follows followed become becomes became remain remains remained cost costs buy buys bought sell sells sold build builds built open opens opened close
     closes closed send sends sent win wins won lose loses lost play plays played use uses used help helps helped move moves moved turn turns turned pay
     pays paid meet meets met cut cuts hit hits killed died happened opened moved asked refused ran stay stays stayed look looks looked`,
  ),
  negations: set("not n't no never nobody nothing none nor neither hardly"),
  numerals: set(
    `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred
     thousand million billion trillion half third quarter dozen dozens hundreds thousands millions percent`,
  ),
  pronouns: new Map([
    ["i", { person: 1, number: "singular", subject: true }],
    ["we", { person: 1, number: "plural", subject: true }],
    ["you", { person: 2, number: "either", subject: true }],
    ["he", { person: 3, number: "singular", gender: "masculine", subject: true }],
    ["she", { person: 3, number: "singular", gender: "feminine", subject: true }],
    ["it", { person: 3, number: "singular", gender: "neuter", subject: true }],
    ["they", { person: 3, number: "plural", subject: true }],
    ["him", { person: 3, number: "singular", gender: "masculine", subject: false }],
    ["her", { person: 3, number: "singular", gender: "feminine", subject: false }],
    ["them", { person: 3, number: "plural", subject: false }],
  ]),
  pointers: set("that this so"),
}
