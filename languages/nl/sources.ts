/**
 * Who can speak in Dutch news. Compiled for Aldus: the lists in `nl_source_nouns.json` of our lexicon, and what a desk has in its head of
 * institutions, companies and media. Where a noun stands in two entries, the first counts; a compound takes the type of its last part.
 * Nouns: type | gender | `title` where it may stand before a name | the nouns, in the singular, and such plurals as have no singular.
 */
export const nouns = [
  {
    type: "person",
    gender: "masculine",
    title: true,
    words: `aartsbisschop ayatollah baron brandweerman broeder cameraman dominee emir graaf hertog imam kardinaal keizer koning
      kroonprins monnik ombudsman pastoor pastor pater paus politieman priester prins raadsman rabbijn sjeik stuurman sultan
      topman tsaar vakman voorman weerman zakenman zegsman`,
  },
  {
    type: "person",
    gender: "feminine",
    title: true,
    words: `actrice advocate ambassadrice atlete begeleidster beheerster bestuurster boerin choreografe componiste danseres deelneemster
      dichteres directrice docente echtgenote eigenaresse filosofe fotografe gravin hertogin journaliste juriste kandidate
      keizerin koningin kunstenares leidster lerares lijsttrekster medewerkster ombudsvrouw ondernemster onderzoekster
      operazangeres oprichtster patiënte pilote politica politievrouw presentatrice prinses producente psychologe raadsvrouw
      redactrice regisseuse rijdster rolstoeltennisster schaatsster schrijfster secretaresse senatrice sociologe speelster
      sprintster studente tennisster therapeute topvrouw verdedigster verpleegster verslaggeefster verzorgster voetbalster
      voorvrouw voorzitster weervrouw wetenschapster wielrenster woordvoerster zakenvrouw zangeres zegsvrouw zwemster`,
  },
  {
    type: "person",
    gender: "common",
    title: true,
    words: `aalmoezenier aandeelhouder aangever aanklager aannemer aanvaller aanvoerder accountant acteur adjunct admiraal adviseur
      advocaat advocaat-generaal agent akkerbouwer ambassadeur ambtenaar ambulancemedewerker analist anesthesist antropoloog
      apotheker arbeidsdeskundige arbiter archeoloog architect archivaris artiest arts arts-microbioloog assistent
      assistent-coach astroloog astronaut astronoom atleet auteur autohandelaar baas bakker bankier bedrijfsarts
      bedrijfsleider beeldhouwer begeleider beheerder beklaagde belanghebbende belegger beleidsmedewerker bemiddelaar
      bestuurder bestuurskundige bestuursvoorzitter bevelhebber bioloog bioscoopdirecteur bloemist blogger bondscoach
      bondskanselier bondsvoorzitter boswachter bouwvakker brandweercommandant brigadegeneraal brigadier burgemeester
      buschauffeur cabaretier cabinelid cafébaas caissière campagneleider cardioloog ceo cfo chauffeur chef chef-kok
      chef-staf chemicus chirurg choreograaf chroniqueur coach coalitieleider columnist commandant commentaarschrijver
      commentator commissaris commissaris-generaal commissievoorzitter communicatieadviseur communicatiedirecteur
      communicatiemanager componist conducteur conservator consul consul-generaal consultant consument controleur coo
      correspondent coördinator crimineel criminoloog cto cultuurhistoricus curator danser decaan deelstaatpremier
      defensie-expert defensieminister defensiespecialist dekaan demograaf dermatoloog deskundige detailhandelaar detective
      dichter dierenarts dierenverzorger dijkgraaf directeur directeur-generaal dirigent districtschef dj docent doelman
      dokter douanier dramaturg drogist ecoloog econoom eigenaar eiser epidemioloog ergotherapeut ethicus etnoloog
      Eurocommissaris eurocommissaris Europarlementariër ex-minister ex-premier ex-president expert exploitant farmacoloog
      filmmaker filosoof financier forens formateur fotograaf fractieleider fractieleidster fractievoorzitter fysicus
      fysiotherapeut gastvrouw gedaagde gedelegeerde gedeputeerde gedetineerde geestelijke gemachtigde gemeentesecretaris
      generaal generaal-majoor geneticus geograaf geoloog gerechtsdeurwaarder gespreksleider getuige getuige-deskundige
      gevangenisdirecteur gezant gids gouverneur gouverneur-generaal griffier groepsleider grootaandeelhouder gynaecoloog
      haarstylist handelaar havenmeester hematoloog historicus hoofd hoofdagent hoofdcommissaris hoofdconducteur
      hoofdeconoom hoofdinspecteur hoofdofficier hoofdonderzoeker hoofdredacteur hoofdtrainer hoofdverdachte hoogleraar
      horecaondernemer hotelier huisarts huisbaas hulpcoach hulpverlener hydroloog illustrator imker immunoloog influencer
      informateur ingenieur inspecteur inspecteur-generaal instructeur intensivist international internist interviewer
      investeerder jager jeugdarts jockey jongerenwerker journalist jurist juwelier kabinetsformateur Kamervoorzitter
      kampioen kandidaat kanselier kapitein kapper keeper kenner kermisexploitant kinderarts kinderombudsman klager
      klimaatwetenschapper klimatoloog kok kolonel komiek korpschef koster kroegbaas kroongetuige kunstenaar kunsthistoricus
      kustwachter kweker landbouwer landsadvocaat lector legerchef legerleider leider leraar letterkundige liedjesschrijver
      lijsttrekker linksback literatuurwetenschapper loco-burgemeester longarts loods luitenant luitenant-generaal
      luitenant-kolonel machinist majoor makelaar manager marineofficier marktanalist marktkoopman mede-eigenaar
      mede-oprichter mededirecteur mediator melkveehouder meteoroloog microbioloog middenvelder milieudeskundige militair
      minister minister-president missionaris moderator motoragent motorcoureur museumconservator museumdirecteur musicoloog
      musicus muzikant nabestaande natuurkundige NAVO-chef neuroloog neurowetenschapper notaris oceanograaf officier
      officier-commissaris oncoloog onderhandelaar ondernemer onderwijzer onderzoeker onderzoeksjournalist onderzoeksleider
      onderzoeksrechter oogarts opperbevelhebber opperrechter oppositieleider oprichter opsteller opvolger orthopeed
      oud-burgemeester oud-international oud-minister oud-premier oud-president oud-voorzitter oud-wethouder oudgediende
      parketwoordvoerder parlementariër parlementsvoorzitter partijgenoot partijleider partijvoorzitter patholoog
      penningmeester perschef persofficier persrechter persvoorlichter piloot planoloog ploegbaas ploegleider
      podiumkunstenaar politicoloog politicus politieagent politiebaas politiechef politiecommissaris politiewoordvoerder
      portier postbode premier presentator president president-commissaris president-directeur privédetective procureur
      procureur-generaal productontwikkelaar professor programmamaker projectleider projectmanager projectontwikkelaar
      promotor promovendus propagandist provinciegouverneur psychiater psycholoog psychotherapeut quizmaster raadsheer
      radioloog rapper recensent rechercheur rechtbankvoorzitter rechter rechter-commissaris rechtsgeleerde rechtskundige
      rector redacteur reddingswerker regeringsleider regeringswoordvoerder regisseur reisleider renner reporter
      restauranthouder restaurateur reumatoloog rietdekker rijksadvocaat rijksbouwmeester roeier Ruslandkenner schaatser
      schaker scheepsarts scheidsrechter schepen schilder schipper schoolleider schout-bij-nacht schrijver scriptschrijver
      secretaris secretaris-generaal seismoloog selectieheer senator seniorrechter sheriff sinoloog slager sluiswachter
      sociaal-psycholoog socioloog softwareontwikkelaar soldaat specialist speler spelersmakelaar spits sportarts
      sportdirecteur sprinter staatshoofd staatsraad staatsrechtgeleerde staatssecretaris stadsbouwmeester stadsdichter
      stadsecoloog stadsgids stalhouder stationschef statisticus stedenbouwkundige sterrenkundige steward stewardess
      straatcoach straatveger strafpleiter strafrechtadvocaat strandpachter strandwacht strateeg strijder stuntman stuurder
      stylist superintendent taalkundige tandarts taxichauffeur teamarts teambaas teamleider teammanager technicus tennisser
      theaterdirecteur theatermaker theoloog therapeut toezichthouder tolk topambtenaar topcrimineel topfunctionaris
      topschaatser topsporter trainer trainer-coach tuinder tuinman uitbater universiteitshoogleraar urbanist uroloog
      vaandrig vakbondsbestuurder vakbondsleider vakbondsman veearts veehouder veiligheidsexpert veldrijder verdachte
      verdediger verhuurder verkeersdeskundige verkoper verloskundige veroordeelde verpleegkundige verpleger verslaggever
      vertaler vertegenwoordiger vertrouwenspersoon verweerder verzetsleider verzetsstrijder verzorger vice-premier
      vice-president vice-voorzitter vicepremier vicepresident vicevoorzitter viroloog visafslager visser vlogger voetballer
      volkskundige volksvertegenwoordiger voorganger voorlichter voorzitter vulkanoloog waterpoloër weduwnaar wereldkampioen
      wetenschapper wethouder wielrenner wijkagent wijkverpleegkundige winkelier winkelmanager winnaar wiskundige
      woordvoerder woordvoerders zanger zanger-gitarist zeiler ziekenhuisdirecteur zorgbestuurder zorgverlener zwemmer`,
  },
  {
    type: "person",
    gender: "neuter",
    title: true,
    words: `afdelingshoofd bandlid bemanningslid bestuurslid bondslid cabinelid clublid collegelid commissielid congreslid crewlid
      diensthoofd directielid Eerste-Kamerlid EP-lid fractielid gemeenteraadslid gezinshoofd jurylid kaderlid Kamerlid
      parlementslid partijlid raadslid redactielid schoolhoofd slachtoffer stafhoofd staflid Statenlid teamlid
      Tweede-Kamerlid`,
  },
  {
    type: "person",
    gender: "masculine",
    title: false,
    words: `broer bruidegom buurman echtgenoot ex-man grootvader jongen kleinzoon man neef oom opa schoonvader schoonzoon stiefvader
      vader vriendje zoon`,
  },
  {
    type: "person",
    gender: "feminine",
    title: false,
    words: `bruid buurvrouw dochter echtgenote ex-vriendin ex-vrouw grootmoeder kleindochter moeder nicht oma schoondochter schoonmoeder
      stiefmoeder tante vriendin vrouw weduwe zus`,
  },
  {
    type: "person",
    gender: "common",
    title: false,
    words: `aanhanger aanvrager abonnee achterblijver activist afgestudeerde Afghaan Afrikaan agrariër Ajacied Algerijn amateur
      Amerikaan Amsterdammer arbeider Argentijn Armeen arrestant asielzoeker Australiër automobilist Aziaat badgast
      basisschoolleerling begrafenisganger bejaarde belastingbetaler belastingplichtige Belg betoger bewaker bewoner
      bezoeker binnenvaartschipper boa boeddhist boer Brabander Braziliaan Brit Bulgaar burger buur buurtbewoner campinggast
      Canadees Catalaan chatter Chileen Chinees christen cliënt collega Colombiaan concertganger Congolees consument Cubaan
      cursist dader dakloze deelnemer Deen demonstrant dienstweigeraar dorpeling dorpsbewoner Drent drugsdealer Duitser
      echtpaar Egyptenaar eilander eindexamenkandidaat Engelsman Est Ethiopiër Europeaan ex-collega ex-gevangene
      ex-medewerker expat fan feestganger festivalganger Feyenoorder fietser figurant filmer Fin flatbewoner forens Fransman
      Fries garnalenvisser gast gebruiker gedupeerde gegijzelde Gelderlander gelovige Georgiër gepensioneerde geïnterviewde
      gijzelaar gijzelnemer gitarist Griek Groninger Hagenaar handelsreiziger havenarbeider Hongaar hooligan huiseigenaar
      huizenbezitter hulpbehoevende huurder Ier inbreker Indiër Indonesiër internetgebruiker inwoner Irakees Iraki Iraniër
      Israëli Israëliër Italiaan Jamaicaan Japanner Jemeniet jongere jood Jordaniër kamergenoot Keniaan kerkganger kiezer
      kijker kind klant klasgenoot kleuter Koerd kolonist koper Kosovaar kostganger krantenlezer Kroaat landgenoot
      leerkracht leerling Let lezer Libanees lid lidmaat Limburger Litouwer luisteraar Luxemburger Maleisiër mantelzorger
      Marokkaan matroos medebewoner medestander medestudent medewerker meisje mens Mexicaan migrant minderjarige Moldaviër
      Montenegrijn moordenaar moslim mosselvisser motorrijder nabuur Nederlander Nieuw-Zeelander nieuwkomer Nigeriaan Noor
      Noord-Ier Oekraïner omstander omwonende ondertekenaar ondervraagde ontdekker ontslagene ooggetuige Oostenrijker
      opstandeling oud-collega oud-leerling oud-medewerker ouder oudere overlevende overvaller Pakistaan Palestijn
      Paraguayaan parkeerder particulier passagier patiënt pelgrim persoon Peruaan peuter ploeggenoot pluimveehouder Pool
      Portugees Quebecer rebel recreant reiziger respondent Roemeen Rotterdammer ruiter Rus Saoediër scholier Schot schutter
      Senegalees senior Serviër Sloveen Slowaak Soedanees Somaliër Spanjaard spookrijder stagiair stagiaire staker stamgast
      stemmer strandganger student supporter surfer Surinamer Syriër Taiwanees teamgenoot tegenstander Thai tiener toerist
      toeschouwer tramreiziger treinreiziger Tsjech Tukker Tunesiër Turk tweeverdiener uitgeprocedeerde
      uitkeringsgerechtigde uitvinder uitzendkracht Uruguayaan Utrechter vakantieganger varkenshouder Venezolaan
      verkeersslachtoffer veteraan Vietnamees Vlaming vluchteling voetganger volwassene voorbijganger vrachtwagenchauffeur
      vredesactivist vriend vrijwilliger Waal wandelaar weggebruiker Welshman werkgever werkloze werknemer wijkbewoner
      Wit-Rus woningzoekende Zeeuw zelfstandige Zuid-Afrikaan Zuid-Koreaan Zweed zwerver Zwitser zzp'er`,
  },
  {
    type: "person",
    gender: "neuter",
    title: false,
    words: `echtpaar familielid gezinslid kind`,
  },
  {
    type: "media",
    gender: "common",
    title: false,
    words: `actualiteitenrubriek avondkrant blogsite boulevardkrant commentaarrubriek documentaireserie dpa glossy krant kwaliteitskrant
      mediagroep nieuwsbrief nieuwsdienst nieuwsredactie nieuwsrubriek nieuwssite nieuwswebsite nieuwszender ochtendkrant website
      ombudsrubriek omroep opiniesite pers persdienst podcast radio radiozender regiokrant reportage roddelpers rubriek
      schoolkrant site sportkrant staatsomroep staatszender stadskrant streamingdienst streekomroep tabloid talkshow
      televisie televisieshow televisiezender tv-rubriek tv-zender universiteitskrant weekkrant wereldomroep zakenkrant
      zender zondagskrant`,
  },
  {
    type: "media",
    gender: "neuter",
    title: false,
    words: `avondblad blad boulevardblad consumentenprogramma dagblad discussieprogramma huis-aan-huisblad journaal kanaal maandblad
      magazine media mediabedrijf medium misdaadprogramma nieuwsagentschap nieuwsblad nieuwskanaal nieuwsmagazine
      nieuwsmedium nieuwsplatform nieuwsprogramma ochtendblad onderzoeksprogramma opinieblad opinieweekblad persagentschap
      persbureau programma radioprogramma roddelblad socialemediaplatform sportblad staatspersbureau studentenblad
      televisieprogramma tijdschrift tv-programma vakblad vakmedium vaktijdschrift weblog weekblad zakenblad`,
  },
  {
    type: "organisation",
    gender: "neuter",
    title: false,
    words: `adviesbureau adviesorgaan advocatenkantoor agentschap architectenbureau atelier automerk bataljon bedrijf bedrijfsleven
      bestuur bewind bisdom blok bondgenootschap bondsbestuur bouwbedrijf bureau buurland centrum circus clubbestuur
      collectief college comité concern conglomeraat congres conservatorium consortium departement dierenpark
      distributiecentrum district dorp dorpshuis driemanschap elftal energiebedrijf ensemble familiebedrijf festival filiaal
      filmhuis fonds front gastland gemeentebestuur genootschap gerecht gerechtshof gezag gezantschap gezelschap gymnasium
      Hof hof hogerhuis hoofdbestuur hoofdkantoor hoofdkwartier Hooggerechtshof hooggerechtshof hoogheemraadschap hospice
      hotel ingenieursbureau instituut internaat kabinet kantongerecht kantoor kartel kenniscentrum kiescollege
      kinderdagverblijf koningshuis koningspaar koninkrijk koor korps lab laboratorium land leger legioen loket lyceum
      management ministerie modehuis museum museumbestuur netwerk olieconcern onderzoeksbureau onderzoekscentrum
      onderzoeksteam ontwikkelingsbedrijf Oosten opleidingsinstituut opperhof oppositieblok orgaan orkest pact parket
      parlement partijbestuur partijcongres partijkader pensioenfonds pershuis planbureau platform politbureau presidium
      pretpark productiehuis projectbureau provinciebestuur reclamebureau reddingsteam regime regiment restaurant
      rijksmuseum samenwerkingsverband schoolbestuur secretariaat softwarebedrijf staatsbedrijf stadhuis stadion
      stadsbestuur stadsdeel statenbestuur sterrenrestaurant studiecentrum syndicaat team techbedrijf theater
      transportbedrijf tribunaal tuchtcollege tuincentrum uitzendbureau uitzendkantoor veilinghuis verbond verpleeghuis
      vervoersbedrijf verzorgingshuis vliegtuigbedrijf vrijwilligerskorps warenhuis waterbedrijf waterleidingbedrijf
      waterschap Westen wijkteam winkelbedrijf woonzorgcentrum ziekenfonds ziekenhuis zorgbedrijf zorgcentrum zorgkantoor`,
  },
  {
    type: "organisation",
    gender: "common",
    title: false,
    words: `academie actiegroep adelsfamilie administratie advocatuur afdeling alliantie ambassade apotheek arbeidsinspectie associatie
      atletiekunie autobranche autofabrikant automaker autoproducent autoriteit autoriteiten bakkerij band bank basisschool
      bedrijfstak belangenclub belangengroep belangenorganisatie belangenvereniging belastingdienst bergreddingsdienst
      beroepsgroep beroepsorganisatie beroepsvereniging besturen bestuurslaag betaaldvoetbalorganisatie beurs beursuitbater
      beurswaakhond beweging bewonersgroep bewonersvereniging bezettingsmacht bibliotheek bijstandsdienst bioscoop bloedbank
      boekhandel boerderij boerenbeweging boerenbond boerenorganisatie bond bondsregering bouwer bouwonderneming branche
      brancheorganisatie branchevereniging brandweer brigade brouwer brouwerij burgerbeweging burgerwacht busmaatschappij bv
      camping centrale chipfabrikant chipmaker chipproducent christendemocraten club coalitie coalitiepartij coalitiepartner
      combinatie commissie communisten compagnie computerfabrikant conservatieven consumentenbond consumentenorganisatie
      coöperatie curie deelstaat delegatie democraten denktank diaconie dienst diensten dierenambulance dierenbescherming
      directie discotheek dochteronderneming dorpsraad douane drukkerij eenheid eilandregering eilandsraad
      elektriciteitsmaatschappij energieleverancier energiemaatschappij entiteit EU-lidstaat exploitatiemaatschappij
      explosievenopruimingsdienst fabriek fabrikant factie faculteit farmaceut federatie filiaalhouder firma fractie
      fusieclub galerie gamemaker geheimdienst geloofsgemeenschap gemeenschap gemeente gemeenteraad gezinsbond
      gezondheidsautoriteit gezondheidsdienst gezondheidsinstantie gezondheidsorganisatie gezondheidsraad groenen groep
      groepering grootgrutter groothandel grootmacht guerrillabeweging handelsketen handelsmissie handelsorganisatie herberg
      hogeschool holding horeca horecazaak hulpdienst hulporganisatie huurdersvereniging industrie inlichtingendienst
      inspectie inspectiedienst instantie instelling internetprovider internetreus investeringsbank investeringsmaatschappij
      jeugdbeweging jeugdzorg jeugdzorginstelling junta jury justitie kamer kandidaatlidstaat kansspelautoriteit
      kantonrechter kerk kerkgemeente keten kiescommissie kiesraad kiezersvereniging kinderbescherming kinderopvang
      kledingketen klimaatbeweging kliniek koepel koepelorganisatie kredietbeoordelaar krijgsmacht kunsthal kustwacht
      landmacht landsregering legerleiding legertop leiding leverancier liberalen lidorganisatie lidstaat lidstaten liga
      lobby lobbygroep lobbyorganisatie luchthaven luchtmacht luchtvaartmaatschappij luchtverkeersleiding maatschap
      maatschappij marechaussee marine marktleider marktmeester mededingingsautoriteit medicijnfabrikant meerderheid
      meerderheidspartij meldkamer mensenrechtenorganisatie milieubeweging milieudienst milieugroep milieuorganisatie
      militie minderheid moederbedrijf moskee moskeeorganisatie motorclub multinational natie nationalisten
      natuurorganisatie natuurvereniging netbeheerder nv oliemaatschappij oliereus omgevingsdienst omroeporganisatie
      ondernemersorganisatie ondernemersvereniging onderneming ondernemingsraad onderwijsinspectie onderwijsinstelling
      onderwijskoepel onderwijsraad onderwijsvakbond onderzoekscommissie onderzoeksgroep onderzoeksinstelling onderzoeksraad
      ontwikkelaar oppositie oppositiebeweging oppositiepartij oproerpolitie ordedienst organisatie organisatiecomité
      organisator ouderenbond ouderenpartij ouderraad overheid overheidsdienst overheidsinstantie parochie partij
      partijleiding partijraad partijtop patiëntenfederatie patiëntenorganisatie patiëntenvereniging peilingbureau ploeg
      politie politie-eenheid politiebond politiek politietop popgroep populisten prijsvechter privésector producent
      programmaraad provider provincie raad raffinaderij rebellenbeweging rebellengroep recherche rechtbank rechtbankkamer
      rechtskamer rechtspraak reclassering redactie reddingsbrigade reddingsdienst reddingsmaatschappij rederij regering
      regeringscoalitie regeringspartij regeringstroepen regio reisbranche reisorganisatie reizigersbond
      reizigersorganisatie rekenkamer republiek republikeinen rijksdienst rijksoverheid rijkspolitie rijksrecherche
      rijschool scholengemeenschap scholenkoepel school sector sekte selectie separatisten servicedienst slachterij
      slachtofferhulp sociaal-democraten sociaaldemocraten socialisten softwaremaker spaarbank spelersvakbond spoorbeheerder
      spoorvervoerder spoorwegmaatschappij sportbond sportclub sporthal sportkoepel sportraad sportschool staat staatssector
      stad stadsregio staf start-up startup stichting strafkamer strijdgroep strijdkracht strijdkrachten studentenbond
      studentenorganisatie studentenvakbond studentenvereniging studio supermarkt supermarktketen supportersclub
      supportersvereniging synode tabaksfabrikant tafeltennisbond tak techgigant technologiereus techreus telecomaanbieder
      telecombedrijf telecomprovider telefoonfabrikant terreinbeheerder terreurbeweging terreurgroep terreurorganisatie
      toneelgroep touroperator trainersstaf troepen truckfabrikant uitgever uitgeverij unie unionisten universiteit
      vakbeweging vakbond vakcentrale vakorganisatie vakvereniging vastgoedontwikkelaar veiligheidsdienst veiligheidspolitie
      veiligheidsraad veiligheidsregio veiligheidstroepen veiling vereniging verhuurmaatschappij verkeersdienst
      verkeersleiding verkeerspolitie verladersorganisatie vermogensbeheerder vertegenwoordiging vervoerder
      vervoersmaatschappij verzekeraar verzekeringsmaatschappij vestiging vleugel vliegmaatschappij vliegtuigbouwer
      vliegtuigfabrikant vluchtelingendienst vluchtelingenorganisatie voedingsproducent voedselbank voedselwaakhond
      voetbalbond voetbalclub volkspartij volksrepubliek voorhoede vredesbeweging vredesorganisatie waakhond wapenfabrikant
      waterkoepel webshop webwinkel welzijnsorganisatie wereldmacht wereldvoetbalbond werf werkgeversorganisatie
      werkgeversvereniging werkgroep wielerploeg wielerunie wijkraad winkel winkelketen woningbouwvereniging
      woningcorporatie woningstichting zorgaanbieder zorggroep zorginstelling zorgorganisatie zorgverzekeraar
      zuivelcoöperatie zuivelproducent zwembond`,
  },
  {
    type: "group",
    gender: "common",
    title: false,
    words: `aanhang achterban arbeidersklasse bemanning beroepsbevolking beroepsgroep bevolking bevolkingsgroep buitenwereld buurt
      clientèle crew diaspora elite familie fanschare gemeenschapsleden jeugd jongerengroep kennissenkring klas
      leeftijdsgroep massa menigte mensenmassa meute middenklasse minderheidsgroep omgeving onderwijswereld oudergroep
      patiëntengroep plattelandsbevolking samenleving sportwereld stadsbevolking straat supportersschare tribune
      vriendengroep vriendenkring wijk zaal`,
  },
  {
    type: "group",
    gender: "neuter",
    title: false,
    words: `buitenland cabinepersoneel drietal duo electoraat gezin gezinsverband grondpersoneel internet kader kiesvolk kroost kwartet
      personeel personeelsbestand publiek thuisfront trio tweetal veld viertal volk winkelpersoneel ziekenhuispersoneel`,
  },
  {
    type: "document",
    gender: "neuter",
    title: false,
    words: `actieplan addendum advies akkoord archief arrest artikel auditrapport beleidsplan bestemmingsplan bestuursakkoord boek
      briefje bulletin coalitieakkoord communiqué contract convenant cv dagboek decreet discussiestuk document dossier
      draaiboek edict essay evaluatierapport facebookbericht feitenrelaas formatiedocument formulier gerechtsdocument
      getuigschrift handboek handelsregister handvest hoofdlijnenakkoord interview jaarbericht jaarboek jaarrapport
      jaarverslag kabinetsbesluit kadaster klimaatakkoord klimaatrapport krantenartikel krantenbericht landbouwakkoord
      logboek mailtje manifest manuscript memo memorandum naslagwerk onderzoek onderzoeksrapport opinieonderzoek opiniestuk
      pamflet persbericht politierapport principeakkoord proces-verbaal proefschrift protocol rapport regeerakkoord register
      reglement reisadvies reisverslag requisitoir schotschrift sectierapport sms'je sms-bericht stappenplan statement
      statuut stuk telegram testament testrapport traktaat transcript tuchtvonnis tussenrapport twitterbericht verdrag
      verkiezingsprogramma verslag verweerschrift verzoekschrift visiestuk vonnis vredesakkoord werkstuk wetboek wetsartikel
      wetsvoorstel whatsappbericht woonakkoord woordenboek`,
  },
  {
    type: "document",
    gender: "common",
    title: false,
    words: `aanbeveling aangifte aanklacht aankondiging aanwijzing aftapwet agenda akte ambtsberichten analyse annotatie arbowet
      asielwet barometer beelden begroting begrotingswet belastingwet beleidsnota berekening beschikking beschrijving
      bevindingen Bijbel bijlage bijsluiter biografie boekhouding bouwwet brandbrief brief brochure bundel camerabeelden cao
      catalogus checklist cijfers circulaire column conceptwet constitutie coronawet correspondentie crisiswet dagorder
      dagvaarding data database dissertatie documentaire documenten donorwet doorlichting doorrekening drugswet e-mail
      eindevaluatie encycliek encyclopedie energiewet enquête evaluatie facebookpagina factcheck factuur fatwa feitenlijst
      folder gedragscode gegevens geluidsopname gerechtsstukken grafiek grondwet handelsbalans handleiding heranalyse
      homepage huurwet index inventarisatie jaarcijfers jaarrekening jeugdwet kaderwet Kamerbrief kanttekening kennisgeving
      kieswet klacht klimaatwet Koran krantenkop kwartaalcijfers landbouwtelling literatuurstudie mail mededeling mediawet
      memoires memorie mensenrechtenverklaring meta-analyse metastudie meting metingen migratiewet mijnbouwwet Miljoenennota
      monitor motie natuurbeschermingswet natuurwet nieuwjaarsbrief noodwet nota notitie notulen onderwijswet
      onderzoeksresultaten ontwerpbegroting opgave opiniepeiling opiumwet opname overeenkomst overzichtsstudie Panama-Papers
      papieren participatiewet peiling pensioenwet petitie politiewet presentatie Prinsjesdagstukken privacywet proclamatie
      prognose publicatie quickscan raming ramingen ranglijst rapportage recensie rechtbankstukken reconstructie regeling
      regeringsverklaring rekensom resolutie resultaten richtlijn roman rondgang rondvraag satellietbeelden scan schatting
      scriptie simulatie sleepwet specificatie spoedwet spreidingswet startnota statistiek statuten steekproef stemwijzer
      stikstofwet strafwet studie stukken subsidieaanvraag tabakswet tekst telling tellingen Thora toelichting toespraak
      tweet uitkomsten uitnodiging uitspraak vacature veldstudie verkenning verklaring verordening video video-opname
      volkstelling voorspelling voorstudie vragenlijst webpagina wet wetgeving winkeltijdenwet WOB-stukken
      Woo-documenten woonwet zienswijze zorgwet`,
  },
  {
    type: "anonymous",
    gender: "common",
    title: false,
    words: `betrokkene bewindspersoon defensiefunctionaris diplomaat EU-diplomaat EU-functionaris functionaris ingewijde
      inlichtingenfunctionaris insider intimus klokkenluider kopstuk legerfunctionaris overheidsfunctionaris partijprominent
      regeringsfunctionaris tipgever veiligheidsfunctionaris vertrouweling zegspersoon`,
  },
] as const

