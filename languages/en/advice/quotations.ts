import type { QuotationWords } from "../../../engine/rules/quotations/words.ts"

export const quotations: QuotationWords = {}
