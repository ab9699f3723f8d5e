import type { VerbWords } from "../../../engine/rules/verbs/words.ts"
import { list } from "../../table.ts"
import { loadedVerbs, mindVerbs, neutralVerbs } from "../../verb-tables.ts"

/** Own compilation. */
export const verbs: VerbWords = {
  // load | lemma | what stands apart | I, he, they (present), he, they (past), past participle | in its place
  loaded: loadedVerbs(`
    doubting | claim | | claim claims claim claimed claimed claimed | say
    doubting | allege | | allege alleges allege alleged alleged alleged | say
    doubting | insinuate | | insinuate insinuates insinuate insinuated insinuated insinuated | say
    doubting | profess | | profess professes profess professed professed professed | say
    conceding | admit | | admit admits admit admitted admitted admitted | say
    conceding | confess | | confess confesses confess confessed confessed confessed | say
    conceding | concede | | concede concedes concede conceded conceded conceded | say
    revealing | reveal | | reveal reveals reveal revealed revealed revealed | report say
    revealing | discover | | discover discovers discover discovered discovered discovered | report say
    revealing | prove | | prove proves prove proved proved proved | report say
    revealing | show | | show shows show showed showed shown | report say
    emotive | gripe | | gripe gripes gripe griped griped griped | say
    emotive | grumble | | grumble grumbles grumble grumbled grumbled grumbled | say
    emotive | moan | | moan moans moan moaned moaned moaned | say
    emotive | mock | | mock mocks mock mocked mocked mocked | say
    emotive | quip | | quip quips quip quipped quipped quipped | say
    emotive | opine | | opine opines opine opined opined opined | say
    emotive | lament | | lament laments lament lamented lamented lamented | say
  `),
  neutral: neutralVerbs(`
    say | say says say said said said |
    report | report reports report reported reported reported |
  `),
  auxiliaries: new Set(list("has have had")),
  negations: new Set(list("not never")),
  disproving: /\b(?:falsely|wrongly|incorrectly|baselessly|untrue|not true|without (?:any )?(?:evidence|proof))\b/i,
  confessing:
    /\b(?:suspects?|defendants?|accused|convicts?|courts?|courtroom|judges?|trial|hearing|police|detectives?|prosecutors?|interrogation|murder|manslaughter|thefts?|burglar(?:y|ies)|robber(?:y|ies)|doping)\b/i,
  faults:
    /\b(?:faults?|mistakes?|mistaken|errors?|wrong\w*|lied|lying|guilt\w*|sorry|regret\w*|fail\w*|abus\w+|stole|stolen|hit|killed|murder\w*|stabb\w*|fraud\w*|cheat\w*|deceiv\w*|misled|conceal\w*|withheld|negligen\w*|too (?:late|slow|little|few)|should have|not (?:enough|good)|doping|used|delay\w*|broken|breach\w*)\b/i,
  ownVoices: new Set(list("i we nobody everybody everyone you who")),
  minds: mindVerbs(`
    feel | to feel | feels feel felt felt
    realize | to realize | realizes realize realized realized
    realise | to realise | realises realise realised realised
    understand | to understand | understands understand understood understood
  `),
  moods: new Set(
    list(`angry furious disappointed relieved worried frustrated proud desperate surprised shocked impatient jealous bitter delighted overjoyed
      offended hurt outraged`),
  ),
  copulas: new Set(list("is are was were feels feel felt")),
}
