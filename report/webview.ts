/** The page inside VS Code: shows a report that has changed without losing the reader's place, and leads to the words that are clicked. */

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: unknown): void }

/** To the page: what is to stand in it, and what to remember it by. */
export interface ToPage {
  readonly body: string
  readonly uri: string
}

/** From the page: it is there; or somebody wants to see these words. */
export type FromPage = { readonly ready: true } | { readonly from: number; readonly to: number }

const editor = acquireVsCodeApi()

addEventListener("message", ({ data: { body, uri } }: MessageEvent<ToPage>) => {
  editor.setState({ uri })
  const page = document.querySelector(".page")
  if (!page) return
  const { scrollTop } = document.documentElement
  const unfolded = document.querySelector("details")?.open === true
  const focused = pathOf(document.activeElement)
  page.outerHTML = body
  const folded = document.querySelector("details")
  if (folded) folded.open = unfolded
  document.documentElement.scrollTop = scrollTop
  if (focused) document.querySelectorAll<HTMLElement>(focused.selector)[focused.index]?.focus({ preventScroll: true })
})

document.addEventListener("click", event => {
  const place = (event.target as Element).closest("[data-from]")
  if (!place || getSelection()?.isCollapsed === false) return
  event.preventDefault()
  editor.postMessage({ from: Number(place.getAttribute("data-from")), to: Number(place.getAttribute("data-to")) })
})

editor.postMessage({ ready: true })

/** The how-manieth of its kind has the focus: what is focused is a link or a summary, and most stay where they were. */
function pathOf(element: Element | null): { readonly selector: string; readonly index: number } | undefined {
  const section = element?.closest("section, nav, header")?.getAttribute("aria-labelledby")
  const tag = element?.tagName.toLowerCase()
  if (!element || (tag !== "a" && tag !== "summary")) return undefined
  const selector = section ? `section[aria-labelledby="${section}"] ${tag}` : tag
  return { selector, index: [...document.querySelectorAll(selector)].indexOf(element) }
}
