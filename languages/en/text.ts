import type { LanguageText } from "../../engine/text/index.ts"
import { list } from "../table.ts"

const [open, closing] = [
  `adj adm apr asst aug ave bldg blvd bros c.f ca capt cf cmdr co col corp cpl dec dept dr drs e.g ed est etc ex feb fig fr ft gen gov gov't hon i.e inc
   jan jr jul jun lt ltd maj mar messrs mr mrs ms mt mx no nos nov nr oct op p pp pres prof prop pvt rep reps rev sec sen sens sep sept sgt sr st supt
   treas univ v viz vol vs u.s u.k u.n a.k.a d.c ph.d`,
  `a.m co corp etc inc jr ltd p.m sr u.s u.k u.n d.c ph.d`,
].map(list) as [string[], string[]]

/** How English is written. */
export const englishText: LanguageText = {
  abbreviations: new Set([...open, ...closing]),
  closingAbbreviations: new Set(closing),
  namesLikeAbbreviations: new Set(["on x", "to x"]),
  months: new Set(),
  apostropheWords: new Set(list("'em 'til 'tis 'twas 'cause 'n 's")),
  splitsContractions: true,
  bylines: ["by ", "from our "],
  questionLabels: ["q:"],
  answerLabels: ["a:"],
}
