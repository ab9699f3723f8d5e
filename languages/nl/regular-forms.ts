/**
 * The forms of a weak verb: `appen` → app, appt, appte, appten; appen, geappt. The spelling does not tell how long a vowel is (`noteren`, but
 * `roddelen`), nor whether a doubled consonant stays (`appen`, but `spammen`), so both are given: a form that does not exist finds nothing.
 */
export function regularForms(infinitive: string): { finite: string[]; other: string[] } {
  const base = infinitive.replace(/(?:en|n)$/, "")
  const short = base.replace(/([bcdfghjklmnpqrstvwxz])\1$/, "$1")
  const long = /(?:^|[^aeiou])[aeou][bcdfghjklmnpqrstvwxz]$/.test(base) ? base.replace(/([aeou])(.)$/, "$1$1$2") : base
  const stems = [...new Set([base, short, long])].map(stem => stem.replace(/v$/, "f").replace(/z$/, "s"))
  // What the sound before -en is decides, not its spelling: «leven – leefde».
  const dental = /(?:[tkfsxp]|ch|sh)$/.test(base) ? "t" : "d"
  const finite = [...new Set(stems.flatMap(stem => [stem, /t$/.test(stem) ? stem : `${stem}t`, `${stem}${dental}e`, `${stem}${dental}en`]))]
  const prefix = /^(?:be|ge|her|ont|ver|er)(?=.{4})/.test(infinitive) ? "" : "ge"
  const participles = stems.map(stem => `${prefix}${stem}${stem.endsWith(dental) ? "" : dental}`)
  return { finite: [...finite, infinitive], other: [...new Set(participles)] }
}
