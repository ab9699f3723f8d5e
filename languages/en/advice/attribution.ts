import type { AttributionWords } from "../../../engine/rules/attribution/words.ts"
import { phraseTable } from "../../phrase-table.ts"
import { list } from "../../table.ts"
import { vagueWordsOf } from "../../vague-words.ts"
import { placing } from "./placing.ts"

export const attribution: AttributionWords = {
  naming: {
    behind: ", according to {source}",
    before: "according to {source}",
    isVerbSecond: false,
    blank: "source",
    placeholder: "[source?]",
    articled: new Set([
      "The Associated Press",
      "The Economist",
      "The Guardian",
      "The Independent",
      "The Lancet",
      "The New York Times",
      "The Times",
      "The Wall Street Journal",
      "The Washington Post",
    ]),
    small: new Set(
      list(
        `the a an this that these those his her its their our my he she it they we you there some many most more fewer few several all each every no
         one two three four five six seven eight nine ten half in on at by for from with without over under after before since during between about`,
      ),
    ),
  },
  asking: new Set(list("whether if what who whom whose which where why how when")),
  unknown: phraseTable(`
    not known; not clear; not certain; unclear; unknown; uncertain; remains to be seen; is the question; a mystery
  `),
  onRecord: phraseTable(`
    shares in; shares of; share price; the shares; its shares; the stock closed; stock price; nasdaq; ftse; ftse 100; dow jones; nikkei; wall street;
    s&p 500
  `),
  vague: vagueWordsOf({
    kinds: `
      informant | source sources insider insiders tipster tipsters
      unnamed | diplomat diplomats official officials confidant aide aides
      collective | experts critics observers opponents supporters sceptics skeptics many some others commentators
      collective | scientists researchers economists analysts historians
      media | media newspapers press
      study | research study studies
    `,
    compounds: [],
    plurals: /(?:sources|insiders|tipsters|diplomats|officials|aides)$/,
    empty: `a an some several many most more various certain few other well-placed well-informed informed reliable credible new recent scientific
      international earlier growing number of`,
    definite: "the this that these those",
    numbers: "one two three four five six seven eight nine ten eleven twelve twenty dozens both",
    anonymous: "anonymous unnamed unidentified",
    saying: `say says said report reports reported claim claims claimed warn warns warned fear fears feared expect expects expected confirm confirms
      confirmed tell tells told call calls called think thinks thought believe believes believed argue argues argued deny denies denied accuse accuses
      accused criticise criticises criticised criticize criticizes criticized predict predicts predicted describe describes described suggest suggests
      suggested show shows showed find finds found write writes wrote blame blames blamed`,
    social: "social",
    among: "of into among on",
    describing: " ${1|at,inside,close to|} ${2:organisation}",
    counting: "${1|two,three,four,five|}",
    oneOfPeople: ", ${1:name} among them",
    oneOfThings: ", ${1:title} among them",
    studyOf: " by ${1:institute}",
    single: new Map([
      ["sources", "a source"],
      ["insiders", "an insider"],
      ["diplomats", "a diplomat"],
      ["officials", "an official"],
    ]),
  }),
  anonymity: {
    granted: /(?:on|under)(?: the)? condition of anonymity|ask(?:ed|s|ing)? (?:to remain anonymous|not to be (?:named|identified))/gi,
    wished: /(?:wants?|wanted|wish(?:es|ed)?|preferred) to remain anonymous|(?:did|does) not want to be (?:named|identified)/gi,
    reason:
      /(?<!\p{L})(?:because|for fear|fear(?:s|ed|ing)?|afraid|since|as (?:he|she|they) (?:was|were|is|are)|due to|owing to|not (?:authori[sz]ed|allowed|permitted)|to discuss|to avoid|to protect|to speak|safety|reprisals?|retaliation)(?!\p{L})/iu,
    because: " because ${1:reason}",
  },
  attacking: new Set(
    list(
      "accuse accuses accused criticise criticises criticised criticize criticizes criticized blame blames blamed dismiss dismisses dismissed",
    ),
  ),
  judging: new Set(list("call calls called describe describes described")),
  hearsay: {
    impersonal: new Set(
      list("said claimed alleged rumoured rumored whispered suggested believed thought feared assumed rumours rumors rumour rumor"),
    ),
    rumours: new Set(list("rumour rumours rumor rumors")),
    nobody: new Set(),
    byWhom: "by ${1:source}",
    isBeforeParticiple: false,
  },
  unconfirmed:
    /not (?:\p{L}+ ){0,3}(?:confirm|verif)|unconfirmed|unverified|(?:confirmed|confirms)(?! not)|(?:could|cannot|can) (?:not )?(?:\p{L}+ ){0,2}verif/iu,
  unconfirmedNote: "This has not been independently confirmed.",
  placing,
}
