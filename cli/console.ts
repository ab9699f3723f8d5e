/** Where the command line reads and writes. */
export interface Console {
  /** Waits until the reader keeps up, so that a corpus never piles up in memory. */
  write(text: string): Promise<void>
  /** To whoever watches, not to whoever reads. */
  complain(message: string): void
  /** Whether what is written may be coloured. */
  color(wanted: "auto" | "always" | "never"): boolean
}

/** The terminal, or whatever it was led to. */
export const terminal: Console = {
  write: text => new Promise((resolve, reject) => process.stdout.write(text, error => (error ? reject(error) : resolve()))),
  complain: message => void process.stderr.write(`aldus: ${message}\n`),
  color: wanted =>
    wanted === "auto" ? process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb" : wanted === "always",
}

export async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** How to read a file: as was asked for, else by its extension. */
export function formatOf(file: string, markup: "auto" | "plain" | "markdown"): "plain" | "markdown" {
  return markup === "auto" ? (/\.(md|markdown)$/i.test(file) ? "markdown" : "plain") : markup
}
