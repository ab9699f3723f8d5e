import { commands, type Disposable, l10n, type Position, type QuickPickItem, Range, type TextDocument, window } from "vscode"
import type { SourceEntry } from "../../server/protocol.ts"
import { asRange, type Desk } from "./desk.ts"
import { percent } from "./desk-words.ts"
import type { SourceNode } from "./sources-view.ts"

/** What a person can do with a source, from the tree or, through a question, from the palette. */
export function registerSourceCommands(desk: Desk): Disposable[] {
  const register = (name: string, act: (document: TextDocument, source: SourceEntry) => unknown) =>
    commands.registerCommand(`aldus.source.${name}`, async (node?: SourceNode) => {
      const { document } = desk
      if (!document) return
      const source = node && "source" in node ? node.source : await askSource(desk, document)
      const now = source && (await desk.current(document))?.sources.find(({ name }) => name === source.name)
      if (now) await act(document, now)
    })
  return [
    commands.registerCommand("aldus.source.show", async (node: SourceNode) => {
      const { document } = desk
      if (!document || !("source" in node)) return
      const now = (await desk.current(document))?.sources.find(({ name }) => name === node.source.name)
      const said = node.is === "attribution" ? node.source.attributions[node.row] : undefined
      const again =
        said && (now?.attributions[node.is === "attribution" ? node.row : -1] ?? now?.attributions.find(({ text }) => text === said.text))
      await desk.show(document, (again?.text === said?.text ? again?.ranges[0] : undefined) ?? now?.mentions[0] ?? null, true)
    }),
    register("rename", async (document, source) => {
      const [first] = source.mentions
      if (!first || !(await desk.show(document, first))) return
      await commands.executeCommand("editor.action.rename", [document.uri, (await nameOf(document, source)) ?? asRange(first).start])
    }),
    register("trust", (document, { name }) => desk.note(document, { do: "source", name, isTrusted: true })),
    register("distrust", (document, { name }) => desk.note(document, { do: "source", name, isTrusted: false })),
    register("setRole", async (document, { name, role }) => {
      const value = await window.showInputBox({
        title: name,
        prompt: l10n.t("What is this source? For example: alderman for housing"),
        value: role,
      })
      if (value !== undefined) await desk.note(document, { do: "source", name, role: value.trim() })
    }),
    register("same", async (document, { name }) => {
      const other = await askSource(desk, document, l10n.t("{0} is the same as …", name), name)
      if (other) await desk.note(document, { do: "source", name, same: other.name })
    }),
    register("different", async (document, source) => {
      const other = await askOther(desk, document, source)
      if (other) await desk.note(document, { do: "source", name: source.name, different: other })
    }),
    register("acceptAll", async (document, { attributions }) => {
      const changes = attributions.flatMap(({ ranges: [range] }) =>
        range ? [{ do: "judge", range, about: "attribution", verdict: "accepted" } as const] : [],
      )
      if (changes.length > 0) await desk.note(document, { do: "all", changes })
    }),
  ]
}

/** Where the text calls a source by its name, which can be renamed: in «staatssecretaris Hanneke Brouwer» only at the end. */
async function nameOf(document: TextDocument, { mentions }: SourceEntry): Promise<Position | undefined> {
  for (const mention of mentions.slice(0, 5)) {
    const { start, end } = asRange(mention)
    const from = document.offsetAt(start)
    const words = [...document.getText(new Range(start, end)).matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)]
    for (const { index } of words.reverse()) {
      const place = document.positionAt(from + index)
      try {
        if (await commands.executeCommand("vscode.prepareRename", document.uri, place)) return place
      } catch {
        // Not this word: a title, or what it is of.
      }
    }
  }
  return undefined
}

/** Lets a person choose one of the sources of an article, all but this one. */
async function askSource(desk: Desk, document: TextDocument, title?: string, but?: string): Promise<SourceEntry | undefined> {
  const sources = (desk.ledger(document)?.sources ?? []).filter(({ name }) => name !== but)
  const items = sources.map(source => ({
    label: source.name,
    description: [percent(source.share), source.role].filter(Boolean).join(" · "),
    source,
  }))
  return (await window.showQuickPick(items, { ...(title && { title }), placeHolder: l10n.t("Source") }))?.source
}

/** Whom somebody took this source for: the other names under which the text has it, then the other sources. */
async function askOther(desk: Desk, document: TextDocument, { name, mentions }: SourceEntry): Promise<string | undefined> {
  const called = new Set(mentions.map(range => document.getText(asRange(range))))
  called.delete(name)
  const item = (label: string, description: string): QuickPickItem => ({ label, description })
  const items = [
    ...[...called].map(label => item(label, l10n.t("now taken for the same"))),
    ...(desk.ledger(document)?.sources ?? [])
      .filter(source => source.name !== name && !called.has(source.name))
      .map(source => item(source.name, source.role)),
  ]
  return (await window.showQuickPick(items, { title: l10n.t("{0} is somebody else than …", name), placeHolder: l10n.t("Source") }))?.label
}
