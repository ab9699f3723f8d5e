import type { LanguageText } from "../../engine/text/index.ts"
import { list } from "../table.ts"

/** Abbreviations with a full stop, as Dutch newspapers write them; those behind the bar may also end a sentence. */
const [open, closing] = [
  `aant a.d a.d.h.v a.h.w a.m a.o afb afd afl alg a.m am apr arr art aug b.d bc bijl bijv b.g bgg b.h blz bros br b.v bv bvba ca c.a calc cap ch
   cf chr c.m col comm const corp c.q d.d dec dept dhr d.i dir dipl d.m.v do dr dra drs dr.h.c ds d.t.v d.w.z e.a ed e.e.g e.k e.o ev evt excl ex
   feb fa fig fr fl gebr gem gen gep gest gld gr g.g h.a h.b.s h.c h.k.h h.m hoofdst hr hrn h.t.l i.b i.c id i.e i.e.g i.h.a i.h.b i.i.g i.m inc incl
   ing inz i.o i.o.m i.o.v i.p.v ir i.s.m i.t.t i.v.m i.z jan jhr jkvr jl joh jr k kand kapt kath kg kol l lic lit l.l lt ltd luit m maj max m.a.w m.b.t
   m.b.v mej mevr mgr m.h.o m.i m.i.v min mln mld m.m m.m.v m.n mr mrs mrt ms mw n n.a.v n.b n.c n.chr nl n.m n.n no nov nr nrs ned n.o.m n.v o o.a
   o.b.v o.d okt o.g o.i o.i.v o.l.v o.m ong o.t.t o.v.t p pag par pct p.i p.j.t ph pl plm plv p.m pr priv prof prot p.s r rk r.k resp rd red reg s s.a
   secr sept sep sgt sr s.s st soc subs s.v t tab t.a.v t.b.v tel temp t.g.v th t/m t.n.v t.o.v toel tr t.w t.z.t u u.s univ v v.a v.b v.b.d v.c v.chr v.d
   vert vgl v.h vnl vnw vols voorz vs v.v.d w wg w.o w.o.b w.v z z.g z.g.a.n zgn z.i z.k.h z.m zn z.o z.o.z z.s.m zw z.exc h.exc gouv burg wo`,
  `a.s a.u.b b.v co d.d e.a e.d e.e.a enz etc e.v e.v.a inc j.l jl jr k.g km kg ltd mln mld m.m min n.b n.c n.chr n.v o.i.d p.a pct p.m p.p p.st
   p.u r.k s.j s.v.p sr t.a.p v.c v.chr v.j v.k vs w.g z.o.z a.m chr`,
].map(list) as [string[], string[]]

/** How Dutch is written. */
export const dutchText: LanguageText = {
  abbreviations: new Set([...open, ...closing]),
  closingAbbreviations: new Set(closing),
  namesLikeAbbreviations: new Set(["jan", "ed", "op x", "via x"]),
  months: new Set(list("januari februari maart april mei juni juli augustus september oktober november december")),
  apostropheWords: new Set(list("'s 't 'n 'm 'r 'k 'ns 'ie 'tje 'er 'em 'tis 'twas 'ter")),
  splitsContractions: false,
  bylines: [
    "door ",
    "door: ",
    "van onze ",
    "van een onzer ",
    "tekst: ",
    "tekst ",
    "een bijdrage van ",
    "anp ",
    "redactie ",
    "onze correspondent",
    "onze verslaggever",
  ],
  questionLabels: ["v:", "vraag:"],
  answerLabels: ["a:", "antwoord:"],
}
