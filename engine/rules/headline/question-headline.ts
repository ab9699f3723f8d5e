import { isQuoted } from "../look.ts"
import type { PassageRule } from "../rule.ts"

/** A headline that asks what the text should tell. */
export const questionHeadline: PassageRule = {
  name: "question-headline",
  family: "headline",
  scope: "passage",
  severity: "hint",
  profile: "fact-check",
  since: "0.2",
  text: {
    en: {
      title: "Question as a headline",
      message: "This headline asks something. Does the text answer it, and is the answer not no?",
      why: "A question suggests what the paper cannot state. A reader who sees the headline only goes home with the suggestion.",
      advice: "State in the headline what the text knows, with its reservation.",
    },
    nl: {
      title: "Vraag als kop",
      message: "Deze kop stelt een vraag. Beantwoordt de tekst die, en is het antwoord niet gewoon nee?",
      why: "Een vraag suggereert wat de krant niet kan beweren. Wie alleen de kop ziet, onthoudt de suggestie.",
      advice: "Zet in de kop wat de tekst weet, met het voorbehoud dat erbij hoort.",
    },
  },
  examples: {
    nl: [
      "[!:Valt het kabinet?]\n\nDe coalitie vergadert dinsdag over de begroting.",
      "[!:Was de brug al jaren onveilig?]\n\nIngenieurs onderzoeken de brug.",
      "[!:Wie betaalt de rekening?]\n\nDe gemeente en de provincie zijn het niet eens over de kosten.",
      "Kabinet valt\n\nDe coalitie is het niet eens geworden. Hoe nu verder?",
      "‘Waar blijft ons geld?’\n\nOmwonenden vragen zich af waar hun geld blijft.",
      "Wie de rekening betaalt, is onduidelijk\n\nDe gemeente en de provincie zijn het niet eens.",
    ],
    en: [
      "[!:Will the government fall?]\n\nThe coalition meets on Tuesday.",
      "Government falls\n\nThe coalition could not agree. What happens next?",
    ],
  },
  *check(passage) {
    const { paragraph, quotations } = passage
    if (paragraph.role !== "headline") return
    for (const { at, value } of paragraph.sentences) {
      const to = at + value.text.trimEnd().length
      const mark = paragraph.text.lastIndexOf("?", to)
      if (mark < to - 2 || mark < at) continue
      const asked = { from: mark, to: mark + 1 }
      if (isQuoted(passage, asked) || quotations.some(({ inner }) => inner.from <= at + 1 && inner.to >= mark)) continue
      yield { span: { from: at, to } }
    }
  },
}
