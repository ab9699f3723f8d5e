/**
 * Verbs that attribute. Compiled for Aldus; strengths are estimates of how often a match in one of the frames is a real attribution.
 * lemma | particle of a separable verb | forms (with the particle apart) | forms joined with it | frames | act | traits | strength
 * Frames are the letters of `Frame`. Traits: `denied`, `doubting`, `factive`, `hedge` (weakens too), `+van` its preposition,
 * `~zeggen` it takes sides, and this verb does not.
 */
export const verbs = `
  aanbevelen | aan | beveel beveelt bevelen beval bevalen | aanbevelen aanbevolen aanbeval aanbevalen aanbeveel aanbeveelt | DTQU | speech | | 0.82
  aandringen | aan | dring dringt dringen drong drongen | aandringen aangedrongen aandring aandringt aandrong aandrongen | QDP | speech | +op | 0.75
  aangeven | aan | geef geeft geven gaf gaven | aangeven aangegeven aangaf aangaven aangeef aangeeft | DQCZWT | speech | | 0.85
  aanhalen | aan | haal haalt halen haalde haalden | aanhalen aangehaald aanhaal aanhaalde aanhaalden aanhaalt | QC | speech | | 0.7
  aankaarten | aan | kaart kaarten kaartte kaartten | aankaarten aangekaart aankaart aankaartte aankaartten | DQ | speech | | 0.75
  aanklagen | aan | klaag klaagt klagen klaagde klaagden | aanklagen aangeklaagd aanklaag aanklaagde aanklaagden aanklaagt | Q | speech | ~zeggen | 0.6
  aankondigen | aan | kondig kondigt kondigen kondigde kondigden | aankondigen aangekondigd aankondig aankondigde aankondigden aankondigt | DQCTZUN | speech | | 0.88
  aanmerken | aan | merk merkt merken merkte merkten | aanmerken aangemerkt aanmerk aanmerkt aanmerkte aanmerkten | DQ | speech | | 0.5
  aannemen | aan | neem neemt nemen nam namen | aannemen aangenomen aannam aannamen aanneem aanneemt | DQ | thought | hedge | 0.6
  aanraden | aan | raad raadt raden raadde raadden | aanraden aangeraden aanraad aanraadde aanraadden aanraadt | DQTA | speech | | 0.8
  aanrekenen | aan | reken rekent rekenen rekende rekenden | aanrekenen aangerekend aanreken aanrekende aanrekenden aanrekent | DA | speech | ~zeggen | 0.7
  aanroeren | aan | roer roert roeren roerde roerden | aanroeren aangeroerd aanroer aanroerde aanroerden aanroert | DQ | speech | | 0.6
  aansnijden | aan | snijd snijdt snijden sneed sneden | aansnijden aangesneden aansneden aansneed aansnijd aansnijdt | Q | speech | | 0.45
  aansporen | aan | spoor spoort sporen spoorde spoorden | aansporen aangespoord aanspoor aanspoorde aanspoorden aanspoort | TQA | speech | | 0.7
  aanstippen | aan | stip stipt stippen stipte stipten | aanstippen aangestipt aanstip aanstipt aanstipte aanstipten | DQCW | speech | | 0.85
  aansturen | aan | stuur stuurt sturen stuurde stuurden | | P | plan | +op | 0.4
  aantekenen | aan | teken tekent tekenen tekende tekenden | aantekenen aangetekend aanteken aantekende aantekenden aantekent | DQC | speech | | 0.75
  aantonen | aan | toon toont tonen toonde toonden | aantonen aangetoond aantoon aantoonde aantoonden aantoont | DWUQT | evidence | factive | 0.85
  aanvoeren | aan | voer voert voeren voerde voerden | aanvoeren aangevoerd aanvoer aanvoerde aanvoerden aanvoert | DQC | speech | | 0.85
  aanvullen | aan | vul vult vullen vulde vulden | aanvullen aangevuld aanvul aanvulde aanvulden aanvult | DQC | speech | | 0.72
  aanwrijven | aan | wrijf wrijft wrijven wrijfde wrijfden | aanwrijven aangewrijfd aanwrijf aanwrijfde aanwrijfden aanwrijft | DA | speech | ~zeggen | 0.85
  accentueren | | accentueren accentueer accentueert accentueerde accentueerden geaccentueerd | | DQ | speech | | 0.7
  achten | | achten acht achtte achtten geacht | | TS | thought | | 0.7
  achterhalen | | achterhalen achterhaal achterhaalt achterhaalde achterhaalden achterhaald | | DWUQ | thought | factive | 0.6
  adviseren | | adviseren adviseer adviseert adviseerde adviseerden geadviseerd | | DQCTWAU | speech | | 0.85
  afdoen | af | doe doet doen deed deden | afdoen afgedaan afdeden afdeed afdoe afdoet | SQ | speech | denied ~zeggen | 0.7
  afkeuren | af | keur keurt keuren keurde keurden | afkeuren afgekeurd afkeur afkeurde afkeurden afkeurt | DQ | speech | ~zeggen | 0.65
  afkondigen | af | kondig kondigt kondigen kondigde kondigden | afkondigen afgekondigd afkondig afkondigde afkondigden afkondigt | DTQNU | speech | | 0.75
  afkraken | af | kraak kraakt kraken kraakte kraakten | afkraken afgekraakt afkraak afkraakt afkraakte afkraakten | Q | speech | ~zeggen | 0.75
  afleiden | af | leid leidt leiden leidde leidden | afleiden afgeleid afleid afleidde afleidden afleidt | DU | speech | | 0.75
  afraden | af | raad raadt raden raadde raadden | afraden afgeraden afraad afraadde afraadden afraadt | DQTA | speech | | 0.8
  afspreken | af | spreek spreekt spreken sprak spraken | afspreken afgesproken afspreek afspreekt afsprak afspraken | DTQ | plan | | 0.75
  afvragen | af | vraag vraagt vragen vroeg vroegen | afvragen afgevraagd afvraag afvraagt afvroeg afvroegen | WQC | speech | | 0.85
  afwijzen | af | wijs wijst wijzen wees wezen | afwijzen afgewezen afwijs afwijst afwees afwezen | DN | speech | denied | 0.6
  afzien | af | zie ziet zien zag zagen | afzien afgezien afzag afzagen afzie afziet | T | plan | denied | 0.6
  antwoorden | | antwoorden antwoord antwoordt antwoordde antwoordden geantwoord | | DQCZAT | speech | | 0.93
  appen | | appen app appt appte appten geappt | | DQCA | speech | | 0.85
  argumenteren | | argumenteren argumenteer argumenteert argumenteerde argumenteerden geargumenteerd | | DQCZ | speech | | 0.92
  attenderen | | attenderen attendeer attendeert attendeerde attendeerden geattendeerd | | P | speech | +op | 0.75
  attesteren | | attesteren attesteer attesteert attesteerde attesteerden geattesteerd | | D | speech | | 0.6
  bagatelliseren | | bagatelliseren bagatelliseer bagatelliseert bagatelliseerde bagatelliseerden gebagatelliseerd | | Q | speech | denied | 0.85
  balen | | balen baal baalt baalde baalden gebaald | | DQ | thought | factive | 0.6
  beamen | | beamen beaam beaamt beaamde beaamden beaamd | | DQCZ | speech | | 0.95
  beantwoorden | | beantwoorden beantwoord beantwoordt beantwoordde beantwoordden | | Q | speech | | 0.6
  beargumenteren | | beargumenteren beargumenteer beargumenteert beargumenteerde beargumenteerden beargumenteerd | | DW | speech | | 0.8
  becijferen | | becijferen becijfer becijfert becijferde becijferden becijferd | | DQWU | speech | | 0.88
  bedenken | | bedenken bedenk bedenkt bedacht bedachten | | DQW | thought | | 0.45
  begrijpen | | begrijpen begrijp begrijpt begreep begrepen | | DWQ | thought | factive | 0.55
  begroten | | begroten begroot begrootte begrootten | | S | speech | +op | 0.5
  bejubelen | | bejubelen bejubel bejubelt bejubelde bejubelden bejubeld | | Q | speech | | 0.7
  bekendmaken | bekend | maak maakt maken maakte maakten | bekendmaken bekendgemaakt bekendmaak bekendmaakt bekendmaakte bekendmaakten | DQCWU | speech | | 0.9
  bekennen | | bekennen beken bekent bekende bekenden bekend | | DQCWT | speech | ~zeggen | 0.95
  beklagen | | beklagen beklaag beklaagt beklaagde beklaagden beklaagd | | DQ | speech | ~zeggen | 0.8
  beklemtonen | | beklemtonen beklemtoon beklemtoont beklemtoonde beklemtoonden beklemtoond | | DQCWZ | speech | | 0.95
  bekrachtigen | | bekrachtigen bekrachtig bekrachtigt bekrachtigde bekrachtigden bekrachtigd | | DQ | speech | | 0.7
  bekritiseren | | bekritiseren bekritiseer bekritiseert bekritiseerde bekritiseerden bekritiseerd | | DQZ | speech | ~zeggen | 0.9
  beloven | | beloven beloof belooft beloofde beloofden beloofd | | DQTWZA | plan | | 0.88
  bemerken | | bemerken bemerk bemerkt bemerkte bemerkten | | DW | speech | | 0.65
  benadrukken | | benadrukken benadruk benadrukt benadrukte benadrukten | | DQCWZ | speech | | 0.95
  beogen | | beogen beoog beoogt beoogde beoogden beoogd | | T | plan | | 0.7
  beoordelen | | beoordelen beoordeel beoordeelt beoordeelde beoordeelden beoordeeld | | W | thought | | 0.5
  bepalen | | bepalen bepaal bepaalt bepaalde bepaalden bepaald | | DWTUQ | plan | | 0.55
  bepleiten | | bepleiten bepleit bepleitte bepleitten | | DQTN | speech | | 0.88
  beredeneren | | beredeneren beredeneer beredeneert beredeneerde beredeneerden beredeneerd | | DWQ | speech | | 0.7
  berekenen | | berekenen bereken berekent berekende berekenden berekend | | DWUQ | speech | | 0.75
  berichten | | berichten bericht berichtte berichtten | | DQCZ | speech | | 0.92
  berispen | | berispen berisp berispt berispte berispten | | Q | speech | ~zeggen | 0.5
  beschouwen | | beschouwen beschouw beschouwt beschouwde beschouwden beschouwd | | S | thought | | 0.75
  beschrijven | | beschrijven beschrijf beschrijft beschreef beschreven | | QWS | speech | | 0.7
  beschuldigen | | beschuldigen beschuldig beschuldigt beschuldigde beschuldigden beschuldigd | | TDQP | speech | +van ~zeggen | 0.9
  beseffen | | beseffen besef beseft besefte beseften | | DWQ | thought | factive | 0.7
  beslissen | | beslissen beslis beslist besliste beslisten | | DWTQ | plan | | 0.7
  besluiten | | besluiten besluit besloot besloten | | DWTQ | plan | | 0.75
  bespeuren | | bespeuren bespeur bespeurt bespeurde bespeurden bespeurd | | DQ | thought | factive | 0.6
  bestempelen | | bestempelen bestempel bestempelt bestempelde bestempelden bestempeld | | S | speech | | 0.68
  bestrijden | | bestrijden bestrijd bestrijdt bestreed bestreden | | DQZN | speech | denied | 0.8
  betichten | | betichten beticht betichtte betichtten | | DTP | speech | +van ~zeggen | 0.93
  betitelen | | betitelen betitel betitelt betitelde betitelden betiteld | | S | speech | | 0.65
  betogen | | betogen betoog betoogt betoogde betoogden betoogd | | DQCZ | speech | | 0.95
  betreuren | | betreuren betreur betreurt betreurde betreurden betreurd | | DQTZ | thought | factive | 0.8
  betwijfelen | | betwijfelen betwijfel betwijfelt betwijfelde betwijfelden betwijfeld | | WDQ | thought | denied doubting | 0.92
  betwisten | | betwisten betwist betwistte betwistten | | DQZN | speech | denied ~zeggen | 0.95
  bevelen | | bevelen beveel beveelt beval bevalen bevolen | | DTQA | speech | | 0.8
  bevestigen | | bevestigen bevestig bevestigt bevestigde bevestigden bevestigd | | DQCWZUN | speech | | 0.92
  beweren | | beweren beweer beweert beweerde beweerden beweerd | | DQCZT | speech | doubting ~zeggen | 0.97
  bewijzen | | bewijzen bewijs bewijst bewees bewezen | | DWUQT | evidence | factive | 0.75
  bezweren | | bezweren bezweer bezweert bezwoer bezwoeren bezworen | | DQTZA | plan | | 0.9
  biechten | | biechten biecht biechtte biechtten gebiecht | | DQ | speech | ~zeggen | 0.8
  bijvallen | bij | val valt vallen viel vielen | bijvallen bijgevallen bijval bijvalt bijviel bijvielen | Q | speech | | 0.7
  bitsen | | bitsen bits bitst bitste bitsten gebitst | | QC | speech | ~zeggen | 0.9
  blaffen | | blaffen blaf blaft blafte blaften geblaft | | QC | speech | ~zeggen | 0.7
  blijken | | blijken blijk blijkt bleek bleken gebleken | | DUX | evidence | | 0.7
  bloggen | | bloggen blog blogt blogde blogden geblogd | | DQC | speech | | 0.8
  bluffen | | bluffen bluf bluft blufte bluften gebluft | | QC | speech | doubting ~zeggen | 0.88
  brallen | | brallen bral bralt bralde bralden gebrald | | QC | speech | doubting ~zeggen | 0.93
  briesen | | briesen bries briest brieste briesten gebriest | | QC | speech | ~zeggen | 0.85
  brommen | | brommen brom bromt bromde bromden gebromd | | QC | speech | ~zeggen | 0.75
  brullen | | brullen brul brult brulde brulden gebruld | | QC | speech | ~zeggen | 0.88
  bulderen | | bulderen bulder buldert bulderde bulderden gebulderd | | QC | speech | ~zeggen | 0.85
  calculeren | | calculeren calculeer calculeert calculeerde calculeerden gecalculeerd | | DW | thought | | 0.6
  citeren | | citeren citeer citeert citeerde citeerden geciteerd | | QC | speech | | 0.85
  claimen | | claimen claim claimt claimde claimden geclaimd | | DQCTUZ | speech | doubting ~zeggen | 0.92
  communiceren | | communiceren communiceer communiceert communiceerde communiceerden gecommuniceerd | | DQ | speech | | 0.65
  complimenteren | | complimenteren complimenteer complimenteert complimenteerde complimenteerden gecomplimenteerd | | Q | speech | | 0.7
  concluderen | | concluderen concludeer concludeert concludeerde concludeerden geconcludeerd | | DQCZU | speech | | 0.88
  constateren | | constateren constateer constateert constateerde constateerden geconstateerd | | DQCZWU | speech | factive | 0.93
  corrigeren | | corrigeren corrigeer corrigeert corrigeerde corrigeerden gecorrigeerd | | DQC | speech | | 0.6
  counteren | | counteren counter countert counterde counterden gecounterd | | QC | speech | | 0.55
  debiteren | | debiteren debiteer debiteert debiteerde debiteerden gedebiteerd | | DQC | speech | ~zeggen | 0.9
  declameren | | declameren declameer declameert declameerde declameerden gedeclameerd | | QC | speech | ~zeggen | 0.8
  demonstreren | | demonstreren demonstreer demonstreert demonstreerde demonstreerden gedemonstreerd | | DWU | evidence | | 0.5
  denken | | denken denk denkt dacht dachten gedacht | | DQCTZ | thought | hedge | 0.75
  dicteren | | dicteren dicteer dicteert dicteerde dicteerden gedicteerd | | QC | speech | | 0.4
  doceren | | doceren doceer doceert doceerde doceerden gedoceerd | | DQC | speech | ~zeggen | 0.55
  documenteren | | documenteren documenteer documenteert documenteerde documenteerden gedocumenteerd | | DWU | speech | | 0.5
  doorgeven | door | geef geeft geven gaf gaven | doorgeven doorgegeven doorgaf doorgaven doorgeef doorgeeft | DAQ | speech | | 0.55
  doorvragen | door | vraag vraagt vragen vroeg vroegen | doorvragen doorgevraagd doorvraag doorvraagt doorvroeg doorvroegen | Q | speech | | 0.55
  dreigen | | dreigen dreig dreigt dreigde dreigden gedreigd | | DQT | speech | | 0.6
  dromen | | dromen droom droomt droomde droomden gedroomd | | DT | wish | | 0.6
  duiden | | duiden duid duidt duidde duidden geduid | | P | evidence | +op | 0.55
  e-mailen | | e-mailen e-mail e-mailt e-mailde e-mailden ge-e-maild | | DQCA | speech | | 0.85
  eisen | | eisen eis eist eiste eisten geëist | | DQTZ | speech | | 0.85
  ergeren | | ergeren erger ergert ergerde ergerden geërgerd | | DX | thought | factive | 0.6
  erkennen | | erkennen erken erkent erkende erkenden erkend | | DQCWTZU | speech | ~zeggen | 0.93
  ervaren | | ervaren ervaar ervaart ervoer ervoeren | | D | thought | factive | 0.4
  expliciteren | | expliciteren expliciteer expliciteert expliciteerde expliciteerden geëxpliciteerd | | DW | speech | | 0.7
  fabuleren | | fabuleren fabuleer fabuleert fabuleerde fabuleerden gefabuleerd | | DQ | speech | doubting ~zeggen | 0.85
  fantaseren | | fantaseren fantaseer fantaseert fantaseerde fantaseerden gefantaseerd | | DQ | speech | doubting ~zeggen | 0.6
  faxen | | faxen fax faxt faxte faxten gefaxt | | DQA | speech | | 0.7
  filosoferen | | filosoferen filosofeer filosofeert filosofeerde filosofeerden gefilosofeerd | | QCD | speech | ~zeggen | 0.85
  fluisteren | | fluisteren fluister fluistert fluisterde fluisterden gefluisterd | | DQC | speech | ~zeggen | 0.92
  foeteren | | foeteren foeter foetert foeterde foeterden gefoeterd | | DQCZ | speech | ~zeggen | 0.95
  formuleren | | formuleren formuleer formuleert formuleerde formuleerden geformuleerd | | QC | speech | | 0.6
  fulmineren | | fulmineren fulmineer fulmineert fulmineerde fulmineerden gefulmineerd | | QC | speech | ~zeggen | 0.97
  garanderen | | garanderen garandeer garandeert garandeerde garandeerden gegarandeerd | | DQTN | plan | | 0.7
  gebieden | | gebieden gebied gebiedt gebood geboden | | DTA | speech | | 0.7
  gelasten | | gelasten gelast gelastte gelastten | | DTA | speech | | 0.8
  geloven | | geloven geloof gelooft geloofde geloofden geloofd | | DQT | thought | | 0.7
  getuigen | | getuigen getuig getuigt getuigde getuigden getuigd | | DQU | speech | | 0.75
  gewagen | | gewagen gewaag gewaagt gewaagde gewaagden | | P | speech | +van | 0.8
  gillen | | gillen gil gilt gilde gilden gegild | | QC | speech | ~zeggen | 0.85
  gissen | | gissen gis gist giste gisten gegist | | DQW | thought | doubting hedge | 0.7
  glimlachen | | glimlachen glimlach glimlacht glimlachte glimlachten geglimlacht | | QC | speech | ~zeggen | 0.5
  gniffelen | | gniffelen gniffel gniffelt gniffelde gniffelden gegniffeld | | QC | speech | ~zeggen | 0.7
  gokken | | gokken gok gokt gokte gokten gegokt | | DQW | thought | doubting | 0.55
  gonzen | | gonzen gonst gonsde gonsden gegonsd | | DQ | speech | hedge | 0.6
  grappen | | grappen grap grapt grapte grapten gegrapt | | QC | speech | ~zeggen | 0.93
  grijnzen | | grijnzen grijns grijnst grijnsde grijnsden gegrijnsd | | QC | speech | ~zeggen | 0.5
  grinniken | | grinniken grinnik grinnikt grinnikte grinnikten gegrinnikt | | QC | speech | ~zeggen | 0.75
  grommen | | grommen grom gromt gromde gromden gegromd | | QC | speech | ~zeggen | 0.85
  hameren | | hameren hamer hamert hamerde hamerden gehamerd | | QDP | speech | +op | 0.8
  hekelen | | hekelen hekel hekelt hekelde hekelden gehekeld | | DQZ | speech | ~zeggen | 0.93
  herhalen | | herhalen herhaal herhaalt herhaalde herhaalden herhaald | | DQCZ | speech | | 0.86
  herinneren | | herinneren herinner herinnert herinnerde herinnerden herinnerd | | DQWA | thought | factive | 0.7
  heten | | heten heet heette heetten geheten | | DQ | speech | | 0.6
  honen | | honen hoon hoont hoonde hoonden gehoond | | QC | speech | doubting ~zeggen | 0.85
  hopen | | hopen hoop hoopt hoopte hoopten gehoopt | | DQTZ | wish | | 0.78
  horen | | horen hoor hoort hoorde hoorden gehoord | | DWX | thought | | 0.65
  illustreren | | illustreren illustreer illustreert illustreerde illustreerden geïllustreerd | | DQWU | evidence | | 0.6
  impliceren | | impliceren impliceer impliceert impliceerde impliceerden geïmpliceerd | | DU | thought | | 0.65
  inbrengen | in | breng brengt brengen bracht brachten | inbrengen ingebracht inbracht inbrachten inbreng inbrengt | DQC | speech | | 0.55
  informeren | | informeren informeer informeert informeerde informeerden geïnformeerd | | DWA | speech | | 0.6
  inlichten | in | licht lichten lichtte lichtten | inlichten ingelicht inlicht inlichtte inlichtten | DA | speech | | 0.6
  inschatten | in | schat schatten schatte | inschatten ingeschat inschat inschatte inschatten | DQWT | thought | hedge | 0.75
  insinueren | | insinueren insinueer insinueert insinueerde insinueerden geïnsinueerd | | DQCZ | speech | doubting ~zeggen | 0.93
  insisteren | | insisteren insisteer insisteert insisteerde insisteerden geïnsisteerd | | DQ | speech | ~zeggen | 0.8
  instemmen | in | stem stemt stemmen stemde stemden | instemmen ingestemd instem instemde instemden instemt | DQT | speech | | 0.55
  interrumperen | | interrumperen interrumpeer interrumpeert interrumpeerde interrumpeerden geïnterrumpeerd | | QC | speech | | 0.65
  interveniëren | | interveniëren intervenieer intervenieert intervenieerde intervenieerden geïntervenieerd | | QC | speech | | 0.4
  inzien | in | zie ziet zien zag zagen | inzien ingezien inzag inzagen inzie inziet | DWQ | thought | factive | 0.6
  jammeren | | jammeren jammer jammert jammerde jammerden gejammerd | | DQC | speech | ~zeggen | 0.88
  jubelen | | jubelen jubel jubelt jubelde jubelden gejubeld | | QC | speech | ~zeggen | 0.85
  juichen | | juichen juich juicht juichte juichten gejuicht | | DQC | speech | ~zeggen | 0.6
  kankeren | | kankeren kanker kankert kankerde kankerden gekankerd | | DQ | speech | ~zeggen | 0.8
  karakteriseren | | karakteriseren karakteriseer karakteriseert karakteriseerde karakteriseerden gekarakteriseerd | | S | speech | | 0.65
  kirren | | kirren kir kirt kirde kirden gekird | | QC | speech | ~zeggen | 0.75
  klagen | | klagen klaag klaagt klaagde klaagden geklaagd | | DQCZ | speech | ~zeggen | 0.88
  klinken | | klinken klinkt klonk klonken geklonken | | QC | speech | | 0.6
  knikken | | knikken knik knikt knikte knikten geknikt | | DQ | speech | ~zeggen | 0.4
  koppen | | koppen kop kopt kopte kopten gekopt | | QC | speech | | 0.9
  kraaien | | kraaien kraai kraait kraaide kraaiden gekraaid | | DQC | speech | ~zeggen | 0.75
  kreunen | | kreunen kreun kreunt kreunde kreunden gekreund | | DQC | speech | ~zeggen | 0.6
  kritiseren | | kritiseren kritiseer kritiseert kritiseerde kritiseerden gekritiseerd | | DQ | speech | ~zeggen | 0.9
  kwalificeren | | kwalificeren kwalificeer kwalificeert kwalificeerde kwalificeerden gekwalificeerd | | S | speech | | 0.62
  kwekken | | kwekken kwek kwekt kwekte kwekten gekwekt | | Q | speech | ~zeggen | 0.6
  lachen | | lachen lach lacht lachte lachten gelachen | | QC | speech | ~zeggen | 0.45
  laken | | laken laak laakt laakte laakten gelaakt | | DQ | speech | ~zeggen | 0.7
  lekken | | lekken lek lekt lekte lekten gelekt | | D | speech | ~zeggen | 0.5
  leren | | leren leer leert leerde leerden geleerd | | DWU | thought | factive | 0.4
  lezen | | lezen leest las lazen gelezen | | D | thought | | 0.5
  liegen | | liegen lieg liegt loog logen gelogen | | DQC | speech | doubting ~zeggen | 0.8
  loochenen | | loochenen loochen loochent loochende loochenden geloochend | | DQT | speech | denied | 0.93
  loslaten | los | laat laten liet lieten | loslaten losgelaten loslaat losliet loslieten | DW | speech | ~zeggen | 0.5
  loven | | loven loof looft loofde loofden geloofd | | Q | speech | | 0.75
  luiden | | luiden luidt luidde luidden | | QC | speech | | 0.7
  mailen | | mailen mail mailt mailde mailden gemaild | | DQCA | speech | | 0.85
  manen | | manen maan maant maande maanden gemaand | | TQA | speech | | 0.75
  mededelen | mede | deel deelt delen deelde deelden | mededelen medegedeeld mededeel mededeelde mededeelden mededeelt | DQCZWA | speech | | 0.96
  meedelen | mee | deel deelt delen deelde deelden | meedelen meegedeeld meedeel meedeelde meedeelden meedeelt | DQCZWA | speech | | 0.96
  melden | | melden meld meldt meldde meldden gemeld | | DQCZWAT | speech | | 0.96
  memoreren | | memoreren memoreer memoreert memoreerde memoreerden gememoreerd | | DQCZ | speech | factive | 0.9
  menen | | menen meen meent meende meenden gemeend | | DQCTZ | thought | hedge | 0.92
  merken | | merken merk merkt merkte merkten gemerkt | | DWQ | speech | | 0.6
  mijmeren | | mijmeren mijmeer mijmeert mijmeerde mijmeerden gemijmeerd | | QCD | speech | ~zeggen | 0.9
  mompelen | | mompelen mompel mompelt mompelde mompelden gemompeld | | QC | speech | ~zeggen | 0.95
  mopperen | | mopperen mopper moppert mopperde mopperden gemopperd | | DQCZ | speech | ~zeggen | 0.9
  morren | | morren mor mort morde morden gemord | | DQCZ | speech | ~zeggen | 0.85
  motiveren | | motiveren motiveer motiveert motiveerde motiveerden gemotiveerd | | QW | speech | | 0.55
  murmelen | | murmelen murmel murmelt murmelde murmelden gemurmeld | | QC | speech | ~zeggen | 0.9
  navragen | na | vraag vraagt vragen vroeg vroegen | navragen nagevraagd navraag navraagt navroeg navroegen | QW | speech | | 0.6
  neerschrijven | neer | schrijf schrijft schrijven schreef schreven | neerschrijven neergeschreven neerschreef neerschreven neerschrijf neerschrijft | DQ | speech | | 0.55
  noemen | | noemen noem noemt noemde noemden genoemd | | QCZS | speech | | 0.75
  noteren | | noteren noteer noteert noteerde noteerden genoteerd | | DQC | speech | | 0.7
  nuanceren | | nuanceren nuanceer nuanceert nuanceerde nuanceerden genuanceerd | | DQC | speech | | 0.75
  observeren | | observeren observeer observeert observeerde observeerden geobserveerd | | DQCW | thought | factive | 0.75
  omschrijven | | omschrijven omschrijf omschrijft omschreef omschreven | | QS | speech | | 0.72
  onderbouwen | | onderbouwen onderbouw onderbouwt onderbouwde onderbouwden onderbouwd | | DWU | evidence | | 0.65
  onderbreken | | onderbreken onderbreek onderbreekt onderbrak onderbraken onderbroken | | QC | speech | | 0.5
  onderkennen | | onderkennen onderken onderkent onderkende onderkenden onderkend | | DWQ | speech | factive ~zeggen | 0.75
  onderschrijven | | onderschrijven onderschrijf onderschrijft onderschreef onderschreven | | DQU | speech | | 0.9
  onderstrepen | | onderstrepen onderstreep onderstreept onderstreepte onderstreepten | | DQCWZU | speech | | 0.88
  ontdekken | | ontdekken ontdek ontdekt ontdekte ontdekten | | DWUQ | speech | factive | 0.75
  ontglippen | | ontglippen ontglip ontglipt ontglipte ontglipten | | QX | speech | ~zeggen | 0.6
  onthullen | | onthullen onthul onthult onthulde onthulden onthuld | | DQCWU | speech | factive ~zeggen | 0.88
  ontkennen | | ontkennen ontken ontkent ontkende ontkenden ontkend | | DQCTWZUN | speech | denied ~zeggen | 0.97
  ontkrachten | | ontkrachten ontkracht ontkrachtte ontkrachtten | | DQU | speech | denied | 0.9
  ontraden | | ontraden ontraad ontraadt ontraadde ontraadden ontried | | DTA | speech | | 0.85
  ontvallen | | ontvallen ontval ontvalt ontviel ontvielen | | DQX | speech | ~zeggen | 0.75
  ontvouwen | | ontvouwen ontvouwt ontvouwde ontvouwden | | Q | speech | | 0.6
  ontzenuwen | | ontzenuwen ontzenuw ontzenuwt ontzenuwde ontzenuwden ontzenuwd | | DQU | speech | denied | 0.85
  oordelen | | oordelen oordeel oordeelt oordeelde oordeelden geoordeeld | | DQCZU | speech | | 0.9
  opbiechten | op | biecht biechten biechtte biechtten | opbiechten opgebiecht opbiecht opbiechtte opbiechtten | DQW | speech | ~zeggen | 0.93
  opdragen | op | draag draagt dragen droeg droegen | opdragen opgedragen opdraag opdraagt opdroeg opdroegen | TA | speech | | 0.8
  opeisen | op | eis eist eisen eiste eisten | opeisen opgeëist opeis opeist opeiste opeisten | N | speech | | 0.5
  openbaren | | openbaren openbaar openbaart openbaarde openbaarden geopenbaard | | DQ | speech | ~zeggen | 0.75
  opmaken | op | maak maakt maken maakte maakten | opmaken opgemaakt opmaak opmaakt opmaakte opmaakten | DU | thought | | 0.6
  opmerken | op | merk merkt merken merkte merkten | opmerken opgemerkt opmerk opmerkt opmerkte opmerkten | DQCZ | speech | | 0.93
  opnoemen | op | noem noemt noemen noemde noemden | opnoemen opgenoemd opnoem opnoemt opnoemde opnoemden | N | speech | | 0.7
  opperen | | opperen opper oppert opperde opperden geopperd | | DQCTZ | speech | | 0.92
  oproepen | op | roep roept roepen riep riepen | oproepen opgeroepen opriep opriepen oproep oproept | TQDAP | speech | +tot | 0.85
  opscheppen | op | schep schept scheppen schepte schepten | opscheppen opgeschept opschep opschept opschepte opschepten | DQ | speech | ~zeggen | 0.8
  opschrijven | op | schrijf schrijft schrijven schreef schreven | opschrijven opgeschreven opschreef opschreven opschrijf opschrijft | DQCW | speech | | 0.6
  optekenen | op | teken tekent tekenen tekende tekenden | optekenen opgetekend opteken optekende optekenden optekent | QC | speech | | 0.6
  opvangen | op | vang vangt vangen ving vingen | opvangen opgevangen opvang opvangt opving opvingen | D | thought | | 0.5
  orakelen | | orakelen orakel orakelt orakelde orakelden georakeld | | QC | speech | doubting ~zeggen | 0.95
  oreren | | oreren oreer oreert oreerde oreerden georeerd | | DQC | speech | ~zeggen | 0.9
  overdrijven | | overdrijven overdrijf overdrijft overdreef overdreven | | Q | speech | doubting ~zeggen | 0.4
  overeenkomen | overeen | kom komt komen kwam kwamen | overeenkomen overeengekomen overeenkom overeenkomt overeenkwam overeenkwamen | DT | speech | | 0.6
  overtuigen | | overtuigen overtuig overtuigt overtuigde overtuigden overtuigd | | DA | speech | | 0.4
  overwegen | | overwegen overweeg overweegt overwoog overwogen | | TW | plan | | 0.85
  parafraseren | | parafraseren parafraseer parafraseert parafraseerde parafraseerden geparafraseerd | | Q | speech | | 0.8
  pareren | | pareren pareer pareert pareerde pareerden gepareerd | | QC | speech | | 0.6
  peinzen | | peinzen peins peinst peinsde peinsden gepeinsd | | QC | speech | ~zeggen | 0.75
  plannen | | plannen plan plant plande planden gepland | | TN | plan | | 0.7
  pleiten | | pleiten pleit pleitte pleitten gepleit | | QCP | speech | +voor | 0.85
  pochen | | pochen poch pocht pochte pochten gepocht | | QC | speech | doubting ~zeggen | 0.95
  poneren | | poneren poneer poneert poneerde poneerden geponeerd | | DQC | speech | | 0.93
  posten | | posten post postte postten gepost | | QC | speech | | 0.65
  postuleren | | postuleren postuleer postuleert postuleerde postuleerden gepostuleerd | | D | speech | | 0.88
  prakkiseren | | prakkiseren prakkiseer prakkiseert prakkiseerde prakkiseerden geprakkiseerd | | QW | speech | ~zeggen | 0.6
  preciseren | | preciseren preciseer preciseert preciseerde preciseerden gepreciseerd | | DQCW | speech | | 0.82
  preken | | preken preek preekt preekte preekten gepreekt | | DQC | speech | ~zeggen | 0.75
  pretenderen | | pretenderen pretendeer pretendeert pretendeerde pretendeerden gepretendeerd | | DT | speech | doubting ~zeggen | 0.9
  prevelen | | prevelen prevel prevelt prevelde prevelden gepreveld | | QC | speech | ~zeggen | 0.93
  prijsgeven | prijs | geef geeft geven gaf gaven | prijsgeven prijsgegeven prijsgaf prijsgaven prijsgeef prijsgeeft | DWQ | speech | ~zeggen | 0.65
  prijzen | | prijzen prijs prijst prees prezen geprezen | | QS | speech | | 0.6
  proclameren | | proclameren proclameer proclameert proclameerde proclameerden geproclameerd | | DQ | speech | | 0.75
  prognosticeren | | prognosticeren prognosticeer prognosticeert prognosticeerde prognosticeerden geprognosticeerd | | DWQ | thought | | 0.85
  protesteren | | protesteren protesteer protesteert protesteerde protesteerden geprotesteerd | | DQCZ | speech | ~zeggen | 0.75
  publiceren | | publiceren publiceert publiceerde publiceerden gepubliceerd | | QD | speech | | 0.5
  quoten | | quoten quoot quootte quootten gequoot | | Q | speech | | 0.8
  raaskallen | | raaskallen raaskal raaskalt raaskalde raaskalden geraaskald | | DQ | speech | ~zeggen | 0.7
  ramen | | ramen raam raamt raamde raamden geraamd | | DWQS | speech | +op | 0.75
  rapporteren | | rapporteren rapporteer rapporteert rapporteerde rapporteerden gerapporteerd | | DQCZUT | speech | | 0.9
  ratelen | | ratelen ratel ratelt ratelde ratelden gerateld | | Q | speech | ~zeggen | 0.5
  razen | | razen raas raast raasde raasden geraasd | | QC | speech | ~zeggen | 0.5
  reageren | | reageren reageer reageert reageerde reageerden gereageerd | | QCZ | speech | | 0.82
  realiseren | | realiseren realiseer realiseert realiseerde realiseerden gerealiseerd | | DQ | thought | factive | 0.6
  recapituleren | | recapituleren recapituleer recapituleert recapituleerde recapituleerden gerecapituleerd | | DQC | speech | | 0.65
  rechtvaardigen | | rechtvaardigen rechtvaardig rechtvaardigt rechtvaardigde rechtvaardigden gerechtvaardigd | | Q | speech | | 0.5
  rechtzetten | recht | zet zetten zette | rechtzetten rechtgezet rechtzet rechtzette | Q | speech | | 0.5
  reconstrueren | | reconstrueren reconstrueer reconstrueert reconstrueerde reconstrueerden gereconstrueerd | | DQW | speech | | 0.7
  redeneren | | redeneren redeneer redeneert redeneerde redeneerden geredeneerd | | DQCZ | speech | | 0.85
  rekenen | | rekenen reken rekent rekende rekenden gerekend | | PD | thought | +op | 0.45
  relativeren | | relativeren relativeer relativeert relativeerde relativeerden gerelativeerd | | DQC | speech | | 0.72
  repliceren | | repliceren repliceer repliceert repliceerde repliceerden gerepliceerd | | DQC | speech | | 0.88
  reppen | | reppen rep rept repte repten gerept | | P | speech | +van | 0.75
  resumeren | | resumeren resumeer resumeert resumeerde resumeerden geresumeerd | | DQC | speech | | 0.7
  riposteren | | riposteren riposteer riposteert riposteerde riposteerden geriposteerd | | QC | speech | | 0.85
  roddelen | | roddelen roddel roddelt roddelde roddelden geroddeld | | DQ | speech | ~zeggen | 0.7
  roemen | | roemen roem roemt roemde roemden geroemd | | Q | speech | | 0.75
  roepen | | roepen roep roept riep riepen geroepen | | DQC | speech | ~zeggen | 0.8
  sakkeren | | sakkeren sakker sakkert sakkerde sakkerden gesakkerd | | DQ | speech | ~zeggen | 0.9
  samenvatten | samen | vat vatten vatte | samenvatten samengevat samenvat samenvatte | DQC | speech | | 0.65
  schamen | | schamen schaam schaamt schaamde schaamden geschaamd | | DT | thought | factive | 0.5
  schamperen | | schamperen schamper schampert schamperde schamperden geschamperd | | QC | speech | doubting ~zeggen | 0.97
  schateren | | schateren schater schatert schaterde schaterden geschaterd | | QC | speech | ~zeggen | 0.6
  schatten | | schatten schat schatte geschat | | DQWTS | thought | hedge +op | 0.72
  schertsen | | schertsen scherts schertst schertste schertsten geschertst | | QC | speech | ~zeggen | 0.93
  schetsen | | schetsen schets schetst schetste schetsten geschetst | | QW | speech | | 0.65
  schimpen | | schimpen schimp schimpt schimpte schimpten geschimpt | | QC | speech | doubting ~zeggen | 0.93
  schreeuwen | | schreeuwen schreeuw schreeuwt schreeuwde schreeuwden geschreeuwd | | QC | speech | ~zeggen | 0.85
  schrijven | | schrijven schrijf schrijft schreef schreven geschreven | | DQCZWT | speech | | 0.92
  signaleren | | signaleren signaleer signaleert signaleerde signaleerden gesignaleerd | | DQCZU | speech | factive | 0.88
  sissen | | sissen sis sist siste sisten gesist | | QC | speech | ~zeggen | 0.8
  smalen | | smalen smaal smaalt smaalde smaalden gesmaald | | QC | speech | doubting ~zeggen | 0.93
  smeken | | smeken smeek smeekt smeekte smeekten gesmeekt | | QTDA | speech | | 0.8
  sms'en | | sms'en sms sms't sms'te sms'ten ge-sms't | | DQCA | speech | | 0.85
  snappen | | snappen snap snapt snapte snapten gesnapt | | DWQ | thought | factive | 0.5
  snauwen | | snauwen snauw snauwt snauwde snauwden gesnauwd | | QC | speech | ~zeggen | 0.95
  sneren | | sneren sneer sneert sneerde sneerden gesneerd | | QC | speech | doubting ~zeggen | 0.95
  snikken | | snikken snik snikt snikte snikten gesnikt | | DQC | speech | ~zeggen | 0.85
  snoeven | | snoeven snoef snoeft snoefde snoefden gesnoefd | | QC | speech | doubting ~zeggen | 0.95
  sommeren | | sommeren sommeer sommeert sommeerde sommeerden gesommeerd | | TDA | speech | | 0.75
  specificeren | | specificeren specificeer specificeert specificeerde specificeerden gespecificeerd | | DQCW | speech | | 0.7
  speculeren | | speculeren speculeer speculeert speculeerde speculeerden gespeculeerd | | DQZ | thought | doubting hedge | 0.88
  spotten | | spotten spot spotte gespot | | QC | speech | doubting ~zeggen | 0.85
  spreken | | spreken spreek spreekt sprak spraken gesproken | | PQC | speech | +van | 0.7
  sputteren | | sputteren sputter sputtert sputterde sputterden gesputterd | | DQC | speech | ~zeggen | 0.75
  stamelen | | stamelen stamel stamelt stamelde stamelden gestameld | | QC | speech | ~zeggen | 0.95
  staven | | staven staaf staaft staafde staafden gestaafd | | DU | evidence | | 0.7
  stellen | | stellen stel stelt stelde stelden gesteld | | DQCZ | speech | | 0.88
  stotteren | | stotteren stotter stottert stotterde stotterden gestotterd | | DQC | speech | ~zeggen | 0.75
  suggereren | | suggereren suggereer suggereert suggereerde suggereerden gesuggereerd | | DQCUZ | speech | doubting | 0.82
  taxeren | | taxeren taxeer taxeert taxeerde taxeerden getaxeerd | | S | thought | hedge +op | 0.7
  tegenspreken | tegen | spreek spreekt spreken sprak spraken | tegenspreken tegengesproken tegensprak tegenspraken tegenspreek tegenspreekt | DQUZN | speech | denied ~zeggen | 0.92
  tegensputteren | tegen | sputter sputtert sputteren sputterde sputterden | tegensputteren tegengesputterd tegensputter tegensputterde tegensputterden tegensputtert | QDC | speech | ~zeggen | 0.88
  tegenstribbelen | tegen | stribbel stribbelt stribbelen stribbelde stribbelden | tegenstribbelen tegengestribbeld tegenstribbel tegenstribbelde tegenstribbelden tegenstribbelt | QC | speech | ~zeggen | 0.5
  tegenwerpen | tegen | werp werpt werpen wierp wierpen | tegenwerpen tegengeworpen tegenwerp tegenwerpt tegenwierp tegenwierpen | DQC | speech | | 0.9
  terugkaatsen | terug | kaats kaatst kaatsen kaatste kaatsten | terugkaatsen teruggekaatst terugkaats terugkaatst terugkaatste terugkaatsten | Q | speech | | 0.5
  tieren | | tieren tier tiert tierde tierden getierd | | QC | speech | ~zeggen | 0.75
  toebijten | toe | bijt bijten beet beten | toebijten toegebeten toebeet toebeten toebijt | DQA | speech | ~zeggen | 0.9
  toefluisteren | toe | fluister fluistert fluisteren fluisterde fluisterden | toefluisteren toegefluisterd toefluister toefluisterde toefluisterden toefluistert | Q | speech | ~zeggen | 0.9
  toegeven | toe | geef geeft geven gaf gaven | toegeven toegegeven toegaf toegaven toegeef toegeeft | DQCWTZ | speech | ~zeggen | 0.95
  toejuichen | toe | juich juicht juichen juichte juichten | toejuichen toegejuicht toejuich toejuicht toejuichte toejuichten | D | speech | | 0.6
  toelichten | toe | licht lichten lichtte lichtten | toelichten toegelicht toelicht toelichtte toelichtten | DQCZW | speech | | 0.88
  toeroepen | toe | roep roept roepen riep riepen | toeroepen toegeroepen toeriep toeriepen toeroep toeroept | Q | speech | ~zeggen | 0.88
  toeschreeuwen | toe | schreeuw schreeuwt schreeuwen schreeuwde schreeuwden | toeschreeuwen toegeschreeuwd toeschreeuw toeschreeuwde toeschreeuwden toeschreeuwt | Q | speech | ~zeggen | 0.85
  toeschrijven | toe | schrijf schrijft schrijven schreef schreven | toeschrijven toegeschreven toeschrijf toeschrijft toeschreef toeschreven | S | speech | +aan | 0.7
  toesnauwen | toe | snauw snauwt snauwen snauwde snauwden | toesnauwen toegesnauwd toesnauw toesnauwde toesnauwden toesnauwt | Q | speech | ~zeggen | 0.93
  toestemmen | toe | stem stemt stemmen stemde stemden | toestemmen toegestemd toestem toestemde toestemden toestemt | QT | speech | | 0.5
  toevertrouwen | toe | vertrouw vertrouwt vertrouwen vertrouwde vertrouwden | toevertrouwen toevertrouwd toevertrouw toevertrouwde toevertrouwden toevertrouwt | DQA | speech | ~zeggen | 0.75
  toevoegen | toe | voeg voegt voegen voegde voegden | toevoegen toegevoegd toevoeg toevoegde toevoegden toevoegt | DQCZ | speech | | 0.86
  toezeggen | toe | zeg zegt zeggen zei zeiden zegde zegden | toezeggen toegezegd toezeg toezegt toezei toezeiden | DQTWN | plan | | 0.9
  tonen | | tonen toon toont toonde toonden getoond | | DWU | evidence | | 0.55
  tweeten | | tweeten tweet tweette tweetten getweet | | DQC | speech | | 0.93
  twijfelen | | twijfelen twijfel twijfelt twijfelde twijfelden getwijfeld | | WQD | thought | doubting | 0.75
  twitteren | | twitteren twitter twittert twitterde twitterden getwitterd | | DQC | speech | | 0.92
  typeren | | typeren typeer typeert typeerde typeerden getypeerd | | S | speech | | 0.6
  uitdragen | uit | draag draagt dragen droeg droegen | uitdragen uitgedragen uitdraag uitdraagt uitdroeg uitdroegen | D | speech | | 0.6
  uiten | | uiten uit uitte uitten geuit | | Q | speech | | 0.6
  uitgaan | uit | ga gaat gaan ging gingen | uitgaan uitgegaan uitga uitgaat uitging uitgingen | P | thought | +van | 0.6
  uithalen | uit | haal haalt halen haalde haalden | uithalen uitgehaald uithaal uithaalde uithaalden uithaalt | Q | speech | ~zeggen | 0.75
  uitleggen | uit | leg legt leggen legde legden | uitleggen uitgelegd uitleg uitlegde uitlegden uitlegt | DQCZW | speech | | 0.86
  uitlekken | uit | lek lekt lekken lekte lekten | uitlekken uitgelekt uitlek uitlekt uitlekte uitlekten | DX | speech | | 0.7
  uitrekenen | uit | reken rekent rekenen rekende rekenden | uitrekenen uitgerekend uitreken uitrekende uitrekenden uitrekent | DWQ | speech | | 0.7
  uitroepen | uit | roep roept roepen riep riepen | uitroepen uitgeroepen uitriep uitriepen uitroep uitroept | DQC | speech | ~zeggen | 0.7
  uitsluiten | uit | sluit sluiten sloot sloten | uitsluiten uitgesloten uitsluit uitsloot uitsloten | D | speech | denied | 0.8
  uitspreken | uit | spreek spreekt spreken sprak spraken | uitspreken uitgesproken uitsprak uitspraken uitspreek uitspreekt | DQ | speech | | 0.72
  uitwijzen | uit | wijs wijst wijzen wees wezen | uitwijzen uitgewezen uitwees uitwezen uitwijs uitwijst | DWUXQ | evidence | | 0.9
  vasthouden | vast | hou houd houdt houden hield hielden | vasthouden vastgehouden vasthoud vasthoudt vasthield vasthielden | P | speech | +aan | 0.55
  vaststellen | vast | stel stelt stellen stelde stelden | vaststellen vastgesteld vaststel vaststelde vaststelden vaststelt | DQCZWU | speech | factive | 0.88
  verantwoorden | | verantwoorden verantwoord verantwoordt verantwoordde verantwoordden | | Q | speech | | 0.5
  verbazen | | verbazen verbaas verbaast verbaasde verbaasden verbaasd | | DQX | thought | factive | 0.65
  verbieden | | verbieden verbied verbiedt verbood verboden | | TAD | speech | | 0.6
  verdedigen | | verdedigen verdedig verdedigt verdedigde verdedigden verdedigd | | DQ | speech | | 0.6
  verdenken | | verdenken verdenk verdenkt verdacht verdachten | | D | speech | ~zeggen | 0.6
  verduidelijken | | verduidelijken verduidelijk verduidelijkt verduidelijkte verduidelijkten | | DQCZW | speech | | 0.86
  verexcuseren | | verexcuseren verexcuseer verexcuseert verexcuseerde verexcuseerden verexcuseerd | | Q | speech | | 0.8
  vergeten | | vergeten vergeet vergat vergaten | | DTW | thought | factive | 0.35
  verhalen | | verhalen verhaal verhaalt verhaalde verhaalden verhaald | | DQ | speech | | 0.6
  verhelderen | | verhelderen verhelder verheldert verhelderde verhelderden verhelderd | | DQC | speech | | 0.6
  verheugen | | verheugen verheug verheugt verheugde verheugden verheugd | | DTX | thought | factive | 0.55
  verhopen | | verhopen verhoop verhoopt verhoopte verhoopten | | D | wish | | 0.5
  verklappen | | verklappen verklap verklapt verklapte verklapten | | DQW | speech | ~zeggen | 0.85
  verklaren | | verklaren verklaar verklaart verklaarde verklaarden verklaard | | DQCZWT | speech | | 0.9
  verkondigen | | verkondigen verkondig verkondigt verkondigde verkondigden verkondigd | | DQC | speech | | 0.85
  verlangen | | verlangen verlang verlangt verlangde verlangden verlangd | | DT | wish | | 0.55
  vermanen | | vermanen vermaan vermaant vermaande vermaanden vermaand | | QDA | speech | | 0.8
  vermelden | | vermelden vermeld vermeldt vermeldde vermeldden | | DQCU | speech | | 0.85
  vermoeden | | vermoeden vermoed vermoedt vermoedde vermoedden | | DQWZ | thought | hedge | 0.88
  vernemen | | vernemen verneem verneemt vernam vernamen vernomen | | DWQ | thought | | 0.85
  veronderstellen | | veronderstellen veronderstel veronderstelt veronderstelde veronderstelden verondersteld | | DQZ | thought | hedge | 0.85
  verontschuldigen | | verontschuldigen verontschuldig verontschuldigt verontschuldigde verontschuldigden verontschuldigd | | DQT | speech | | 0.8
  veroordelen | | veroordelen veroordeel veroordeelt veroordeelde veroordeelden veroordeeld | | DQ | speech | ~zeggen | 0.6
  verordonneren | | verordonneren verordonneer verordonneert verordonneerde verordonneerden verordonneerd | | DTQ | speech | | 0.75
  verplichten | | verplichten verplicht verplichtte verplichtten | | T | speech | | 0.4
  verraden | | verraden verraad verraadt verraadde verraadden | | DW | speech | ~zeggen | 0.6
  vertellen | | vertellen vertel vertelt vertelde vertelden verteld | | DQCZWAT | speech | | 0.95
  vervolgen | | vervolgen vervolg vervolgt vervolgde vervolgden | | QC | speech | | 0.8
  verwachten | | verwachten verwacht verwachtte verwachtten | | DQTWZU | thought | hedge | 0.82
  verwelkomen | | verwelkomen verwelkom verwelkomt verwelkomde verwelkomden verwelkomd | | DQ | speech | | 0.55
  verwerpen | | verwerpen verwerp verwerpt verwierp verwierpen verworpen | | D | speech | denied | 0.7
  verwijten | | verwijten verwijt verweet verweten | | DTQA | speech | ~zeggen | 0.93
  verwonderen | | verwonderen verwonder verwondert verwonderde verwonderden verwonderd | | DX | thought | factive | 0.65
  verwoorden | | verwoorden verwoord verwoordt verwoordde verwoordden | | QC | speech | | 0.7
  verzekeren | | verzekeren verzeker verzekert verzekerde verzekerden verzekerd | | DQCTZA | plan | | 0.82
  verzinnen | | verzinnen verzin verzint verzon verzonnen | | DQ | speech | doubting ~zeggen | 0.6
  verzoeken | | verzoeken verzoek verzoekt verzocht verzochten | | TDQA | speech | | 0.75
  verzuchten | | verzuchten verzucht verzuchtte verzuchtten | | DQC | speech | ~zeggen | 0.97
  verzwijgen | | verzwijgen verzwijg verzwijgt verzweeg verzwegen | | DWQ | speech | | 0.7
  vinden | | vinden vind vindt vond vonden gevonden | | DQCZS | thought | | 0.78
  voelen | | voelen voel voelt voelde voelden gevoeld | | D | thought | | 0.5
  volhouden | vol | houd houdt houden hield hielden | volhouden volgehouden volhield volhielden volhoud volhoudt | DQCT | speech | doubting ~zeggen | 0.8
  vonnissen | | vonnissen vonnis vonnist vonniste vonnisten gevonnist | | DQU | speech | | 0.7
  voorhouden | voor | houd houdt houden hield hielden | voorhouden voorgehouden voorhield voorhielden voorhoud voorhoudt | DQC | speech | | 0.75
  voorlezen | voor | lees leest lezen las lazen | voorlezen voorgelezen voorlas voorlazen voorlees voorleest | DQ | speech | | 0.55
  voornemen | voor | neem neemt nemen nam namen | voornemen voorgenomen voornam voornamen voorneem voorneemt | T | plan | | 0.6
  voorrekenen | voor | reken rekent rekenen rekende rekenden | voorrekenen voorgerekend voorreken voorrekent voorrekende voorrekenden | DQ | speech | | 0.85
  voorspellen | | voorspellen voorspel voorspelt voorspelde voorspelden voorspeld | | DQCWZU | thought | | 0.92
  voorstellen | voor | stel stelt stellen stelde stelden | voorstellen voorgesteld voorstel voorstelde voorstelden voorstelt | DTQC | speech | | 0.6
  voorwenden | voor | wend wendt wenden wendde wendden | voorwenden voorgewend voorwend voorwendde voorwendden voorwendt | DT | speech | doubting ~zeggen | 0.8
  voorzien | | voorzien voorzie voorziet voorzag voorzagen | | DWUQ | thought | | 0.6
  vorderen | | vorderen vorder vordert vorderde vorderden gevorderd | | DT | speech | | 0.5
  vragen | | vragen vraag vraagt vroeg vroegen gevraagd | | QCWTA | speech | | 0.75
  vrezen | | vrezen vrees vreest vreesde vreesden gevreesd | | DQTZ | fear | | 0.82
  waarderen | | waarderen waardeer waardeert waardeerde waardeerden gewaardeerd | | DQ | speech | | 0.5
  waarnemen | waar | neem neemt nemen nam namen | waarnemen waargenomen waarnam waarnamen waarneem waarneemt | DW | thought | factive | 0.6
  waarschuwen | | waarschuwen waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd | | DQCWZATUP | speech | +voor | 0.93
  weergeven | weer | geef geeft geven gaf gaven | weergeven weergegeven weergaf weergaven weergeef weergeeft | QW | speech | | 0.4
  weerleggen | | weerleggen weerleg weerlegt weerlegde weerlegden weerlegd | | DQUWN | speech | denied | 0.9
  weerspreken | | weerspreken weerspreek weerspreekt weersprak weerspraken weersproken | | DQZUN | speech | denied | 0.95
  wegwuiven | weg | wuif wuift wuiven wuifde wuifden | wegwuiven weggewuifd wegwuif wegwuifde wegwuifden wegwuift | Q | speech | denied | 0.8
  wensen | | wensen wens wenst wenste wensten gewenst | | DT | wish | | 0.6
  weten | | weten weet wist wisten geweten | | DWQ | thought | factive | 0.6
  whatsappen | | whatsappen whatsapp whatsappt whatsappte whatsappten gewhatsappt | | DQCA | speech | | 0.85
  wijten | | wijten wijt | | S | speech | +aan | 0.75
  wijzen | | wijzen wijs wijst wees wezen gewezen | | P | speech | +op | 0.75
  willen | | willen wil wilt wilde wilden wou wouden gewild | | TD | plan | | 0.8
  zeggen | | zeggen zeg zegt zei zeiden gezegd | | DQCZWT | speech | | 0.97
  zien | | zien zie ziet zag zagen gezien | | DW | thought | factive | 0.5
  zuchten | | zuchten zucht zuchtte zuchtten gezucht | | QC | speech | ~zeggen | 0.85
  zweren | | zweren zweer zweert zwoer zwoeren gezworen | | DQT | plan | | 0.9
`
