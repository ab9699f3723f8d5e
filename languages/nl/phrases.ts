/** Attribution by more or other than one verb. Compiled for Aldus. */

/**
 * Fixed words with a verb: «laat in een brief weten», «is niet van plan».
 * fixed words | infinitive of the verb, whose forms {@link auxiliaries} lists | frames | act | traits | strength
 */
export const fixed = `
  weten | laten | DWQC | speech | | 0.95
  blijken | laten | DQ | speech | | 0.7
  merken | laten | DQ | speech | | 0.7
  doorschemeren | laten | DQ | speech | | 0.85
  optekenen | laten | QC | speech | | 0.7
  zien | laten | D | evidence | factive | 0.6
  van plan | zijn | T | plan | | 0.9
  van mening | zijn | D | thought | | 0.95
  van oordeel | zijn | D | thought | | 0.95
  van zins | zijn | T | plan | | 0.9
  voornemens | zijn | T | plan | | 0.9
  bereid | zijn | T | plan | | 0.75
  geneigd | zijn | T | plan | | 0.75
  vastbesloten | zijn | T | plan | | 0.8
  blij | zijn | D | thought | | 0.6
  boos | zijn | D | thought | | 0.6
  teleurgesteld | zijn | D | thought | | 0.6
  verbaasd | zijn | D | thought | | 0.6
  op de hoogte | zijn | D | thought | factive | 0.6
  het voornemen | hebben | T | plan | | 0.8
  de indruk | hebben | D | thought | hedge | 0.8
  het gevoel | hebben | D | thought | | 0.75
  het idee | hebben | D | thought | | 0.7
  spijt | hebben | D | thought | | 0.6
  bang | zijn | DT | fear | | 0.75
  bewust | zijn | D | thought | factive | 0.7
  ervan overtuigd | zijn | D | thought | | 0.95
  overtuigd | zijn | D | thought | | 0.8
  bezorgd | zijn | D | fear | | 0.7
  het eens | zijn | D | thought | | 0.7
  bekend | maken | DWQC | speech | | 0.92
  duidelijk | maken | DWQ | speech | | 0.85
  kenbaar | maken | DQ | speech | | 0.9
  zich zorgen | maken | D | fear | | 0.8
  ervan uit | gaan | D | thought | hedge | 0.85
  ervan beschuldigd | worden | DT | speech | | 0.85
  rekening | houden | D | thought | | 0.5
  staande | houden | D | speech | doubting | 0.85
  erop | wijzen | DQ | speech | | 0.9
  erop | aandringen | D | speech | | 0.8
  ervoor | waarschuwen | DT | speech | | 0.9
  ervoor | pleiten | DT | speech | | 0.85
  ervan | beschuldigen | DT | speech | ~zeggen | 0.9
  ervan | verdenken | DT | thought | hedge | 0.85
  te kennen | geven | DTQ | speech | | 0.9
  te verstaan | geven | DQ | speech | | 0.9
  de schuld | geven | P | speech | | 0.4
  in abrede | stellen | D | speech | denied | 0.9
  op het standpunt | stellen | D | speech | | 0.9
  zich ten doel | stellen | T | plan | | 0.8
  ter discussie | stellen | W | speech | | 0.4
  te melden | weten | DQ | speech | | 0.9
  te vertellen | weten | DQ | speech | | 0.85
  te horen | krijgen | D | speech | | 0.8
  weten | willen | W | speech | | 0.75
  kwijt | willen | DQ | speech | | 0.5
  zeker | weten | DQ | thought | factive | 0.7
  van de hand | wijzen | DN | speech | denied | 0.85
  zin | hebben | T | wish | | 0.5
  de hoop | uitspreken | DT | wish | | 0.9
  de wens | uitspreken | DT | wish | | 0.9
  de vrees | uitspreken | D | fear | | 0.9
  de verwachting | uitspreken | D | thought | | 0.9
`

/** Verbs that fixed words stand with: infinitive | forms | particle. */
export const auxiliaries = `
  laten | laten laat liet lieten gelaten
  zijn | zijn is was waren bent ben geweest wees
  maken | maken maak maakt maakte maakten gemaakt
  gaan | gaan ga gaat ging gingen gegaan
  worden | worden wordt werd werden geworden
  houden | houden houd houdt hield hielden gehouden
  wijzen | wijzen wijs wijst wees wezen gewezen
  aandringen | dring dringt dringen drong drongen | aan
  waarschuwen | waarschuwen waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd
  pleiten | pleiten pleit pleitte pleitten gepleit
  beschuldigen | beschuldigen beschuldig beschuldigt beschuldigde beschuldigden beschuldigd
  verdenken | verdenken verdenkt verdacht verdachten
  geven | geven geef geeft gaf gaven gegeven
  stellen | stellen stel stelt stelde stelden gesteld
  weten | weten weet wist wisten geweten
  krijgen | krijgen krijgt kreeg kregen gekregen
  willen | willen wil wilt wilde wilden wou
  hebben | hebben heb hebt heeft had hadden gehad
  uitspreken | spreek spreekt spreken sprak spraken | uit
`

