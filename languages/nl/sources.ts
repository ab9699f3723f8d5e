/**
 * Who can speak in Dutch news. Compiled for Aldus.
 * Nouns: type | gender | `title` where it may stand before a name | the nouns, in the singular.
 */
export const nouns = [
  {
    type: "person",
    gender: "masculine",
    title: true,
    words: `brandweerman koning kroonprins raadsman topman weerman zegsman`,
  },
  {
    type: "person",
    gender: "feminine",
    title: true,
    words: `actrice advocate directrice eigenaresse koningin onderzoekster presentatrice raadsvrouw schrijfster speelster topvrouw
      weervrouw woordvoerster zangeres zegsvrouw`,
  },
  {
    type: "person",
    gender: "common",
    title: true,
    words: `Europarlementariër Kamervoorzitter NAVO-chef Ruslandkenner aandeelhouder aangever aanklager aannemer aanvoerder
      accountant acteur adjunct adviseur advocaat advocaat-generaal agent ambassadeur ambtenaar ambulancemedewerker analist
      arbiter arts assistent-coach atleet auteur bankier bedrijfsleider beklaagde belanghebbende belegger bestuurder
      bestuursvoorzitter bioloog bisschop boer bondscoach bondskanselier boswachter brandweercommandant burgemeester ceo cfo
      chef chirurg coach columnist commandant commissaris commissievoorzitter communicatieadviseur communicatiemanager
      componist consul consultant controleur correspondent crimineel criminoloog curator decaan defensie-expert
      defensieminister demograaf deskundige dijkgraaf diplomaat directeur dirigent docent doelman douanier ecoloog econoom
      eigenaar eiser epidemioloog eurocommissaris expert formateur fotograaf fractieleider fractievoorzitter gedaagde
      gedeputeerde gedetineerde gemeentesecretaris generaal geoloog getuige gezant gouverneur griffier historicus
      hoofd-officier hoofdeconoom hoofdredacteur hoogleraar horecaondernemer huisarts hulpverlener imam informateur
      inspecteur inspecteur-generaal investeerder journalist jurist kabinetsformateur kanselier kapitein keeper kenner
      kinderombudsman klager klimaatwetenschapper klokkenluider kolonel korpschef kroegbaas kroongetuige kunstenaar kustwacht
      landsadvocaat lector leider leraar lid lijsttrekker makelaar manager marktanalist meteoroloog middenvelder militair
      minister minister-president museumdirecteur nabestaande notaris ombudsman ondernemer onderzoeker onderzoeksrechter
      oppositieleider oprichter oud-minister oud-premier oud-president parketwoordvoerder partijleider partijvoorzitter paus
      penningmeester perschef persofficier persrechter persvoorlichter ploegleider politicoloog politieagent politiechef
      politiewoordvoerder premier presentator president president-commissaris prins prinses procureur-generaal professor
      projectontwikkelaar promovendus psychiater psycholoog rabbijn recensent rechercheur rechter rechter-commissaris rector
      redacteur regeringsleider regeringswoordvoerder regisseur renner schaatser scheidsrechter schrijver secretaris
      secretaris-generaal senator socioloog specialist speler spits sprinter staatssecretaris statisticus taalkundige
      tennisser tennisster toezichthouder topambtenaar trainer tuinder uitbater veiligheidsexpert verdachte verdediger
      veroordeelde verpleegkundige verpleger verslaggever verweerder vicepremier vicepresident viroloog voetballer
      volksvertegenwoordiger voorlichter voorzitter wetenschapper wethouder wielrenner wijkagent winkelier woordvoerder
      woordvoerders zakenman zanger`,
  },
  {
    type: "person",
    gender: "neuter",
    title: true,
    words: `Kamerlid Statenlid gemeenteraadslid raadslid slachtoffer`,
  },
  {
    type: "person",
    gender: "masculine",
    title: false,
    words: `broer buurman vader zoon`,
  },
  {
    type: "person",
    gender: "feminine",
    title: false,
    words: `buurvrouw dochter moeder vriendin weduwe zus`,
  },
  {
    type: "person",
    gender: "common",
    title: false,
    words: `activist asielzoeker automobilist bewoner bezoeker burger buur buurtbewoner chauffeur collega deelnemer demonstrant
      ex-medewerker fan fietser gast gepensioneerde huurder internetgebruiker inwoner jongen kiezer kijker klant leerling
      lezer luisteraar man medewerker meisje omstander omwonende ooggetuige oud-collega ouder passagier patiënt persoon
      reiziger scholier student supporter toeschouwer vluchteling voorbijganger vriend vrijwilliger vrouw werknemer`,
  },
  {
    type: "person",
    gender: "neuter",
    title: false,
    words: `familielid`,
  },
  {
    type: "organisation",
    gender: "neuter",
    title: false,
    words: `adviesbureau adviesorgaan agentschap automerk bedrijf bestuur bewind bisdom bureau centrum college comité concern
      departement elftal energiebedrijf festival fonds genootschap gerechtshof gezelschap hof hoogheemraadschap instituut
      kabinet kantoor kenniscentrum kiescollege koningshuis leger ministerie museum onderzoeksbureau orgaan parket parlement
      pensioenfonds planbureau regime schoolbestuur team tuchtcollege waterschap ziekenhuis`,
  },
  {
    type: "organisation",
    gender: "common",
    title: false,
    words: `actiegroep bank belangenorganisatie bewonersvereniging bond brancheorganisatie branchevereniging brandweer centrale
      club coalitie commissie consumentenorganisatie delegatie denktank dienst directie fabrikant familie fractie gemeente
      gemeenteraad hogeschool hulpdienst hulporganisatie inlichtingendienst inspectie jury justitie kantonrechter kerk
      koepelorganisatie landmacht leverancier luchtmacht luchtvaartmaatschappij marine meldkamer netbeheerder omroep
      onderneming ondernemingsraad oppositie organisatie overheid partij ploeg politie producent provincie raad rebellengroep
      recherche rechtbank redactie regering rijksoverheid school selectie staat stichting uitgever universiteit vakbond
      veiligheidsdienst veiligheidsregio vereniging vervoerder verzekeraar voetbalbond werkgeversorganisatie woningcorporatie`,
  },
  {
    type: "media",
    gender: "common",
    title: false,
    words: `actualiteitenrubriek dpa krant nieuwssite nieuwswebsite nieuwszender omroep podcast zender`,
  },
  {
    type: "media",
    gender: "neuter",
    title: false,
    words: `dagblad persbureau tijdschrift vakblad weekblad`,
  },
  {
    type: "document",
    gender: "neuter",
    title: false,
    words: `advies archief artikel communiqué document dossier handelsregister interview jaarverslag krantenbericht manifest memo
      onderzoek onderzoeksrapport opiniestuk persbericht proces-verbaal proefschrift protocol rapport regeerakkoord statement
      transcript verslag vonnis wetboek wetsvoorstel`,
  },
  {
    type: "document",
    gender: "common",
    title: false,
    words: `Kamerbrief Miljoenennota Prinsjesdagstukken WOB-stukken Woo-documenten aangifte aanklacht aankondiging akte analyse
      barometer beelden begroting bijsluiter biografie brandbrief brief camerabeelden circulaire column dagvaarding data
      database doorrekening e-mail enquête evaluatie factcheck gegevens geluidsopname jaarrekening kennisgeving mail memoires
      monitor nota notitie notulen overeenkomst peiling publicatie raming richtlijn satellietbeelden statistiek steekproef
      studie tweet uitspraak verklaring website`,
  },
  {
    type: "anonymous",
    gender: "common",
    title: false,
    words: `EU-diplomaat EU-functionaris betrokkene defensiefunctionaris ingewijde insider intimus klokkenluider
      regeringsfunctionaris tipgever vertrouweling`,
  },
] as const

