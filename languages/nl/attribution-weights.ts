/**
 * What speaks for (above nought) and against an attribution that a frame proposes. Learned by `training/attribution/learn-attributions.ts` from
 * sentences of the Dutch treebanks of Universal Dependencies and from our own examples: CC BY-SA 4.0, see `model/attribution.md`. Not edited by hand.
 */
export const weights = `
bias | 1.30
below cue ccomp | 0.74
gap 1 | 0.66
letter N | 0.66
content quotation-alone root | 0.51
marks first | 0.51
content complement-clause ccomp | 0.50
source nmod | 0.50
cue beschouwen | 0.48
cue beschouwen small-clause | 0.48
quoted finite verb | 0.48
behind marks . | 0.45
quoted I or you | 0.44
aux wordt | 0.43
cue with wordt | 0.43
opens dat SCONJ | 0.42
letter C | 0.41
no source noun-object | 0.40
letter A | 0.40
source parataxis | 0.40
content more | 0.37
mark dat | 0.37
behind marks AUX | 0.37
opens mark | 0.37
source is group | 0.37
opens root | 0.36
content 12 | 0.36
frame noun-object | 0.35
below cue xcomp | 0.34
quoted NOUN obl | 0.34
source zij | 0.33
source before | 0.33
cue with het | 0.32
source is organisation | 0.31
source is person | 0.30
content quotation-alone nmod | 0.29
opens case | 0.29
content small-clause obj | 0.29
below cue aux | 0.29
cue with heeft | 0.28
opens ADJ | 0.28
below cue amod | 0.28
cue volgens | 0.28
cue volgens according-to | 0.28
quoted sentence | 0.28
cc en | 0.28
opens det | 0.27
content infinitive ccomp | 0.27
opens NOUN | 0.26
quoted ends ? | 0.26
cue besluiten infinitive | 0.24
cue aankondigen | 0.24
quoted 1 | 0.24
opens SCONJ | 0.24
opens die | 0.24
below cue punct | 0.23
cue vertellen complement-clause | 0.23
letter T | 0.23
content above | 0.22
cue vertellen | 0.22
mark door | 0.22
opens die PRON | 0.22
aux werd | 0.22
opens NUM | 0.21
cue achten | 0.21
source thing PRON | 0.21
cue aankondigen noun-object | 0.21
content below | 0.21
marks last | 0.21
source PROPN | 0.20
partly quoted | 0.20
before marks VERB | 0.20
cue with hadden | 0.20
cue with uit | 0.20
cue schrijven | 0.20
cue overtuigen complement-clause | 0.19
cue hopen | 0.19
cue besluiten | 0.19
aux hadden | 0.19
source below | 0.19
content around | 0.19
cue ADV | 0.18
cue zeggen inversion | 0.18
quoted ends . | 0.18
cue verzoek | 0.18
content infinitive advcl | 0.18
opens xcomp | 0.18
content 20 | 0.18
cue vaststellen | 0.18
cue vaststellen complement-clause | 0.18
cue achten small-clause | 0.18
content 1 | 0.18
opens nummod | 0.17
opens DET | 0.17
cue hopen infinitive | 0.17
cue zijn infinitive | 0.17
cue afvragen embedded-question | 0.17
content inversion root | 0.17
cue aldus | 0.16
quoted VERB conj | 0.16
cue geven complement-clause | 0.16
quoted 2 | 0.16
aux worden | 0.15
content wish obj | 0.15
quoted ends , | 0.15
cue pleiten | 0.15
cue pleiten prepositional-object | 0.15
content infinitive xcomp | 0.15
opens hoe | 0.15
opens hoe ADV | 0.15
cue with basis | 0.15
aux heeft | 0.15
below cue advcl | 0.15
mark omdat | 0.15
all quoted | 0.14
frame prepositional-object | 0.14
content noun-object nsubj | 0.14
content noun-object obj | 0.14
no source infinitive | 0.14
cue schrijven complement-clause | 0.14
opens van | 0.14
opens van ADP | 0.14
source is media | 0.14
cue vermoeden | 0.14
cue vragen embedded-question | 0.14
cue vinden complement-clause | 0.14
opens ADV | 0.14
content complement-clause acl | 0.13
mark en | 0.13
cue voorstellen infinitive | 0.13
content quotation-alone obj | 0.13
below cue conj | 0.13
under geven | 0.13
cue afvragen | 0.13
opens waarom | 0.13
opens waarom ADV | 0.13
cue with weten | 0.13
cue melden | 0.13
content according-to ccomp | 0.13
cue with is | 0.13
cue with te | 0.13
before marks CCONJ | 0.12
cue quoted | 0.12
quoted VERB root | 0.12
cue vragen | 0.12
cue adviseren | 0.12
cue adviseren infinitive | 0.12
source NOUN | 0.12
cue ADJ | 0.12
quoted 12 | 0.12
with finite verb | 0.12
cue aldus according-to | 0.12
cue uitleggen | 0.12
opens om | 0.12
opens om ADP | 0.12
content noun-clause acl | 0.12
cue verzoek noun-cue | 0.12
cue with tot | 0.12
cue zeggen quotation-inversion | 0.11
source VERB | 0.11
cue bevestigen | 0.11
cue with zo | 0.11
cue menen | 0.11
cue NOUN | 0.11
cue meedelen | 0.11
under zeggen | 0.11
cue voorstellen | 0.11
cue denken infinitive | 0.11
cue gaan | 0.11
cue gaan noun-clause | 0.11
cue with geruchten | 0.11
cue denken complement-clause | 0.11
cue with zijn | 0.11
cue oproepen | 0.11
cue oproepen infinitive | 0.11
opens obj | 0.11
quoted ADV root | 0.11
gap 4 | 0.11
cue beweren | 0.10
cue beloven complement-clause | 0.10
cop was | 0.10
cue menen infinitive | 0.10
source hij | 0.10
cue uitspreken complement-clause | 0.10
before marks DET | 0.10
cue with werd | 0.10
opens amod | 0.10
cue with in | 0.10
frame according-to | 0.10
cue geloven | 0.10
cue geloven complement-clause | 0.10
cue bedoeling | 0.10
cue bedoeling noun-clause | 0.10
cue voornemen | 0.10
cue meedelen complement-clause | 0.10
before marks ADP | 0.10
quoted ADJ root | 0.10
cue ADP | 0.09
content infinitive nsubj | 0.09
cue verzoeken | 0.09
cue verzoeken infinitive | 0.09
quoted VERB acl | 0.09
cue with voor | 0.09
cue roepen | 0.09
opens in | 0.09
opens in ADP | 0.09
cue wijzen | 0.09
cue waarschuwen complement-clause | 0.09
expl het | 0.09
cue with bereid | 0.09
cue besluiten complement-clause | 0.09
quoted 4 | 0.09
cue indruk complement-clause | 0.09
content quotation-inversion root | 0.09
cue beweren complement-clause | 0.09
content document-shows csubj | 0.09
quoted ends ! | 0.09
quoted PROPN root | 0.08
content embedded-question conj | 0.08
cue with bewust | 0.08
content prepositional-object obl | 0.08
cue with van | 0.08
cue with ervan | 0.08
cue zijn | 0.08
quoted VERB ccomp | 0.08
content speaker-colon root | 0.08
cue with toe | 0.08
cue with er | 0.08
cue with kennen | 0.08
opens tot | 0.08
opens tot ADP | 0.08
below cue det | 0.07
quoted VERB advcl | 0.07
cop zijn | 0.07
cue ontkennen | 0.07
cue hoop | 0.07
cue hoop noun-clause | 0.07
quoted NOUN nmod | 0.07
cue vragen inversion | 0.07
cue voorstel | 0.07
cue with mening | 0.07
cue bevestigen complement-clause | 0.07
cue herhalen | 0.07
cue aannemen | 0.07
cue aannemen complement-clause | 0.07
quoted SYM nmod | 0.07
cue waarschuwen | 0.07
quoted NOUN root | 0.07
cue luiden | 0.07
content quotation-impersonal root | 0.07
quoted PRON root | 0.06
cue spreken | 0.06
cue klinken | 0.06
cue uit | 0.06
quoted PRON nsubj | 0.06
cue bereid | 0.06
cue bereid infinitive | 0.06
behind marks CCONJ | 0.06
content prepositional-object nmod | 0.06
opens nmod | 0.06
aux is | 0.06
cue afspreken | 0.06
content noun-clause ccomp | 0.06
cue klinken quotation-impersonal | 0.06
cue toegeven | 0.06
cue aandringen quotation-inversion | 0.06
behind marks ADV | 0.06
before marks AUX | 0.06
content according-to acl | 0.06
cue ontkennen noun-object | 0.06
source hen | 0.06
cue hebben | 0.05
content colon parataxis | 0.05
cue beschuldigen | 0.05
before marks SCONJ | 0.05
cue zeggen as-clause | 0.05
source hem | 0.05
no verb | 0.05
source deze | 0.05
cue opdragen | 0.05
cue opdragen infinitive | 0.05
content behind | 0.05
cue ontdekken complement-clause | 0.05
before marks PROPN | 0.05
cue uit document-shows | 0.05
cue with blijkt | 0.05
opens ADP | 0.05
source is anonymous | 0.05
opens waar | 0.05
opens waar ADV | 0.05
content infinitive expl | 0.05
cue with worden | 0.05
cue verzekeren inversion | 0.05
opens met | 0.05
opens met ADP | 0.05
cue with over | 0.04
cue vertellen inversion | 0.04
cue antwoorden | 0.04
opens na | 0.04
opens na ADP | 0.04
cue toegeven complement-clause | 0.04
no source prepositional-object | 0.04
cue bekennen | 0.04
cue zeggen infinitive | 0.04
cue overtuigen | 0.04
opens conj | 0.04
content complement-clause expl | 0.04
frame noun-clause | 0.04
source thing VERB | 0.04
cue vrezen complement-clause | 0.04
cue zeggen | 0.04
cue klagen | 0.04
cue verwijten | 0.04
content embedded-question ccomp | 0.04
cue fluisteren | 0.03
cue aldus quotation-according-to | 0.03
frame quotation-according-to | 0.03
cue plan infinitive | 0.03
quoted NOUN nsubj | 0.03
opens over | 0.03
opens over ADP | 0.03
cue zien complement-clause | 0.03
cue roepen quotation-inversion | 0.03
cc maar | 0.03
below cue case | 0.03
cue spreken prepositional-object | 0.03
cue fluisteren quotation-inversion | 0.03
cue raden | 0.03
cue raden infinitive | 0.03
cue antwoorden quotation-inversion | 0.03
source ik | 0.03
quoted VERB parataxis | 0.03
cue vermoeden complement-clause | 0.03
source DET | 0.03
source ze | 0.03
opens PUNCT | 0.03
source is document | 0.03
source behind | 0.03
opens zonder | 0.03
opens zonder ADP | 0.03
content quotation-alone obl | 0.03
source thing DET | 0.02
frame noun-cue | 0.02
cue hopen complement-clause | 0.02
cue aandringen | 0.02
cue menen inversion | 0.02
content quotation-in-passing obl | 0.02
cue with ervoor | 0.02
content points-back root | 0.02
cue eisen | 0.02
cue eisen complement-clause | 0.02
content quotation-according-to root | 0.02
quoted NOUN obj | 0.02
cue volhouden | 0.02
cue bevestigen noun-object | 0.02
source SYM | 0.02
cue toezeggen | 0.02
cue wijzen prepositional-object | 0.02
cue willen embedded-question | 0.02
frame wish | 0.00
frame infinitive | -0.02
cue op | -0.02
content complement-clause obj | -0.02
gap 7 | -0.02
aux had | -0.02
quoted 20 | -0.02
content wish xcomp | -0.02
quoted PROPN appos | -0.02
cue with die | -0.02
source thing PROPN | -0.02
opens INTJ | -0.02
negated | -0.02
cue willen complement-clause | -0.03
before marks , | -0.03
opens of SCONJ | -0.03
cue horen | -0.03
cue op according-to | -0.03
content document-inversion root | -0.03
content quotation-alone conj | -0.03
behind marks ADP | -0.03
quoted PROPN conj | -0.03
cue with ermee | -0.03
frame quotation-alone | -0.03
no source quotation-alone | -0.03
content quotation-colon parataxis | -0.03
cue blijken document-inversion | -0.03
cue uitspreken | -0.03
frame quotation-inversion | -0.03
cue willen infinitive | -0.04
aux zijn | -0.04
cue staan | -0.04
opens of | -0.04
aux was | -0.04
cue besluit | -0.04
cue besluit noun-clause | -0.04
cue willen | -0.04
cue beloven | -0.04
behind marks PRON | -0.04
cue naar | -0.04
opens compound | -0.04
frame quotation-in-passing | -0.05
cue antwoord | -0.05
source haar | -0.05
cue schrijven quotation-inversion | -0.05
cue staan document-shows | -0.05
cue vergeten complement-clause | -0.05
cue with duidelijk | -0.05
before marks : | -0.05
cue with werden | -0.05
content infinitive obj | -0.05
cue AUX | -0.06
cue vertellen embedded-question | -0.06
content according-to advcl | -0.06
frame embedded-question | -0.06
below cue iobj | -0.06
frame small-clause | -0.06
content before | -0.06
cue indruk | -0.06
mark terwijl | -0.06
cue schatten | -0.06
cue with bang | -0.07
opens wie | -0.07
opens wie PRON | -0.07
content quotation-inversion obj | -0.07
cue vinden | -0.07
cue noemen | -0.07
letter D | -0.07
cue with aan | -0.07
frame speaker-colon | -0.07
mark toen | -0.07
behind marks - | -0.07
content quotation-alone punct | -0.07
behind marks VERB | -0.07
cue overtuiging | -0.07
no source as-clause | -0.07
cue maken | -0.07
under laten | -0.08
cue stellen | -0.08
below cue obl | -0.08
letter W | -0.08
cue weten complement-clause | -0.08
quoted NOUN parataxis | -0.08
opens nsubj | -0.08
cue reactie | -0.09
opens aan | -0.09
opens aan ADP | -0.09
cue verzekeren | -0.09
content quotation-alone appos | -0.09
cue vragen infinitive | -0.09
letter P | -0.09
opens VERB | -0.09
opens CCONJ | -0.09
cue with oordeel | -0.09
content infinitive iobj | -0.09
no source noun-clause | -0.09
cue laten | -0.09
cue weten embedded-question | -0.10
cue with bekend | -0.10
behind marks DET | -0.10
cue vinden inversion | -0.10
cue naar according-to | -0.10
frame as-clause | -0.10
mark zoals | -0.10
cue zijn complement-clause | -0.10
below cue parataxis | -0.10
opens cc | -0.10
mark dan | -0.10
cue bewijzen complement-clause | -0.10
cue vinden small-clause | -0.11
cue overtuiging noun-clause | -0.11
opens op | -0.11
opens op ADP | -0.11
cue herinneren | -0.11
quoted more | -0.11
cue herinneren complement-clause | -0.11
opens cop | -0.11
opens expl | -0.12
cue stellen complement-clause | -0.12
cue betreuren | -0.12
cue maken complement-clause | -0.12
aux werden | -0.12
source nsubj | -0.12
content inversion ccomp | -0.13
quoted NOUN conj | -0.13
mark te | -0.13
quoted 7 | -0.13
quoted ADJ ccomp | -0.13
below cue cc | -0.13
source obj | -0.13
below cue acl | -0.13
under weten | -0.14
opens wat | -0.14
opens wat PRON | -0.14
expl zich | -0.14
with verb | -0.14
cue laten complement-clause | -0.14
cue verzekeren complement-clause | -0.14
content wish obl | -0.14
cue beloven infinitive | -0.14
cue overwegen | -0.15
cue overwegen infinitive | -0.15
below cue nmod | -0.15
below cue mark | -0.15
no cue | -0.15
behind marks , | -0.15
cue zien embedded-question | -0.15
content noun-cue acl | -0.16
source iedereen | -0.16
cue with was | -0.16
content embedded-question acl | -0.16
opens aux | -0.16
before marks ADV | -0.16
cue verwachten complement-clause | -0.16
content speaker-colon parataxis | -0.16
source obl | -0.16
content small-clause expl | -0.17
quoted NOUN appos | -0.17
opens als | -0.17
opens als SCONJ | -0.17
content 7 | -0.17
aux zou | -0.17
cue with zou | -0.17
cue vergeten | -0.18
cue zien | -0.18
cue beschrijven | -0.18
content quotation-alone advcl | -0.18
content quotation-alone parataxis | -0.18
content quotation-alone ccomp | -0.19
no source small-clause | -0.19
before marks PRON | -0.19
opens advcl | -0.19
quoted VERB xcomp | -0.19
opens obl | -0.19
content noun-clause csubj | -0.19
cue verwachten infinitive | -0.19
letter Z | -0.19
content quotation-in-passing nmod | -0.19
below cue cop | -0.19
frame quotation-colon | -0.20
gap 20 | -0.20
below cue nsubj | -0.20
source ADJ | -0.20
gap 2 | -0.20
below cue compound | -0.20
no source | -0.21
cue blijken complement-clause | -0.21
cue weten inversion | -0.21
content infinitive root | -0.21
source conj | -0.22
content infinitive obl | -0.22
cue denken | -0.22
source name | -0.22
opens PRON | -0.22
before marks ADJ | -0.22
opens te ADP | -0.23
cue blijken | -0.23
below cue fixed | -0.23
opens dat | -0.23
cue opmerken complement-clause | -0.23
opens appos | -0.23
cue uitsluiten | -0.24
cue uitsluiten complement-clause | -0.24
cue uitgaan | -0.24
cue uitgaan prepositional-object | -0.24
source thing ADJ | -0.25
letter X | -0.25
content apart | -0.25
content 4 | -0.26
below cue advmod | -0.27
opens dat DET | -0.27
opens AUX | -0.27
opens SYM | -0.28
behind marks ( | -0.28
content complement-clause csubj | -0.28
cue VERB | -0.28
frame inversion | -0.28
cue with zien | -0.29
frame complement-clause | -0.29
content complement-clause advcl | -0.30
before marks NOUN | -0.30
cue with hebben | -0.30
gap 12 | -0.30
quoted NOUN advcl | -0.31
not quoted | -0.32
cue verwachten | -0.32
aux hebben | -0.32
cue verklaren | -0.32
opens te | -0.32
letter S | -0.33
letter U | -0.33
below cue expl | -0.33
cue zeggen complement-clause | -0.33
cue bewijzen | -0.34
opens PROPN | -0.37
cop is | -0.37
cue verklaren complement-clause | -0.37
cue with niet | -0.37
opens dat PRON | -0.37
quoted ends word | -0.37
cue opmerken | -0.38
cue dreigen | -0.39
cue dreigen infinitive | -0.39
aux zij | -0.41
cue with zij | -0.41
cue first | -0.41
cc want | -0.44
source men | -0.45
cue weten | -0.50
speaker | -0.55
cue mogelijkheid | -0.59
cue mogelijkheid noun-clause | -0.59
content 2 | -0.63
no source complement-clause | -0.63
opens parataxis | -0.65
source thing NOUN | -0.67
below cue obj | -0.70
`

