/**
 * What each feature of a narrator's sentence adds to the need of a source; the sum says yes above nought. Learned from the examples by
 * `training/attribution/learn-needs-source.ts`. Not edited by hand.
 */
export const weights = `
bias | -0.42
class degree | 0.59
manner | 0.51
class lasting | 0.50
no number | 0.46
class absolute | 0.45
adjective | 0.43
subject thing | 0.39
class mind | 0.36
class value verb | 0.33
no name | 0.32
hedge | 0.31
class people | 0.30
reason quantity | 0.30
class value | 0.30
class cause | 0.29
perfect | 0.26
main value verb | 0.25
class negation | 0.25
class focus | 0.23
present state | 0.23
predicate NOUN | 0.22
hedge adverb | 0.20
comparative | 0.19
qualified adjective | 0.19
relative clause | 0.17
purpose | 0.17
class secret | 0.17
class cause verb | 0.17
reason trend | 0.17
main cause verb | 0.15
reason mind | 0.15
hedge modal | 0.15
adverbial clause | 0.14
abstract noun | 0.14
superlative | 0.13
verb that may attribute | 0.13
class money | 0.12
hedge evidential | 0.12
class period | 0.12
reason motive | 0.11
hedge approximator | 0.11
two reasons | 0.10
subject NUM | 0.10
reason evaluation | 0.09
main degree | 0.08
somebody else's words | 0.08
class also | 0.08
reason comparison | 0.08
class future | 0.08
subject anonymous | 0.08
reason cause | 0.07
large number | 0.07
main mind verb | 0.06
very long | 0.06
subject PRON | 0.06
abstract subject | 0.05
reason forecast | 0.05
subject PROPN | 0.05
class mind verb | 0.05
plural subject | 0.04
object | 0.04
reason accusation | 0.04
main mind | 0.03
no tense | 0.02
noun that may attribute | 0.02
no subject | -0.02
subject group | -0.04
score | -0.04
class passage | -0.05
decimal | -0.05
subject VERB | -0.06
long | -0.06
main being verb | -0.06
passive | -0.07
class rule | -0.07
clause as object | -0.07
modal | -0.07
main scene verb | -0.08
place or name | -0.09
class being verb | -0.10
present | -0.13
hedge lexical | -0.14
subject person | -0.15
reason superlative | -0.15
two numbers | -0.16
complementiser | -0.17
class month | -0.17
three names | -0.18
bare plural subject | -0.20
subject with a name | -0.20
number | -0.21
two predicates | -0.22
class record verb | -0.23
time | -0.24
year | -0.25
class scene verb | -0.26
few counted | -0.26
class clock | -0.28
quotation | -0.29
main record verb | -0.35
past | -0.39
subject organisation | -0.43
day | -0.55
no reason | -0.81
`
