/** Who can speak in English news. Compiled for Aldus. */
export const nouns = [
  {
    type: "person",
    title: true,
    words: `academic accountant accuser actor actress adviser ambassador analyst artist attorney author banker barrister bishop
      captain chairman chairwoman chancellor claimant coach commissioner complainant composer congressman congresswoman
      consultant councillor criminologist critic cyclist defendant developer director doctor dr driver economist employer
      engineer envoy epidemiologist executive expert farmer forecaster founder goalkeeper governor historian investor judge
      juror justice king landlord lawyer lecturer manager mayor meteorologist minister mp mr mrs ms nurse ombudsman owner
      physician plaintiff player pollster pope premier presenter president professor prosecutor psychologist publicist queen
      referee regulator representative researcher scholar scientist senator shareholder sheriff shopkeeper singer sociologist
      solicitor speaker spokesman spokesperson spokeswoman statistician striker surgeon suspect trader victim virologist whip
      whistleblower witness writer`,
  },
  {
    type: "person",
    title: false,
    words: `activist bystander campaigner colleague commuter customer daughter driver employee eyewitness fan father friend man
      mother neighbor neighbour parent passenger patient pensioner protester pupil reader refugee relative resident
      shopkeeper son student tenant user volunteer voter widow woman`,
  },
  {
    type: "organisation",
    title: false,
    words: `agency bank committee company council court department government ministry police`,
  },
  {
    type: "document",
    title: false,
    words: `analysis article audit bill book budget contract database dataset email filing footage indictment law letter memo
      memoir poll recording register report review ruling statement study survey transcript treaty tweet verdict website`,
  },
  {
    type: "media",
    title: false,
    words: `newspaper paper`,
  },
] as const

/** Plurals that are sources as a group. */
export const groups = `
  activists aides analysts campaigners commentators critics diplomats directors doctors economists engineers experts
  eyewitnesses fans forecasters historians insiders investors lawmakers lawyers locals observers officials opponents
  parents people police politicians researchers residents scholars scientists shopkeepers strategists supporters traders
  users voters`

/** Kept unnamed, or left vague. */
export const anonymous = `
  adviser aide confidant critic critics insider insiders many nobody opponents others people some source sources tipster
  whistleblower`

/** Names, with other names of the same behind `=`. */
export const names = {
  organisation: `
    White House; Pentagon; Kremlin; State Department; Treasury; Home Office; Downing Street; Congress; Senate; House
    Parliament; European Commission; European Parliament; United Nations; NATO; World Health Organization; IMF
    World Bank; Federal Reserve; Bank of England; European Central Bank; CDC; FDA; NASA; CIA; Environment Agency
    Met Office; Office for National Statistics; Eurostat; Met Police; Scotland Yard; FBI; Interpol; Europol
    Supreme Court; High Court; International Criminal Court; FIFA; UEFA; Vatican; Amnesty International; Greenpeace
    Red Cross; Human Rights Watch`,
  media: `
    Reuters; Associated Press; AP; AFP; Bloomberg; BBC; CNN; Fox News; NBC News; ABC News; CBS News; Sky News
    Al Jazeera; The New York Times; The Washington Post; The Wall Street Journal; The Guardian; The Times
    The Telegraph; The Independent; The Sun; Daily Mail; Financial Times; The Economist; Politico; Axios; Bellingcat
    ProPublica; Der Spiegel; Le Monde; El País; TASS; Xinhua; Haaretz`,
}

/** Countries and seats of government. */
export const places = `
  Afghanistan Australia Austria Belgium Brazil Britain Canada China Denmark Egypt England Europe Finland France Germany Greece Hungary India
  Indonesia Iran Iraq Ireland Israel Italy Japan Kenya Mexico Netherlands Nigeria Norway Pakistan Poland Portugal Russia Scotland Spain Sweden
  Switzerland Syria Turkey Ukraine Wales Brussels Washington Moscow Beijing London Paris Berlin Tehran Westminster`
