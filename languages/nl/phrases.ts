/** Attribution by more or other than one verb. Compiled for Aldus. */

/**
 * Fixed words with a verb: «laat in een brief weten», «is niet van plan».
 * fixed words | infinitive of the verb, whose forms {@link auxiliaries} lists | frames | act | traits | strength
 */
export const fixed = `
  weten | laten | DWQCT | speech | | 0.95
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
  er vanuit | gaan | D | thought | hedge | 0.85
  bekend | worden | DX | speech | | 0.8
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
  opgelucht | zijn | DT | thought | | 0.6
  tevreden | zijn | D | thought | | 0.6
  trots | zijn | DT | thought | | 0.6
  verheugd | zijn | DT | thought | | 0.6
  verontwaardigd | zijn | D | thought | | 0.6
  woedend | zijn | D | thought | | 0.6
  ongerust | zijn | D | fear | | 0.7
  bevreesd | zijn | DT | fear | | 0.75
  optimistisch | zijn | D | thought | | 0.6
  benieuwd | zijn | W | thought | | 0.7
  nieuwsgierig | zijn | W | thought | | 0.6
  er zeker van | zijn | D | thought | | 0.85
  het erover eens | zijn | D | thought | | 0.85
  de mening toegedaan | zijn | D | thought | | 0.95
  in de veronderstelling | zijn | D | thought | hedge | 0.85
  te lezen | zijn | D | evidence | | 0.7
  te horen | zijn | D | evidence | | 0.6
  de bedoeling | hebben | T | plan | | 0.75
  de intentie | hebben | T | plan | | 0.8
  het plan | hebben | T | plan | | 0.8
  de hoop | hebben | DT | wish | | 0.8
  er vertrouwen in | hebben | D | thought | | 0.8
  geen idee | hebben | W | thought | | 0.7
  openbaar | maken | DW | speech | | 0.7
  wereldkundig | maken | DWN | speech | | 0.9
  zich sterk | maken | D | speech | | 0.7
  een beroep | doen | T | speech | | 0.75
  een pleidooi | houden | P | speech | +voor | 0.8
  melding | maken | P | speech | +van | 0.85
  gewag | maken | P | speech | +van | 0.9
  de vraag | stellen | W | speech | | 0.6
  de voorwaarde | stellen | D | speech | | 0.8
  de eis | stellen | D | speech | | 0.8
  in het vooruitzicht | stellen | DN | plan | | 0.85
  ertoe | oproepen | T | speech | | 0.85
  erop | hameren | D | speech | | 0.9
  erop | attenderen | D | speech | | 0.85
  erop | vertrouwen | D | thought | | 0.8
  erop | rekenen | D | thought | | 0.8
  erop | gokken | D | thought | | 0.75
  erop | zinspelen | D | speech | | 0.8
  erover | klagen | D | speech | | 0.85
  ervoor | vrezen | D | fear | | 0.8
  ervan | dromen | DT | wish | | 0.8
  het erop | houden | D | thought | | 0.8
  aan het licht | brengen | DWN | speech | factive | 0.8
  naar voren | brengen | DQ | speech | | 0.85
  naar buiten | brengen | DQ | speech | | 0.8
  ter sprake | brengen | D | speech | | 0.7
  onder de aandacht | brengen | D | speech | | 0.7
  in herinnering | brengen | DQ | speech | | 0.8
  in twijfel | trekken | DW | thought | doubting | 0.9
  de conclusie | trekken | D | thought | | 0.85
  tot de conclusie | komen | D | thought | | 0.9
  tot de slotsom | komen | D | thought | | 0.9
  tot de ontdekking | komen | D | thought | factive | 0.85
  tot het oordeel | komen | D | thought | | 0.85
  te weten | komen | DW | thought | factive | 0.8
  voor de voeten | werpen | D | speech | ~zeggen | 0.85
  ten laste | leggen | D | speech | | 0.7
  bewezen | achten | D | thought | | 0.9
  aannemelijk | achten | D | thought | | 0.85
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
  doen | doen doe doet deed deden gedaan
  brengen | brengen breng brengt bracht brachten gebracht
  trekken | trekken trek trekt trok trokken getrokken
  komen | komen kom komt kwam kwamen gekomen
  werpen | werpen werp werpt wierp wierpen geworpen
  leggen | leggen leg legt legde legden gelegd
  achten | achten acht achtte achtten geacht
  hameren | hameren hamert hamerde hamerden gehamerd
  attenderen | attenderen attendeert attendeerde attendeerden geattendeerd
  vertrouwen | vertrouwen vertrouwt vertrouwde vertrouwden vertrouwd
  rekenen | rekenen rekent rekende rekenden gerekend
  gokken | gokken gokt gokte gokten gegokt
  zinspelen | zinspelen zinspeelt zinspeelde zinspeelden gezinspeeld
  klagen | klagen klaagt klaagde klaagden geklaagd
  vrezen | vrezen vreest vreesde vreesden gevreesd
  dromen | dromen droomt droomde droomden gedroomd
  oproepen | roep roept roepen riep riepen | op
`

