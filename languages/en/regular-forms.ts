/** The forms of a regular verb: `brief` → brief, briefs, briefed; briefing. */
export function regularForms(infinitive: string): { finite: string[]; other: string[] } {
  const stem = infinitive.replace(/e$/, "")
  const soft = infinitive.replace(/([^aeiou])y$/, "$1i")
  const third = soft !== infinitive ? `${soft}es` : /(?:s|x|z|ch|sh)$/.test(infinitive) ? `${infinitive}es` : `${infinitive}s`
  const past = soft !== infinitive ? `${soft}ed` : `${stem}ed`
  return { finite: [infinitive, third, past], other: [`${stem}ing`] }
}
