import Mocha from "mocha"
import { run as define } from "./workbench.ts"

/** What the extension host calls: runs the suite, fails where a test fails. */
export function run(): Promise<void> {
  const mocha = new Mocha({
    ui: "bdd",
    reporter: "spec",
    timeout: 30_000,
    color: false,
    ...(process.env.ALDUS_GREP && { grep: process.env.ALDUS_GREP }),
  })
  mocha.suite.emit("pre-require", globalThis, "", mocha)
  define()
  return new Promise((resolve, reject) => {
    mocha.run(failures => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()))
  })
}
