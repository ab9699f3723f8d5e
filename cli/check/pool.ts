import { availableParallelism } from "node:os"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import type { Language } from "../../engine/annotation/index.ts"
import { loadLanguages } from "../annotate.ts"
import { type Checked, checkText, type Task } from "./check-text.ts"

/** Texts below which a worker costs more time to start than it saves. */
const fewest = 12

/** Checks texts, several at once where there are many: each worker takes the next when it is done with one. Order is kept by the caller. */
export interface Pool {
  check(task: Task): Promise<Checked>
  close(): Promise<void>
}

/** Whether this thread is one of a pool's workers. */
export const isPoolWorker = !isMainThread && (workerData as { aldus?: unknown } | null)?.aldus === "check"

/** A pool for `count` texts. `failed` hears of a model that cannot be read. */
export async function openPool(count: number, grammar: boolean, failed: (pack: string, error: unknown) => void): Promise<Pool> {
  const size = count < fewest ? 0 : Math.min(availableParallelism(), Math.ceil(count / fewest), 8)
  if (size < 2) {
    const languages = await loadLanguages(grammar, failed)
    return { check: async task => checkText(task, languages), close: async () => {} }
  }
  const idle = Array.from({ length: size }, () => new Worker(__filename, { workerData: { aldus: "check", grammar } }))
  const all = [...idle]
  const waiting: ((worker: Worker) => void)[] = []
  const free = (worker: Worker) => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  return {
    async check(task) {
      const worker = idle.pop() ?? (await new Promise<Worker>(resolve => waiting.push(resolve)))
      try {
        return await new Promise<Checked>((resolve, reject) => {
          worker.once("message", ({ checked, error }: Answer) => {
            worker.removeListener("error", reject)
            if (checked) resolve(checked)
            else reject(new Error(error))
          })
          worker.once("error", reject)
          worker.postMessage(task)
        })
      } finally {
        free(worker)
      }
    },
    close: async () => void (await Promise.all(all.map(worker => worker.terminate()))),
  }
}

interface Answer {
  readonly checked?: Checked
  readonly error?: string
}

/** The life of a worker: answers each task that it is given. */
export async function workInPool(): Promise<void> {
  const port = parentPort!
  let languages: readonly Language[] | undefined
  port.on("message", async (task: Task) => {
    let answer: Answer
    try {
      languages ??= await loadLanguages((workerData as { grammar: boolean }).grammar, () => {})
      answer = { checked: checkText(task, languages) }
    } catch (error) {
      answer = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
    port.postMessage(answer)
  })
}