/** Plurals that are sources as a group, unnamed but real. */
export const groups = `
  advocaten agenten ambtenaren analisten artsen autoriteiten bedrijven beleggers betrokkenen bewoners boeren burgers
  buurtbewoners collega’s consumenten critici demonstranten deskundigen diplomaten economen experts familieleden fans
  gebruikers gedupeerden gemeenten getuigen gezondheidsambtenaren gezondheidsinstanties historici hulpdiensten huurders
  inlichtingendiensten instanties jongeren juristen kenners kiezers kijkers kinderen klanten leden leraren lezers mannen
  marktpartijen medewerkers mensen mensenrechtenorganisaties milieuorganisaties ministers nabestaanden omstanders
  omwonenden ondernemers onderzoekers ooggetuigen oud-medewerkers ouderen ouders passagiers patiënten politici
  politicologen rebellen reizigers scholen senatoren slachtoffers soldaten specialisten spelers studenten supporters
  tegenstanders toeschouwers vakbonden veiligheidsdiensten verdachten vluchtelingen voetbalbonden voorstanders vrienden
  vrouwen waarnemers werknemers wetenschappers winkeliers ziekenhuizen`

/** Those who are kept unnamed, or left vague. */
export const anonymous = `
  anderen bankbronnen betrokkene betrokkenen bron bronnen coalitiebronnen critici criticus hofbronnen iemand
  industriebronnen ingewijde ingewijden inlichtingenbronnen insider insiders intimus justitiebronnen kabinetsbronnen
  kenners klokkenluider kringen legerbronnen marktbronnen men mensen partijbronnen politiebronnen regeringsbronnen
  regeringskringen sommigen tegenstanders tipgever vakbondsbronnen veiligheidsbronnen velen vertrouweling voorstanders
  waarnemers ziekenhuisbronnen`

