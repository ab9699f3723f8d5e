import type { VerbWords } from "../../../engine/rules/verbs/words.ts"
import { list } from "../../table.ts"
import { loadedVerbs, mindVerbs, neutralVerbs } from "../../verb-tables.ts"

/** Own compilation. */
export const verbs: VerbWords = {
  // load | lemma | what stands apart | ik, hij, zij (tegenwoordig), hij, zij (verleden), voltooid deelwoord | in its place
  loaded: loadedVerbs(`
    doubting | beweren | | beweer beweert beweren beweerde beweerden beweerd | zeggen stellen
    doubting | claimen | | claim claimt claimen claimde claimden geclaimd | zeggen stellen
    doubting | insinueren | | insinueer insinueert insinueren insinueerde insinueerden geïnsinueerd | zeggen stellen
    doubting | pretenderen | | pretendeer pretendeert pretenderen pretendeerde pretendeerden gepretendeerd | zeggen
    doubting | fabuleren | | fabuleer fabuleert fabuleren fabuleerde fabuleerden gefabuleerd | zeggen
    doubting | staande houden | staande | houd houdt houden hield hielden gehouden | zeggen stellen
    conceding | toegeven | toe | geef geeft geven gaf gaven gegeven | zeggen erkennen
    conceding | bekennen | | beken bekent bekennen bekende bekenden bekend | zeggen vertellen
    conceding | opbiechten | op | biecht biecht biechten biechtte biechtten gebiecht | zeggen vertellen
    conceding | biechten | | biecht biecht biechten biechtte biechtten gebiecht | zeggen vertellen
    revealing | onthullen | | onthul onthult onthullen onthulde onthulden onthuld | melden schrijven
    revealing | aantonen | aan | toon toont tonen toonde toonden getoond | melden schrijven
    revealing | bewijzen | | bewijs bewijst bewijzen bewees bewezen bewezen | melden schrijven
    revealing | ontdekken | | ontdek ontdekt ontdekken ontdekte ontdekten ontdekt | melden schrijven
    revealing | openbaren | | openbaar openbaart openbaren openbaarde openbaarden geopenbaard | melden schrijven
    emotive | sneren | | sneer sneert sneren sneerde sneerden gesneerd | zeggen
    emotive | schamperen | | schamper schampert schamperen schamperde schamperden geschamperd | zeggen
    emotive | briesen | | bries briest briesen brieste briesten gebriest | zeggen
    emotive | smalen | | smaal smaalt smalen smaalde smaalden gesmaald | zeggen
    emotive | schimpen | | schimp schimpt schimpen schimpte schimpten geschimpt | zeggen
    emotive | honen | | hoon hoont honen hoonde hoonden gehoond | zeggen
    emotive | fulmineren | | fulmineer fulmineert fulmineren fulmineerde fulmineerden gefulmineerd | zeggen
    emotive | foeteren | | foeter foetert foeteren foeterde foeterden gefoeterd | zeggen
    emotive | tieren | | tier tiert tieren tierde tierden getierd | zeggen
    emotive | razen | | raas raast razen raasde raasden geraasd | zeggen
    emotive | bitsen | | bits bitst bitsen bitste bitsten gebitst | zeggen
    emotive | snauwen | | snauw snauwt snauwen snauwde snauwden gesnauwd | zeggen
    emotive | toesnauwen | toe | snauw snauwt snauwen snauwde snauwden gesnauwd |
    emotive | toebijten | toe | bijt bijt bijten beet beten gebeten |
    emotive | blaffen | | blaf blaft blaffen blafte blaften geblaft | zeggen
    emotive | sissen | | sis sist sissen siste sisten gesist | zeggen
    emotive | bulderen | | bulder buldert bulderen bulderde bulderden gebulderd | zeggen
    emotive | brallen | | bral bralt brallen bralde bralden gebrald | zeggen
    emotive | pochen | | poch pocht pochen pochte pochten gepocht | zeggen
    emotive | snoeven | | snoef snoeft snoeven snoefde snoefden gesnoefd | zeggen
    emotive | opscheppen | op | schep schept scheppen schepte schepten geschept | zeggen
    emotive | oreren | | oreer oreert oreren oreerde oreerden georeerd | zeggen
    emotive | orakelen | | orakel orakelt orakelen orakelde orakelden georakeld | zeggen
    emotive | jammeren | | jammer jammert jammeren jammerde jammerden gejammerd | zeggen
    emotive | kankeren | | kanker kankert kankeren kankerde kankerden gekankerd | zeggen
    emotive | sakkeren | | sakker sakkert sakkeren sakkerde sakkerden gesakkerd | zeggen
    emotive | kraaien | | kraai kraait kraaien kraaide kraaiden gekraaid | zeggen
    emotive | kirren | | kir kirt kirren kirde kirden gekird | zeggen
    emotive | jubelen | | jubel jubelt jubelen jubelde jubelden gejubeld | zeggen
    emotive | verzuchten | | verzucht verzucht verzuchten verzuchtte verzuchtten verzucht | zeggen
    emotive | raaskallen | | raaskal raaskalt raaskallen raaskalde raaskalden geraaskald | zeggen
  `),
  neutral: neutralVerbs(`
    zeggen | zeg zegt zeggen zei zeiden gezegd | te
    stellen | stel stelt stellen stelde stelden gesteld |
    erkennen | erken erkent erkennen erkende erkenden erkend | te
    melden | meld meldt melden meldde meldden gemeld | te
    schrijven | schrijf schrijft schrijven schreef schreven geschreven | te
    vertellen | vertel vertelt vertellen vertelde vertelden verteld | te
  `),
  auxiliaries: new Set(list("heeft hebben heb had hadden")),
  negations: new Set(list("niet nooit")),
  disproving:
    /\b(?:ten onrechte|onterecht|valselijk|foutief|tegen beter weten in|zonder (?:enig )?bewijs|ongegrond|onwaar|onjuist|niet waar|klopt niet|in strijd met de (?:waarheid|feiten))\b/i,
  confessing:
    /\b(?:verdachten?|hoofdverdachten?|beklaagden?|gedaagden?|daders?|arrestant(?:en)?|veroordeelden?|rechtbank|rechters?|rechtszaal|rechtszaak|strafzaak|zitting|hof|verho(?:or|ren|ord)|politie|recherche|justitie|officier|cel|moord|doodslag|diefstal(?:len)?|inbra(?:ak|ken)|overval(?:len)?|misdrij(?:f|ven)|dopinggebruik|doping)\b/i,
  faults:
    /\b(?:\w*fout(?:en|ief)?|vergis\p{L}*|ver?keken|gelogen|loog|logen|schuld\p{L}*|spijt|onjuist\p{L}*|verkeerd\p{L}*|tekort\p{L}*|\p{L}*misbruik\p{L}*|gestolen|stal|geslagen|sloeg|mishandel\p{L}*|vermoord\p{L}*|doodde|gedood|gestoken|fraude|\p{L}*fraudeer\p{L}*|bedrog\p{L}*|bedroog|verzweeg|verzwegen|achtergehouden|mislei\p{L}*|onzorgvuldig\p{L}*|nalatig\p{L}*|blunder\p{L}*|gefaald|faalde|falen|mislukt|mislukking|misging|mislopen|misgelopen|te laat|te weinig|te traag|niet genoeg|onvoldoende|beter gekund|beter had gekund|niet goed|nooit had mogen|had(?:den)? moeten|nagelaten|doping|gebruikt|verzuim\p{L}*|vertraging\p{L}*|vertraagd)(?!\p{L})/iu,
  ownVoices: new Set(list("ik we wij niemand men iedereen je wie")),
  minds: mindVerbs(
    `
    voelen | te voelen | voelt voelen voelde voelden
    beseffen | te beseffen | beseft beseffen besefte beseften
    realiseren | te realiseren | realiseert realiseren realiseerde realiseerden
    inzien | te zien | ziet zien zag zagen | in
    begrijpen | te begrijpen | begrijpt begrijpen begreep begrepen
    snappen | te snappen | snapt snappen snapte snapten
    dromen | te dromen | droomt dromen droomde droomden
    schamen | te schamen | schaamt schamen schaamde schaamden
    ergeren | te ergeren | ergert ergeren ergerde ergerden
    verheugen | te verheugen | verheugt verheugen verheugde verheugden
  `,
    ["zegt", "zeggen", "zei", "zeiden"],
  ),
  moods: new Set(
    list(`woedend boos razend furieus teleurgesteld opgelucht bezorgd ongerust gefrustreerd trots wanhopig verrast verbaasd geschokt ongeduldig
      jaloers verbitterd verheugd dolblij dolgelukkig beledigd gekwetst verdrietig ontgoocheld verbolgen ziedend verontwaardigd`),
  ),
  copulas: new Set(list("is zijn was waren voelt voelen voelde voelden")),
}