/**
 * Nouns that announce a proposition: «de verklaring dat», «uit angst dat», «het plan om … te».
 * singular | plural | frames (D, W, T) | act | traits | strength
 */
export const nouns = `
  aanbeveling | aanbevelingen | DT | speech | | 0.7
  aanklacht | aanklachten | D | speech | | 0.7
  aankondiging | aankondigingen | D | speech | | 0.8
  aanname | aannames | D | thought | hedge | 0.7
  aantijging | aantijgingen | D | speech | doubting | 0.8
  aanwijzing | aanwijzingen | D | evidence | hedge | 0.75
  advies | adviezen | DT | speech | | 0.7
  afspraak | afspraken | DT | plan | | 0.6
  akkoord | akkoorden | T | plan | | 0.6
  ambitie | ambities | T | wish | | 0.7
  angst | angsten | DT | fear | | 0.75
  antwoord | | D | speech | | 0.6
  argument | argumenten | D | speech | | 0.7
  argwaan | | D | thought | hedge | 0.6
  bedoeling | | DT | plan | | 0.6
  bekentenis | bekentenissen | D | speech | factive | 0.75
  beleid | | T | plan | | 0.5
  belofte | beloftes | DT | plan | | 0.8
  berekening | berekeningen | D | speech | | 0.6
  bericht | berichten | D | speech | hedge | 0.8
  beschuldiging | beschuldigingen | DT | speech | doubting | 0.8
  besef | | D | thought | factive | 0.6
  besluit | besluiten | DT | plan | | 0.7
  bevestiging | | D | speech | | 0.7
  bevinding | bevindingen | D | speech | | 0.7
  bewering | beweringen | D | speech | doubting | 0.85
  bezwaar | bezwaren | D | speech | | 0.6
  boodschap | | D | speech | | 0.7
  claim | claims | D | speech | doubting | 0.8
  commentaar | | D | speech | | 0.5
  conclusie | conclusies | D | speech | | 0.75
  constatering | constateringen | D | speech | factive | 0.75
  dreigement | dreigementen | DT | speech | | 0.75
  eis | eisen | DT | speech | | 0.75
  erkenning | | D | speech | | 0.6
  garantie | garanties | D | plan | | 0.6
  gedachte | gedachten | D | thought | | 0.6
  geluid | geluiden | D | speech | hedge | 0.6
  gerucht | geruchten | D | speech | hedge | 0.9
  hoop | | DT | wish | | 0.7
  hypothese | hypotheses | D | thought | hedge | 0.7
  indruk | | D | thought | | 0.5
  inschatting | inschattingen | D | thought | hedge | 0.7
  insinuatie | insinuaties | D | speech | doubting | 0.75
  intentie | intenties | T | plan | | 0.75
  klacht | klachten | D | speech | | 0.7
  kritiek | | D | speech | | 0.7
  lezing | lezingen | D | speech | | 0.6
  mededeling | mededelingen | D | speech | | 0.8
  melding | meldingen | D | speech | | 0.75
  mening | | D | thought | | 0.8
  mogelijkheid | | T | thought | | 0.2
  onthulling | onthullingen | D | speech | factive | 0.7
  ontkenning | ontkenningen | D | speech | denied | 0.7
  oordeel | oordelen | D | thought | | 0.7
  opdracht | opdrachten | T | speech | | 0.55
  oproep | oproepen | DT | speech | | 0.75
  opvatting | opvattingen | D | thought | | 0.7
  overeenkomst | overeenkomsten | T | plan | | 0.5
  overtuiging | | D | thought | | 0.8
  plan | plannen | T | plan | | 0.7
  pleidooi | pleidooien | DT | speech | | 0.75
  prognose | prognoses | D | thought | | 0.7
  raming | ramingen | D | thought | | 0.7
  reactie | reacties | D | speech | | 0.5
  redenering | redeneringen | D | speech | | 0.7
  roddel | roddels | D | speech | hedge | 0.8
  schatting | schattingen | D | thought | hedge | 0.7
  slotsom | | D | speech | | 0.75
  speculatie | speculaties | D | thought | hedge | 0.75
  standpunt | standpunten | D | thought | | 0.8
  stelling | stellingen | D | speech | | 0.7
  suggestie | suggesties | DT | speech | | 0.7
  theorie | theorieën | D | thought | | 0.65
  toelichting | | D | speech | | 0.6
  toezegging | toezeggingen | DT | plan | | 0.8
  uitspraak | uitspraken | D | speech | | 0.75
  vaststelling | vaststellingen | D | speech | factive | 0.7
  verdenking | verdenkingen | D | thought | hedge | 0.7
  verklaring | verklaringen | D | speech | | 0.8
  vermoeden | vermoedens | D | thought | hedge | 0.8
  veronderstelling | veronderstellingen | D | thought | hedge | 0.7
  verwachting | verwachtingen | DT | thought | hedge | 0.75
  verwijt | verwijten | DT | speech | | 0.8
  verzekering | | D | speech | | 0.6
  verzoek | verzoeken | DT | speech | | 0.7
  visie | | D | thought | | 0.6
  voornemen | voornemens | T | plan | | 0.75
  voorspelling | voorspellingen | D | thought | | 0.8
  voorstel | voorstellen | DT | speech | | 0.65
  voorwaarde | voorwaarden | D | speech | | 0.55
  vrees | | DT | fear | | 0.8
  waarschuwing | waarschuwingen | D | speech | | 0.8
  wens | wensen | DT | wish | | 0.7
  zorg | zorgen | D | fear | | 0.6
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
  in de versie van | 0.85
  in de woorden van | 0.95
  in de beleving van | 0.85
  in de opvatting van | 0.9
  in de analyse van | 0.85
  in de berekening van | 0.85
  in de beoordeling van | 0.85
  naar het idee van | 0.9
  naar het gevoel van | 0.85
  naar de opvatting van | 0.9
  naar de smaak van | 0.6
  op gezag van | 0.8
  op basis van | 0.6
  op grond van | 0.6
  gebaseerd op | 0.6
  afgaande op | 0.6
  afgaand op | 0.6
  met verwijzing naar | 0.6
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
  naar blijkt | evidential | 0.8
  naar nu blijkt | evidential | 0.85
  naar later bleek | evidential | 0.7
  naar wordt aangenomen | evidential | 0.9
  naar men aanneemt | evidential | 0.9
  naar het zich laat aanzien | evidential | 0.85
  volgens geruchten | evidential | 0.95
  volgens overlevering | evidential | 0.9
  naar eigen zeggen | self | 0.97
  naar zijn zeggen | self | 0.9
  naar haar zeggen | self | 0.9
  naar hun zeggen | self | 0.9
`