/** The same for what the parser's encoder knows of each word: a scale, and as many whole numbers as its state has. */
export const senses = `
cue | 0.00159119 | -12 32 -18 9 30 -49 7 7 2 -38 -44 53 12 -38 -5 -47 -20 12 -43 2 -33 -55 32 6 -6 -14 2 23 62 -24 -48 13 -2 117 93 -70 -28 19 -9 35 31 20 -3 28 34 19 -14 10 15 -24 -58 -21 -127 -25 37 40 23 5 -28 -6 -40 22 24 19 54 -22 -1 8 -20 -30 34 -4 -40 73 -28 -11 -8 -11 -57 5 -2 49 -29 18 1 -9 39 11 41 58 82 -12 13 47 -27 -17 65 23 32 -6 -48 -36 29 -32 -3 4 -86 12 1 64 -24 -7 -31 62 -46 3 21 -55 -26 -10 -38 -56 5 -36 -26 5 47 -17 20 -22 -45 -15 26 19 15 39 -53 1 -31 19 13 13 -37 -36 -81 -73 -5 11 -7 -66 -26 9 5 -25 -34 76 -26 -37 26 32 37 -32 -36 -37 12 40 -23 -3 -32 7 47 -3 -37 25 -47 34 -11 -3 76 13 86 30 -25 -16 -10 3 3 30 46 -58 11 -20
source | 0.00130289 | -28 -8 8 17 -23 25 -47 -27 5 62 30 18 35 37 16 -39 -9 -25 -52 108 -79 44 -57 -40 -14 13 13 -14 -20 10 37 47 -44 25 58 -8 69 -34 11 -16 70 -4 39 44 -7 2 12 -32 25 -35 -14 15 -57 22 32 61 4 -49 0 -1 12 -24 -46 -7 35 -47 43 66 2 -23 8 -45 -29 80 -40 35 -11 28 -29 -39 -57 -17 33 -35 -37 -59 6 22 27 28 33 5 -6 7 8 -70 36 41 39 -21 -69 22 101 -24 27 6 31 57 -15 127 -51 -14 -1 -22 19 5 9 -75 -1 13 10 38 2 -16 -25 6 -10 -26 -16 14 -13 -9 29 45 -71 0 0 -16 -19 -12 67 10 4 -8 -25 34 -46 -47 -61 32 -52 13 -32 -60 14 -10 31 44 -26 54 30 0 -51 -9 -20 -34 -45 14 -11 -69 -39 -16 14 19 49 -38 2 24 17 -32 86 -10 -28 -17 -22 -15 28 -18 20 -84 -19 -41
content | 0.00168657 | 6 -7 45 21 36 -12 -18 -1 4 -48 70 -30 -71 -5 -35 -16 2 71 9 -20 -5 62 -20 -57 27 9 -20 -36 66 37 -20 17 -32 25 19 -49 -29 -65 4 18 -32 -44 49 -12 -78 42 38 -5 -22 10 -8 -13 10 31 -13 -37 27 -4 -27 -88 27 9 -10 19 48 -49 -61 -8 52 17 -10 -20 -35 -28 -89 -6 28 17 106 -36 43 -14 -47 37 -40 62 1 25 -52 18 12 -33 -73 -17 -30 17 67 37 12 -22 1 12 -58 23 -1 -24 7 -21 24 -32 -76 127 7 21 49 11 5 -2 -8 -17 -53 -30 49 -8 -18 51 -30 -2 19 -1 12 -55 43 9 -42 -22 -7 30 23 67 -5 -38 36 -12 -3 23 35 -22 14 9 -15 9 -6 -71 65 -31 13 -37 49 20 -72 -1 -8 -18 8 -38 -56 -7 55 -5 13 11 41 36 -23 67 -28 -3 43 17 7 -2 -20 -3 42 -17 -26 -3 31 2 22 4
quotation | 0.000744185 | 27 3 21 12 -50 9 24 7 -14 -87 19 -49 -75 -37 29 -6 62 18 0 -92 76 4 -4 -66 -13 -29 -32 0 34 -31 -8 8 -23 -6 -9 -122 -2 -29 50 -48 -38 -17 -63 -52 19 49 -22 9 4 68 -4 -104 -55 22 -39 -38 -23 4 13 -45 24 -10 21 0 5 13 -25 -21 38 19 -49 -63 -25 -46 -9 39 -9 26 48 -59 5 -60 -41 26 -53 -2 10 -23 -26 17 -3 1 -19 -28 44 15 33 13 31 9 -6 -43 -76 20 -5 -17 -36 27 57 -37 -7 112 43 20 127 41 -24 -18 78 2 -69 0 75 2 -35 9 -38 23 -10 -8 -22 4 -38 -30 -18 -59 30 -12 -41 57 38 11 41 -21 64 45 27 12 21 -1 -6 20 36 -57 12 -4 -6 0 19 50 23 61 -56 -8 2 -78 -115 45 113 -33 2 -25 46 -94 44 89 -4 -2 78 2 -24 -12 29 10 15 46 -2 28 -24 0 -8 -5
`

/** SHA-256 of the model that the encoder is part of: for another one they mean nothing. */
export const learnedFrom = "79fb73ca2ed32b619bf2877616e4fc6290923dad961f804c3bf3d73b91df6c02"
