/** Reads and writes the files in which notes are kept: where and how, a host knows. */
export interface NoteFiles {
  /** The text of a file; undefined where there is none. Throws where there is one that cannot be read. */
  read(uri: string): Promise<string | undefined>
  /**
   * Replaces the text of a file by what `change` makes of it as it is at that moment; undefined leaves it alone. All or nothing, and nobody
   * else may write in between, as far as the place allows. It is on disk when this ends; throws where it could not be written.
   */
  update(uri: string, change: (before: string | undefined) => string | undefined): Promise<void>
}
