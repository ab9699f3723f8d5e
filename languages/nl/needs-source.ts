import type { SourceNeed } from "../../engine/annotation/index.ts"
import { sourceNeedOf } from "../tables.ts"
import { weights } from "./needs-source-weights.ts"

/**
 * Classes of words that a sentence is weighed by, lemmas or forms: `class | reason it gives | words`, where the reason `-` is none. A class
 * whose name ends in `verb` holds only verbs. Own compilation. How much each counts is learned: `training/attribution/learn-needs-source.ts`.
 */
const classes = `
absolute | evaluation | nooit nergens niemand niets altijd alles iedereen alle elk elke ieder iedere enige volkomen volledig geheel totaal volstrekt zelden amper nauwelijks enkel vrijwel allemaal onmogelijk
degree | evaluation | zo zeer heel erg veel weinig sterk flink fors diep massaal enorm behoorlijk opvallend hevig bijzonder uiterst buitengewoon aanzienlijk grotendeels ernstig goed goede slecht slechte groot grote zwaar hard
focus | - | vooral juist alleen slechts zelfs toch immers eigenlijk werkelijk louter bovenal zuiver voornamelijk hoofdzakelijk bovendien niettemin echter desondanks ondanks daarmee
lasting | trend | al jarenlang allang inmiddels tegenwoordig sindsdien steeds altijd voortdurend telkens geleidelijk langzaam decennia decennialang langzamerhand intussen alweer
period | trend | jarenlange eeuw eeuwen generatie tijd tijden laatste afgelopen komende toekomst
mind | mind | gedachte liefde angst vrees hoop haat woede vertrouwen wantrouwen belangstelling ambitie begrip geduld zelfvertrouwen stemming sfeer bewust bang trots tevreden ontevreden populair geliefd gehaat berucht vermoeid verdriet zorg lust neiging behoefte mening overtuiging tegenzin ergernis troost
mind verb | mind | denken voelen vrezen hopen geloven vertrouwen wantrouwen koesteren haten beseffen weten willen wensen verlangen twijfelen genieten schamen verkiezen verwachten durven bewonderen lijden
cause | cause | reden oorzaak gevolg effect invloed resultaat oplossing doel bedoeling want doordat omdat daardoor waardoor door dankzij vanwege wegens daarom zodat
cause verb | cause | leiden veroorzaken ontstaan bijdragen danken wijten dwingen zorgen bedoelen richten
value | evaluation | probleem crisis taak succes mislukking ramp kans risico gevaar bedreiging kracht zwakte fout gebrek tekort voordeel nadeel belang betekenis rol redding sleutel toppunt hoogtepunt dieptepunt symbool voorbeeld uitdaging moeite schande drama klap doorbraak gezag macht reputatie favoriet meesterwerk talent held
value verb | evaluation | lijken blijken dreigen ontbreken missen overheersen domineren onderschatten negeren verwaarlozen profiteren bewijzen betekenen vormen falen slagen mislukken lukken bedreigen beheersen schaden ondermijnen verdienen kampen worstelen dienen gelden aantonen weerspiegelen ontwikkelen veranderen verslechteren verbeteren verdwijnen overleven kosten hinderen helpen versterken verzwakken
secret | accusation | geheim geheime heimelijk stiekem verborgen bende netwerk omkopen verduisteren knoeien smokkelen liegen verzwijgen verbergen bedriegen misbruiken intimideren afpersen chanteren manipuleren roven vervalsen beramen
people | evaluation | velen sommigen anderen mensen burgers bevolking inwoners bewoners publiek beleggers kiezers jongeren ouderen ouders artsen experts aanhang critici waarnemers
money | quantity | euro euro's dollar miljoen miljard procent cent pond kroon procentpunt
future | forecast | zullen zal toekomst binnenkort straks
negation | - | niet geen
also | - | ook nog
month | - | januari februari maart april mei juni juli augustus september oktober november december
clock | - | uur minuut minuten middernacht
rule | - | verplicht verboden wet gratis
passage | - | volgende vorige vorig
record verb | - | veroordelen aanhouden arresteren openen sluiten stemmen winnen verliezen spelen overlijden benoemen opstappen tekenen ondertekenen beginnen eindigen duren oprichten trouwen verhuizen publiceren uitroepen vergaderen aftreden kiezen herkiezen vertrekken aankomen landen treffen ontmoeten onderscheppen vinden aantreffen lanceren presenteren inhuldigen verslaan scoren debuteren studeren ontslaan schorsen afgelasten verschijnen voorleiden opleveren neerleggen sterven omkomen uitbreken doodschieten neerschieten ontploffen exploderen zinken neerstorten botsen kapen bombarderen aanvallen innemen bezetten veroveren vrijlaten vrijspreken bezoeken ontvangen overhandigen uitreiken geboren finishen stranden kantelen instorten
scene verb | - | staan zitten liggen hangen lopen kijken dragen lezen zingen klinken wapperen rijden varen vliegen gooien trekken afzetten
being verb | - | bestaan tellen bevatten beslaan behoren heten wonen bevinden grenzen verbinden
`

/** By what a Dutch sentence of the narrator's is seen to want a source. */
export const needsSource = (): SourceNeed =>
  sourceNeedOf(classes, weights, /(?:heid|ing|tie|isme|teit|nis|schap|ij|iek|lust|moed|druk|zorg|macht|angst)$/)