/** Plurals that are sources as a group, unnamed but real. Plurals of organisations need not stand here. */
export const groups = `
  aanhangers aanwezigen aanwonenden achterblijvers activisten advocaten agenten ambtenaren analisten apothekers arbeiders
  archeologen architecten artiesten artsen asielzoekers astronomen automobilisten badgasten belastingbetalers beleggers
  bestuurders bestuurslieden betogers bewoners bezoekers biologen boeren boswachters brandweerlieden brandweermannen buren
  burgemeesters burgers buurtbewoners cabaretiers chauffeurs chirurgen christenen cliënten coaches collega's collega’s
  commissarissen consumenten criminelen criminologen daders deelnemers demografen demonstranten dierenartsen directeuren
  docenten dorpelingen duikers ecologen economen Engelsen epidemiologen ex-medewerkers ex-werknemers experts familieleden
  families fans feestvierders fietsers forensen fotografen Fransen gasten gebruikers gedetineerden gedupeerden geestelijken
  gelovigen geologen getuigen gezinnen gezondheidsambtenaren gijzelaars gijzelnemers handelaren historici hoogleraren
  hooligans huisartsen huizenbezitters huizenkopers hulpverleners huurders Ieren ingenieurs investeerders inwoners jagers
  joden jongens jongeren journalisten juristen Kamerleden kiezers kijkers kinderen klanten klimaatactivisten kolonisten
  kooplieden kopers kunstenaars landgenoten leden leerkrachten leerlingen leraren lezers liefhebbers luisteraars machinisten
  makelaars mannen mantelzorgers marktkooplui marktpartijen medestanders medewerkers medewerksters meesten meisjes
  meteorologen migranten milieuactivisten militairen ministers moeders moslims musici muzikanten naasten nabestaanden
  natuurkundigen nierpatiënten Noren omstanders omwonenden onderhandelaars ondernemers ondertekenaars ondervraagden
  onderwijzers onderzoekers ooggetuigen opstandelingen opvarenden oud-leerlingen oud-medewerkers oud-werknemers ouderen
  ouders overlevenden parlementariërs particulieren passagiers patiënten pensioengerechtigden piloten politici politicologen
  politieagenten politiemensen professoren protestanten psychiaters psychologen raadsleden rebellen rechercheurs rechters
  reddingswerkers reizigers relschoppers renners respondenten scheepseigenaren schippers scholieren schrijvers schutters
  senatoren slachtoffers sociologen soldaten spaarders specialisten spelers sporters stagiairs stakers statenleden stemmers
  stewardessen strijders studenten supporters taxichauffeurs teamgenoten telers tieners tijdgenoten toeristen toeschouwers
  trainers tuinders twitteraars vaders vakbondsleden vaklieden veehouders verdachten verkopers verloskundigen
  verpleegkundigen verplegers verslaggevers vertegenwoordigers veteranen virologen vissers vluchtelingen voetballers
  voorbijgangers vrachtwagenchauffeurs vrienden vrijwilligers vrouwen weggebruikers werkgevers werklieden werklozen
  werknemers wetenschappers wethouders wielrenners winkeliers woningzoekenden zeelieden zorgmedewerkers zorgverleners
  zzp'ers zzp’ers`