/** Names, with other names of the same behind `=`; parted by semicolons. */
export const names = {
  media: `
    Trouw; Nederlands Dagblad; Reformatorisch Dagblad; Metro; NU.nl; NOS; RTL Nieuws; Hart van Nederland; EenVandaag
    Zembla; Pointer; Argos; BNR; Follow the Money; De Groene Amsterdammer; Elsevier; EW; Vrij Nederland; HP/De Tijd
    De Correspondent; De Limburger; De Gelderlander; Brabants Dagblad; Eindhovens Dagblad; Leeuwarder Courant
    Dagblad van het Noorden; Tubantia; De Stentor; PZC; Noordhollands Dagblad; Omroep Brabant; Omroep West; Rijnmond
    AT5; De Standaard; De Morgen; Het Laatste Nieuws; Het Nieuwsblad; De Tijd; Gazet van Antwerpen; Knack; VRT
    VRT NWS; VTM Nieuws; ANP; Belga; Reuters; AP; AFP; Bloomberg; The Guardian; The Times; The Economist; BBC; CNN
    Fox News; Al Jazeera; Le Monde; Le Figaro; Der Spiegel; Die Welt; Die Zeit; Frankfurter Allgemeine; Bild; El País
    TASS; Xinhua; The Kyiv Independent; Haaretz; Axios; Politico; Bellingcat; Twitter; Facebook; Instagram; TikTok
    Telegram; YouTube; LinkedIn; Truth Social; Reddit; WhatsApp; Bluesky; Mastodon
    The New York Times=NYT,New York Times; The Washington Post=Washington Post
    The Wall Street Journal=WSJ,Wall Street Journal; Nieuwsuur; Het Financieele Dagblad=FD; Algemeen Dagblad=AD
    de Volkskrant=Volkskrant; NRC Handelsblad=NRC; De Telegraaf=Telegraaf; Financial Times=FT; Het Parool=Parool
    Omroep Gelderland; RTV Noord; Ahram Online`,
  organisation: `
    Tweede Kamer; Eerste Kamer; Kamer; Senaat; Raad van State; Algemene Rekenkamer; Rekenkamer; Europese Commissie
    Europees Parlement; Kremlin; Witte Huis; Pentagon; Elysée; Belastingdienst; UWV; COA; IND; DUO; RDW
    Rijkswaterstaat; KNMI; RIVM; GGD; NVWA; SCP; PBL; Planbureau; AFM; ACM; Autoriteit Persoonsgegevens
    Onderwijsinspectie; Inspectie Gezondheidszorg en Jeugd; Arbeidsinspectie; Onderzoeksraad voor Veiligheid; AIVD
    MIVD; NCTV; Hoge Raad; Raad voor de Rechtspraak; Internationaal Gerechtshof; Internationaal Strafhof
    Europees Hof voor de Rechten van de Mens; FIOD; Koninklijke Marechaussee; Interpol; Europol; FBI
    Raad voor de Journalistiek; VVD; PvdA; GroenLinks-PvdA; D66; CDA; PVV; SP; ChristenUnie; SGP; BBB; NSC
    Partij voor de Dieren; Volt; Denk; Forum voor Democratie; JA21; N-VA; CD&V; Open VLD; Vooruit; Vlaams Belang
    Groen; PVDA; FNV; CNV; ACV; VNO-NCW; MKB-Nederland; LTO; KNVB; UEFA; FIFA; NS; ProRail; NMBS; KLM; Schiphol
    Consumentenbond; ANWB; Rode Kruis; Amnesty International; Greenpeace; Milieudefensie; Vaticaan; Shell; Tata Steel
    ASML; Verenigde Staten=VS,de VS; Verenigde Naties=VN; Europese Unie=EU; Centraal Bureau voor de Statistiek=CBS
    Openbaar Ministerie=OM; De Nederlandsche Bank=DNB; Centraal Planbureau=CPB; NAVO=Navo
    Wereldgezondheidsorganisatie=WHO; Internationaal Monetair Fonds=IMF; Wereldbank; Europese Centrale Bank=ECB; OESO
    UNICEF; Unicef; UNHCR; Human Rights Watch; Hamas; Hezbollah; Taliban; Google; Apple; Microsoft; Facebook; Meta
    Amazon; Tesla; Boeing; Airbus; Unilever; Philips; ING; ABN Amro; Rabobank; Ajax; Feyenoord; PSV; AZ; FC Utrecht
    FC Twente; Vitesse; Barcelona; Real Madrid; Chelsea; Liverpool; IOC; NOC*NSF; BDO; TNO; Nibud; Vogelbescherming`,
  document: `
    Kadaster`,
}

