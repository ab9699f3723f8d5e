/** English attribution by more or other than one verb, in the columns of `languages/nl/phrases.ts`. Compiled for Aldus. */
export const fixed = `
  clear | make | DW | speech | | 0.7
  of the opinion | be | D | thought | | 0.9
  convinced | be | D | thought | | 0.8
  afraid | be | DT | fear | | 0.75
  worried | be | D | fear | | 0.75
  confident | be | D | thought | | 0.7
  adamant | be | D | speech | | 0.8
  willing | be | T | plan | | 0.7
  out | point | DQ | speech | | 0.9
`

export const auxiliaries = `
  make | make makes made
  be | is are was were been be
  point | point points pointed
`

export const nouns = `
  claim | claims | DT | speech | | 0.65
  allegation | allegations | DT | speech | | 0.65
  assertion | assertions | DT | speech | | 0.65
  statement | statements | DT | speech | | 0.65
  announcement | announcements | DT | speech | | 0.65
  report | reports | DT | speech | | 0.65
  finding | findings | DT | speech | | 0.65
  conclusion | conclusions | DT | speech | | 0.65
  belief | beliefs | DT | thought | | 0.65
  view | views | DT | thought | | 0.65
  opinion | opinions | DT | thought | | 0.65
  impression | impressions | DT | thought | | 0.65
  suspicion | suspicions | DT | thought | | 0.65
  speculation | speculations | DT | thought | | 0.65
  theory | theories | DT | thought | | 0.65
  hypothesis | hypothesiss | DT | thought | | 0.65
  assumption | assumptions | DT | thought | | 0.65
  rumour | rumours | DT | speech | | 0.65
  suggestion | suggestions | DT | speech | | 0.65
  argument | arguments | DT | speech | | 0.65
  contention | contentions | DT | speech | | 0.65
  accusation | accusations | DT | speech | | 0.65
  complaint | complaints | DT | speech | | 0.65
  criticism | criticisms | DT | speech | | 0.65
  warning | warnings | DT | speech | | 0.65
  prediction | predictions | DT | thought | | 0.65
  forecast | forecasts | DT | thought | | 0.65
  estimate | estimates | DT | speech | | 0.65
  expectation | expectations | DT | thought | | 0.65
  fear | fears | DT | fear | | 0.65
  hope | hopes | DT | fear | | 0.65
  concern | concerns | DT | fear | | 0.65
  promise | promises | DT | plan | | 0.65
  pledge | pledges | DT | plan | | 0.65
  vow | vows | DT | plan | | 0.65
  assurance | assurances | DT | plan | | 0.65
  guarantee | guarantees | DT | plan | | 0.65
  denial | denials | DT | speech | | 0.65
  admission | admissions | DT | speech | | 0.65
  acknowledgment | acknowledgments | DT | speech | | 0.65
  confirmation | confirmations | DT | speech | | 0.65
  revelation | revelations | DT | speech | | 0.65
  disclosure | disclosures | DT | speech | | 0.65
  indication | indications | DT | evidence | | 0.65
  testimony | testimonies | DT | speech | | 0.65
  verdict | verdicts | DT | speech | | 0.65
  ruling | rulings | DT | speech | | 0.65
  demand | demands | DT | speech | | 0.65
  call | calls | DT | speech | | 0.65
  proposal | proposals | DT | speech | | 0.65
  reply | replies | DT | speech | | 0.65
  insistence | insistences | DT | speech | | 0.65
  notion | notions | DT | thought | | 0.65
  myth | myths | DT | speech | | 0.65
  realization | realizations | DT | thought | | 0.65
`

export const prepositions = `
  according to | 0.97
  in the words of | 0.9
  in the view of | 0.9
  in the eyes of | 0.85
`

export const phrases = `
  reportedly | evidential | 0.95
  allegedly | evidential | 0.95
  supposedly | evidential | 0.85
  purportedly | evidential | 0.9
`
