import { articleFrom, merge, noSidecar, readSidecar, writeSidecar } from "../../engine/ledger/index.ts"
import { updateFile } from "../../host/update-file.ts"
import { record } from "./records.ts"

/**
 * A server that does nothing but note: adds one record after the other to a file through the real writer, and says of each that it is saved
 * when it is. The crash test starts it and kills it.
 */
export async function save(file: string, first: number): Promise<never> {
  for (let number = first; ; number++) {
    const own = record("comment", number, { text: `Opmerking ${number}. ${"Met wat woorden erbij. ".repeat(number % 40)}` })
    await updateFile(file, before => {
      const there = before === undefined ? noSidecar : readSidecar(before)
      return writeSidecar({ ...there, records: merge([], there.records, [own]) }, articleFrom(file))
    })
    process.stdout.write(`${number}\n`)
  }
}
