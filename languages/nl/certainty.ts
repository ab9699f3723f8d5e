import { list } from "../table.ts"

/**
 * Hedges after which a Dutch statement is still likelier than not; after all others it is only possible. Phrases as in `hedges.ts`, with `_`
 * for a space, and verbs by their lemma. After the degrees of FactBank (Saurí and Pustejovsky 2009), where inference, appearance and
 * hearsay (`moet … hebben`, `lijkt`, `naar verluidt`) leave more certainty than `kan` and `misschien`.
 */
export const probable: ReadonlySet<string> = new Set(
  list(`
    moet moeten moest moesten moet_haast_wel zal zullen zou zouden
    naar_verluidt blijkbaar kennelijk klaarblijkelijk ogenschijnlijk schijnbaar naar_het_schijnt naar_men_zegt naar_het_heet
    schijnt schijnen scheen schenen lijkt lijken leek leken belooft beloven
    waarschijnlijk vermoedelijk allicht naar_verwachting naar_schatting naar_alle_waarschijnlijkheid hoogstwaarschijnlijk
    waarschijnlijk_wel vast_wel normaal_gesproken in_principe voor_zover_bekend voor_zover_we_weten naar_het_zich_laat_aanzien doorgaans
    grotendeels min_of_meer tot_op_zekere_hoogte in_zekere_zin
    vermoedelijke waarschijnlijke verdacht_van verdacht_wordt_van verdacht_worden_van
    vermoeden vermoedens indruk waarschijnlijkheid verwachting aanwijzingen
    aannemen denken inschatten menen schatten veronderstellen verwachten`).map(words => words.replaceAll("_", " ")),
)