/** Those who are kept unnamed, or left vague. */
export const anonymous = `
  anderen bankbronnen betrokkene betrokkenen bron bronnen clubbronnen coalitiebronnen critici criticus defensiebronnen
  deskundigen diplomaten experts functionarissen hofbronnen iemand industriebronnen ingewijde ingewijden inlichtingenbronnen
  insider insiders intimi intimus justitiebronnen kabinetsbronnen kenners klokkenluider klokkenluiders kringen legerbronnen
  marktbronnen men mensen nieuwsbronnen onbekende onbekenden overheidsbronnen partijbronnen partijprominenten politiebronnen
  regeringsbronnen regeringskringen sceptici sommigen tegenstanders tipgever tipgevers topbronnen vakbondsbronnen
  veiligheidsbronnen velen vertrouweling vertrouwelingen voorstanders waarnemers ziekenhuisbronnen`

/** Names, with other names of the same behind `=`; parted by semicolons or the end of a line. */
export const names = {
  media: `
    Trouw; NRC=NRC Handelsblad,NRC.nl,nrc.next; de Volkskrant=Volkskrant; De Telegraaf=Telegraaf; Het Parool=Parool
    Algemeen Dagblad=AD,AD.nl; Het Financieele Dagblad=FD; Nederlands Dagblad; Reformatorisch Dagblad; Friesch Dagblad; Metro
    De Pers; De Gelderlander=Gelderlander; De Limburger; Dagblad De Limburger; Brabants Dagblad; Eindhovens Dagblad
    BN DeStem=BN/DeStem; Leeuwarder Courant; Dagblad van het Noorden; Tubantia; TC Tubantia; De Twentsche Courant Tubantia
    De Stentor; de Stentor=Stentor; PZC; Provinciale Zeeuwse Courant; Noordhollands Dagblad; Haarlems Dagblad; Leidsch Dagblad
    IJmuider Courant; De Gooi- en Eemlander; Barneveldse Krant; Het Kontakt; De Havenloods; De Ondernemer; Utrechts Nieuwsblad
    Haagsche Courant; Rotterdams Dagblad; Goudsche Courant; Amersfoortse Courant; Drentse Courant; Nieuwsblad van het Noorden
    Het Vrije Volk; De Waarheid; Agrarisch Dagblad; Nieuwe Oogst; Cobouw; Elsevier; Elsevier Weekblad; EW; EW Magazine
    Vrij Nederland; HP/De Tijd; De Groene Amsterdammer=De Groene; De Correspondent; Follow the Money=FTM; OneWorld; De Speld
    GeenStijl; PowNed; De Dagelijkse Standaard; ThePostOnline; The Post Online; Villamedia; Adformatie; Skipr; Zorgvisie
    Medisch Contact; Binnenlands Bestuur; Science Guide; ScienceGuide; Folia; Vox; Erasmus Magazine; DUB; Observant
    Voetbal International; VI; Libelle; Margriet; Nieuwe Revu; Opzij; Tweakers; Computable; Emerce; NU.nl=nu.nl,NUnl; NOS
    NOS.nl; NOS Journaal; NOS Sport; NOS Nieuws; NOS op 3; Jeugdjournaal; RTL=RTL Nederland; RTL Nieuws; RTL Z; RTL Boulevard
    RTL 4; RTL Late Night; SBS6=SBS 6; Shownieuws; Hart van Nederland; EenVandaag; Nieuwsuur; NOVA; Zembla; Pointer; Argos
    Reporter Radio; Brandpunt; Buitenhof; WNL; Goedemorgen Nederland; Goeiemorgen Nederland; Op1; Khalid & Sophie
    De Wereld Draait Door=DWDD; Vandaag Inside; Knevel & Van den Brink; Opsporing Verzocht; AVROTROS=AVRO; TROS; VARA
    BNNVARA=BNN; KRO; NCRV; KRO-NCRV; EO; VPRO; HUMAN; Ongehoord Nederland; NTR; NPO; NPO Radio 1; Radio 1; NPO 1; Radio 2
    3FM; Radio 538; Qmusic; BNR=BNR Nieuwsradio; Studio Sport; Ziggo Sport; ESPN; Eurosport; Omroep Brabant; Omroep West
    Omroep Gelderland; Omroep Flevoland; Omroep Zeeland; Omrop Fryslân; Omroep Fryslân; RTV Noord; RTV Drenthe; RTV Oost
    RTV Utrecht; RTV Rijnmond; Rijnmond; NH Nieuws; NH; RTV Noord-Holland; L1; L1 Nieuws; 1Limburg; AT5; Studio 040
    ANP=Algemeen Nederlands Persbureau; Novum; Hollandse Hoogte; GPD; Persgroep; DPG Media; Mediahuis; Talpa; Talpa Network
    Sanoma; De Standaard; De Morgen; Het Laatste Nieuws=HLN,HLN.be; Het Nieuwsblad; De Tijd; Gazet van Antwerpen=GVA,GvA
    Het Belang van Limburg; Knack; Humo; Apache; MO*; Doorbraak; Brusselse Post; BRUZZ=Bruzz; VRT=VRT.be; VRT NWS=VRT Nieuws
    VTM; VTM Nieuws; Terzake; De Afspraak; De Zevende Dag; Het Journaal; Sporza; Studio Brussel; Nieuwsblad.be; TV Oost; ATV
    AVS; Focus TV; Robtv; TV Limburg; Play4; Le Soir; La Libre Belgique=La Libre; La Dernière Heure; L'Echo; Le Vif; RTBF
    RTL-TVI; Sudpresse; Belga; The Brussels Times; The Bulletin; Trends; Dag Allemaal; Reuters; Associated Press=AP
    AFP=Agence France-Presse; DPA; UPI; Bloomberg=Bloomberg News; TASS=Tass,Itar-Tass; Interfax; RIA Novosti=RIA; Xinhua
    Kyodo; Yonhap; ANSA=Ansa; EFE=Efe; PA; Press Association; Anadolu=Anadolu Agency; IRNA; Tasnim; KCNA; Antara; PTI; TT; NTB
    Ritzau; Belta; Ukrinform; Unian; SANA; MENA; APA; Swissinfo; Dow Jones=Dow Jones Newswires; MarketWatch; IPS; Tanjug
    Bernama; Jiji; The New York Times=NYT,New York Times; The Washington Post=Washington Post
    The Wall Street Journal=WSJ,Wall Street Journal; USA Today; Los Angeles Times=The Los Angeles Times,LA Times
    Chicago Tribune; The Boston Globe=Boston Globe; San Francisco Chronicle; The Miami Herald=Miami Herald
    The Dallas Morning News; Houston Chronicle; The Philadelphia Inquirer; New York Post; Daily News; New York Daily News
    Newsday; The Atlantic; The New Yorker=New Yorker; Time=Time Magazine,TIME; Newsweek; Forbes; Business Week; BusinessWeek
    Bloomberg Businessweek; Business Insider; Vanity Fair; Rolling Stone; Variety; The Hollywood Reporter=Hollywood Reporter
    Billboard; TMZ; Us Weekly; Esquire; GQ; Vogue; Wired; The Verge; TechCrunch; Engadget; CNET; Ars Technica; Gizmodo
    Mashable; 9to5Mac; AppleInsider; MacRumors; AllThingsD; ZDNet; BuzzFeed=BuzzFeed News
    HuffPost=The Huffington Post,Huffington Post; Politico; Axios; The Hill; The Intercept; ProPublica; Mother Jones
    Breitbart; The Daily Beast=Daily Beast; The Information; Semafor; NPR; PBS; NBC=NBC News; ABC News=ABC; CBS=CBS News
    MSNBC; CNBC; CNN; Fox News=Fox; Fox Sports; HBO; C-SPAN; Voice of America; Radio Free Europe; Sports Illustrated
    Univision; Consumer Reports; National Geographic; Scientific American; The Lancet=Lancet
    The New England Journal of Medicine=New England Journal of Medicine,NEJM; British Medical Journal=BMJ,The BMJ; JAMA; PNAS
    PLOS ONE; New Scientist; The Economist=Economist; Financial Times=FT,The Financial Times; The Guardian=Guardian
    The Observer; The Times; The Sunday Times=Sunday Times; The Sunday Telegraph
    The Daily Telegraph=Daily Telegraph,The Telegraph; The Independent
    Daily Mail=The Daily Mail,MailOnline,The Mail on Sunday,Mail on Sunday; Daily Mirror=The Daily Mirror,The Mirror
    Daily Express=The Daily Express; The Sun; Daily Star; News of the World; Evening Standard=The Evening Standard
    The Spectator; New Statesman; The Scotsman; The Irish Times=Irish Times; Irish Independent; RTÉ; BBC=BBC News; BBC World
    BBC Sport; ITV=ITV News; Channel 4=Channel 4 News; Sky News; Sky Sports; GB News; Private Eye
    The Globe and Mail=Globe and Mail; Toronto Star; National Post; CBC; The Sydney Morning Herald=Sydney Morning Herald
    The Australian; The Age; Autosport; Motorsport.com; Bellingcat; The Insider; Meduza; Novaya Gazeta=Novaja Gazeta
    Kommersant; Izvestia=Izvestija; Pravda; Vedomosti; RBK; Rossiskaja Gazeta; Komsomolskaja Pravda; Moskovski Komsomolets
    Echo Moskvy; Echo van Moskou; Dozjd; NTV; Russia Today=RT; Sputnik; Rossija 1; The Moscow Times=Moscow Times
    The Kyiv Independent=Kyiv Independent; Kyiv Post; Ukrainska Pravda=Oekrajinska Pravda; Le Monde; Le Figaro; Libération
    Le Parisien; L'Équipe=L’Équipe,L'Equipe,L’Equipe; Les Echos; Le Point; L'Express; Le Nouvel Observateur=L'Obs; Mediapart
    Charlie Hebdo; Le Canard enchaîné; La Croix; L'Humanité; Paris Match; Ouest-France; Franceinfo=France Info; France 2
    France 24; TF1; BFM TV=BFMTV,BFM; France Inter; RMC; Europe 1; Der Spiegel=Spiegel,Spiegel Online; Die Welt; Die Zeit
    Der Tagesspiegel=Tagesspiegel; Süddeutsche Zeitung=Süddeutsche,SZ
    Frankfurter Allgemeine=Frankfurter Allgemeine Zeitung,FAZ; Frankfurter Rundschau; Handelsblatt
    Bild=Bild Zeitung,Bild-Zeitung,Bild am Sonntag; Die Tageszeitung; TAZ; ARD; ZDF; Tagesschau; n-tv; Deutsche Welle=DW
    Deutschlandfunk; WDR; NDR; Kicker; Sport Bild; Neue Zürcher Zeitung=NZZ; Tages-Anzeiger; Blick; SRF; Der Standard
    Die Presse; Kronen Zeitung=Krone; ORF; El País=El Pais; El Mundo; ABC; La Vanguardia; El Periódico; Marca; AS
    Mundo Deportivo; RTVE=TVE; Cadena SER; Corriere della Sera; La Repubblica=Repubblica; La Stampa; Il Sole 24 Ore
    Il Messaggero; La Gazzetta dello Sport=Gazzetta dello Sport; Tuttosport; RAI=Rai; A Bola; RTP; Kathimerini; ERT; Hürriyet
    Milliyet; Cumhuriyet; TRT; CNN Türk; Gazeta Wyborcza; Rzeczpospolita; TVN; Magyar Nemzet; Népszabadság; Dagens Nyheter
    Svenska Dagbladet; Aftonbladet; Expressen; SVT; Politiken; Jyllands-Posten; Berlingske; Ekstra Bladet; DR; TV 2
    Aftenposten; Verdens Gang=VG; NRK; Helsingin Sanomat; Yle; Morgunblaðið; Postimees; Blic; Politika; B92; Jutarnji List
    Haaretz=Ha'aretz; The Jerusalem Post=Jerusalem Post; Yedioth Ahronoth; Maariv; Israel Hayom
    The Times of Israel=Times of Israel; Ynet; Channel 12; Al Jazeera=Al-Jazeera; Al Arabiya=Al-Arabiya; Al-Ahram
    Ahram Online; Al Hayat; Al-Manar; Asharq Al-Awsat; Gulf News; The National; Press TV; Dawn; Tolo News=TOLOnews
    The Times of India=Times of India; Hindustan Times; The Hindu; The Indian Express; NDTV; The Straits Times=Straits Times
    Bangkok Post; Jakarta Post=The Jakarta Post; South China Morning Post=SCMP; Global Times; China Daily; People's Daily
    Volksdagblad; CCTV; CGTN; Caixin; Apple Daily; NHK; Asahi Shimbun; Yomiuri Shimbun; Mainichi Shimbun; Japan Times; Nikkei
    Korea Times; Korea Herald; JoongAng Ilbo; Chosun Ilbo; Mail & Guardian; News24; SABC; Daily Nation; The East African
    Jeune Afrique; O Globo; Globo; Folha de São Paulo=Folha de S.Paulo; Estadão; Clarín; La Nación; El Universal; El Tiempo
    El Comercio; El Mercurio; Granma; de Ware Tijd; Starnieuws; Suriname Herald; Antilliaans Dagblad; Amigoe; Twitter=X
    Facebook; Instagram; TikTok; Telegram; YouTube; LinkedIn; Truth Social; Reddit; WhatsApp; Bluesky; Mastodon; Threads
    Snapchat; WikiLeaks=Wikileaks; Weibo; WeChat; Pitchfork; IMDb; Weerplaza; Weeronline; Buienradar; MeteoGroup
    Transfermarkt; Opta; Wielerflits; Sportnieuws.nl; Crimesite; Kickstarter; Time Magazine=TIME; Nature; Science; Quote
    Stern; Wikipedia; Kassa; Radar`,
  organisation: `
    Tweede Kamer; Eerste Kamer; Kamer; Senaat; Staten-Generaal; Raad van State; Algemene Rekenkamer; Rekenkamer; Hoge Raad
    Raad voor de Rechtspraak; Openbaar Ministerie=OM; Landelijk Parket; Functioneel Parket; Gezondheidsraad; Onderwijsraad
    Raad voor Cultuur; Sociaal-Economische Raad=SER; Wetenschappelijke Raad voor het Regeringsbeleid=WRR; Nationale Ombudsman
    Kiesraad; Outbreak Management Team=OMT; Veiligheidsberaad; Autoriteit Persoonsgegevens=AP
    Autoriteit Consument en Markt=ACM; Autoriteit Financiële Markten=AFM; De Nederlandsche Bank=DNB,Nederlandsche Bank
    Kansspelautoriteit; Nederlandse Zorgautoriteit=NZa; Zorginstituut Nederland=Zorginstituut; Commissariaat voor de Media
    Onderzoeksraad voor Veiligheid=OVV,Onderzoeksraad; Inspectie Gezondheidszorg en Jeugd=IGJ
    Inspectie voor de Gezondheidszorg=IGZ; Onderwijsinspectie; Arbeidsinspectie; Inspectie Leefomgeving en Transport=ILT
    Inspectie Justitie en Veiligheid; Nederlandse Voedsel- en Warenautoriteit=NVWA; Staatstoezicht op de Mijnen=SodM
    Agentschap Telecom; Belastingdienst; Douane; UWV; SVB; COA; IND; DUO; RDW; CBR; CAK; CIZ; CJIB; RVO
    KvK=Kamer van Koophandel; Kadaster; Rijkswaterstaat; Rijksmuseum; Staatsbosbeheer; KNMI; RIVM; GGD; GGZ
    SCP=Sociaal en Cultureel Planbureau; PBL=Planbureau voor de Leefomgeving; CPB=Centraal Planbureau
    CBS=Centraal Bureau voor de Statistiek; Planbureau; Nibud; TNO; NWO; KNAW; NIOD; WODC; Clingendael; HCSS; Deltares; Nivel
    Trimbos-instituut=Trimbos; Verwey-Jonker Instituut; Rathenau Instituut; Naturalis; NFI=Nederlands Forensisch Instituut
    AIVD; MIVD; NCTV; FIOD; Koninklijke Marechaussee=Marechaussee,KMar; Nationale Politie; Raad voor de Kinderbescherming
    Jeugdzorg Nederland; Veilig Thuis; Slachtofferhulp Nederland=Slachtofferhulp; Reclassering Nederland
    VNG=Vereniging van Nederlandse Gemeenten; IPO=Interprovinciaal Overleg; Unie van Waterschappen; Provinciale Staten
    Gedeputeerde Staten; Rijksvoorlichtingsdienst=RVD; Dienst Justitiële Inrichtingen=DJI; Defensie; Landmacht; Luchtmacht
    Buitenlandse Zaken; Binnenlandse Zaken; Financiën; Justitie; Volksgezondheid; Economische Zaken; Sociale Zaken
    Verkeer en Waterstaat; VWS; OCW; SZW; BZK; BuZa; EZK; LNV; VROM; Oranje; Jong Oranje; Rode Duivels; Koninklijk Huis
    Raad voor de Journalistiek; Reclame Code Commissie; College voor de Rechten van de Mens; NVJ
    Nederlandse Vereniging van Journalisten; Genootschap van Hoofdredacteuren; VVD; PvdA=Partij van de Arbeid; GroenLinks=GL
    GroenLinks-PvdA; D66=Democraten 66; CDA; PVV=Partij voor de Vrijheid; SP=Socialistische Partij; ChristenUnie=CU; SGP
    BBB=BoerBurgerBeweging; NSC=Nieuw Sociaal Contract; Partij voor de Dieren=PvdD; Volt; Denk=DENK
    Forum voor Democratie=FVD,FvD,Forum; JA21; 50PLUS=50Plus; Bij1=BIJ1; Lijst Pim Fortuyn=LPF; Leefbaar Rotterdam
    Leefbaar Nederland; Trots op Nederland=TON; OSF; RPF; GPV; KVP; ARP; CHU; PPR; PSP; CPN; N-VA=Nieuw-Vlaamse Alliantie
    CD&V; CVP; Open VLD=Open Vld; VLD; Vooruit; sp.a=SP.A; Vlaams Belang; Vlaams Blok; Volksunie; Groen; Agalev; PVDA; PTB
    PS=Parti Socialiste; MR=Mouvement Réformateur; cdH; Les Engagés; Ecolo; DéFI; Lijst Dedecker; CDU; CSU; SPD; FDP
    AfD=Alternative für Deutschland,Alternatief voor Duitsland; Die Linke; Die Grünen; Labour; Tories=Tory's; Lib Dems
    Liberal Democrats; UKIP=Ukip; Brexit Party; Reform UK; SNP; Sinn Féin=Sinn Fein; DUP; SDLP
    IRA=Ira,Iers Republikeins Leger; Fine Gael; Fianna Fáil; Republikeinen; Democraten; Republikeinse Partij
    Democratische Partij; Tea Party; Rassemblement National; Front National; Les Républicains; La France Insoumise
    En Marche=La République en Marche; Forza Italia; Lega=Lega Nord; Fratelli d'Italia; Vijfsterrenbeweging
    Partito Democratico; Partido Popular=PP; PSOE; Podemos; Vox; Ciudadanos; ETA; Syriza; Nea Dimokratia; Pasok
    Gouden Dageraad; Fidesz; Jobbik; PiS=Recht en Rechtvaardigheid; Burgerplatform; Solidariteit; FPÖ; ÖVP; SPÖ; SVP
    Zweden Democraten=Zweden-Democraten; Verenigd Rusland; Likoed; Kadima; Arbeidspartij; Shas; Yesh Atid; Fatah; PLO; Hamas
    Hezbollah=Hizbollah; Islamitische Jihad; Moslimbroederschap; Taliban=Talibaan; Al Qaida=Al-Qaida,Al Qaeda
    Islamitische Staat=IS,ISIS; Al Shabaab=Al-Shabaab; Boko Haram; PKK; YPG; AKP; HDP; CHP; FARC=Farc; ELN; Houthi's=Houthi’s
    ANC; Zanu-PF; BJP; Congrespartij; Communistische Partij; Kuomintang; LDP; FNV; FNV Bondgenoten; CNV; De Unie; VCP; VHP
    Abvakabo; AOb=Algemene Onderwijsbond; VO-raad; PO-Raad; MBO Raad; Vereniging Hogescholen
    Universiteiten van Nederland=VSNU; LSVb; ISO; LAKS; NPB; ANPV; ACP; AFMP; VNV; VNC; NU'91; LAD; LHV; KNMG; V&VN; NVZ; NFU
    Actiz; ActiZ; Zorgverzekeraars Nederland; KNMP; KNMT; Federatie Medisch Specialisten
    Patiëntenfederatie Nederland=Patiëntenfederatie; Ieder(in); ANBO; KBO-PCOB; VNO-NCW; MKB-Nederland; AWVN; FME; Metaalunie
    Bouwend Nederland; Techniek Nederland; Transport en Logistiek Nederland=TLN; Evofenedex; Koninklijke Horeca Nederland=KHN
    INretail; Detailhandel Nederland; Thuiswinkel.org; CBL; Bovag=BOVAG; RAI Vereniging; ANVR; Aedes; Woonbond; NVM
    Vastgoed Belang; Vereniging Eigen Huis=Eigen Huis; NVB; Nederlandse Vereniging van Banken; Verbond van Verzekeraars
    Pensioenfederatie; Energie-Nederland; Netbeheer Nederland; Vewin; Nogepa; NVDE; Holland Solar; LTO=LTO Nederland; ZLTO
    NAJK; NVV; NMV; Farmers Defence Force; Agractie; Vissersbond; VisNed; Produktschap Vis; ABVV; ACV; ACLVB; VBO; VOKA=Voka
    Unizo=UNIZO; Boerenbond; Comeos; Febelfin; Agoria; Test Aankoop=Test-Aankoop,Testaankoop; Gezinsbond; Child Focus; Unia
    Fost Plus; VVSG; VDAB; RVA; RSZ; FOD Economie; FOD Financiën; Statbel; Sciensano; KMI; Federaal Planbureau; Nationale Bank
    Grondwettelijk Hof; Rekenhof; Comité P; Comité I; Staatsveiligheid; OCAD; Vlaamse regering; Hoge Gezondheidsraad; De Lijn
    NMBS; Infrabel; MIVB; TEC; SNCB; Kind en Gezin; Opgroeien; Natuurpunt; VUB; KU Leuven; UGent=Universiteit Gent; UAntwerpen
    UHasselt; UZ Leuven; UZ Gent; Vias; VAB; Fluvius; Elia; Engie; Luminus; Electrabel; Creg=CREG; Vreg=VREG; VREG; Vivaldi
    DGB; Verdi; IG Metall; TUC; CGT; CFDT; AFL-CIO; Consumentenbond; ANWB; Fietsersbond; Rover; Rode Kruis; Het Rode Kruis
    Rode Halve Maan; Amnesty International=Amnesty; Greenpeace; Milieudefensie; Urgenda; Natuurmonumenten; Natuur & Milieu
    Vogelbescherming=Vogelbescherming Nederland; Wereld Natuur Fonds=WNF,WWF; Wakker Dier; Dierenbescherming
    Extinction Rebellion=XR; Sea Shepherd; Oxfam Novib=Oxfam; Cordaid; Artsen zonder Grenzen=AzG; Save the Children; War Child
    VluchtelingenWerk=Vluchtelingenwerk,VluchtelingenWerk Nederland; Leger des Heils; COC; Bits of Freedom
    Transparency International; Human Rights Watch=HRW; Verslaggevers zonder Grenzen; Free Press Unlimited; Unicef=UNICEF
    UNHCR; Hartstichting; KWF=KWF Kankerbestrijding; Nierstichting; Longfonds; Alzheimer Nederland; Diabetesfonds
    Kinderpostzegels; Pink Ribbon; SOS Kinderdorpen; Plan International; Terre des Hommes; Hivos; Both ENDS; SOMO
    Foodwatch=foodwatch; Voedingscentrum; Stichting Lezen; Stichting Brein=Brein; Buma/Stemra; Veilig Verkeer Nederland=VVN
    SWOV; KNRM; Privacy First; Waddenvereniging; Stichting De Noordzee; Het Utrechts Archief; IFAW; PETA; Blijf van mijn Lijf
    Sire; Vereniging Milieudefensie; KiKa; Staatsloterij; Nederlandse Loterij; Holland Casino; TOTO; Thuisbezorgd; GroenFront
    Kick Out Zwarte Piet=KOZP; Viruswaarheid; Pegida; MSF; ICRC; Caritas; World Vision; Black Lives Matter; Ku Klux Klan; NRA
    ACLU; Planned Parenthood; Freedom House; Chatham House; Brookings; RAND; Carnegie; Rusi; SIPRI=Sipri
    International Crisis Group; Memorial; Club van Rome; Verenigde Staten=VS,de VS,USA; Verenigd Koninkrijk=VK
    Verenigde Naties=VN; Europese Unie=EU; NAVO=Navo; Europese Commissie=Commissie; Europees Parlement=Europarlement
    Europese Raad; Raad van Europa; Europese Rekenkamer; Europese Centrale Bank=ECB; Europees Hof van Justitie
    Europees Hof voor de Rechten van de Mens=EHRM; Europees Hof; Internationaal Gerechtshof; Internationaal Strafhof; Strafhof
    Joegoslavië-tribunaal; Rwanda-tribunaal; Internationaal Monetair Fonds=IMF; Wereldbank; Wereldgezondheidsorganisatie=WHO
    Wereldhandelsorganisatie=WTO; Wereldvoedselprogramma=WFP; Internationaal Atoomenergieagentschap=IAEA
    Internationaal Energieagentschap=IEA; OESO; OVSE; OPEC=Opec; OPCW; ILO; FAO; Unesco=UNESCO; IPCC; WADA=Wada; UNRWA; UNDP
    OCHA; ICAO; IATA; Veiligheidsraad; VN-Veiligheidsraad; Algemene Vergadering; Arabische Liga; Afrikaanse Unie; ASEAN=Asean
    BRICS; G7; G8; G20; Mercosur; OAS; Ecowas; Gemenebest; Benelux; Europol; Interpol; Eurojust; Frontex; Eurostat
    EMA=Europees Geneesmiddelenbureau; EFSA; ECDC; ESA; EASA; Eurocontrol; Europese Investeringsbank; CERN; Eurogroep
    Club van Parijs; Wereld Meteorologische Organisatie=WMO; Commissie voor de Rechten van de Mens; Mensenrechtenraad
    Vaticaan; Heilige Stoel; Wereldraad van Kerken; Raad van Kerken; PKN; Protestantse Kerk; Rooms-Katholieke Kerk
    Internationaal Comité van het Rode Kruis; Joodse Raad; CIDI; NIK; Kremlin; Witte Huis; Pentagon; Elysée=Élysée
    Downing Street; Buckingham Palace; Whitehall; Capitol; Congres; Lagerhuis; Hogerhuis; Huis van Afgevaardigden; Bundestag
    Bundesrat; Bondsdag; Doema; Knesset; Hooggerechtshof; Opperste Gerechtshof; State Department; Federal Reserve=Fed
    Bank of England; Bundesbank; Bank of Japan; Banque de France; FBI; CIA; NSA; DEA; ATF; CDC; FDA; EPA; FAA; NTSB; SEC; FCC
    FTC; ICE; TSA; NASA=Nasa; NOAA; USGS; Secret Service; Homeland Security; National Guard; New York Police Department=NYPD
    LAPD; Scotland Yard; MI5; MI6; GCHQ; NHS; Met Office; FSB; GRU; KGB; SVR; Roskosmos; Mossad; Shin Bet; IDF; BND; BKA
    Bundeswehr; Bundesnetzagentur; Robert Koch Instituut=RKI,Robert Koch-Instituut; Guardia Civil; Carabinieri
    Revolutionaire Garde; Rode Leger; Westelijke Jordaanoever; Palestijnse Autoriteit; Ulster Unionist Party=UUP
    Vrij Syrisch Leger; Sociaal-Democraten; Syrian Observatory for Human Rights; Syrisch Observatorium voor de Mensenrechten
    Volksrepubliek China; Rijksdag; Stasi; SS; Wehrmacht; Nieuw-Zeeland; Verenigde Arabische Emiraten=VAE,Emiraten; Sri Lanka
    Burkina Faso; Costa Rica; El Salvador; Sierra Leone; Puerto Rico; San Marino; Ivoorkust; Den Haag; Den Bosch; Den Helder
    New York; Hong Kong; Hongkong; Los Angeles; New Delhi; Buenos Aires; Addis Abeba; Sint Maarten; Sint-Maarten
    Sint Eustatius; Dominicaanse Republiek; Centraal-Afrikaanse Republiek; Trinidad en Tobago; Papoea-Nieuw-Guinea; Oost-Timor
    Equatoriaal-Guinea; Saudi-Arabië; Groot Brittannië; Sovjet-Unie; Oost-Duitsland; West-Duitsland; DDR; Joegoslavië
    Tsjecho-Slowakije; Noord-Ierland; Bosnië-Herzegovina; Kaapverdië; Baskenland; Catalonië; Tsjetsjenië; Krim; Zuid-Soedan
    Tel Aviv; Sint-Niklaas; Sint-Truiden; 's-Hertogenbosch; Bergen op Zoom; Capelle aan den IJssel; Alphen aan den Rijn
    Hoek van Holland; KNVB; UEFA; FIFA; IOC; NOC*NSF; NOC NSF; KNSB; KNWU; UCI; ISU; FIA; FIS; FIVB; FIBA; FINA
    World Aquatics; World Athletics; IAAF; KNAU; Atletiekunie; KNLTB; ATP; WTA; ITF; NBA; NFL; MLB; NHL; MLS; Premier League
    Bundesliga; Eredivisie; Eredivisie CV; Serie A; La Liga; Jupiler Pro League; Pro League; KBVB; Voetbal Vlaanderen; DFB; FA
    CAF; CONCACAF=Concacaf; CONMEBOL=Conmebol; AFC; CAS; TAS; Internationaal Olympisch Comité; Dopingautoriteit; ASO
    Formule 1; FOM; Dutch Grand Prix; Anti-Doping Agentschap; WBA; WBC; UFC; KNZB; KNHB; KNGU; KNRB; NHV; Nevobo; KNKV; NeVoBo
    BOIC; Wimbledon; Koninklijke Nederlandse Voetbalbond; Koninklijke Belgische Voetbalbond; Ajax; Feyenoord; PSV; AZ
    FC Utrecht; FC Twente; Vitesse; SC Heerenveen=Heerenveen; FC Groningen; NEC=N.E.C.; Willem II; Heracles=Heracles Almelo
    Go Ahead Eagles=Go Ahead; PEC Zwolle; NAC=NAC Breda; Fortuna Sittard; FC Emmen; RKC=RKC Waalwijk; FC Volendam
    SC Cambuur=Cambuur; De Graafschap; ADO Den Haag=ADO; Excelsior; Almere City; FC Den Bosch; FC Dordrecht; FC Eindhoven
    Roda JC=Roda; MVV=MVV Maastricht; VVV=VVV-Venlo; Telstar; TOP Oss; Helmond Sport; Jong Ajax; Jong PSV; Club Brugge
    Anderlecht=RSC Anderlecht; Standard=Standard Luik; KRC Genk=RC Genk; AA Gent=KAA Gent; Antwerp=Royal Antwerp
    Cercle Brugge; KV Mechelen; STVV; Zulte Waregem; KV Kortrijk; KV Oostende; OH Leuven; Westerlo; Lokeren
    Germinal Beerschot; Beerschot; Eupen; Lommel; Lierse; Barcelona=FC Barcelona,Barça; Real Madrid
    Atlético Madrid=Atletico Madrid,Atlético; Sevilla; Villarreal; Real Sociedad; Athletic Bilbao; Betis; Girona; Espanyol
    Manchester United; Manchester City; Arsenal; Chelsea; Liverpool; Tottenham=Tottenham Hotspur; Everton; Newcastle United
    Aston Villa; West Ham United=West Ham; Leicester City; Leeds United; Southampton; Crystal Palace; Fulham; Brighton
    Wolverhampton Wanderers; Brentford; Nottingham Forest; Celtic; Rangers; Bayern München=Bayern; Borussia Dortmund=Dortmund
    Bayer Leverkusen; RB Leipzig; Schalke 04=Schalke; Borussia Mönchengladbach; Werder Bremen; HSV; VfL Wolfsburg; Hertha BSC
    Eintracht Frankfurt; VfB Stuttgart; FC Köln; Juventus; Inter=Internazionale; AC Milan; AS Roma=Roma; Napoli; Lazio
    Fiorentina; Atalanta; Paris Saint-Germain=PSG; Olympique Marseille; Olympique Lyon; AS Monaco; OGC Nice; Lille; Benfica
    FC Porto=Porto; Sporting Lissabon=Sporting; Galatasaray; Fenerbahçe=Fenerbahce; Besiktas; Olympiakos; Panathinaikos; PAOK
    Dinamo Zagreb; Rode Ster; Dynamo Kiev; Shakhtar Donetsk; CSKA Moskou; Spartak Moskou; Zenit; Red Bull Salzburg; Rapid Wien
    FC Basel; Young Boys; FC Kopenhagen; Malmö FF; Rosenborg; Boca Juniors; River Plate; Flamengo; Ferrari; McLaren
    Red Bull=Red Bull Racing; Mercedes; Alpine; Aston Martin; Visma=Visma-Lease a Bike; Jumbo-Visma; Rabobankploeg; Team Sky
    Ineos; Quick-Step=Soudal Quick-Step; Lotto; UAE Emirates; Movistar; Alpecin; Argos-Shimano; Team DSM; LA Lakers
    Chicago Bulls; New York Yankees; Boston Red Sox; Los Angeles Dodgers; Golden State Warriors; Shell=Royal Dutch Shell
    Unilever; Philips; ASML; ING; ABN Amro=ABN AMRO; Rabobank; SNS=SNS Bank; SNS Reaal; Volksbank; Triodos; Triodos Bank
    Bunq=bunq; NIBC; Van Lanschot; Fortis; DSB=DSB Bank; Aegon; Nationale-Nederlanden=NN,NN Group; Achmea; ASR; a.s.r.; VGZ
    CZ; Menzis; Zilveren Kruis; Interpolis; Centraal Beheer; Delta Lloyd; ABP; PFZW; PGGM; APG; PMT; PME; Ahold=Ahold Delhaize
    Albert Heijn=AH; Jumbo; Lidl; Aldi; Hema=HEMA; Blokker; V&D; De Bijenkorf=Bijenkorf; Xenos; Kruidvat; Etos; Gamma; Praxis
    Intertoys; Bol.com=bol.com; Coolblue; Wehkamp; Primark; Ikea=IKEA; MediaMarkt; H&M; Zara; Inditex; C&A; Nike; Adidas; Puma
    Zalando; Picnic; Getir; Gorillas; Just Eat Takeaway; Deliveroo; Uber; Uber Eats; Lyft; Airbnb; Booking.com=Booking
    Expedia; Tui=TUI; Corendon; Sunweb; D-reizen; Thomas Cook; Ryanair; EasyJet=easyJet; Transavia; KLM; Air France
    Air France-KLM; Lufthansa; British Airways; IAG; Iberia; Brussels Airlines; Sabena; Swissair; Alitalia; SAS; Finnair
    Norwegian; Wizz Air; Vueling; Turkish Airlines; Emirates; Etihad; Qatar Airways; Qantas; Singapore Airlines
    Malaysia Airlines; Garuda; AirAsia; Lion Air; Cathay Pacific; Korean Air; Delta Air Lines; American Airlines
    United Airlines; Southwest Airlines; JetBlue; Air Canada; Air India; Ethiopian Airlines; Aeroflot; El Al; Martinair
    Fokker; Schiphol; Rotterdam The Hague Airport; Eindhoven Airport; Lelystad Airport; Maastricht Aachen Airport; Zaventem
    Brussels Airport; Heathrow; NS; Nederlandse Spoorwegen; ProRail; Arriva; Connexxion; Qbuzz; Keolis; Transdev; Veolia; GVB
    HTM; RET; Eurostar; Thalys; Deutsche Bahn; SNCF; PostNL; TNT; TPG; DHL; UPS; FedEx; DPD; GLS; Bpost=bpost; KPN; Ziggo
    VodafoneZiggo; Vodafone; T-Mobile; Odido; Tele2; UPC; Proximus; Belgacom; Telenet; Deutsche Telekom; Telefónica; Verizon
    AT&T; BT; Tata Steel; Hoogovens; Corus; AkzoNobel=Akzo Nobel,Akzo; DSM; DSM-Firmenich; Nouryon; Sabic; Heineken; Grolsch
    Bavaria; AB InBev=InBev; FrieslandCampina=Campina; Danone; Nestlé; Kraft Heinz; Coca-Cola; Pepsi=PepsiCo
    McDonald's=McDonald’s; Burger King; KFC; Starbucks; Vion; Nutreco; Cosun; Suiker Unie; Douwe Egberts; Verkade; Essent
    Eneco; Vattenfall; Nuon; Greenchoice; Vandebron; TenneT=Tennet; Liander; Alliander; Enexis; Stedin; Gasunie; GasTerra; NAM
    Vitens; Waternet; Evides; Brabant Water; PWN; Dunea; EBN; COVRA; EPZ; Urenco; Ørsted; RWE; E.ON; Gazprom; Rosneft; Lukoil
    Rosatom; BP; ExxonMobil=Exxon; Chevron; Total=TotalEnergies; Eni; Equinor; Statoil; Saudi Aramco=Aramco; Petrobras
    Trafigura; Vitol; Glencore; Rio Tinto; BHP; ArcelorMittal; Thyssenkrupp=ThyssenKrupp; Siemens; Bosch; BASF; Bayer
    Monsanto; Chemours; DuPont; 3M; Pfizer; BioNTech; Moderna; AstraZeneca; Johnson & Johnson; Merck; MSD; Novartis; Roche
    Sanofi; GSK=GlaxoSmithKline; Novo Nordisk; Eli Lilly; Organon; Galapagos; Galápagos; argenx; UCB; Genmab; Pharming
    Crucell; Procter & Gamble; L'Oréal; LVMH; Kering; Gucci; Randstad; Adecco; Wolters Kluwer; RELX; Reed Elsevier; VNU
    Endemol; Arcadis; Fugro; Boskalis; Van Oord; SBM Offshore; IHC; Heerema; BAM; Koninklijke BAM; VolkerWessels; Heijmans
    Ballast Nedam; TBI; Dura Vermeer; Strukton; Imtech; DAF; VDL; Nedcar; NXP; ASMI=ASM International; BE Semiconductor; Besi
    TomTom; Adyen; Prosus; Naspers; Exor; Stellantis; Volkswagen=VW; Audi; Porsche; BMW; Daimler; Opel; Ford
    General Motors=GM; Chrysler; Fiat; Renault; Peugeot; PSA; Citroën; Volvo; Saab; Toyota; Honda; Nissan; Mazda; Mitsubishi
    Suzuki; Hyundai; Kia; Tesla; Rivian; BYD; Geely; Spyker; Boeing; Airbus; Lockheed Martin; Raytheon; Rheinmetall; Thales
    BAE Systems; Rolls-Royce; General Electric=GE; SpaceX; Blue Origin; Virgin Galactic; Google; Alphabet; Apple=Apple Inc.
    Microsoft; Meta; Amazon; Netflix; Disney=Walt Disney; Warner Bros; Warner; Paramount; Sony; Nintendo; Sega; Samsung; LG
    Huawei; ZTE; Xiaomi; Lenovo; Foxconn; TSMC; Intel; AMD; Nvidia=NVIDIA; Qualcomm; Broadcom; Texas Instruments; IBM
    HP=Hewlett-Packard,Hewlett Packard; Dell; Oracle; SAP; Cisco=Cisco Systems; Salesforce; Adobe; Palantir; OpenAI; Anthropic
    DeepMind; Nokia; Ericsson; Motorola; BlackBerry; Research In Motion=RIM; HTC; Yahoo=Yahoo!; AOL; eBay; PayPal; Marktplaats
    Alibaba; Tencent; Baidu; ByteDance; Spotify; Dropbox; Kodak; Xerox; Panasonic; Toshiba; Hitachi; Fujitsu; Olympus
    Bridgestone; Michelin; Walmart=Wal-Mart; Tesco; Sainsbury's; Marks & Spencer; Carrefour; Delhaize; Colruyt; Walgreens
    Mastercard; American Express; Goldman Sachs; JPMorgan=JP Morgan,J.P. Morgan,JPMorgan Chase; Morgan Stanley; Citigroup=Citi
    Bank of America; Wells Fargo; Lehman Brothers; Merrill Lynch; BlackRock; Berkshire Hathaway; KKR; Blackstone; CVC; HSBC
    Barclays; Royal Bank of Scotland=RBS; Lloyds; Standard Chartered; UBS; Credit Suisse; Deutsche Bank; Commerzbank
    BNP Paribas; BNP Paribas Fortis; Société Générale; Crédit Agricole; Santander; BBVA; UniCredit; Monte dei Paschi; KBC
    Belfius; Dexia; Argenta; Danske Bank; Nordea; Allianz; AXA; AIG; Ageas; Generali; Swiss Re; Munich Re
    Standard & Poor's=S&P; Moody's=Moody’s; Fitch; KPMG; PwC=PricewaterhouseCoopers; Deloitte; EY=Ernst & Young; BDO; McKinsey
    Boston Consulting Group; Accenture; Capgemini; Atos; Ordina; Berenschot; Twynstra Gudde; SEO; Ecorys; Panteia; CE Delft
    Royal HaskoningDHV; Gartner; IDC; Ipsos=Ipsos I&O; I&O Research; TNS Nipo; Kantar; Peil.nl; Motivaction; YouGov; Gallup
    Pew=Pew Research Center; Statista; Euronext; Nasdaq; Damrak; Wall Street; London Stock Exchange; Tikkie; Ticketmaster
    Mojo; Pathé; Efteling; Walibi; Artis; Blijdorp; Burgers' Zoo; Kaspersky; Symantec; McAfee; Fox-IT; ESET; Trend Micro
    Northwave; CrowdStrike; SolarWinds; Equifax; Cambridge Analytica; Funda=funda; HEMA; Philip Morris
    British American Tobacco; Imperial Tobacco; Maersk; MSC; Hapag-Lloyd; Stena Line; Carnival; Wagenborg
    Havenbedrijf Rotterdam; ECT; Hutchison; Palfinger; Vestas; Sif; Alstom; Bombardier; Embraer; Caterpillar; John Deere
    Hunter Douglas; Aalberts; Vopak; OCI; Signify; Corbion; Basic-Fit; Fastned; Lightyear; Swapfiets; VanMoof; Gazelle; Accell
    Tommy Hilfiger; G-Star; Scotch & Soda; Mexx; Wibra; Scapino; Big Bazar; Universiteit van Amsterdam=UvA
    Vrije Universiteit=VU; Universiteit Leiden; Universiteit Utrecht; Rijksuniversiteit Groningen=RUG
    Radboud Universiteit=Radboud; Erasmus Universiteit; Maastricht University; Universiteit Maastricht; Tilburg University
    Universiteit Twente; TU Delft; TU Eindhoven; Wageningen Universiteit=WUR,Wageningen University; Open Universiteit
    Nyenrode; Hogeschool van Amsterdam=HvA; Hanzehogeschool; Fontys; Saxion; Windesheim; Avans; Inholland=InHolland
    Erasmus MC; AMC; VUmc; Amsterdam UMC; UMC Utrecht; UMCG; LUMC; Radboudumc=UMC St Radboud; MUMC; Antoni van Leeuwenhoek
    OLVG; Prinses Máxima Centrum; Sophia Kinderziekenhuis; Isala; Catharina Ziekenhuis; Haga Ziekenhuis; Slotervaartziekenhuis
    Sanquin; Eurotransplant; Bijwerkingencentrum Lareb=Lareb; Harvard=Harvard University; Yale; Stanford; Princeton; MIT
    Oxford; Cambridge; Imperial College; Johns Hopkins; Caltech; Berkeley; Columbia University; Max Planck Instituut
    Karolinska Instituut; Stedelijk Museum=Stedelijk; Van Gogh Museum; Mauritshuis; Boijmans=Museum Boijmans Van Beuningen
    Kröller-Müller; Concertgebouw; Concertgebouworkest; Anne Frank Stichting; Anne Frank Huis; Eye; Louvre; Guggenheim; Tate
    British Museum; Christie's; Sotheby's; Nobelcomité; Pulitzer; Lowlands; Pinkpop; Tomorrowland; Eurovisie; EBU; IFFR; CPNB
    Koninklijke Bibliotheek; Nationaal Archief; Nederlands Filmfonds; Mondriaan Fonds; Prins Bernhard Cultuurfonds
    Holland Festival; Koninklijke Nederlandse Akademie van Wetenschappen; Rijksdienst voor het Cultureel Erfgoed; Hells Angels
    Satudarah; Bandidos; No Surrender; Lockbit; DENK; U2; Coldplay; Rolling Stones; Radiohead; Metallica; Golden Earring
    Doe Maar; Pussy Riot; Wagner Groep; Halt; Marine; Forum`,
  document: `
    Grondwet; Bijbel; Koran; Staatscourant; Staatsblad; Belgisch Staatsblad; Panama Papers; Van Dale; Guinness Book of Records
    Dikke Van Dale; Thora; Akkoord van Parijs; Verdrag van Lissabon; Verdrag van Maastricht; Michelingids`,
}

