/**
 * What speaks for (above nought) and against an attribution that a frame proposes. Learned by `training/attribution/learn-attributions.ts` from
 * sentences of the Dutch treebanks of Universal Dependencies and from our own examples: CC BY-SA 4.0, see `model/attribution.md`. Not edited by hand.
 */
export const weights = `
bias | 1.55
content complement-clause ccomp | 0.71
letter N | 0.65
gap 1 | 0.64
below cue ccomp | 0.64
source nmod | 0.50
content quotation-alone root | 0.48
marks first | 0.47
letter A | 0.46
cue beschouwen | 0.45
cue beschouwen small-clause | 0.45
behind marks . | 0.45
aux wordt | 0.45
cue with wordt | 0.45
content more | 0.43
no source noun-object | 0.42
opens dat SCONJ | 0.42
letter C | 0.42
below cue xcomp | 0.41
source parataxis | 0.39
source is group | 0.39
content infinitive ccomp | 0.38
quoted NOUN obl | 0.38
opens NOUN | 0.37
partly quoted | 0.37
mark dat | 0.37
content 12 | 0.36
opens root | 0.36
quoted finite verb | 0.36
frame noun-object | 0.36
behind marks AUX | 0.34
opens mark | 0.32
source is person | 0.31
quoted I or you | 0.31
source is organisation | 0.31
cue with heeft | 0.30
before marks ADP | 0.30
opens det | 0.30
quoted sentence | 0.28
below cue amod | 0.28
opens ADJ | 0.28
cc en | 0.27
quoted ends ? | 0.27
cue volgens | 0.26
cue volgens according-to | 0.26
source before | 0.25
cue vertellen | 0.25
cue vertellen complement-clause | 0.24
source PROPN | 0.24
source below | 0.24
cue besluiten infinitive | 0.23
quoted 1 | 0.23
cue achten | 0.23
cue aankondigen | 0.23
opens die | 0.23
cue zeggen inversion | 0.23
content small-clause obj | 0.22
mark door | 0.22
cue zeggen | 0.22
quoted 12 | 0.22
opens die PRON | 0.21
quoted 2 | 0.21
content below | 0.21
aux werd | 0.21
opens SCONJ | 0.21
letter T | 0.21
content above | 0.21
source zij | 0.20
source hij | 0.20
cue hopen infinitive | 0.20
below cue aux | 0.20
cue aankondigen noun-object | 0.20
opens DET | 0.20
below cue advcl | 0.20
cue achten small-clause | 0.20
opens xcomp | 0.19
aux hadden | 0.19
cue with hadden | 0.19
opens case | 0.19
quoted ends , | 0.19
content 20 | 0.18
cue with ervan | 0.18
cue with uit | 0.18
cue ADV | 0.18
cue vaststellen | 0.18
cue vaststellen complement-clause | 0.18
content noun-cue advcl | 0.18
cue overtuigen complement-clause | 0.18
cue verzoek | 0.17
cue with het | 0.17
cue geven complement-clause | 0.17
content quotation-inversion root | 0.17
cue zijn infinitive | 0.17
cue with voor | 0.17
cue NOUN | 0.17
cue afvragen embedded-question | 0.17
cue with weten | 0.17
cue gaan | 0.17
cue gaan noun-clause | 0.17
cue with geruchten | 0.17
content noun-object nsubj | 0.16
content infinitive advcl | 0.16
source thing PRON | 0.16
content noun-clause acl | 0.16
content complement-clause acl | 0.16
cue pleiten | 0.16
cue aldus | 0.16
below cue punct | 0.16
opens nmod | 0.16
cue pleiten prepositional-object | 0.16
aux worden | 0.15
content around | 0.15
cue zeggen quotation-inversion | 0.15
aux heeft | 0.15
content wish obj | 0.15
with finite verb | 0.15
opens hoe | 0.15
opens hoe ADV | 0.15
below cue conj | 0.15
cue vermoeden | 0.15
before marks CCONJ | 0.14
cue voorstellen infinitive | 0.14
marks last | 0.14
content inversion root | 0.14
no source infinitive | 0.14
content quotation-alone nmod | 0.14
cue vragen embedded-question | 0.14
opens van | 0.14
opens van ADP | 0.14
cue with zo | 0.14
cue vinden complement-clause | 0.14
cue besluiten | 0.13
cue with te | 0.13
cue menen | 0.13
content according-to ccomp | 0.13
quoted ADV root | 0.13
quoted ends . | 0.13
cue with er | 0.13
under geven | 0.13
mark omdat | 0.13
cue afvragen | 0.13
cue melden | 0.13
quoted VERB conj | 0.13
opens waarom | 0.13
opens waarom ADV | 0.13
under zeggen | 0.12
quoted VERB ccomp | 0.12
frame prepositional-object | 0.12
cue bevestigen | 0.12
quoted VERB root | 0.12
opens amod | 0.12
cue with toe | 0.12
cue voornemen | 0.12
source VERB | 0.12
cue with zijn | 0.12
opens om | 0.12
opens om ADP | 0.12
cue verzoek noun-cue | 0.12
cue with is | 0.12
content infinitive xcomp | 0.11
quoted SYM nmod | 0.11
cue denken complement-clause | 0.11
opens ADV | 0.11
cue ADJ | 0.11
content infinitive nsubj | 0.11
cue with werd | 0.11
cue beloven complement-clause | 0.11
content noun-object obj | 0.11
cue aldus according-to | 0.11
cue schrijven | 0.11
quoted VERB advcl | 0.11
quoted ADJ root | 0.11
cue uitspreken complement-clause | 0.11
cue menen infinitive | 0.11
cue vragen | 0.11
cue uitleggen | 0.11
cue beweren | 0.11
cop was | 0.11
behind marks CCONJ | 0.10
cue oproepen | 0.10
cue oproepen infinitive | 0.10
cue verzoeken | 0.10
cue verzoeken infinitive | 0.10
cue adviseren | 0.10
cue adviseren infinitive | 0.10
opens obj | 0.10
letter Q | 0.10
cue geloven | 0.10
cue geloven complement-clause | 0.10
below cue case | 0.10
cue waarschuwen complement-clause | 0.10
cue denken infinitive | 0.10
cue zijn | 0.10
content document-shows csubj | 0.10
cue bedoeling | 0.09
cue bedoeling noun-clause | 0.09
mark en | 0.09
cue meedelen | 0.09
no source prepositional-object | 0.09
cue besluiten complement-clause | 0.09
quoted VERB acl | 0.09
content quotation-alone obl | 0.09
cue indruk complement-clause | 0.09
below cue det | 0.09
cue plan | 0.09
cue with af | 0.09
cue beweren complement-clause | 0.09
frame quotation-inversion | 0.09
cue zeggen infinitive | 0.09
cue herhalen | 0.09
cue with bereid | 0.08
cue hoop | 0.08
cue hoop noun-clause | 0.08
opens in | 0.08
opens in ADP | 0.08
cue with mening | 0.08
cue ADP | 0.08
content embedded-question ccomp | 0.08
gap 4 | 0.08
content 1 | 0.08
cue meedelen complement-clause | 0.08
content speaker-colon root | 0.08
source NOUN | 0.08
cue with kennen | 0.08
cue voorstellen | 0.08
before marks DET | 0.08
quoted PROPN root | 0.08
frame infinitive | 0.08
content quotation-alone obj | 0.08
opens tot | 0.07
opens tot ADP | 0.07
behind marks PRON | 0.07
cue zeggen as-clause | 0.07
cue waarschuwen | 0.07
opens ADP | 0.07
cue aandringen quotation-inversion | 0.07
cue afspreken | 0.07
cue beschuldigen | 0.07
cue ontkennen | 0.07
cue with bewust | 0.07
cue spreken | 0.07
cue spreken prepositional-object | 0.07
cue roepen | 0.07
cue willen wish | 0.07
frame wish | 0.07
expl het | 0.07
content prepositional-object obl | 0.07
aux is | 0.07
cue bevestigen complement-clause | 0.07
quoted PRON root | 0.07
cue aannemen | 0.07
cue aannemen complement-clause | 0.07
quoted PRON nsubj | 0.07
before marks VERB | 0.07
before marks SCONJ | 0.07
cue vrezen | 0.07
before marks PROPN | 0.07
letter W | 0.06
cue ontkennen noun-object | 0.06
cop zijn | 0.06
cue toegeven | 0.06
cue vragen inversion | 0.06
cue luiden | 0.06
content colon parataxis | 0.06
cue uit | 0.06
content small-clause nsubj | 0.06
opens NUM | 0.06
cue antwoorden | 0.06
cue schrijven complement-clause | 0.06
cc maar | 0.06
source hen | 0.06
quoted ends ! | 0.06
frame according-to | 0.06
quoted NOUN root | 0.06
content embedded-question conj | 0.06
cue opdragen | 0.06
cue opdragen infinitive | 0.06
source behind | 0.06
cue bereid | 0.06
cue bereid infinitive | 0.06
cue voorstel | 0.05
content prepositional-object nmod | 0.05
content infinitive expl | 0.05
opens met | 0.05
opens met ADP | 0.05
cue with in | 0.05
opens advmod | 0.05
source hem | 0.05
before marks AUX | 0.05
cue with worden | 0.05
cue eisen | 0.05
cue eisen complement-clause | 0.05
opens waar | 0.05
opens waar ADV | 0.05
source ik | 0.05
cue ontdekken complement-clause | 0.05
source het | 0.05
cue zien complement-clause | 0.05
content complement-clause expl | 0.05
cue toegeven complement-clause | 0.04
source deze | 0.04
cue vertellen inversion | 0.04
cue verwijten | 0.04
no verb | 0.04
opens na | 0.04
opens na ADP | 0.04
cue vrezen complement-clause | 0.04
cue uit document-shows | 0.04
cue with blijkt | 0.04
source thing VERB | 0.04
cue fluisteren | 0.04
cue aldus quotation-according-to | 0.04
frame quotation-according-to | 0.04
quoted NOUN obj | 0.04
cue bekennen | 0.04
cue klagen | 0.04
frame quotation-alone | 0.04
no source quotation-alone | 0.04
source is document | 0.04
cue wijzen | 0.04
quoted NOUN nsubj | 0.04
cue toezeggen | 0.04
below cue csubj | 0.04
cue vermoeden complement-clause | 0.04
cue in | 0.04
cue aandringen | 0.03
cue toezeggen infinitive | 0.03
cue hopen complement-clause | 0.03
quoted NOUN nmod | 0.03
cue fluisteren quotation-inversion | 0.03
cue overtuigen | 0.03
opens over | 0.03
opens over ADP | 0.03
opens PUNCT | 0.03
cue raden | 0.03
cue raden infinitive | 0.03
cue willen | 0.03
cue antwoorden quotation-inversion | 0.03
cue plan infinitive | 0.03
content quotation-according-to root | 0.03
mark maar | 0.03
content according-to root | 0.03
cue bevestigen noun-object | 0.03
cue roepen quotation-inversion | 0.03
cue menen inversion | 0.03
cue volhouden | 0.03
cue quoted | 0.03
source DET | 0.03
source thing DET | 0.02
cue weten quotation-inversion | 0.02
content points-back root | 0.02
source PRON | 0.02
cue willen embedded-question | 0.02
cue with mee | 0.02
source advmod | 0.02
frame embedded-question | -0.02
frame small-clause | -0.02
cue verklaren infinitive | -0.02
cue bewijzen complement-clause | -0.02
quoted PROPN appos | -0.02
cue willen complement-clause | -0.02
cue schatten | -0.02
cue uitspreken | -0.02
content infinitive obj | -0.02
content document-inversion root | -0.03
cue wijzen prepositional-object | -0.03
cue with de | -0.03
cue blijken document-inversion | -0.03
opens CCONJ | -0.03
cue bepalen | -0.03
cue with duidelijk | -0.03
quoted PROPN conj | -0.03
cue naar | -0.03
cue with ermee | -0.03
opens of SCONJ | -0.04
cue willen infinitive | -0.04
before marks , | -0.04
cue with had | -0.04
cue beloven | -0.04
opens cc | -0.04
opens of CCONJ | -0.04
all quoted | -0.04
source root | -0.04
frame noun-clause | -0.04
cue with werden | -0.04
opens compound | -0.04
below cue nmod | -0.04
cue with op | -0.04
opens nsubj | -0.04
cue vergeten complement-clause | -0.05
aux had | -0.05
cue plan noun-clause | -0.05
cue with bang | -0.05
cue vertellen embedded-question | -0.05
cue stellen complement-clause | -0.05
letter P | -0.05
aux was | -0.05
content quotation-alone punct | -0.05
cue laten | -0.05
cue indruk | -0.05
gap 7 | -0.05
cue noemen | -0.05
content according-to advcl | -0.06
negated | -0.06
cue op | -0.06
cue op according-to | -0.06
mark toen | -0.06
source nsubj | -0.06
no source embedded-question | -0.06
mark terwijl | -0.06
cue weten embedded-question | -0.06
cue besluit | -0.06
cue besluit noun-clause | -0.06
below cue parataxis | -0.06
no cue | -0.06
cue overtuiging | -0.07
content quotation-alone appos | -0.07
cue AUX | -0.07
cue schrijven quotation-inversion | -0.07
cue with bekend | -0.07
content before | -0.07
cue verzekeren | -0.07
below cue obl | -0.08
behind marks - | -0.08
opens of | -0.08
cue hopen | -0.08
content quotation-inversion obj | -0.08
cue with oordeel | -0.08
cue weten complement-clause | -0.08
quoted 7 | -0.08
content wish xcomp | -0.08
cue vinden inversion | -0.08
cue zijn complement-clause | -0.08
cue voelen | -0.08
cue voelen complement-clause | -0.08
quoted NOUN conj | -0.09
mark dan | -0.09
cue maken | -0.09
cue maken complement-clause | -0.09
opens wie | -0.09
opens wie PRON | -0.09
opens wat | -0.09
opens wat PRON | -0.09
behind marks VERB | -0.09
quoted NOUN parataxis | -0.09
frame as-clause | -0.09
mark zoals | -0.09
cue naar according-to | -0.09
opens aan | -0.09
opens aan ADP | -0.09
opens voor | -0.09
opens voor ADP | -0.09
no source as-clause | -0.09
content infinitive iobj | -0.09
cue with aan | -0.09
cue vragen infinitive | -0.09
under laten | -0.09
content quotation-alone parataxis | -0.10
cue zien | -0.10
opens expl | -0.10
cue overtuiging noun-clause | -0.10
cue betreuren | -0.10
frame speaker-colon | -0.10
quoted more | -0.10
cue vinden | -0.11
opens VERB | -0.11
opens op | -0.11
opens op ADP | -0.11
aux werden | -0.11
opens cop | -0.11
cue herinneren | -0.12
mark te | -0.12
content wish obl | -0.12
content noun-cue acl | -0.12
cue herinneren complement-clause | -0.12
letter D | -0.12
before marks ADV | -0.12
below cue mark | -0.12
cue laten complement-clause | -0.12
expl zich | -0.12
below cue cc | -0.13
no source small-clause | -0.13
no source noun-clause | -0.13
content quotation-alone advcl | -0.13
source name | -0.13
content inversion ccomp | -0.13
behind marks ADP | -0.13
cue verzekeren complement-clause | -0.13
below cue acl | -0.14
below cue cop | -0.14
source iedereen | -0.14
under weten | -0.14
cue with was | -0.14
content embedded-question acl | -0.14
cue blijken | -0.14
cue zien embedded-question | -0.14
cue blijken complement-clause | -0.14
opens advcl | -0.15
quoted 20 | -0.15
behind marks , | -0.15
cue overwegen | -0.15
cue overwegen infinitive | -0.15
cue beloven infinitive | -0.15
content small-clause expl | -0.15
source obj | -0.16
cue verwachten complement-clause | -0.16
content 7 | -0.16
opens aux | -0.16
cue vinden small-clause | -0.16
source ADJ | -0.16
frame noun-cue | -0.16
with verb | -0.17
before marks PRON | -0.17
below cue compound | -0.17
frame quotation-colon | -0.17
cue beschrijven | -0.17
gap 2 | -0.17
opens als | -0.17
opens als SCONJ | -0.17
source obl | -0.17
content noun-clause csubj | -0.17
cue vergeten | -0.18
no source | -0.18
quoted VERB xcomp | -0.18
content quotation-alone ccomp | -0.18
aux zou | -0.18
cue with zou | -0.18
source thing ADJ | -0.18
cue verwachten infinitive | -0.19
content speaker-colon parataxis | -0.19
opens obl | -0.19
letter X | -0.19
letter S | -0.20
frame complement-clause | -0.20
quoted NOUN appos | -0.20
content complement-clause conj | -0.21
content infinitive obl | -0.21
opens appos | -0.21
opens te ADP | -0.21
letter Z | -0.21
cue denken | -0.21
content infinitive root | -0.22
before marks ADJ | -0.22
source conj | -0.22
gap 20 | -0.22
cue uitgaan | -0.23
cue uitgaan prepositional-object | -0.23
below cue advmod | -0.24
cue opmerken complement-clause | -0.24
cue uitsluiten | -0.24
cue uitsluiten complement-clause | -0.24
content 4 | -0.24
opens PRON | -0.24
below cue fixed | -0.25
cue bewijzen | -0.27
opens AUX | -0.27
gap 12 | -0.28
opens dat | -0.28
behind marks ( | -0.28
cue zeggen complement-clause | -0.28
opens SYM | -0.28
cue with zien | -0.29
content complement-clause advcl | -0.29
cue with niet | -0.29
frame inversion | -0.30
content noun-cue ccomp | -0.30
opens dat DET | -0.30
not quoted | -0.30
cop is | -0.31
cue with hebben | -0.31
below cue nsubj | -0.31
cue hopen noun-cue | -0.31
opens te | -0.31
quoted ADJ ccomp | -0.31
quoted NOUN advcl | -0.32
aux hebben | -0.32
cue verklaren | -0.32
expl me | -0.33
letter U | -0.33
content apart | -0.33
cue verklaren complement-clause | -0.33
cue verwachten | -0.33
below cue expl | -0.35
opens PROPN | -0.35
quoted ends word | -0.36
cue first | -0.36
content complement-clause csubj | -0.37
cue opmerken | -0.37
cue VERB | -0.38
cue dreigen | -0.39
cue dreigen infinitive | -0.39
source men | -0.40
opens dat PRON | -0.40
aux zij | -0.41
cue with zij | -0.41
cc want | -0.46
before marks NOUN | -0.47
cue weten | -0.48
cue mogelijkheid | -0.59
cue mogelijkheid noun-clause | -0.59
speaker | -0.60
no source complement-clause | -0.60
content 2 | -0.63
source thing NOUN | -0.66
opens parataxis | -0.67
below cue obj | -0.70
`