/**
 * Nouns that announce a proposition: «de verklaring dat», «uit angst dat», «het plan om … te».
 * singular | plural | frames (D, W, T) | act | traits | strength
 */
export const nouns = `
  aanbeveling | aanbevelingen | DT | speech | | 0.7
  aankondiging | aankondigingen | D | speech | | 0.8
  aantijging | aantijgingen | D | speech | doubting | 0.8
  advies | adviezen | DT | speech | | 0.7
  angst | angsten | DT | fear | | 0.75
  bekentenis | bekentenissen | D | speech | factive | 0.75
  beleid | | T | plan | | 0.5
  belofte | beloftes | DT | plan | | 0.8
  bericht | berichten | D | speech | hedge | 0.8
  beschuldiging | beschuldigingen | DT | speech | doubting | 0.8
  besluit | besluiten | DT | plan | | 0.7
  bewering | beweringen | D | speech | doubting | 0.85
  boodschap | | D | speech | | 0.7
  claim | claims | D | speech | doubting | 0.8
  conclusie | conclusies | D | speech | | 0.75
  dreigement | dreigementen | DT | speech | | 0.75
  eis | eisen | DT | speech | | 0.75
  garantie | garanties | D | plan | | 0.6
  gedachte | gedachten | D | thought | | 0.6
  geluid | geluiden | D | speech | hedge | 0.6
  gerucht | geruchten | D | speech | hedge | 0.9
  hoop | | DT | wish | | 0.7
  indruk | | D | thought | | 0.5
  antwoord | | D | speech | | 0.6
  ambitie | ambities | T | wish | | 0.7
  afspraak | afspraken | DT | plan | | 0.6
  bedoeling | | DT | plan | | 0.6
  commentaar | | D | speech | | 0.5
  kritiek | | D | speech | | 0.7
  mogelijkheid | | T | thought | | 0.2
  overeenkomst | overeenkomsten | T | plan | | 0.5
  reactie | reacties | D | speech | | 0.5
  klacht | klachten | D | speech | | 0.7
  mededeling | mededelingen | D | speech | | 0.8
  melding | meldingen | D | speech | | 0.75
  mening | | D | thought | | 0.8
  opdracht | opdrachten | T | speech | | 0.55
  oproep | oproepen | DT | speech | | 0.75
  overtuiging | | D | thought | | 0.8
  plan | plannen | T | plan | | 0.7
  standpunt | standpunten | D | thought | | 0.8
  stelling | stellingen | D | speech | | 0.7
  suggestie | suggesties | DT | speech | | 0.7
  toezegging | toezeggingen | DT | plan | | 0.8
  uitspraak | uitspraken | D | speech | | 0.75
  verdenking | verdenkingen | D | thought | hedge | 0.7
  verklaring | verklaringen | D | speech | | 0.8
  vermoeden | vermoedens | D | thought | hedge | 0.8
  verwachting | verwachtingen | DT | thought | hedge | 0.75
  verwijt | verwijten | DT | speech | | 0.8
  verzoek | verzoeken | DT | speech | | 0.7
  voornemen | voornemens | T | plan | | 0.75
  voorspelling | voorspellingen | D | thought | | 0.8
  voorstel | voorstellen | DT | speech | | 0.65
  vrees | | DT | fear | | 0.8
  waarschuwing | waarschuwingen | D | speech | | 0.8
  wens | wensen | DT | wish | | 0.7
`

/** Prepositions, simple and compound, that govern a source. words | strength */
export const prepositions = `
  volgens | 0.95
  aldus | 0.97
  luidens | 0.95
  blijkens | 0.9
  dixit | 0.9
  naar de mening van | 0.95
  naar het oordeel van | 0.95
  naar de overtuiging van | 0.95
  in de ogen van | 0.9
  in de visie van | 0.9
  in de optiek van | 0.9
  in de lezing van | 0.9
  op gezag van | 0.8
  op basis van | 0.6
  op grond van | 0.6
  gebaseerd op | 0.6
  afgaande op | 0.6
  bij monde van | 0.8
  onder verwijzing naar | 0.6
  met een beroep op | 0.5
`

/** Need no source: words | traits | strength. With `self` the subject of the clause is the source. */
export const phrases = `
  naar verluidt | evidential | 0.97
  naar het schijnt | evidential | 0.95
  naar men zegt | evidential | 0.95
  naar het heet | evidential | 0.9
  volgens geruchten | evidential | 0.95
  volgens overlevering | evidential | 0.9
  naar eigen zeggen | self | 0.97
  naar zijn zeggen | self | 0.9
  naar haar zeggen | self | 0.9
  naar hun zeggen | self | 0.9
`
