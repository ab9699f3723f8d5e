/**
 * What each feature of a narrator's sentence adds to the need of a source; the sum says yes above nought. Learned from the examples by
 * `training/attribution/learn-needs-source.ts`. Not edited by hand.
 */
export const weights = `
bias | -0.02
manner | 0.64
no number | 0.56
class degree | 0.55
class mind | 0.54
class lasting | 0.51
class absolute | 0.46
class judging | 0.39
class people | 0.39
subject thing | 0.34
no name | 0.32
class value | 0.32
reason quantity | 0.30
hedge approximator | 0.30
class negation | 0.30
relative clause | 0.29
class value verb | 0.28
hedge | 0.26
class cause | 0.25
class mind verb | 0.24
class focus | 0.23
main value verb | 0.22
hedge adverb | 0.21
purpose | 0.21
superlative | 0.21
reason mind | 0.19
reason trend | 0.17
class money | 0.17
predicate NOUN | 0.17
comparative | 0.16
class secret | 0.16
class cause verb | 0.15
somebody else's words | 0.15
subject anonymous | 0.15
main mind verb | 0.15
perfect | 0.15
plural subject | 0.15
present state | 0.15
main cause verb | 0.15
subject PRON | 0.13
reason motive | 0.13
hedge modal | 0.13
noun that may attribute | 0.13
qualified adjective | 0.13
abstract noun | 0.12
two reasons | 0.11
hedge evidential | 0.10
no reason, present state | 0.10
subject ADJ | 0.09
subject NUM | 0.09
reason evaluation | 0.08
reason forecast | 0.08
class future | 0.08
large number | 0.08
class period | 0.07
main mind | 0.07
class standing | 0.06
predicate VERB | 0.06
adverbial clause | 0.06
very long | 0.05
main judging | 0.05
no reason, perfect | 0.05
reason comparison | 0.04
abstract subject | 0.04
reason cause | 0.03
object | 0.02
subject media | 0.02
reason accusation | 0.02
no reason, no tense | -0.02
subject group | -0.03
present | -0.04
no reason, past state | -0.05
score | -0.06
in or of a name | -0.08
bare plural subject | -0.09
long | -0.09
singular subject | -0.09
reason superlative | -0.10
decimal | -0.10
main being verb | -0.11
main plain | -0.11
predicate ADJ | -0.11
main scene verb | -0.12
modal | -0.13
subject person | -0.14
subject VERB | -0.14
class rule | -0.14
no subject | -0.15
complementiser | -0.16
class being verb | -0.16
main unknown | -0.16
place or name | -0.16
time | -0.16
hedge lexical | -0.16
class unknown | -0.16
subject with a name | -0.17
short | -0.19
number | -0.20
two predicates | -0.22
two numbers | -0.23
class scene verb | -0.26
past | -0.26
class record verb | -0.27
no reason, present | -0.31
three names | -0.31
class month | -0.32
quotation | -0.35
year | -0.36
subject organisation | -0.38
main record verb | -0.38
class clock | -0.39
few counted | -0.40
no reason, past | -0.60
no reason | -0.84
day | -0.84
`
