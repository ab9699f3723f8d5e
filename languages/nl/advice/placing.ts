import type { PlacingWords } from "../../../engine/rules/attribution/placing-words.ts"
import { phraseTable } from "../../phrase-table.ts"
import { list, rows } from "../../table.ts"
import { names } from "./names.ts"

/** Where a source stands in a Dutch text, and how well a reader is told who it is. Own compilation. */
export const placing: PlacingWords = {
  names,
  role: "functie",
  name: "naam",
  spokesperson: /(?:woordvoerder|woordvoerster|zegsman|zegsvrouw|zegspersoon|voorlichter|voorlichtster|persvoorlichter)$/,
  articlesBeforeNoun: new Set(["een", "de"]),
  pointing: new Set(list("de het die deze dat dit")),
  metonyms: new Map(
    rows(`
      den haag | het kabinet; de coalitie; de Tweede Kamer
      het binnenhof | het kabinet; de coalitie; de Tweede Kamer
      brussel | de Europese Commissie; het Europees Parlement; de Belgische regering
      washington | de Amerikaanse regering; het Amerikaanse Congres
      londen | de Britse regering; het Britse Lagerhuis
      parijs | de Franse regering; de Franse president
      berlijn | de Duitse regering; de Duitse bondskanselier
      moskou | de Russische regering; de Russische president
      kiev | de Oekraïense regering; de Oekraïense president
      kyiv | de Oekraïense regering; de Oekraïense president
      peking | de Chinese regering; de Chinese president
      teheran | de Iraanse regering; het Iraanse ministerie van Buitenlandse Zaken
      ankara | de Turkse regering; de Turkse president
      jeruzalem | de Israëlische regering; de Israëlische premier
      straatsburg | het Europees Parlement; het Europees Hof voor de Rechten van de Mens
      warschau | de Poolse regering; de Poolse president
      boedapest | de Hongaarse regering; de Hongaarse premier
      rome | de Italiaanse regering; de Italiaanse premier
      madrid | de Spaanse regering; de Spaanse premier
    `).map(([place, bodies]) => [place!, bodies!.split(";").map(body => body.trim())]),
  ),
  talkOfTown: phraseTable(
    list("den+haag brussel washington londen parijs berlijn moskou kiev peking straatsburg")
      .flatMap(place =>
        [
          "klinkt",
          "klonk",
          "klinkt het",
          "valt te horen",
          "is te horen",
          "was te horen",
          "wordt gezegd",
          "wordt gefluisterd",
          "wordt gemord",
        ].map(said => `in ${place.replace("+", " ")} ${said}`),
      )
      .join("; "),
  ),
  whoSays: "${1:Bron} zegt",
  socialMedia: phraseTable("op sociale media; op social media; op de sociale media; via sociale media; op internet; online"),
  reactions: phraseTable(`
    wordt geklaagd; werd geklaagd; wordt … geklaagd; werd … geklaagd; klinkt kritiek; klinkt … kritiek; klonk kritiek; klonk … kritiek; regent het;
    regende het; wordt geroepen; wordt … geroepen; wordt … gesproken; wordt gesproken; wordt gespeculeerd; werd gespeculeerd; wordt … gespeculeerd;
    wordt volop … gespeculeerd; gaat het verhaal; gaat het gerucht; gaan verhalen; gaan geruchten; circuleert; circuleren; circuleerde;
    circuleerden; wordt beweerd; werd beweerd; wordt … beweerd; wordt gezegd; wordt … gezegd; wordt gereageerd; werd gereageerd;
    wordt … gereageerd; werd … gereageerd; wordt … opgeroepen; wordt opgeroepen; werd opgeroepen; is woede; is … verontwaardiging;
    is verontwaardiging; heerst verontwaardiging; heerst woede; wordt … bekritiseerd; wordt bekritiseerd; werd … bekritiseerd; krijgt kritiek; krijgt … kritiek;
    stromen … reacties; wordt geschreven; wordt … geschreven; is te lezen; was te lezen
  `),
  onPlatform: "op ${1|X,Facebook,Instagram,TikTok,Telegram,LinkedIn|}",
  asKnown: phraseTable(`
    zoals bekend; zoals algemeen bekend; naar bekend; zoals iedereen weet; zoals we weten; zoals we allemaal weten; zoals wij allemaal weten;
    zoals u weet; gelijk bekend; zoals genoegzaam bekend
  `),
  everybodyKnows: phraseTable(`
    iedereen weet; iedereen weet wel; we weten allemaal; wij weten allemaal; het is algemeen bekend; het is genoegzaam bekend;
    het is een publiek geheim; het is alom bekend; niemand betwist; niemand twijfelt eraan; het staat buiten kijf;
    het is een feit van algemene bekendheid; het is overbekend; het is wijd en zijd bekend
  `),
  that: "dat",
  order: "verb-second",
}
