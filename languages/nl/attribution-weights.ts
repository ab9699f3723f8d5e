/**
 * What speaks for (above nought) and against an attribution that a frame proposes. Learned by `training/attribution/learn-attributions.ts` from
 * sentences of the Dutch treebanks of Universal Dependencies and from our own examples: CC BY-SA 4.0, see `model/README.md`. Not edited by hand.
 */
export const weights = `
bias | 0.97
content complement-clause ccomp | 0.66
gap 1 | 0.64
letter N | 0.60
below cue ccomp | 0.56
marks first | 0.51
source nmod | 0.50
letter A | 0.47
content more | 0.47
behind marks . | 0.43
no source noun-object | 0.43
content quotation-alone root | 0.42
cue beschouwen | 0.42
cue beschouwen small-clause | 0.42
letter C | 0.41
opens dat SCONJ | 0.40
source is person | 0.40
aux wordt | 0.40
cue with wordt | 0.40
content infinitive ccomp | 0.37
opens root | 0.36
partly quoted | 0.36
content 12 | 0.35
quoted NOUN obl | 0.35
quoted I or you | 0.35
opens NOUN | 0.34
cue with heeft | 0.33
quoted finite verb | 0.33
source parataxis | 0.33
frame noun-object | 0.32
source is group | 0.32
mark dat | 0.31
below cue xcomp | 0.30
opens det | 0.29
cue vertellen | 0.28
source is organisation | 0.28
opens mark | 0.27
content below | 0.26
quoted sentence | 0.26
behind marks AUX | 0.26
opens ADJ | 0.26
below cue amod | 0.25
opens xcomp | 0.25
letter T | 0.25
source PROPN | 0.25
cc en | 0.24
source before | 0.24
cue aankondigen | 0.23
cue vertellen complement-clause | 0.23
mark door | 0.23
opens DET | 0.23
quoted ends ? | 0.22
opens case | 0.22
cue volgens | 0.22
cue volgens according-to | 0.22
opens die | 0.22
cue zeggen | 0.22
content small-clause obj | 0.21
cue besluiten infinitive | 0.21
cue achten | 0.21
content 20 | 0.21
source below | 0.21
source zij | 0.20
cue with is | 0.20
cue aankondigen noun-object | 0.20
quoted 12 | 0.20
opens die PRON | 0.20
cue zeggen inversion | 0.20
quoted 2 | 0.19
frame infinitive | 0.19
opens SCONJ | 0.19
content quotation-alone obl | 0.19
cue with het | 0.19
opens nmod | 0.18
aux heeft | 0.18
aux hadden | 0.18
cue with hadden | 0.18
cue hopen infinitive | 0.18
cue with voor | 0.18
quoted ends , | 0.18
cue geven complement-clause | 0.18
quoted 1 | 0.18
cue overtuigen complement-clause | 0.17
cue achten small-clause | 0.17
cue afvragen embedded-question | 0.17
below cue advcl | 0.17
cue gaan | 0.17
cue gaan noun-clause | 0.17
cue with geruchten | 0.17
aux werd | 0.17
cue with werd | 0.17
cue with uit | 0.17
cue vaststellen | 0.17
cue vaststellen complement-clause | 0.17
content noun-cue advcl | 0.17
cue ADV | 0.16
cue with weten | 0.16
aux worden | 0.16
cue NOUN | 0.16
before marks CCONJ | 0.16
cue pleiten | 0.16
cue pleiten prepositional-object | 0.15
cue verzoek | 0.15
cue zijn infinitive | 0.15
content infinitive advcl | 0.15
content around | 0.15
below cue punct | 0.15
before marks ADP | 0.15
cue with zo | 0.15
content quotation-inversion root | 0.15
content wish obj | 0.15
cue with ervan | 0.15
under geven | 0.15
cue zeggen quotation-inversion | 0.15
cue afvragen | 0.14
opens van | 0.14
opens van ADP | 0.14
cue zeggen infinitive | 0.14
content noun-object obj | 0.14
below cue conj | 0.14
below cue aux | 0.14
cue aldus | 0.14
quoted VERB ccomp | 0.14
cue melden | 0.14
behind marks CCONJ | 0.13
content above | 0.13
with finite verb | 0.13
mark omdat | 0.13
frame prepositional-object | 0.13
source thing PRON | 0.13
content according-to ccomp | 0.13
cue with te | 0.13
letter Q | 0.12
quoted ADV root | 0.12
opens waarom | 0.12
opens waarom ADV | 0.12
before marks VERB | 0.12
quoted VERB parataxis | 0.12
cue menen | 0.12
quoted VERB conj | 0.12
cue zijn | 0.12
cue vragen embedded-question | 0.12
opens amod | 0.12
cue besluiten | 0.12
cue with zijn | 0.12
aux is | 0.12
before marks DET | 0.11
below cue det | 0.11
cue with toe | 0.11
marks last | 0.11
cue beweren | 0.11
cue voorstellen infinitive | 0.11
cue voornemen | 0.11
cue geloven | 0.11
cue geloven complement-clause | 0.11
cue beloven complement-clause | 0.11
cue denken complement-clause | 0.11
quoted SYM nmod | 0.11
cue ADP | 0.11
cue with af | 0.11
content complement-clause acl | 0.11
cue denken infinitive | 0.11
quoted 4 | 0.11
cue adviseren | 0.10
cue adviseren infinitive | 0.10
cue waarschuwen complement-clause | 0.10
cue vragen | 0.10
cue with worden | 0.10
quoted ADJ root | 0.10
content noun-object nsubj | 0.10
cue uitspreken complement-clause | 0.10
content infinitive nsubj | 0.10
cue willen wish | 0.10
frame wish | 0.10
cue aldus according-to | 0.10
opens obj | 0.10
content document-shows csubj | 0.10
below cue nmod | 0.10
cue beweren complement-clause | 0.10
content inversion root | 0.10
opens om | 0.10
opens om ADP | 0.10
cue schrijven | 0.10
cue verzoek noun-cue | 0.10
quoted ends . | 0.10
content embedded-question ccomp | 0.09
opens ADV | 0.09
cue indruk complement-clause | 0.09
behind marks PRON | 0.09
quoted VERB acl | 0.09
content prepositional-object obl | 0.09
no source infinitive | 0.09
cue oproepen | 0.09
cue oproepen infinitive | 0.09
cue verzoeken | 0.09
cue verzoeken infinitive | 0.09
content noun-clause acl | 0.09
cue menen infinitive | 0.09
cc maar | 0.09
under zeggen | 0.09
frame according-to | 0.09
cue with een | 0.09
cue with kennen | 0.09
opens ADP | 0.09
cue ontkennen | 0.09
cue plan | 0.09
content 1 | 0.08
cue herhalen | 0.08
content quotation-alone obj | 0.08
cue bevestigen complement-clause | 0.08
content infinitive obj | 0.08
content small-clause nsubj | 0.08
cue spreken | 0.08
cue spreken prepositional-object | 0.08
cue besluiten complement-clause | 0.08
source hij | 0.08
cue ADJ | 0.08
cue ontkennen noun-object | 0.08
cue vermoeden | 0.08
cop zijn | 0.08
cue afspreken | 0.07
content infinitive xcomp | 0.07
mark en | 0.07
cue with er | 0.07
no verb | 0.07
content complement-clause expl | 0.07
cue hoop | 0.07
cue hoop noun-clause | 0.07
cue meedelen | 0.07
content speaker-colon root | 0.07
cue schrijven complement-clause | 0.07
cue roepen | 0.07
cue aandringen quotation-inversion | 0.07
cue beschuldigen | 0.07
cue bereid | 0.07
cue bereid infinitive | 0.07
source is document | 0.07
cue with bereid | 0.07
quoted PROPN root | 0.07
opens tot | 0.07
opens tot ADP | 0.07
cue aannemen | 0.07
cue aannemen complement-clause | 0.07
expl het | 0.07
cue antwoorden | 0.07
cue bedoeling | 0.07
cue bedoeling noun-clause | 0.07
cue waarschuwen | 0.07
behind marks DET | 0.07
cue with mening | 0.07
cue meedelen complement-clause | 0.07
opens waar | 0.06
opens waar ADV | 0.06
cue luiden | 0.06
source PRON | 0.06
cue vragen inversion | 0.06
opens NUM | 0.06
cue vrezen | 0.06
cue voorstel | 0.06
cue zien complement-clause | 0.06
cue bevestigen | 0.06
cue ontdekken complement-clause | 0.06
quoted VERB root | 0.06
cue uit | 0.06
before marks AUX | 0.06
quoted VERB advcl | 0.06
content infinitive expl | 0.06
quoted PRON root | 0.06
cue wijzen | 0.06
cue voorstellen | 0.06
content embedded-question conj | 0.06
cue uitleggen | 0.06
quoted ends ! | 0.06
before marks SCONJ | 0.06
cue toegeven | 0.05
cue opdragen | 0.05
cue opdragen infinitive | 0.05
cue vinden complement-clause | 0.05
opens in | 0.05
opens in ADP | 0.05
cue naar | 0.05
gap 4 | 0.05
cue with de | 0.05
source ik | 0.05
source NOUN | 0.05
cue verwijten | 0.05
opens met | 0.05
opens met ADP | 0.05
opens hoe | 0.05
opens hoe ADV | 0.05
source hem | 0.05
source het | 0.05
content quotation-alone nmod | 0.05
cue eisen | 0.05
cue eisen complement-clause | 0.05
below cue csubj | 0.05
source VERB | 0.05
content colon parataxis | 0.05
source hen | 0.05
quoted NOUN root | 0.05
opens na | 0.04
opens na ADP | 0.04
source thing VERB | 0.04
cue klagen | 0.04
cue vermoeden complement-clause | 0.04
cue vrezen complement-clause | 0.04
frame quotation-inversion | 0.04
cue overtuigen | 0.04
cue stellen | 0.04
content prepositional-object nmod | 0.04
cue toezeggen | 0.04
cue uit document-shows | 0.04
cue with blijkt | 0.04
frame quotation-alone | 0.04
no source quotation-alone | 0.04
cue afwijzen | 0.04
cue afwijzen noun-object | 0.04
cue toezeggen infinitive | 0.04
cue aandringen | 0.04
cop was | 0.04
cue hopen complement-clause | 0.04
source is anonymous | 0.03
cue in | 0.03
quoted NOUN obj | 0.03
cue toegeven complement-clause | 0.03
cue bekennen | 0.03
opens PUNCT | 0.03
mark maar | 0.03
source DET | 0.03
cue aldus quotation-according-to | 0.03
frame quotation-according-to | 0.03
cue raden | 0.03
cue raden infinitive | 0.03
cue menen inversion | 0.03
content quotation-according-to root | 0.03
quoted NOUN nsubj | 0.03
cue fluisteren | 0.03
cue fluisteren quotation-inversion | 0.03
cue quoted | 0.03
source thing DET | 0.03
cue plan infinitive | 0.03
letter W | 0.03
source ze | 0.03
cue with van | 0.03
cue antwoorden quotation-inversion | 0.03
cue volhouden | 0.03
content quotation-alone conj | 0.03
quoted ADJ xcomp | 0.03
cue vertellen inversion | 0.03
cue willen embedded-question | 0.02
content points-back root | 0.02
cue roepen quotation-inversion | 0.02
opens over | 0.02
opens over ADP | 0.02
mark terwijl | 0.02
source behind | 0.02
cue with oordeel | 0.02
quoted PROPN obj | 0.02
source SYM | 0.02
cue weten quotation-inversion | 0.02
behind marks ADV | 0.02
frame embedded-question | -0.01
frame small-clause | -0.02
letter P | -0.02
cue with had | -0.02
source thing ADV | -0.02
cue with ermee | -0.02
quoted PROPN conj | -0.02
opens nsubj | -0.02
cue stellen complement-clause | -0.02
aux zijn | -0.02
opens INTJ | -0.02
cue AUX | -0.03
before marks : | -0.03
opens wie | -0.03
opens wie PRON | -0.03
cue bewijzen complement-clause | -0.03
cue with duidelijk | -0.03
source NUM | -0.03
opens CCONJ | -0.03
aux had | -0.03
source thing NUM | -0.03
cue vergeten complement-clause | -0.03
opens compound | -0.03
cue with op | -0.03
cue uitspreken | -0.04
cue beloven | -0.04
cue antwoord | -0.04
behind marks ) | -0.04
behind marks - | -0.04
cue zijn complement-clause | -0.04
cue plan noun-clause | -0.04
opens expl | -0.04
no source embedded-question | -0.04
source thing PROPN | -0.05
content noun-cue acl | -0.05
opens cc | -0.05
opens of CCONJ | -0.05
cue verklaren infinitive | -0.05
source root | -0.05
opens of | -0.05
cue with werden | -0.05
no source noun-cue | -0.05
cue indruk | -0.05
cue noemen small-clause | -0.05
cue with bang | -0.06
cue bevestigen noun-object | -0.06
cue weten embedded-question | -0.06
content before | -0.06
cue with bekend | -0.06
content quotation-alone punct | -0.07
cue vinden inversion | -0.07
quoted NOUN nmod | -0.07
no cue | -0.07
cue verzekeren | -0.07
mark toen | -0.07
before marks , | -0.07
content quotation-alone appos | -0.07
quoted NOUN conj | -0.07
cue with aan | -0.07
frame noun-clause | -0.08
cue op | -0.08
cue op according-to | -0.08
all quoted | -0.08
content according-to advcl | -0.08
cue schrijven quotation-inversion | -0.08
cue vragen infinitive | -0.08
cue maken | -0.08
cue maken complement-clause | -0.08
cue zien | -0.08
gap 7 | -0.09
aux was | -0.09
below cue compound | -0.09
cue besluit | -0.09
cue besluit noun-clause | -0.09
under laten | -0.09
opens voor | -0.09
opens voor ADP | -0.09
below cue iobj | -0.09
cue willen infinitive | -0.09
mark dan | -0.09
no source as-clause | -0.09
no source small-clause | -0.09
cue laten | -0.09
no source noun-clause | -0.09
cue weten complement-clause | -0.10
quoted NOUN parataxis | -0.10
content infinitive obl | -0.10
below cue cc | -0.10
quoted more | -0.10
source nsubj | -0.10
cue hopen | -0.10
frame speaker-colon | -0.10
below cue obl | -0.10
opens wat | -0.11
opens wat PRON | -0.11
opens cop | -0.11
behind marks , | -0.11
before marks ADV | -0.11
cue noemen | -0.11
frame as-clause | -0.11
mark zoals | -0.11
opens op | -0.11
opens op ADP | -0.11
cue bepalen | -0.11
opens aan | -0.11
opens aan ADP | -0.11
aux werden | -0.11
source obj | -0.11
cue verwachten infinitive | -0.12
content quotation-inversion obj | -0.12
expl zich | -0.12
opens VERB | -0.12
before marks PRON | -0.12
opens te ADP | -0.12
cue blijken | -0.12
content small-clause expl | -0.12
cue herinneren | -0.12
below cue acl | -0.13
source name | -0.13
content wish obl | -0.13
content noun-clause csubj | -0.13
behind marks VERB | -0.13
cue herinneren complement-clause | -0.13
cue verzekeren complement-clause | -0.13
under weten | -0.13
content inversion ccomp | -0.13
letter D | -0.13
cue overtuiging | -0.13
below cue cop | -0.14
cue blijken complement-clause | -0.14
cue overwegen | -0.14
cue overwegen infinitive | -0.14
frame noun-cue | -0.14
no source | -0.14
source conj | -0.14
cue zien embedded-question | -0.14
gap 2 | -0.15
cue beloven infinitive | -0.15
cue laten complement-clause | -0.15
mark te | -0.15
quoted 20 | -0.15
content infinitive root | -0.15
letter S | -0.15
content 7 | -0.15
source iedereen | -0.15
quoted 7 | -0.15
frame quotation-colon | -0.16
cue vergeten | -0.16
below cue mark | -0.16
content embedded-question acl | -0.17
quoted VERB xcomp | -0.17
source ADJ | -0.17
content quotation-alone ccomp | -0.17
letter X | -0.17
content 4 | -0.18
opens aux | -0.18
letter Z | -0.18
quoted NOUN appos | -0.18
content quotation-alone advcl | -0.18
content speaker-colon parataxis | -0.18
aux zou | -0.18
cue with zou | -0.18
opens obl | -0.19
opens als | -0.19
opens als SCONJ | -0.19
with verb | -0.19
cue verwachten complement-clause | -0.19
cue vinden small-clause | -0.19
behind marks ADP | -0.19
opens advcl | -0.19
before marks ADJ | -0.19
source thing ADJ | -0.19
gap 20 | -0.20
cue vinden | -0.20
negated | -0.20
opens PRON | -0.20
opens te | -0.21
content complement-clause conj | -0.22
cue denken | -0.22
cue opmerken complement-clause | -0.22
opens appos | -0.22
source obl | -0.22
cue uitgaan | -0.23
opens SYM | -0.24
cue uitgaan prepositional-object | -0.24
cue uitsluiten | -0.24
cue uitsluiten complement-clause | -0.24
opens dat | -0.24
frame complement-clause | -0.24
cop is | -0.25
cue bewijzen | -0.25
below cue advmod | -0.25
cue with zien | -0.26
cue with niet | -0.26
not quoted | -0.26
below cue fixed | -0.27
cue with was | -0.27
content complement-clause csubj | -0.28
cue zeggen complement-clause | -0.28
gap 12 | -0.28
behind marks ( | -0.28
content complement-clause advcl | -0.28
opens AUX | -0.29
source men | -0.29
cue verklaren complement-clause | -0.29
expl me | -0.29
below cue nsubj | -0.30
quoted ADJ ccomp | -0.30
cue verwachten | -0.31
quoted NOUN advcl | -0.31
cue verklaren | -0.31
quoted ends word | -0.31
content apart | -0.31
opens dat DET | -0.32
cue hopen noun-cue | -0.32
content noun-cue ccomp | -0.32
cue with hebben | -0.33
frame inversion | -0.33
opens dat PRON | -0.33
aux hebben | -0.34
cue opmerken | -0.36
opens PROPN | -0.37
below cue expl | -0.37
cue dreigen | -0.39
cue dreigen infinitive | -0.39
cue VERB | -0.40
aux zij | -0.41
cue with zij | -0.41
cc want | -0.42
letter U | -0.43
cue first | -0.44
before marks NOUN | -0.45
cue weten | -0.49
cue mogelijkheid | -0.58
cue mogelijkheid noun-clause | -0.58
no source complement-clause | -0.58
speaker | -0.63
below cue obj | -0.66
source thing NOUN | -0.66
opens parataxis | -0.67
content 2 | -0.77
`

