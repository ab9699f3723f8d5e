import { workerData } from "node:worker_threads"
import { readCorpus } from "./corpus.ts"
import { collectVocabulary, Teacher } from "./lessons.ts"
import { runThread, type Shared } from "./thread.ts"

const { index, shared } = workerData as { index: number; shared: Shared }
const { train } = readCorpus(shared.plan.data)
const teacher = new Teacher(collectVocabulary(train))
runThread(
  index,
  shared,
  train.map(example => teacher.lesson(example)),
)
