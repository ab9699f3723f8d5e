import type { WordsForNames } from "../../../engine/rules/attribution/placing-words.ts"
import { list } from "../../table.ts"

const set = (text: string) => new Set(list(text))

/** By which Dutch readers know a name for a person's, and a man's from a woman's. Own compilation of frequent names; what may be both is left out. */
export const names: WordsForNames = {
  masculine:
    set(`aad abdel abdul ad adriaan ahmed albert alex alexander ali amir andré anton arend arie arjan arjen arthur bart bas ben bernard
    bert bob boris bram cees chris coen cor daan daniel david dennis dick diederik dirk dirk-jan eddy edwin eelco emile eric erik erwin evert
    ewout ferd fons frank frans fred frits geert geert-jan gerard gerben gerrit gert gert-jan gijs guus haico halbe hans harm harmen harry hassan
    hein henk henri herman hidde hugo ibrahim ivo jaap jacco jacob jan jan-willem jelle jeroen jim jo jochem joep johan john joost joris jos jurgen
    kamal karel karim kees klaas koen koos lars laurens leen leo lex lodewijk luc lucas luuk maarten marc marcel marco mark markus martijn
    martin mathieu max michael michel michiel mohamed mohammed mustafa nico niek niels olaf omar oscar paul peter philip pier piet pieter
    ralf reinier rené richard rob robert robin roel roland ron ronald ruben rudi ruud sander sebastiaan serge siebe sjaak sjoerd stefan steven
    sven teun theo thierry thijs thomas tim tjeerd tom ton toon victor vincent wayne wiebe willem wim wouter yassin youssef yusuf`),
  feminine:
    set(`aafke agnes aisha aleid amal amina anita anja anke anna anne-marie anneke annelies annemarie anouk astrid barbara bea beatrijs bianca
    birgit caroline carola catharina charlotte christa christine claudia corrie daniëlle diana dilan dorien edith elise ellen els elsbeth emma
    esther eva evelien fatima fatma femke fleur floor floortje francien froukje geertje gerda gonny greet greta hanna hanneke hannie heleen
    helma henny hilde ilse ine ineke inge ingrid irene iris ivonne jacqueline janine janneke jantje jeanine jeannette jetta jolanda jolande
    josé josephine judith julia karen karin katja khadija kim kirsten klaske laila laura leila leonie lia lidewij lies liesbeth lieke lilian
    linda lisa lisette loes lotte lucie lydia maaike maartje magda manon margot margreet margriet maria mariëlle marieke marijke marijn marion
    marit marjan marjolein marleen martine maud meike mei mieke miranda mirjam mona monica monique nadia naomi natasja nathalie nicole nienke nina
    noor olga patricia paulien petra pia renate renske ria rianne rita roos rosa rosalie samira sandra sanne sara saskia sigrid silvia simone
    sofie sonja sophie stientje suzanne sylvia tamara tanja thea tineke toos trees trijntje truus ursula vera wendy wilma yasmin yvonne zeynep`),
  surnames:
    set(`aalbers akkerman bakker beek berg berkhout blom boer boersma bolt boom boon bos bosch bosman bouman bouwman brand brink broek brouwer
    bruijn bruin burg dam dekker dijk dijkman dijkstra doorn driessen eijk elst evers ewijk faber gelder gerritsen graaf groen groot haan haas
    hartog heijden hendriks hermans heuvel hoekstra hof hofman horst hout huisman jacobs jager jansen janssen jong jonge jongh jonker kaart kamp
    kamerling keizer klein kok koning koopman koster kramer kroon kuiper kuipers laan lange leeuw leeuwen linden linde maas martens meer meijer
    mertens meulen meyer molen mol mulder muller nijland oever ommen otten oosten peeters peters pol postma post prins rijn ridder roos ruiter
    sanders scholten schouten schipper schuurman sluis smeets smit smits spijker stam steen straten timmer timmermans tol veen veenstra
    velde veldhuis veldman verbeek verhagen verhoeven vermeer vermeulen verschoor verweij visser vliet vos vries vroom wal weert wiel willems
    wijk wijnen winter wit wolf wolters woud zand zanden zijlstra zwart`),
  surnameEnding: /\p{L}{2}(?:stra|sma|inga|enga|ssen|nsen|rmans|huizen|veld|berg|hoven|kamp)$/u,
  particles: set("van de der den het 't ten ter te von in"),
  opening: set("van"),
}
