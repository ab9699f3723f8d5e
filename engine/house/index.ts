export { withIgnore, withoutRule } from "./change-house-file.ts"
export { choiceFor, knownRemarks } from "./choose.ts"
export {
  type HouseFile,
  type HouseVerb,
  type HouseWords,
  houseFileName,
  type IgnoreEntry,
  noHouseFile,
  type Override,
} from "./house-file.ts"
export { type Problem, problemMessage } from "./problem.ts"
export { readHouseFile } from "./read-house-file.ts"
export { knowsVerb, withHouseWords } from "./with-house-words.ts"