/** Countries, provinces, cities and seats of government, which speak for their governments or their teams. */
export const places = `
  Aalst Afghanistan Afrika Albanië Algerije Alkmaar Almelo Almere Amerika Amersfoort Amsterdam Andorra Angola Ankara Antwerpen
  Apeldoorn Argentinië Armenië Arnhem Aruba Assen Athene Australië Azerbeidzjan Azië Bagdad Bahrein Bangkok Bangladesh
  Barbados Barcelona Beieren Beijing Belarus België Belgrado Belize Benin Berlijn Bhutan Birma Boedapest Boekarest Bolivia
  Bonaire Bonn Bosnië Botswana Brabant Brazilië Breda Brugge Brunei Brussel Bulgarije Burundi Californië Cambodja Canada
  Canberra Caracas Caïro Charleroi Chicago Chili China Colombia Congo Cuba Curaçao Cyprus Damascus Delft Denemarken Deventer
  Djibouti Dordrecht Drenthe Dublin Duitsland Düsseldorf Ecuador Egypte Eindhoven Emmen Engeland Enschede Eritrea Estland
  Ethiopië Europa Fiji Filipijnen Finland Flevoland Florida Frankfurt Frankrijk Friesland Fryslân Gabon Gambia Gaza
  Gelderland Genk Gent Georgië Ghana Glasgow Griekenland Groenland Groningen Groot-Brittannië Guatemala Guinee Guyana
  Haarlem Haarlemmermeer Hamburg Hasselt Havana Haïti Heerlen Helmond Helsinki Hengelo Hilversum Honduras Hongarije Ierland
  IJsland India Indonesië Irak Iran Islamabad Israël Italië Jakarta Jamaica Japan Jemen Jeruzalem Jordanië Kaboel Kameroen
  Kazachstan Kenia Keulen Khartoem Kiev Kirgizië Koeweit Kopenhagen Kortrijk Kosovo Kroatië Kyiv Laos Leeuwarden Leiden
  Lelystad Lesotho Letland Leuven Libanon Liberia Libië Liechtenstein Limburg Lissabon Litouwen Londen Luik Luxemburg
  Maastricht Macedonië Madagaskar Madrid Malawi Maleisië Mali Malta Manchester Manilla Marokko Mauritanië Mauritius Mechelen
  Melbourne Mexico Middelburg Milaan Minsk Moldavië Monaco Mongolië Montenegro Moskou Mozambique Myanmar München Nairobi
  Namibië Nederland Nepal Nicaragua Niger Nigeria Nijmegen Noord-Brabant Noord-Holland Noord-Korea Noord-Macedonië Noorwegen
  Oeganda Oekraïne Oezbekistan Oman Oostende Oostenrijk Oslo Ottawa Overijssel Pakistan Palestina Panama Paraguay Parijs
  Peking Peru Polen Portugal Praag Pretoria Pyongyang Qatar Riyad Roemenië Roermond Roeselare Rome Rotterdam Rusland Rwanda
  Saksen Saoedi-Arabië Scandinavië Schiedam Schotland Senegal Seoul Servië Shanghai Singapore Sittard Slovenië Slowakije
  Soedan Somalië Spanje Stockholm Straatsburg Suriname Swaziland Syrië Tadzjikistan Taiwan Tanzania Tbilisi Teheran
  Terneuzen Texas Thailand Tibet Tilburg Togo Tokio Toronto Tripoli Tsjaad Tsjechië Tunesië Turijn Turkije Turkmenistan
  Turnhout Twente Uruguay Utrecht Vaticaanstad Venezuela Venlo Vietnam Vilvoorde Vlaanderen Vlaardingen Vlissingen Wales
  Wallonië Warschau Washington Wenen Wit-Rusland Zaanstad Zambia Zeeland Zimbabwe Zoetermeer Zuid-Afrika Zuid-Holland
  Zuid-Korea Zuid-Soedan Zweden Zwitserland Zwolle`