/** Countries and seats of government, which speak for their governments. */
export const places = `
  Afghanistan Albanië Algerije Argentinië Armenië Australië Azerbeidzjan België Bolivia Bosnië Brazilië Bulgarije Canada
  Chili China Colombia Congo Cuba Cyprus Denemarken Duitsland Ecuador Egypte Engeland Estland Ethiopië Europa Finland
  Frankrijk Gaza Georgië Griekenland Groot-Brittannië Hongarije Ierland IJsland India Indonesië Irak Iran Israël Italië
  Japan Jemen Jordanië Kazachstan Kenia Kosovo Kroatië Letland Libanon Libië Litouwen Luxemburg Maleisië Marokko Mexico
  Moldavië Montenegro Nederland Nigeria Noord-Korea Noord-Macedonië Noorwegen Oekraïne Oostenrijk Pakistan Palestina Peru
  Polen Portugal Qatar Roemenië Rusland Saoedi-Arabië Schotland Senegal Servië Singapore Slovenië Slowakije Soedan
  Somalië Spanje Suriname Syrië Taiwan Thailand Tsjechië Tunesië Turkije Uruguay Venezuela Vietnam Wit-Rusland
  Zuid-Afrika Zuid-Korea Zweden Zwitserland Afrika Amerika Brussel Washington Moskou Peking Kiev Kyiv Londen Parijs
  Berlijn Teheran Jeruzalem Damascus Pyongyang Ankara Warschau Rome Madrid`
