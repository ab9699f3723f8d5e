import { expect, test } from "vitest"
import type { Passage } from "../../engine/annotation/index.ts"
import { once } from "../../engine/rules/once.ts"
import { trainedLanguages } from "../trained.ts"
import { read } from "./apply.ts"

const languages = await trainedLanguages()

test("a passage is looked at once for the same words, and again for others", () => {
  const { value } = read("De raad vergadert dinsdag.", "nl", languages).passages[0]!
  let looks = 0
  const length = once(({ paragraph }: Passage, words: readonly string[]) => {
    looks++
    return paragraph.text.length + words.length
  })
  const [one, other] = [["a"], ["a", "b"]]
  expect([length(value, one), length(value, one), looks]).toEqual([27, 27, 1])
  expect([length(value, other), looks]).toEqual([28, 2])
})
