/**
 * What speaks for (above nought) and against an attribution that a frame proposes. Learned by `training/attribution/learn-attributions.ts` from
 * sentences of the Dutch treebanks of Universal Dependencies and from our own examples: CC BY-SA 4.0, see `model/attribution.md`. Not edited by hand.
 */
export const weights = `
bias | 1.51
below cue ccomp | 0.70
gap 1 | 0.70
letter N | 0.66
content complement-clause ccomp | 0.56
behind marks . | 0.49
content quotation-alone root | 0.48
source nmod | 0.48
cue beschouwen | 0.47
cue beschouwen small-clause | 0.47
marks first | 0.47
letter A | 0.45
aux wordt | 0.43
cue with wordt | 0.43
quoted I or you | 0.43
quoted finite verb | 0.41
no source noun-object | 0.41
opens dat SCONJ | 0.40
source parataxis | 0.40
letter C | 0.39
below cue xcomp | 0.38
mark dat | 0.37
content more | 0.37
opens root | 0.37
source is group | 0.36
frame noun-object | 0.36
behind marks AUX | 0.35
opens mark | 0.35
opens NOUN | 0.34
content 12 | 0.34
quoted NOUN obl | 0.33
source zij | 0.32
content infinitive ccomp | 0.29
source is person | 0.28
opens det | 0.28
opens ADJ | 0.28
cc en | 0.28
cue with heeft | 0.28
below cue amod | 0.27
source is organisation | 0.27
content small-clause obj | 0.27
before marks ADP | 0.27
cue volgens | 0.27
cue volgens according-to | 0.27
quoted sentence | 0.26
quoted ends ? | 0.25
no source noun-cue | 0.25
cue vertellen | 0.25
below cue aux | 0.25
cue aankondigen | 0.25
partly quoted | 0.24
opens die | 0.24
quoted 1 | 0.24
source before | 0.24
cue vertellen complement-clause | 0.24
cue besluiten infinitive | 0.24
cue besluiten | 0.23
opens die PRON | 0.23
content above | 0.23
content 20 | 0.22
cue achten | 0.22
opens case | 0.22
aux werd | 0.22
cue aankondigen noun-object | 0.22
content below | 0.21
mark door | 0.21
below cue punct | 0.21
source thing PRON | 0.21
cue schrijven | 0.21
source PROPN | 0.21
cue hopen | 0.20
cue with uit | 0.20
opens SCONJ | 0.20
aux hadden | 0.19
cue with hadden | 0.19
marks last | 0.19
content noun-cue advcl | 0.19
cue overtuigen complement-clause | 0.19
cue ADV | 0.19
quoted 2 | 0.19
content inversion root | 0.18
cue with het | 0.18
cue achten small-clause | 0.18
content 1 | 0.18
opens DET | 0.18
quoted ends , | 0.18
cue zeggen inversion | 0.18
cue hopen infinitive | 0.18
quoted ends . | 0.18
opens xcomp | 0.18
content infinitive advcl | 0.17
content around | 0.17
source below | 0.17
cue aldus | 0.17
cue zijn infinitive | 0.17
cue afvragen embedded-question | 0.17
cue vaststellen | 0.17
cue vaststellen complement-clause | 0.17
cue verzoek | 0.16
before marks VERB | 0.16
content complement-clause acl | 0.16
aux worden | 0.16
content wish obj | 0.16
content quotation-alone nmod | 0.15
opens ADV | 0.15
cue pleiten | 0.15
opens hoe | 0.15
opens hoe ADV | 0.15
no source infinitive | 0.15
cue pleiten prepositional-object | 0.15
cue geven complement-clause | 0.15
content quotation-inversion root | 0.15
cue with basis | 0.15
cue melden | 0.15
source is media | 0.15
opens NUM | 0.15
mark omdat | 0.14
content noun-object obj | 0.14
cue vermoeden | 0.14
content noun-clause acl | 0.14
opens van | 0.14
opens van ADP | 0.14
cue quoted | 0.14
content noun-object nsubj | 0.14
cue with weten | 0.14
content infinitive xcomp | 0.14
cue schrijven complement-clause | 0.14
below cue advcl | 0.14
aux heeft | 0.14
below cue conj | 0.14
before marks CCONJ | 0.14
frame prepositional-object | 0.13
source hij | 0.13
cue zeggen quotation-inversion | 0.13
quoted 12 | 0.13
mark en | 0.13
opens om | 0.13
opens om ADP | 0.13
cue vinden complement-clause | 0.13
cue voorstellen infinitive | 0.13
cue with is | 0.13
cue menen | 0.13
cue afvragen | 0.13
under geven | 0.13
cue vragen embedded-question | 0.13
opens waarom | 0.13
opens waarom ADV | 0.13
content according-to ccomp | 0.13
cue voornemen | 0.12
quoted VERB conj | 0.12
cue adviseren | 0.12
cue adviseren infinitive | 0.12
cue gaan | 0.12
cue gaan noun-clause | 0.12
cue with geruchten | 0.12
behind marks CCONJ | 0.12
cue uitleggen | 0.12
cue aldus according-to | 0.12
letter T | 0.12
cue with er | 0.12
cue with te | 0.12
source NOUN | 0.12
cue with toe | 0.12
quoted ADV root | 0.12
quoted SYM nmod | 0.12
cue with tot | 0.12
cue ADJ | 0.11
cue denken complement-clause | 0.11
cue menen infinitive | 0.11
cue beloven complement-clause | 0.11
source VERB | 0.11
cue vragen | 0.11
frame according-to | 0.11
opens obj | 0.11
cue with zo | 0.11
under zeggen | 0.11
cue voorstellen | 0.11
cue meedelen | 0.11
cue oproepen | 0.11
cue oproepen infinitive | 0.11
frame noun-cue | 0.11
cue bevestigen | 0.11
cue with in | 0.10
cue beweren | 0.10
cue with werd | 0.10
opens nmod | 0.10
cue verzoeken | 0.10
cue verzoeken infinitive | 0.10
cue geloven | 0.10
cue geloven complement-clause | 0.10
cue denken infinitive | 0.10
cop was | 0.10
opens amod | 0.10
opens nummod | 0.10
opens in | 0.10
opens in ADP | 0.10
quoted VERB advcl | 0.10
cue verzoek noun-cue | 0.10
content infinitive nsubj | 0.10
cue waarschuwen complement-clause | 0.10
cue NOUN | 0.10
cue uitspreken complement-clause | 0.10
cue bedoeling | 0.09
cue bedoeling noun-clause | 0.09
quoted ADJ root | 0.09
cue with zijn | 0.09
quoted VERB root | 0.09
cue zijn | 0.09
with finite verb | 0.09
cue meedelen complement-clause | 0.09
content document-shows csubj | 0.09
cue besluiten complement-clause | 0.09
cue indruk complement-clause | 0.09
cue ADP | 0.09
cue roepen | 0.09
below cue case | 0.09
before marks DET | 0.09
cue with voor | 0.09
quoted VERB acl | 0.09
cue beweren complement-clause | 0.09
cue with bereid | 0.09
content embedded-question conj | 0.08
all quoted | 0.08
below cue det | 0.08
quoted VERB ccomp | 0.08
cue wijzen | 0.08
cue with ervan | 0.08
cue with bewust | 0.08
content speaker-colon root | 0.08
cue plan | 0.08
opens tot | 0.08
opens tot ADP | 0.08
quoted PROPN root | 0.08
content quotation-alone obj | 0.08
cue hoop | 0.08
cue hoop noun-clause | 0.08
cue herhalen | 0.07
quoted NOUN root | 0.07
cue with mening | 0.07
content prepositional-object nmod | 0.07
cue vragen inversion | 0.07
cue ontkennen | 0.07
cue with kennen | 0.07
quoted NOUN nmod | 0.07
cue bevestigen complement-clause | 0.07
cop zijn | 0.07
quoted PRON nsubj | 0.07
opens conj | 0.07
cue waarschuwen | 0.07
cue aannemen | 0.07
cue aannemen complement-clause | 0.07
cue zeggen | 0.07
aux is | 0.07
cue beschuldigen | 0.07
quoted PRON root | 0.06
cue with worden | 0.06
content colon parataxis | 0.06
cue luiden | 0.06
content prepositional-object obl | 0.06
cue afspreken | 0.06
cue aandringen quotation-inversion | 0.06
cue ontkennen noun-object | 0.06
before marks PROPN | 0.06
quoted ends ! | 0.06
cue uit | 0.06
cue zeggen infinitive | 0.06
source hen | 0.06
cue zeggen as-clause | 0.06
cue spreken | 0.06
cue bereid | 0.06
cue bereid infinitive | 0.06
quoted NOUN obj | 0.06
content quotation-alone obl | 0.06
cue toegeven | 0.06
cue hebben | 0.05
source behind | 0.05
source deze | 0.05
content according-to acl | 0.05
source hem | 0.05
no verb | 0.05
before marks AUX | 0.05
cue opdragen | 0.05
cue opdragen infinitive | 0.05
cue verzekeren inversion | 0.05
cue vertellen inversion | 0.05
content infinitive expl | 0.05
cue antwoorden | 0.05
expl het | 0.05
cue ontdekken complement-clause | 0.05
opens met | 0.05
opens met ADP | 0.05
content embedded-question ccomp | 0.05
cue voorstel | 0.04
frame quotation-inversion | 0.04
cue zien complement-clause | 0.04
source het | 0.04
opens na | 0.04
opens na ADP | 0.04
cue uit document-shows | 0.04
cue with blijkt | 0.04
cue bekennen | 0.04
cue plan infinitive | 0.04
opens waar | 0.04
opens waar ADV | 0.04
content complement-clause expl | 0.04
cue verwijten | 0.04
cc maar | 0.04
cue with over | 0.04
content points-back root | 0.04
cue toegeven complement-clause | 0.04
no source prepositional-object | 0.04
cue aldus quotation-according-to | 0.04
frame quotation-according-to | 0.04
cue vrezen complement-clause | 0.04
cue fluisteren | 0.04
cue klagen | 0.04
cue aandringen | 0.04
source thing VERB | 0.04
source ik | 0.04
opens over | 0.03
opens over ADP | 0.03
cue melden complement-clause | 0.03
cue overtuigen | 0.03
gap 4 | 0.03
cue roepen quotation-inversion | 0.03
cue fluisteren quotation-inversion | 0.03
content behind | 0.03
source is document | 0.03
opens PUNCT | 0.03
cue antwoorden quotation-inversion | 0.03
cue raden | 0.03
cue raden infinitive | 0.03
quoted NOUN nsubj | 0.03
source is anonymous | 0.03
cue spreken prepositional-object | 0.03
cue menen inversion | 0.03
opens advmod | 0.03
content quotation-according-to root | 0.03
cue vermoeden complement-clause | 0.03
opens ADP | 0.03
source DET | 0.03
cue hopen complement-clause | 0.03
source thing DET | 0.02
cue weten quotation-inversion | 0.02
before marks SCONJ | 0.02
cue eisen | 0.02
cue eisen complement-clause | 0.02
cue volhouden | 0.02
cue toezeggen | 0.02
source SYM | 0.02
cue with mee | 0.02
frame wish | 0.02
frame infinitive | -0.00
frame quotation-alone | -0.01
content noun-cue ccomp | -0.02
content complement-clause obj | -0.02
source root | -0.02
cue op | -0.02
cue op according-to | -0.02
cue staan document-shows | -0.02
frame embedded-question | -0.02
aux had | -0.03
content document-inversion root | -0.03
gap 7 | -0.03
content quotation-colon parataxis | -0.03
negated | -0.03
source advmod | -0.03
source thing ADV | -0.03
cue noemen small-clause | -0.03
cue blijken document-inversion | -0.03
before marks : | -0.03
below cue iobj | -0.03
quoted 20 | -0.03
cue besluit | -0.03
cue besluit noun-clause | -0.03
opens of SCONJ | -0.03
behind marks DET | -0.03
cue bepalen | -0.03
cue beloven | -0.03
cue with ermee | -0.03
cue naar | -0.03
aux was | -0.04
quoted PROPN conj | -0.04
content wish xcomp | -0.04
opens INTJ | -0.04
opens of | -0.04
opens compound | -0.04
before marks , | -0.04
cue with duidelijk | -0.04
aux zijn | -0.04
cue willen infinitive | -0.04
cue uitspreken | -0.04
behind marks PRON | -0.04
cue plan noun-clause | -0.04
cue vergeten complement-clause | -0.05
cue vertellen embedded-question | -0.05
cue schrijven quotation-inversion | -0.05
cue maken | -0.05
cue with werden | -0.05
frame noun-clause | -0.05
content according-to advcl | -0.05
cue AUX | -0.05
cue antwoord | -0.05
cue indruk | -0.05
content quotation-alone punct | -0.06
frame small-clause | -0.06
cue schatten | -0.06
letter W | -0.06
cue with bang | -0.06
mark terwijl | -0.06
cue overtuiging | -0.06
content infinitive obj | -0.06
below cue nmod | -0.06
cue vinden | -0.06
content quotation-inversion obj | -0.06
opens wie | -0.06
opens wie PRON | -0.06
cue weten complement-clause | -0.06
cue with aan | -0.07
opens nsubj | -0.07
behind marks - | -0.07
content quotation-alone appos | -0.07
mark toen | -0.07
cue stellen | -0.07
content before | -0.07
behind marks VERB | -0.07
opens aan | -0.08
opens aan ADP | -0.08
cue with oordeel | -0.08
letter P | -0.08
cue zijn complement-clause | -0.08
cue verzekeren | -0.08
opens CCONJ | -0.08
under laten | -0.08
cue laten | -0.08
no source as-clause | -0.08
behind marks ADP | -0.09
quoted NOUN parataxis | -0.09
source nsubj | -0.09
content infinitive iobj | -0.09
cue naar according-to | -0.09
cue noemen | -0.09
cue with bekend | -0.09
below cue parataxis | -0.09
cue vinden inversion | -0.09
opens cc | -0.09
frame speaker-colon | -0.09
cue vragen infinitive | -0.09
opens voor | -0.09
opens voor ADP | -0.09
quoted NOUN conj | -0.09
cue bewijzen complement-clause | -0.09
cue voelen | -0.10
cue voelen complement-clause | -0.10
cue overtuiging noun-clause | -0.10
mark dan | -0.10
frame as-clause | -0.10
mark zoals | -0.10
below cue obl | -0.10
no cue | -0.10
content quotation-alone parataxis | -0.10
opens wat | -0.10
opens wat PRON | -0.10
cue maken complement-clause | -0.10
cue weten embedded-question | -0.10
opens op | -0.10
opens op ADP | -0.10
quoted more | -0.10
cue vinden small-clause | -0.11
quoted 7 | -0.11
cue herinneren | -0.11
cue betreuren | -0.11
cue stellen complement-clause | -0.11
opens expl | -0.11
below cue mark | -0.11
cue herinneren complement-clause | -0.11
with verb | -0.11
letter D | -0.11
expl zich | -0.12
opens VERB | -0.12
opens cop | -0.12
before marks ADV | -0.12
aux werden | -0.12
source obj | -0.12
below cue acl | -0.13
under weten | -0.13
content wish obl | -0.13
below cue cc | -0.13
content quotation-alone advcl | -0.13
cue with was | -0.13
quoted ADJ ccomp | -0.14
content inversion ccomp | -0.14
content embedded-question acl | -0.14
cue zien embedded-question | -0.14
mark te | -0.14
letter Z | -0.14
content noun-cue acl | -0.14
cue laten complement-clause | -0.14
source name | -0.14
cue verzekeren complement-clause | -0.15
cue beloven infinitive | -0.15
source iedereen | -0.15
opens advcl | -0.15
cue overwegen | -0.15
cue overwegen infinitive | -0.15
source obl | -0.15
no source noun-clause | -0.16
opens aux | -0.16
behind marks , | -0.16
content small-clause expl | -0.16
cue verwachten complement-clause | -0.16
before marks PRON | -0.16
no source | -0.17
content noun-clause csubj | -0.17
source ADJ | -0.17
below cue cop | -0.17
cue blijken complement-clause | -0.17
cue vergeten | -0.18
opens als | -0.18
opens als SCONJ | -0.18
cue verwachten infinitive | -0.18
content quotation-alone ccomp | -0.18
content 7 | -0.18
cue blijken | -0.18
content speaker-colon parataxis | -0.18
frame quotation-colon | -0.19
quoted VERB xcomp | -0.19
cue beschrijven | -0.19
gap 20 | -0.19
no source small-clause | -0.19
aux zou | -0.20
cue with zou | -0.20
gap 2 | -0.20
quoted NOUN appos | -0.20
cue weten inversion | -0.20
below cue nsubj | -0.20
content infinitive root | -0.20
cue denken | -0.21
opens appos | -0.21
opens te ADP | -0.21
content infinitive obl | -0.21
source conj | -0.21
opens obl | -0.21
below cue compound | -0.21
below cue fixed | -0.22
source thing ADJ | -0.22
opens SYM | -0.23
cue zien | -0.23
cue uitsluiten | -0.23
cue uitsluiten complement-clause | -0.23
opens dat | -0.23
before marks ADJ | -0.23
opens PRON | -0.24
letter X | -0.24
below cue advmod | -0.25
cue opmerken complement-clause | -0.25
cue uitgaan | -0.25
cue uitgaan prepositional-object | -0.25
content complement-clause advcl | -0.27
opens AUX | -0.27
frame inversion | -0.28
content 4 | -0.28
frame complement-clause | -0.28
opens dat DET | -0.28
behind marks ( | -0.29
cue with zien | -0.29
gap 12 | -0.29
not quoted | -0.30
cue with hebben | -0.30
cue verwachten | -0.30
cue zeggen complement-clause | -0.30
cue VERB | -0.30
opens te | -0.31
content apart | -0.31
cue bewijzen | -0.32
aux hebben | -0.32
quoted NOUN advcl | -0.32
cue verklaren | -0.32
cop is | -0.34
letter U | -0.34
letter S | -0.35
below cue expl | -0.35
opens PROPN | -0.35
cue verklaren complement-clause | -0.35
opens dat PRON | -0.36
cue with niet | -0.36
cue dreigen | -0.38
cue dreigen infinitive | -0.38
quoted ends word | -0.38
content complement-clause csubj | -0.39
cue opmerken | -0.39
cue first | -0.41
aux zij | -0.41
cue with zij | -0.41
before marks NOUN | -0.44
cc want | -0.45
source men | -0.46
cue weten | -0.47
speaker | -0.54
cue mogelijkheid | -0.59
cue mogelijkheid noun-clause | -0.59
content 2 | -0.63
no source complement-clause | -0.66
opens parataxis | -0.67
below cue obj | -0.69
source thing NOUN | -0.70
`