/** The same for what the parser's encoder knows of each word: a scale, and as many whole numbers as its state has. */
export const senses = `
cue | 0.00167759 | -14 26 -32 10 29 -45 7 11 -9 -42 -42 54 3 -38 -13 -44 -28 8 -45 3 -34 -77 40 5 11 -9 -14 31 38 -23 -49 18 -13 108 98 -63 -29 15 -2 35 60 25 -5 30 25 20 -10 11 18 -26 -25 -24 -127 -24 41 25 29 8 -36 -5 -45 11 28 33 51 -15 -2 14 -14 -11 49 -9 -35 73 -16 -7 -12 5 -67 3 -2 48 -26 25 -10 -11 46 13 37 58 82 -13 14 44 -29 -18 56 23 24 -9 -42 -32 33 -21 -8 16 -76 16 13 63 -25 -11 -34 57 -49 11 9 -50 -26 -5 -39 -55 2 -30 -25 11 33 -16 15 -15 -49 -5 21 29 8 43 -52 1 -23 25 17 12 -35 -38 -78 -65 3 18 -12 -65 -27 21 12 -29 -32 83 -13 -31 15 28 17 -31 -42 -36 -1 29 -31 3 -40 12 41 9 -44 24 -36 29 -6 0 69 7 82 37 -17 -14 -8 -3 21 22 42 -75 11 -19
source | 0.00115639 | -41 -17 6 20 -36 34 -57 -21 -1 74 32 16 22 28 27 -50 -4 -18 -56 114 -83 43 -57 -54 -15 7 15 -15 -1 5 29 44 -28 32 57 -11 66 -38 2 -19 81 5 40 46 -5 -6 11 -38 29 -33 -34 29 -67 29 32 65 19 -40 5 -13 12 -20 -49 1 41 -51 60 66 -3 -16 27 -61 -35 100 -36 42 -29 28 -33 -40 -58 -10 20 -29 -44 -63 0 29 31 45 35 -2 1 -11 12 -79 50 46 48 -28 -79 40 103 -22 36 19 24 65 -7 127 -53 -13 6 -30 18 4 24 -90 -10 16 12 34 11 -19 -31 15 -5 -29 -16 24 -21 -24 23 46 -89 13 -2 -17 -13 -10 81 3 7 -1 -24 45 -44 -34 -51 31 -45 12 -42 -51 0 -3 51 39 -30 51 26 -8 -53 -15 -29 -49 -44 25 -7 -74 -41 -22 9 24 41 -42 -1 17 24 -44 80 -9 -55 -19 -19 -25 25 -25 18 -94 -14 -45
content | 0.00165902 | 3 -9 52 9 46 -11 -28 -14 -3 -38 64 -17 -84 -8 -48 -4 0 79 -7 -23 -16 59 -33 -70 25 10 -23 -23 63 31 -23 10 -32 25 23 -42 -28 -75 -6 19 -27 -38 39 -17 -94 31 27 -1 -20 11 6 -14 25 33 -20 -39 34 4 -30 -98 37 -5 -10 8 48 -55 -59 -5 51 21 -4 -29 -38 -22 -69 -1 26 15 106 -48 41 -21 -56 40 -39 66 -2 13 -55 13 15 -23 -71 -29 -29 21 75 41 16 -21 1 3 -51 33 -1 -30 2 -2 33 -29 -64 127 6 10 46 -4 0 -3 -7 -24 -60 -38 38 -3 -14 39 -17 1 29 4 13 -48 50 -2 -30 -20 1 27 20 71 2 -30 33 -7 -5 10 25 -20 9 23 -19 23 -14 -63 58 -32 16 -38 27 27 -92 -1 -5 -13 12 -49 -62 0 60 -14 19 17 40 54 -29 60 -27 -3 61 8 5 7 -23 -6 49 0 -26 -8 30 -5 42 6
quotation | 0.000937300 | 25 -4 12 0 -37 -1 14 5 -15 -101 18 -45 -69 -36 22 -9 42 14 -12 -85 55 -9 -1 -58 -5 -29 -10 -1 25 -36 -28 -4 -10 -2 -13 -122 -13 -36 51 -17 -33 -11 -18 -57 1 31 -46 9 1 63 8 -79 -25 29 -41 -11 -25 3 36 -52 38 -7 18 -15 14 8 -15 -13 34 25 -29 -44 -25 -28 -10 14 -1 9 49 -34 33 -55 -45 13 -51 5 13 -23 -37 -6 32 6 -27 -38 37 18 28 12 20 -5 14 -41 -48 20 3 -27 -13 9 37 -24 11 97 29 11 78 33 -12 -16 65 -6 -63 4 58 -10 -43 11 -39 34 14 -18 -17 -16 -46 -21 3 -66 31 -10 -41 44 20 5 27 -24 48 31 31 12 14 -1 -2 6 23 -60 11 4 4 -10 47 30 2 48 -15 -21 -1 -72 -75 48 127 -26 -23 -5 25 -65 28 78 -10 -3 74 -1 -5 -2 13 12 19 42 -29 17 -34 6 -14 -5
`

/** SHA-256 of the model that the encoder is part of: for another one they mean nothing. */
export const learnedFrom = "79fb73ca2ed32b619bf2877616e4fc6290923dad961f804c3bf3d73b91df6c02"
