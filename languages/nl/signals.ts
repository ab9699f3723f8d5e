import type { Signal } from "../../engine/annotation/language-pack.ts"
import { signalTable } from "../tables.ts"

/** Words by which a narrator's statement wants a source: nobody can simply have seen it. Own compilation. */
export const signals = (): readonly Signal[] =>
  signalTable(`
quantity | procent; percentage; de helft van; een derde van; een kwart van; twee derde; driekwart; miljoen; miljard; miljoenen; miljarden; gemiddeld*; de meeste; het merendeel; een meerderheid; een minderheid; één op de; een op de; duizenden; tienduizenden; verdubbeld*; gehalveerd
cause | omdat; doordat; waardoor; daardoor; dankzij; vanwege; wegens; als gevolg van; ten gevolge van; leidt tot; leidde tot; leiden tot; veroorzaakt*; veroorzaken; te wijten aan; te danken aan; zorgt voor; zorgde voor; komt door; kwam door; met als gevolg; oorzaak; ligt aan
motive | om te voorkomen; in een poging; met het doel; met als doel; bedoeld om; uit angst; uit wraak; uit protest; opzettelijk; doelbewust; bewust; in de hoop; uit vrees; poging om; moedwillig
mind | bang; woedend; boos; teleurgesteld; opgelucht; bezorgd; ongerust; gefrustreerd; trots; tevreden; ontevreden; wanhopig; verrast; geschokt; ongeduldig; twijfelt; gelooft niet; heeft geen vertrouwen; voelt zich; voelen zich; onvrede; onrust
comparison | meer dan; minder dan; groter dan; kleiner dan; hoger dan; lager dan; beter dan; slechter dan; sneller dan; vaker dan; in vergelijking met; vergeleken met; twee keer zo; drie keer zo; zo groot als; dan vorig jaar; dan ooit
superlative | de grootste; het grootste; de beste; het beste; de slechtste; de hoogste; het hoogste; de laagste; de meest; het meest; de eerste keer; nog nooit; ongekend*; uniek*; historisch*; als eerste; de enige; nergens anders; ooit
forecast | zal; zullen; in de toekomst; binnenkort; komende jaren; de komende jaren; volgend jaar; op termijn; dreigt te; onvermijdelijk; naar verwachting; gaat stijgen; gaat dalen; straks
trend | steeds meer; steeds minder; steeds vaker; stijgt; stijging; gestegen; steeg; daalt; daling; gedaald; daalde; toename; afname; toegenomen; afgenomen; neemt toe; neemt af; nam toe; nam af; groeit; groeiend*; groeide; sinds jaren; al jaren; voortdurend
accusation | schuldig; fraude; corrupt*; corruptie; misbruik*; gelogen; leugens; illegaal; illegale; crimineel; criminele; verduisterd*; omgekocht; bedrog; bedriegt; oplichting; intimidatie; discriminatie; nalatig*; geheime; geheim; achtergehouden; verzwegen; doofpot
evaluation | belangrijk*; essentieel; cruciaal; succesvol*; mislukt*; rampzalig*; onverantwoord*; teleurstellend*; indrukwekkend*; uitstekend*; slecht; zwak; onterecht*; terecht; schandalig*; gevaarlijk*; noodzakelijk*; onvoldoende; overtuigend*; briljant*; zorgwekkend*
`)
