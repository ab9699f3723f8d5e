import type { HedgeEntry } from "../../engine/annotation/language-pack.ts"
import { hedgeTable } from "../tables.ts"

/** English hedges, in the columns of `languages/nl/hedges.ts`. Own compilation. */
export const hedges = (): readonly HedgeEntry[] =>
  hedgeTable(`
modal | always | may; might; could; may have; might have; could have
evidential | always | reportedly; allegedly; apparently; seemingly; supposedly; purportedly; ostensibly; alleged; purported; evidently; it appears; it seems
evidential | infinitive | seems; seem; seemed; appears; appear; appeared
adverb | always | perhaps; maybe; possibly; probably; presumably; likely; unlikely; conceivably; potentially; arguably; in all likelihood; very likely; most likely; in principle; as far as is known
lexical | clause | possibility; chance; chances; risk; likelihood; doubt; doubts; suspicion; suspicions; speculation; indications; signs; rumours
lexical | always | unclear; uncertain; unconfirmed; suspected of; remains to be seen; cannot be ruled out; possible
approximator | number | about; around; roughly; nearly; almost; over; more than; less than; fewer than; at least; at most; up to; close to; just under; just over; some; well over; an estimated; no more than; slightly more than; slightly less than
approximator | always | approximately; dozens; scores; hundreds; thousands; millions; billions; a handful of; several; a number of; a few; a couple of; or so; a kind of; a sort of; more or less; slightly
`)
