export { type Anchor, anchorOf, type Found, findAnchor } from "./anchor.ts"
export { type Folded, fold } from "./fold.ts"
export { follow } from "./follow.ts"
export * from "./record.ts"
