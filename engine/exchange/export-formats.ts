/** The formats of other programs, and what the name of a file of each ends in. A file by itself: a client needs nothing else of this layer. */
export const exportFormats = {
  checklist: ".checklist.md",
  claimreview: ".claimreview.json",
  csv: ".csv",
  jsonld: ".annotations.jsonld",
  brat: ".ann",
  conllu: ".conllu",
  folia: ".folia.xml",
} as const

export type ExportFormat = keyof typeof exportFormats
