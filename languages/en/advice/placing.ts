import type { PlacingWords } from "../../../engine/rules/attribution/placing-words.ts"
import { phraseTable } from "../../phrase-table.ts"
import { list, rows } from "../../table.ts"

const set = (text: string) => new Set(list(text))

/** Where a source stands in an English text, and how well a reader is told who it is. Own compilation. */
export const placing: PlacingWords = {
  names: {
    masculine: set(`alan andrew anthony brian charles chris christopher colin daniel david dennis edward eric frank fred gary george graham
      harry henry ian jack james jim joe john joseph keith kevin larry mark martin matthew michael mike nigel patrick paul peter philip
      richard robert roger ronald simon stephen steven thomas tim tom william`),
    feminine:
      set(`alice amanda amy andrea angela ann anna anne barbara betty carol caroline catherine charlotte christine claire deborah diana
      dorothy elizabeth emily emma helen jane janet jennifer jessica joan judith julia julie karen kate laura linda lisa lucy margaret maria
      mary michelle nancy patricia rachel rebecca ruth sandra sarah sharon sophie susan victoria`),
    surnames: set(`adams allen anderson bailey baker bell bennett brown campbell carter clark clarke collins cook cooper cox davies davis
      edwards evans green hall harris harrison hill hughes jackson james johnson jones kelly king lee lewis martin miller mitchell moore
      morgan morris murphy parker phillips price richardson roberts robinson rogers scott shaw simpson smith stewart taylor thomas thompson
      turner walker ward watson white williams wilson wood wright young`),
    surnameEnding: /\p{L}{3}(?:son|ton|ham|worth)$/u,
    particles: set("van de der von mc"),
    opening: set("van von"),
  },
  role: "role",
  name: "name",
  spokesperson: /(?:spokesman|spokeswoman|spokesperson)$/,
  articlesBeforeNoun: new Set(),
  pointing: new Set(list("the this that these those")),
  metonyms: new Map(
    rows(`
      downing street | the prime minister; the government
      whitehall | the government; the civil service
      washington | the US government; Congress
      brussels | the European Commission; the European Parliament
      moscow | the Russian government; the Russian president
      beijing | the Chinese government
      kyiv | the Ukrainian government
      paris | the French government
      berlin | the German government
      london | the British government
      tehran | the Iranian government
    `).map(([place, bodies]) => [place!, bodies!.split(";").map(body => body.trim())]),
  ),
  talkOfTown: phraseTable("the talk in washington is; the talk in brussels is; the talk in westminster is; the word in westminster is"),
  whoSays: "${1:Source} says",
  socialMedia: phraseTable("on social media; online; across social media; on the internet"),
  reactions: phraseTable(`
    people complained; people are complaining; there were complaints; there was outrage; there was anger; rumours are circulating; rumours circulated;
    rumors are circulating; there is speculation; there was speculation; is being claimed; it was claimed; it is claimed; drew criticism; sparked outrage;
    sparked anger; was criticised; was criticized; were criticised; were criticized; users said; users say; many said
  `),
  onPlatform: "on ${1|X,Facebook,Instagram,TikTok,Telegram,LinkedIn|}",
  asKnown: phraseTable("as everyone knows; as everybody knows; as we all know; as is well known; as is generally known"),
  everybodyKnows: phraseTable(`
    everyone knows; everybody knows; we all know; it is well known; it is common knowledge; it is generally known; it is an open secret;
    nobody disputes; no one disputes
  `),
  that: "that",
  order: "subject-first",
}
