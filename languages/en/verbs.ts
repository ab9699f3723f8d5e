/** English verbs that attribute, in the columns of the Dutch table (`languages/nl/verbs.ts`). Compiled for Aldus. */
export const verbs = `
  call | | call calls called | | S | speech | | 0.75
  want | | want wants wanted | | T | plan | | 0.8
  accept | | accept accepts accepted | | D | speech | ~say | 0.5
  acknowledge | | acknowledge acknowledges acknowledged | | D | speech | ~say | 0.93
  add | | add adds added | | DQC | speech |  | 0.9
  adjudge | | adjudge adjudges adjudged | | D | speech |  | 0.7
  admit | | admit admits admitted | | DTQ | speech | ~say | 0.93
  advise | | advise advises advised | | DAT | speech |  | 0.8
  affirm | | affirm affirms affirmed | | DQ | speech |  | 0.88
  agree | | agree agrees agreed | | DQ | speech |  | 0.7
  alert | | alert alerts alerted | | AD | speech |  | 0.5
  allege | | allege alleges alleged | | DT | speech | doubting ~say | 0.97
  allow | | allow allows allowed | | D | speech | ~say | 0.3
  announce | | announce announces announced | | DQCN | speech |  | 0.9
  answer | | answer answers answered | | DQ | speech |  | 0.7
  anticipate | | anticipate anticipates anticipated | | D | thought |  | 0.7
  apologize | | apologize apologizes apologized | | Q | speech |  | 0.7
  appeal | | appeal appeals appealed | | T | speech |  | 0.6
  argue | | argue argues argued | | DQ | speech |  | 0.9
  ask | | ask asks asked | | QW | speech |  | 0.7
  assert | | assert asserts asserted | | DQ | speech |  | 0.93
  assume | | assume assumes assumed | | D | thought | doubting hedge | 0.5
  assure | | assure assures assured | | AD | plan |  | 0.85
  attest | | attest attests attested | | D | speech |  | 0.8
  beg | | beg begs beged | | QAT | speech |  | 0.7
  believe | | believe believes believed | | DT | thought | hedge | 0.7
  calculate | | calculate calculates calculated | | D | speech |  | 0.7
  caution | | caution cautions cautioned | | DQA | speech |  | 0.93
  charge | | charge charges charged | | DA | speech | ~say | 0.6
  claim | | claim claims claimed | | DTQ | speech | doubting ~say | 0.93
  clarify | | clarify clarifies clarified | | DQ | speech |  | 0.8
  comment | | comment comments commented | | DQ | speech |  | 0.85
  communicate | | communicate communicates communicated | | D | speech |  | 0.5
  complain | | complain complains complained | | DQ | speech | ~say | 0.93
  concede | | concede concedes conceded | | DQ | speech | ~say | 0.95
  conclude | | conclude concludes concluded | | DQ | speech |  | 0.85
  concur | | concur concurs concurred | | DQ | speech |  | 0.88
  confess | | confess confesses confessed | | DTQ | speech | ~say | 0.95
  confirm | | confirm confirms confirmed | | DQN | speech |  | 0.93
  conjecture | | conjecture conjectures conjectured | | D | thought | doubting | 0.85
  consider | | consider considers considered | | D | thought |  | 0.4
  contend | | contend contends contended | | DQ | speech |  | 0.93
  continue | | continue continues continued | | DQC | speech |  | 0.6
  contradict | | contradict contradicts contradicted | | Q | speech | denied ~say | 0.75
  convey | | convey conveys conveyed | | D | speech |  | 0.6
  counter | | counter counters countered | | DQ | speech |  | 0.8
  decide | | decide decides decided | | T | plan |  | 0.45
  declare | | declare declares declared | | DQC | speech |  | 0.88
  deduce | | deduce deduces deduced | | D | speech |  | 0.7
  demand | | demand demands demanded | | DT | speech |  | 0.8
  demonstrate | | demonstrate demonstrates demonstrated | | DW | evidence |  | 0.6
  deny | | deny denies denied | | DTN | speech | denied ~say | 0.97
  depose | | depose deposes deposed | | D | speech |  | 0.7
  determine | | determine determines determined | | DW | speech | factive | 0.6
  disclose | | disclose discloses disclosed | | DW | speech | ~say | 0.88
  discover | | discover discovers discovered | | DW | speech | factive | 0.7
  dispute | | dispute disputes disputed | | D | speech | denied ~say | 0.9
  divulge | | divulge divulges divulged | | D | speech | ~say | 0.88
  doubt | | doubt doubts doubted | | DW | thought | doubting | 0.85
  echo | | echo echos echoed | | Q | speech |  | 0.75
  elaborate | | elaborate elaborates elaborated | | Q | speech |  | 0.7
  emphasize | | emphasize emphasizes emphasized | | DQ | speech |  | 0.93
  encourage | | encourage encourages encouraged | | AT | speech |  | 0.6
  establish | | establish establishes established | | D | evidence |  | 0.6
  estimate | | estimate estimates estimated | | D | speech | hedge | 0.85
  exhort | | exhort exhorts exhorted | | AT | speech |  | 0.8
  expect | | expect expects expected | | DT | thought | hedge | 0.65
  explain | | explain explains explained | | DQW | speech |  | 0.85
  fear | | fear fears feared | | D | fear |  | 0.7
  find | | find finds found | | D | speech | factive | 0.6
  forecast | | forecast forecasts forecasted | | D | thought |  | 0.88
  foresee | | foresee foresees foresaw foreseen | | D | thought |  | 0.7
  gripe | | gripe gripes griped | | D | speech | ~say | 0.93
  grumble | | grumble grumbles grumbled | | DQ | speech | ~say | 0.95
  guarantee | | guarantee guarantees guaranteed | | D | plan |  | 0.6
  guess | | guess guesses guessed | | DW | thought | doubting hedge | 0.6
  highlight | | highlight highlights highlighted | | D | speech |  | 0.65
  hint | | hint hints hinted | | D | speech |  | 0.88
  hold | | hold holds held | | D | thought |  | 0.4
  hope | | hope hopes hoped | | DT | wish |  | 0.65
  hypothesize | | hypothesize hypothesizes hypothesized | | D | thought |  | 0.85
  imply | | imply implies implied | | D | speech | doubting | 0.75
  indicate | | indicate indicates indicated | | D | evidence |  | 0.75
  infer | | infer infers inferred | | D | speech |  | 0.7
  inform | | inform informs informed | | AD | speech |  | 0.75
  inquire | | inquire inquires inquired | | QW | speech |  | 0.8
  insinuate | | insinuate insinuates insinuated | | D | speech | doubting ~say | 0.93
  insist | | insist insists insisted | | DQ | speech | doubting ~say | 0.93
  intend | | intend intends intended | | T | plan |  | 0.5
  intimate | | intimate intimates intimated | | D | speech |  | 0.85
  joke | | joke jokes joked | | DQ | speech | ~say | 0.88
  know | | know knows knew known | | DW | thought | factive | 0.4
  lament | | lament laments lamented | | DQ | speech | ~say | 0.9
  learn | | learn learns learned | | DW | speech | factive | 0.6
  maintain | | maintain maintains maintained | | DQ | speech | doubting ~say | 0.8
  mention | | mention mentions mentioned | | D | speech |  | 0.75
  moan | | moan moans moaned | | DQ | speech | ~say | 0.75
  mock | | mock mocks mocked | | Q | speech | ~say | 0.6
  murmur | | murmur murmurs murmured | | DQ | speech | ~say | 0.88
  mutter | | mutter mutters muttered | | DQ | speech | ~say | 0.95
  note | | note notes noted | | DQC | speech | factive | 0.85
  notify | | notify notifies notified | | AD | speech |  | 0.7
  object | | object objects objected | | DQ | speech | ~say | 0.7
  observe | | observe observes observed | | DQC | speech |  | 0.75
  offer | | offer offers offered | | Q | speech |  | 0.35
  opine | | opine opines opined | | DQ | thought | doubting | 0.97
  order | | order orders ordered | | AT | speech |  | 0.5
  plan | | plan plans planned | | T | plan |  | 0.4
  plead | | plead pleads pleaded | | QT | speech |  | 0.7
  pledge | | pledge pledges pledged | | DT | plan |  | 0.88
  posit | | posit posits posited | | D | speech |  | 0.9
  postulate | | postulate postulates postulated | | D | speech |  | 0.85
  predict | | predict predicts predicted | | DW | thought |  | 0.93
  prefer | | prefer prefers prefered | | T | thought |  | 0.45
  presume | | presume presumes presumed | | DT | thought | doubting | 0.6
  pretend | | pretend pretends pretended | | DT | speech | doubting ~say | 0.6
  proclaim | | proclaim proclaims proclaimed | | DQ | speech |  | 0.9
  profess | | profess professes professed | | DT | speech | doubting ~say | 0.85
  project | | project projects projected | | D | thought |  | 0.6
  promise | | promise promises promised | | DTA | plan |  | 0.85
  pronounce | | pronounce pronounces pronounced | | D | speech |  | 0.6
  propose | | propose proposes proposed | | DT | speech |  | 0.7
  protest | | protest protests protested | | DQ | speech | ~say | 0.7
  prove | | prove proves proved | | D | evidence | factive | 0.6
  purport | | purport purports purported | | T | speech | doubting ~say | 0.93
  quip | | quip quips quipped | | DQ | speech | ~say | 0.97
  reaffirm | | reaffirm reaffirms reaffirmed | | D | speech |  | 0.88
  realize | | realize realizes realized | | DW | thought | factive | 0.6
  reassure | | reassure reassures reassured | | AD | plan |  | 0.8
  recall | | recall recalls recalled | | DQ | speech |  | 0.75
  reckon | | reckon reckons reckoned | | DT | thought |  | 0.75
  recognize | | recognize recognizes recognized | | D | thought | factive | 0.6
  recommend | | recommend recommends recommended | | DT | speech |  | 0.8
  recount | | recount recounts recounted | | WD | speech |  | 0.8
  refute | | refute refutes refuted | | D | speech | denied | 0.85
  regret | | regret regrets regreted | | D | speech | factive | 0.6
  reiterate | | reiterate reiterates reiterated | | DQ | speech |  | 0.93
  rejoin | | rejoin rejoins rejoined | | Q | speech |  | 0.5
  relate | | relate relates related | | DW | speech |  | 0.4
  remark | | remark remarks remarked | | DQC | speech |  | 0.92
  remember | | remember remembers remembered | | DW | thought | factive | 0.5
  remind | | remind reminds reminded | | AD | speech |  | 0.7
  repeat | | repeat repeats repeated | | DQ | speech |  | 0.6
  reply | | reply replies replied | | DQC | speech |  | 0.93
  report | | report reports reported | | DQ | speech |  | 0.88
  request | | request requests requested | | D | speech |  | 0.6
  respond | | respond responds responded | | DQC | speech |  | 0.85
  retort | | retort retorts retorted | | DQ | speech |  | 0.95
  reveal | | reveal reveals revealed | | DW | speech | factive ~say | 0.85
  rule | | rule rules ruled | | D | speech |  | 0.8
  say | | say says said | | DQCA | speech |  | 0.97
  seek | | seek seeks sought | | T | plan |  | 0.35
  shout | | shout shouts shouted | | DQ | speech | ~say | 0.8
  sigh | | sigh sighs sighed | | DQ | speech | ~say | 0.8
  signal | | signal signals signalled | | D | speech |  | 0.7
  specify | | specify specifies specified | | DW | speech |  | 0.7
  speculate | | speculate speculates speculated | | D | thought | doubting hedge | 0.9
  state | | state states stated | | DQC | speech |  | 0.9
  stress | | stress stresses stressed | | DQ | speech |  | 0.93
  suggest | | suggest suggests suggested | | DQ | speech |  | 0.8
  summarize | | summarize summarizes summarized | | Q | speech |  | 0.6
  suppose | | suppose supposes supposed | | D | thought | doubting hedge | 0.5
  surmise | | surmise surmises surmised | | D | thought |  | 0.9
  swear | | swear swears swore sworn | | DT | plan |  | 0.75
  tell | | tell tells told | | ADQ | speech |  | 0.93
  testify | | testify testifies testified | | D | speech |  | 0.93
  theorize | | theorize theorizes theorized | | D | thought |  | 0.85
  think | | think thinks thought | | D | thought | hedge | 0.6
  threaten | | threaten threatens threatened | | TD | speech |  | 0.65
  underline | | underline underlines underlined | | D | speech |  | 0.75
  underscore | | underscore underscores underscored | | D | speech |  | 0.8
  understand | | understand understands understood | | DW | speech |  | 0.5
  urge | | urge urges urged | | ATD | speech |  | 0.85
  verify | | verify verifies verified | | D | speech |  | 0.6
  vow | | vow vows vowed | | DTQ | plan |  | 0.93
  warn | | warn warns warned | | DQA | speech |  | 0.95
  whisper | | whisper whispers whispered | | DQ | speech | ~say | 0.85
  wonder | | wonder wonders wondered | | QW | speech |  | 0.7
  worry | | worry worries worried | | D | fear |  | 0.7
  write | | write writes wrote written | | DQC | speech |  | 0.88
  yell | | yell yells yelled | | DQ | speech | ~say | 0.85
`
