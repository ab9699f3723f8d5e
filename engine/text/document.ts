/** What the caller hands in. Never normalised: an offset is an index into `text`. */
export interface Document {
  readonly text: string
  /** `plain` is also what a `.news` file is: prose with optional front matter. */
  readonly format: "plain" | "markdown"
}
