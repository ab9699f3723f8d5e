/** What we use of `sax`: it has no types of its own. */
declare module "sax" {
  interface Tag {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
  }
  interface Parser {
    onopentag: (tag: Tag) => void
    onclosetag: (name: string) => void
    ontext: (text: string) => void
    oncdata: (text: string) => void
    onerror: (error: Error) => void
    error: Error | null
    write(text: string): Parser
    close(): Parser
  }
  const sax: { parser(strict: boolean, options: { readonly lowercase: boolean }): Parser }
  export default sax
}
