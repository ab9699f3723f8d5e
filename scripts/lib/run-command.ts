import type { Page } from "playwright-core"

/** Runs a command of a workbench as a person does: by its title, in the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1")
  await page.waitForTimeout(400)
  await page.keyboard.type(title)
  await page.waitForTimeout(700)
  await page.keyboard.press("Enter")
  await page.waitForTimeout(900)
}
