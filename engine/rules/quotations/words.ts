/** Words that rules on quotations go by. All lower case. */
export interface QuotationWords {
  /** Open a reported clause: `dat`. */
  readonly complementisers: ReadonlySet<string>
  /** Who speaks of himself, and who is spoken of by another: «dat *hij* het niet wist» is nobody's own words. */
  readonly first: ReadonlySet<string>
  readonly third: ReadonlySet<string>
  /** Those of {@link first} by which one person speaks of himself: `ik`. */
  readonly self: ReadonlySet<string>
  /** What goes before words that are marked because they are a name, a title or a term: «het *woord* ‘framing’». */
  readonly naming: ReadonlySet<string>
  /** Verbs of calling, behind such words: «die nu ‘ontdekkers’ worden *genoemd*». */
  readonly calls: ReadonlySet<string>
  /** Determiners: marked words behind one are a label that somebody gives. */
  readonly determiners: ReadonlySet<string>
  /** Words without a subject matter of their own, by which two quotations are not alike. */
  readonly function: ReadonlySet<string>
  /** «Wij stoppen *niet* met de bouw»: who says so contradicts. */
  readonly negations: ReadonlySet<string>
  /** How somebody else's label is put down to him: `zoals {source} het noemt`. */
  readonly calling: string
  /** Whose a quotation is, behind it: `zegt {source}`. */
  readonly saying: string
  /** What stands in `calling` and `saying` until a name is there. */
  readonly somebody: string
  /** The marks that a language uses first, and those inside them. */
  readonly double: readonly [open: string, close: string]
  readonly single: readonly [open: string, close: string]
  /** Comma and full stop stand within the closing mark: “Yes,” he said. */
  readonly stopsInside: boolean
}
