import type { AccusationWords } from "../../../engine/rules/accusation/words.ts"
import { phraseTable } from "../../phrase-table.ts"
import { list } from "../../table.ts"

const set = (text: string) => new Set(list(text))

/** Accusations, suspects and their answer in English. Own compilation. */
export const accusation: AccusationWords = {
  offenders: new Map([
    ...list("killer murderer rapist robber thief attacker burglar arsonist perpetrator culprit fraudster").map(
      word => [word, "singular"] as const,
    ),
    ...list("killers murderers rapists robbers thieves attackers burglars arsonists perpetrators culprits fraudsters").map(
      word => [word, "plural"] as const,
    ),
  ]),
  suspect: { singular: "suspect", plural: "suspects" },
  presumed: "alleged",
  presumptions: set("alleged suspected presumed possible accused"),
  pointing: set("the this that these those both two three four five"),
  possessives: set("his her their my our"),
  of: set("of"),
  custody: phraseTable(`
    arrested; has been arrested; detained; in custody; was caught; were caught; charged; remanded; appeared in court; turned himself in; turned herself in;
    turned themselves in; is being questioned; was questioned; were questioned
  `),
  convicted: phraseTable(
    "convicted; conviction; found guilty; pleaded guilty; sentenced; jailed for; verdict; life sentence; served his sentence; was jailed",
  ),
  unreal: set("not no never if once unless yet until can could should must"),
  age: /^\d{1,2}-year-old$/,
  deeds: phraseTable(`
    stole; has stolen; embezzled; took bribes; accepted bribes; committed fraud; defrauded; lied; assaulted; abused; raped; threatened; blackmailed;
    forged; plagiarised; plagiarized; murdered; laundered; bullied; harassed; misled
  `),
  figures: phraseTable("stole the show; stole hearts; stole … points"),
  having: set("has have had"),
  accusing: set("accuse"),
  allegations: phraseTable(`
    fraud; corruption; bribery; bribes; theft; embezzlement; abuse; rape; assault; murder; arson; blackmail; harassment; discrimination; racism; plagiarism;
    misconduct; cover-up; lied; lies; doping; stole; stolen; accused; accuses; accuse; accusing; alleged; alleges; allege; allegedly; suspected; charged; charges; complaint;
    complaints; lawsuit; illegal; illegally; rumours; rumors; report; investigation; inquiry
  `),
  replies: phraseTable(`
    denied; denies; deny; comment; responded; responds; response; reaction; replied; reached; lawyer; attorney; solicitor; statement; apologised; apologized; admitted;
    admits; rejected; rejects; disputed; disputes; innocent; declined
  `),
  answers: ["could not be reached for comment", "declined to comment", "did not respond to questions", "denies the accusation"],
  accused: phraseTable(
    "is accused of; was accused of; were accused of; are accused of; has been accused of; have been accused of; stands accused of; stood accused of",
  ),
  accusedParticiples: set("accused"),
  by: set("by"),
  accusers: phraseTable(
    "prosecutors; prosecutor; police; complaint; complaints; court; indictment; charged; victims; victim; lawsuit; sued",
  ),
  byWhom: { text: "by ${1:whom}", place: "behind" },
  denials: phraseTable("denied it; denies it; deny it; denied; denies; deny"),
  unsaid: phraseTable("the allegations; the allegation; the accusations; the accusation; all allegations; everything; the claims"),
  emphasis: phraseTable("strongly; vehemently; flatly; categorically; firmly"),
  thatWhat: "${1:what is alleged}",
  suspects: set("suspect suspects"),
  origins:
    set(`moroccan turkish syrian iraqi iranian afghan algerian tunisian somali eritrean ethiopian nigerian polish romanian bulgarian albanian
    serbian kosovan chechen russian ukrainian lithuanian georgian armenian kurdish pakistani indian chinese vietnamese colombian brazilian mexican
    egyptian libyan lebanese palestinian israeli saudi yemeni arab african asian muslim islamic jewish christian hindu black hispanic`),
  articles: new Map([["an", "a"]]),
  particles: set("van de der von"),
}
