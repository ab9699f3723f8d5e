import type { HedgeEntry } from "../../engine/annotation/language-pack.ts"
import { hedgeTable } from "../tables.ts"

/**
 * The Dutch hedges: words that lower the commitment to a statement, each with the reading in which they do. Own compilation. Quantifiers
 * (`veel`, `sommige`) and words that strengthen (`zeker`, save before a number) are none.
 */
export const hedges = (): readonly HedgeEntry[] =>
  hedgeTable(`
modal | modal | kan; kunnen; kon; konden; moet; moeten; moest; moesten; hoeft niet te; hoeven niet te
modal | always | zou kunnen; zouden kunnen; kan zijn; zou best kunnen; het kan zijn dat; moet haast wel
modal | wel | zal; zullen
evidential | zou | zou; zouden
evidential | always | naar verluidt; blijkbaar; kennelijk; klaarblijkelijk; ogenschijnlijk; schijnbaar; zogenaamd; zogenaamde; vermeende; vermeend; naar het schijnt; naar men zegt; naar het heet; naar wordt aangenomen; naar men aanneemt; volgens geruchten; volgens overlevering; op het eerste gezicht; op het eerste oog; op het oog; zo te zien; ziet ernaar uit; ernaar uitziet; ziet het ernaar uit; zag het ernaar uit; er de schijn van
evidential | infinitive | schijnt; schijnen; scheen; schenen; lijkt; lijken; leek; leken; belooft; beloven; dreigt; dreigen
evidential | clause | geruchten; gerucht; geluiden
adverb | adverb | mogelijk; waarschijnlijk; vermoedelijk
adverb | always | misschien; wellicht; mogelijkerwijs; mogelijkerwijze; allicht; naar verwachting; naar schatting; naar alle waarschijnlijkheid; hoogstwaarschijnlijk; waarschijnlijk wel; vast wel; wie weet; eventueel; normaal gesproken; in principe; voor zover bekend; voor zover we weten; naar het zich laat aanzien; onder voorbehoud; als het ware; min of meer; in zekere zin; tot op zekere hoogte; denkelijk; voor zover na te gaan; doorgaans; grotendeels
lexical | that | mogelijkheid
lexical | asked | vraag
approximator | plural | enkele; meerdere
lexical | some | mogelijke
lexical | always | vermoedelijke; waarschijnlijke; onduidelijk; onzeker; onbevestigd; onbevestigde; onwaarschijnlijk; niet uitgesloten; ongewis; twijfelachtig; aannemelijk; denkbaar; plausibel; niet ondenkbaar; niet onmogelijk; niet uit te sluiten; niet duidelijk; niet zeker; niet bevestigd; moet nog blijken; valt te bezien; nog te bezien; is de vraag; nog maar de vraag; op verdenking van; verdacht van; verdacht wordt van; verdacht worden van; sluit niet uit; sluiten niet uit; sloot niet uit
lexical | that | risico; kansen
lexical | clause | kans; vermoeden; vermoedens; indruk; waarschijnlijkheid; verwachting; speculatie; speculaties; twijfel; twijfels; aanwijzingen
approximator | number | ruim; bijna; rond; zeker; meer dan; minder dan; zo'n; zowat; haast; goed; krap; tegen de; hooguit; hoogstens; minstens; minimaal; maximaal; ten minste; tenminste; op zijn minst; tot wel; een stuk of; een kleine; een dikke; een slordige; iets meer dan; iets minder dan; op zijn vroegst; een jaar of; plus
approximator | always | ongeveer; circa; ca.; om en nabij; plusminus; grofweg; pakweg; bij benadering; in de orde van grootte van; ruwweg; zo goed als; nagenoeg; ettelijke; talloze; een aantal; een groot aantal; een paar; tal van; tientallen; honderden; duizenden; tienduizenden; honderdduizenden; miljoenen; miljarden; een handvol; een soort; een soort van; een tiental; een twintigtal; een dertigtal; een honderdtal; praktisch; vrijwel
`)
