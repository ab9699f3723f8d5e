/**
 * How Dutch attributes, as patterns over trees of Universal Dependencies; `engine/annotation/frames/tree-frame.ts` describes the notation.
 * The first frame of a cue that fits wins.
 */
export const frames = `
  # «De krant meldt dat …», «er wordt beweerd dat …», «dat het misging, geeft hij toe»
  complement-clause: verb D; subject=source?; >ccomp|csubj|advcl|acl|nsubj|obj|obl|parataxis[that]=content
  # «vraagt of …», «legt uit waarom …», «weet niet wie …»
  embedded-question: verb W; subject=source; >ccomp|csubj|advcl|acl|obj|obl[question]=content
  # «zegt niets te weten», «besluit te blijven», «roept op om te stemmen»
  infinitive: verb T; subject=source; >xcomp|ccomp|advcl|acl|csubj|obj|obl[te]=content
  # «wil na de zomer stoppen»
  wish: verb T; bare; subject=source; >xcomp|ccomp|obj[infinitive]=content
  # «Het aantal daalt, meldt de krant.» «De brug, zegt Jansen, blijft dicht.»
  inversion: verb Q; <parataxis; behind=source; around=content
  inversion: verb Q; behind=source; >ccomp|parataxis|csubj|obj[before clause]=content
  inversion: verb Q; thus; <acl; behind=source; around=content
  # «Om hoeveel auto's het gaat, kon zij niet zeggen.»
  inversion: verb W; behind=source; >advcl|obl[before asked]=content
  # «De formatie duurt lang, zoals de griffier had voorspeld.»
  as-clause: verb Q; <advcl|parataxis|acl|conj|ccomp; as; subject=source; around=content
  # «De partij wist ervan, wat haar woordvoerder ontkent.»
  what-clause: verb N; <advcl|parataxis|acl|conj|ccomp|appos; >obj|nsubj[what]; subject=source; around=content
  # «Het bestuur: we stoppen ermee», «Hij zei: het is klaar»
  colon: verb C; subject=source; >parataxis|ccomp[colon]=content
  # «noemt het plan een ramp», «beschouwt hem als leider»
  small-clause: verb S; subject=source; >obj=content; >xcomp|obl|advcl|obj|advmod|parataxis[after predicate]=content
  # «Dat het misging, noemt hij jammer.»
  small-clause: verb S; subject=source; >advcl|csubj|ccomp[before that]=content; >xcomp|obl|obj|advmod[after predicate]=content
  small-clause: verb S; subject=source; >obj[compared]=content
  # «acht de kans groot dat het misgaat»
  small-clause: verb S; subject=source; >obj[judged]=content
  # «noemt de sfeer verziekt»
  small-clause: verb S; subject=source; >xcomp|ccomp[after held]=content
  small-clause: verb S; passive; subject=source?; >nsubj=content; >xcomp|obl|advcl|advmod[predicate]=content
  # «prijst de „bewonderenswaardig lange” meetreeks»
  quoted-object: verb Q; subject=source; >obj[quoted]=content
  quoted-object: verb S; subject=source; >obj[quoted]=content
  # «beschuldigt hem van bedrog», «wijst op de risico's»
  prepositional-object: verb P; subject=source; >obl|nmod[preposition]=content
  # «ontkent de fraude», «kondigt maatregelen aan»
  noun-object: verb N; subject=source; >obj=content
  noun-object: verb N; passive; subject=source?; >nsubj=content
  # «het besluit om te stoppen», «de verklaring dat …», «uit angst dat …»
  noun-clause: noun D; owner=source?; >acl|ccomp|advcl|csubj|nmod|obl|xcomp[that]=content
  noun-clause: noun T; owner=source?; >acl|ccomp|advcl|csubj|nmod|obl|xcomp[te own]=content
`
