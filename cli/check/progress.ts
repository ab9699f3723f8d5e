/** Milliseconds before anything is shown: a short run needs no bar. */
const patience = 400

const width = 28

/** A bar that grows on a terminal, and goes when all is done. */
export interface Progress {
  step(): void
  done(): void
}

/** Draws nothing where nobody looks: `stream` is no terminal. */
export function progressBar(total: number, label: string, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => {}, done: () => {} }
  const since = Date.now()
  let count = 0
  let isShown = false
  return {
    step() {
      count++
      if (Date.now() - since < patience) return
      const full = Math.round((count / total) * width)
      stream.write(`\r${"█".repeat(full)}${"░".repeat(width - full)} ${count}/${total} ${label}`)
      isShown = true
    },
    done() {
      if (isShown) stream.write("\r\u001b[2K")
    },
  }
}
