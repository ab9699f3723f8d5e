/**
 * What each feature of a narrator's sentence adds to the need of a source; the sum says yes above nought. Learned from the examples by
 * `training/attribution/learn-needs-source.ts`. Not edited by hand.
 */
export const weights = `
bias | -0.03
manner | 0.66
no number | 0.55
class degree | 0.55
class mind | 0.54
class lasting | 0.50
class absolute | 0.46
class judging | 0.40
class people | 0.39
subject thing | 0.36
class value | 0.35
class negation | 0.32
no name | 0.31
reason quantity | 0.30
relative clause | 0.30
hedge approximator | 0.30
class value verb | 0.29
class mind verb | 0.26
class cause | 0.25
class focus | 0.24
hedge | 0.24
superlative | 0.23
main value verb | 0.23
hedge adverb | 0.21
predicate NOUN | 0.21
purpose | 0.20
qualified adjective | 0.19
perfect | 0.17
reason trend | 0.17
class secret | 0.17
class money | 0.17
reason mind | 0.17
main mind verb | 0.17
plural subject | 0.16
comparative | 0.16
class cause verb | 0.16
subject anonymous | 0.15
main cause verb | 0.15
abstract noun | 0.14
noun that may attribute | 0.14
reason motive | 0.13
hedge modal | 0.12
present state | 0.12
somebody else's words | 0.11
two reasons | 0.11
hedge evidential | 0.11
subject ADJ | 0.10
subject NUM | 0.09
class period | 0.08
reason evaluation | 0.08
subject PRON | 0.08
reason forecast | 0.08
class future | 0.08
object | 0.07
no reason, perfect | 0.07
large number | 0.07
predicate VERB | 0.07
adverbial clause | 0.07
main judging | 0.06
main value | 0.06
no reason, present state | 0.06
main mind | 0.06
passive | 0.05
very long | 0.05
abstract subject | 0.05
reason comparison | 0.05
class standing | 0.04
reason accusation | 0.03
reason cause | 0.03
subject PROPN | 0.03
subject media | 0.02
no reason, past state | -0.02
class also | -0.02
present | -0.04
subject group | -0.04
score | -0.06
bare plural subject | -0.06
in or of a name | -0.07
long | -0.09
main plain | -0.09
reason superlative | -0.09
decimal | -0.10
main being verb | -0.10
main scene verb | -0.12
class rule | -0.12
singular subject | -0.12
modal | -0.12
subject VERB | -0.13
time | -0.14
no subject | -0.14
subject person | -0.14
place or name | -0.14
main unknown | -0.15
class unknown | -0.15
class being verb | -0.15
predicate ADJ | -0.16
hedge lexical | -0.18
complementiser | -0.19
subject with a name | -0.20
number | -0.20
two numbers | -0.23
two predicates | -0.23
short | -0.24
past | -0.25
class scene verb | -0.26
class record verb | -0.27
three names | -0.31
class month | -0.31
no reason, present | -0.33
year | -0.35
quotation | -0.35
few counted | -0.37
subject organisation | -0.37
main record verb | -0.38
class clock | -0.40
no reason, past | -0.59
no reason | -0.83
day | -0.84
`
