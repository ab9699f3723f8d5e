import { RAL } from "vscode-languageserver"

/** Turns of the loop that a message takes to be read, answered and sent: `vscode-jsonrpc` waits for an immediate to read, to dispatch and to write. */
const turns = 6

/**
 * A pause for whatever works in slices: it lets what has come in be read, answered and sent. With a slice of work in each turn of the loop a
 * message would wait for all those slices. So they take turns, too: of all that is being read, judged or looked for one slice, then the
 * turns of the loop, then another's. With `milliseconds` it only waits so long.
 */
export function takingTurns(): (milliseconds?: number) => Promise<void> {
  let waiting = Promise.resolve()
  return (milliseconds = 0) => {
    if (milliseconds > 0) return new Promise(resolve => void RAL().timer.setTimeout(resolve, milliseconds))
    waiting = waiting.then(async () => {
      for (let turn = 0; turn < turns; turn++) await new Promise<void>(resolve => void RAL().timer.setImmediate(resolve))
    })
    return waiting
  }
}