/** The same for what the parser's encoder knows of each word: a scale, and as many whole numbers as its state has. */
export const senses = `
cue | 0.00159094 | -15 32 -24 17 42 -44 10 24 -14 -45 -51 52 5 -50 -7 -45 -47 4 -50 7 -40 -81 35 3 5 -2 -12 41 31 -28 -68 23 -27 105 94 -60 -34 11 -8 40 70 25 0 40 32 15 -11 8 22 -33 -28 -24 -127 -25 41 17 21 12 -26 -4 -45 0 32 41 45 -18 9 19 -15 -17 51 -9 -28 69 -21 -22 -11 -7 -71 17 9 46 -20 41 -18 -7 44 4 57 45 80 -16 16 47 -30 -24 52 24 28 -22 -43 -35 25 -22 1 22 -75 26 14 74 -21 -16 -45 62 -45 19 6 -52 -39 -5 -34 -65 -3 -21 -18 15 36 -21 8 -18 -50 1 28 36 11 43 -54 4 -23 31 25 6 -41 -39 -87 -73 12 16 -15 -59 -41 22 16 -32 -24 89 -12 -15 6 24 32 -38 -43 -39 1 31 -32 2 -48 7 48 -2 -46 30 -33 25 -6 10 62 9 87 34 -19 -17 -13 8 8 25 52 -68 16 -25
source | 0.00122597 | -41 -17 3 16 2 21 -41 -24 7 69 32 16 19 15 29 -39 2 -25 -39 111 -65 34 -49 -45 -20 6 2 -15 -4 10 28 37 -33 31 39 -7 52 -36 14 -19 69 11 29 41 -28 -8 4 -34 34 -45 -41 27 -69 26 38 44 10 -17 3 -2 9 -6 -58 21 47 -39 51 59 -4 -4 11 -58 -33 100 -11 43 -35 32 -34 -43 -52 -12 8 -21 -38 -65 -6 29 22 41 27 -4 6 2 18 -81 62 41 42 -21 -67 38 87 -20 38 13 23 58 -1 127 -47 -11 6 -29 -5 14 29 -90 -8 18 -8 33 -3 1 -27 18 -10 -28 -11 26 -11 -11 37 41 -88 10 1 -18 0 -11 71 6 3 2 -29 57 -58 -28 -56 20 -38 12 -34 -53 -3 -1 43 29 -31 43 37 -2 -44 -23 -21 -48 -48 33 -21 -66 -33 -33 23 22 37 -37 -19 5 26 -33 75 -15 -68 -12 -2 -23 29 -24 13 -69 -17 -29
content | 0.00151324 | -5 -14 36 8 40 -22 -28 -2 9 -56 67 -21 -81 -7 -70 0 4 92 -13 -16 -30 42 -41 -65 13 1 -32 -32 78 30 -44 2 -23 14 12 -69 -11 -82 -1 15 -16 -32 34 -20 -107 31 47 10 -8 17 6 -29 35 30 -31 -42 29 7 -35 -104 33 24 -3 -11 33 -52 -62 -8 55 18 2 -37 -32 -8 -58 -9 40 17 120 -53 15 -13 -52 34 -55 84 1 8 -37 27 3 -48 -72 -30 -20 15 82 34 22 -18 -1 -5 -52 38 -2 -29 8 7 24 -13 -67 127 -11 9 44 6 6 4 -15 -10 -70 -56 32 -2 -16 53 6 8 28 7 7 -46 49 -1 -34 -29 11 43 28 59 25 -18 23 -12 -25 7 35 -40 24 42 -26 29 -3 -86 57 -28 21 -44 7 34 -89 1 3 -9 6 -66 -80 2 72 -11 8 15 30 73 -26 68 -37 17 69 22 -1 15 -23 -28 49 2 -32 1 42 -14 28 5
quotation | 0.00107162 | 15 -5 12 3 -30 2 6 3 -3 -82 17 -40 -39 -22 14 -18 34 18 -7 -61 42 -1 0 -46 -15 -28 -7 -12 27 -35 -19 -10 -8 1 -13 -127 3 -14 48 -21 -31 -14 -24 -35 7 25 -31 6 5 49 -5 -67 -20 27 -40 -11 -29 5 25 -48 32 2 21 -17 11 3 -11 -13 33 12 -42 -37 -24 -17 0 10 7 4 42 -37 14 -40 -26 11 -44 7 11 -19 -16 12 11 -6 -24 -31 36 15 21 4 15 -1 12 -45 -31 25 8 -23 -8 10 23 -15 4 73 9 7 55 31 -8 -19 49 4 -53 -5 56 -1 -41 23 -22 42 5 -16 -23 -10 -49 -17 0 -61 31 -6 -40 37 27 1 26 -23 36 25 46 1 15 14 -11 18 20 -54 9 0 -13 -28 40 36 6 34 -17 -8 -1 -67 -72 41 97 -20 -23 -20 18 -58 14 59 -16 1 72 -4 21 1 6 5 11 16 -7 27 -14 -9 -12 -6
`

/** SHA-256 of the model that the encoder is part of: for another one they mean nothing. */
export const learnedFrom = "79fb73ca2ed32b619bf2877616e4fc6290923dad961f804c3bf3d73b91df6c02"