/** The same for what the parser's encoder knows of each word: a scale, and as many whole numbers as its state has. */
export const senses = `
cue | 0.00153781 | -12 30 -15 10 30 -52 -3 7 -9 -38 -43 58 8 -42 -3 -45 -24 12 -50 7 -26 -62 30 6 -2 -13 -3 26 64 -23 -56 18 -13 122 98 -75 -39 15 -4 37 40 27 -1 28 33 23 -20 10 18 -26 -52 -24 -127 -21 39 36 18 10 -34 -8 -41 16 30 35 54 -23 -4 7 -16 -24 38 -9 -38 75 -16 -11 -13 -4 -56 10 1 44 -42 21 -6 -16 48 7 41 55 80 -12 18 43 -25 -17 69 23 32 -10 -44 -31 32 -34 -5 0 -86 12 7 72 -27 -13 -37 67 -53 5 14 -60 -28 -4 -37 -58 0 -44 -30 8 41 -16 22 -21 -44 -18 26 28 21 44 -52 3 -30 20 12 15 -40 -36 -88 -79 0 13 -6 -68 -28 11 7 -30 -31 79 -19 -43 26 33 39 -39 -33 -44 4 41 -24 -3 -36 9 49 -7 -42 24 -48 35 -7 -1 71 13 92 30 -29 -19 -1 5 12 28 46 -61 9 -22
source | 0.00120583 | -31 -14 10 18 -28 36 -55 -25 0 66 31 19 17 36 15 -48 -4 -15 -54 114 -88 53 -54 -49 -14 5 8 -21 -10 7 28 40 -37 33 63 -12 63 -32 9 -20 77 -6 41 45 -9 -7 9 -37 28 -29 -24 20 -64 27 28 66 12 -39 0 -12 19 -31 -49 0 42 -49 52 69 -6 -19 17 -54 -31 95 -44 35 -19 27 -31 -39 -55 -12 21 -38 -41 -70 -7 23 27 27 35 0 3 -4 12 -82 47 41 45 -28 -82 31 105 -28 24 15 31 59 -7 127 -54 -13 5 -34 13 4 18 -86 -5 20 7 36 6 -11 -22 5 -3 -30 -15 26 -20 -16 22 45 -78 7 3 -20 -22 -14 72 8 11 -1 -21 41 -51 -45 -59 29 -46 9 -35 -56 10 -9 39 48 -21 60 30 -1 -47 -3 -15 -41 -40 23 -7 -79 -39 -12 13 17 46 -38 10 15 21 -30 79 -8 -50 -16 -9 -27 32 -21 22 -82 -15 -45
content | 0.00167167 | 6 -5 54 14 39 -11 -26 -7 -1 -39 67 -20 -75 -8 -35 -10 1 70 0 -17 -4 56 -21 -63 30 9 -19 -33 63 40 -20 15 -35 25 17 -52 -27 -68 -1 27 -23 -46 44 -17 -95 41 34 -7 -23 8 -2 -12 18 29 -15 -41 28 -4 -26 -91 18 0 -5 16 48 -50 -62 -11 51 28 0 -25 -38 -29 -79 -3 31 16 109 -46 43 -19 -60 41 -40 69 3 23 -52 11 16 -27 -74 -22 -28 23 69 38 12 -23 -2 11 -61 29 7 -30 6 -16 26 -33 -67 127 5 19 46 7 5 4 -9 -15 -57 -36 45 -7 -22 49 -31 -4 23 -7 11 -54 48 9 -31 -21 -5 33 22 67 -10 -33 36 -6 -4 24 28 -27 10 18 -11 11 -7 -68 69 -31 15 -41 45 21 -72 0 -2 -20 6 -33 -53 -3 53 -6 7 12 39 42 -22 71 -31 -5 48 15 14 3 -20 -2 46 -16 -27 -3 29 -2 25 0
quotation | 0.000938771 | 29 0 16 8 -37 -4 17 7 -11 -97 12 -46 -68 -26 23 -8 44 14 -11 -84 52 -12 -4 -64 -7 -28 -9 0 23 -39 -21 -4 -15 -3 -16 -116 -11 -35 51 -15 -38 -14 -17 -63 7 30 -42 15 0 59 2 -79 -28 25 -39 -10 -22 3 38 -50 28 -6 23 -15 10 4 -18 -5 37 28 -24 -42 -23 -30 -8 7 1 12 48 -30 30 -58 -47 20 -52 8 11 -28 -37 -7 33 -1 -26 -32 40 16 32 11 21 -2 9 -42 -54 17 4 -23 -17 14 41 -17 7 97 22 13 84 34 -11 -18 67 -1 -62 -3 51 -4 -30 4 -41 36 17 -16 -19 -9 -47 -15 -4 -68 28 -17 -37 42 21 5 27 -29 57 29 23 2 13 4 -7 13 26 -59 14 5 8 -8 39 38 -1 49 -21 -18 -1 -66 -72 50 127 -27 -17 -7 27 -81 24 82 -14 -3 71 -2 -3 2 18 19 16 42 -26 23 -30 2 -13 0
`

/** SHA-256 of the model that the encoder is part of: for another one they mean nothing. */
export const learnedFrom = "79fb73ca2ed32b619bf2877616e4fc6290923dad961f804c3bf3d73b91df6c02"
