import assert from "node:assert/strict"
import { after, before, describe, it } from "mocha"
import * as vscode from "vscode"
import type { Api } from "../../../client/start.ts"
import { type LedgerRecord, readSidecar, sidecarEnding } from "../../../engine/ledger/index.ts"

/** The extension as a user has it, in a real workbench. */
export function run(): void {
  describe("Aldus in the workbench", () => {
    let api: Api
    const folder = () => vscode.workspace.workspaceFolders![0]!.uri
    const open = async (name: string) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name))
      await vscode.window.showTextDocument(document)
      return document
    }

    const write = async (name: string, text: string) => {
      const uri = vscode.Uri.joinPath(folder(), name)
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
      return uri
    }

    before(async () => {
      await open("buitenland.news")
      const extension = vscode.extensions.getExtension<Api>("aldus.aldus")
      assert.ok(extension, "the package is installed")
      api = await extension.activate()
    })
    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"))

    it("gives a .news file the language id news", async () => {
      assert.equal((await open("buitenland.news")).languageId, "news")
    })

    it("annotates it", async () => {
      const document = await open("buitenland.news")
      const found = await eventually(() => api.annotations(document.uri))
      assert.ok(found.counts.attributions >= 10, `attributions: ${found.counts.attributions}`)
      assert.ok(found.contents.some(({ name }) => name === "The Guardian"))
      assert.equal(found.version, document.version)
    })

    it("colours sources, cues and hedges by semantic tokens", async () => {
      const document = await open("buitenland.news")
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        "vscode.provideDocumentSemanticTokensLegend",
        document.uri,
      )
      assert.deepEqual(legend.tokenTypes, ["source", "cue", "hedge"])
      const words = await tokenWords(document)
      assert.ok(words.cue?.includes("meldt") && words.cue.includes("volgens"), String(words.cue))
      assert.ok(words.source?.includes("The Guardian"), String(words.source))
      assert.ok(words.hedge?.includes("ruim"), String(words.hedge))
    })

    it("opens an article of a news system as a text to annotate", async () => {
      const file = vscode.Uri.joinPath(folder(), "ninjs.json")
      const ninjs = { headline: "Raad stemt", language: "nl", body_xhtml: "<p>De krant meldt dat de raad stemt.</p>" }
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(ninjs)))
      await vscode.commands.executeCommand("aldus.importArticle", file)
      const document = vscode.window.activeTextEditor!.document
      assert.equal(document.languageId, "news")
      assert.equal(document.isUntitled, true)
      assert.match(document.getText(), /\n\nRaad stemt\n\nDe krant meldt dat de raad stemt\.\n$/)
      const found = await eventually(() => api.annotations(document.uri))
      assert.equal(found.counts.attributions, 1)
    })

    it("explains on hover who says it", async () => {
      const document = await open("buitenland.news")
      const at = document.positionAt(document.getText().indexOf("radarposten langs"))
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at)
      assert.match((hover!.contents[0] as vscode.MarkdownString).value, /Finse regering/)
    })

    it("shows the outline by section and source", async () => {
      const document = await open("buitenland.news")
      const symbols = await eventually(() =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri),
      )
      assert.equal(symbols[0]?.name, "Finland versterkt grens na meldingen over drones")
      assert.ok(symbols.some(({ children }) => children.some(({ name }) => name === "The Guardian")))
    })

    it("folds by section", async () => {
      const document = await open("buitenland.news")
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri)
      assert.ok(ranges.length >= 3, String(ranges.length))
    })

    it("goes from «de krant» to the newspaper's name", async () => {
      const document = await open("buitenland.news")
      const at = document.positionAt(document.getText().indexOf("de krant") + 4)
      const [target] = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeDefinitionProvider", document.uri, at)
      assert.equal(document.getText(target?.range), "The Guardian")
      const all = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, at)
      assert.ok(all.length >= 3, String(all.length))
    })

    it("marks a statement without a source in an untitled document, on request, and stops on request", async () => {
      const document = await vscode.workspace.openTextDocument({
        language: "plaintext",
        content: "Het regent.\n\nDe criminaliteit in de stad is sterk gestegen door bezuinigingen.",
      })
      await vscode.window.showTextDocument(document)
      assert.equal(await api.annotations(document.uri), null)
      await vscode.commands.executeCommand("aldus.annotateDocument")
      const found = await eventually(() => api.annotations(document.uri))
      assert.equal(found.counts.unsourced, 1)
      const [problem] = await eventually(async () => {
        const all = vscode.languages.getDiagnostics(document.uri)
        return all.length > 0 ? all : null
      })
      assert.equal((problem!.code as { value: string }).value, "unattributed-statement")
      await vscode.commands.executeCommand("aldus.stopAnnotating")
      assert.equal(await api.annotations(document.uri), null)
    })

    it("annotates a document of any language on request", async () => {
      const document = await vscode.workspace.openTextDocument({ language: "log", content: "De krant meldt dat de minister vertrekt." })
      await vscode.window.showTextDocument(document)
      await vscode.commands.executeCommand("aldus.annotateDocument")
      const found = await eventually(() => api.annotations(document.uri))
      assert.equal(found.counts.attributions, 1)
      await vscode.commands.executeCommand("aldus.stopAnnotating")
    })

    it("leaves code in Markdown alone", async () => {
      const document = await open("notitie.md")
      await vscode.commands.executeCommand("aldus.annotateDocument")
      await eventually(() => api.annotations(document.uri))
      const words = JSON.stringify(await tokenWords(document))
      assert.ok(!words.includes("code"), words)
      await vscode.commands.executeCommand("aldus.stopAnnotating")
    })

    it("names a source by a quick fix", async () => {
      const document = await vscode.workspace.openTextDocument({
        language: "news",
        content:
          "Brug dicht\n\nWethouder Karin Mulder sprak dinsdag met de raad. De criminaliteit in de stad is sterk gestegen, zegt Mulder.\n\nDe werkloosheid in de stad is sterk gedaald.\n",
      })
      await vscode.window.showTextDocument(document)
      const problem = await eventually(async () =>
        vscode.languages.getDiagnostics(document.uri).find(({ code }) => (code as { value: string }).value === "unattributed-statement"),
      )
      const actions = await eventually(async () => {
        const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          problem.range,
          vscode.CodeActionKind.QuickFix.value,
          20,
        )
        return all.length > 0 ? all : null
      })
      const titles = actions.map(({ title }) => title).join("\n")
      assert.match(titles, /Mulder/)
      assert.match(titles, /Ignore in this document|Negeer in dit document/)
      assert.match(titles, /Read about|Lees over/)
      const fix = actions.find(({ title, edit }) => /Mulder/.test(title) && edit)
      assert.ok(fix?.edit, titles)
      await vscode.workspace.applyEdit(fix.edit)
      assert.match(document.getText(), /sterk gedaald, aldus .*Mulder\.|Volgens .*Mulder is de werkloosheid/)
    })

    it("silences a rule in a document, and its remark goes", async () => {
      const document = await vscode.workspace.openTextDocument({
        language: "news",
        content: "De raad vergadert dinsdag.\n\nBronnen melden dat de topman vertrekt.\n",
      })
      await vscode.window.showTextDocument(document)
      const codes = () => vscode.languages.getDiagnostics(document.uri).map(({ code }) => (code as { value: string }).value)
      await eventually(async () => (codes().includes("anonymous-source") ? true : null))
      const [problem] = vscode.languages.getDiagnostics(document.uri)
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        problem!.range,
      )
      const { command } = actions.find(({ title }) => /Ignore in this document|Negeer in dit document/.test(title))!
      await vscode.commands.executeCommand(command!.command, ...command!.arguments!)
      await eventually(async () => (document.getText().includes("aldus-ignore: anonymous-source") ? true : null))
      await eventually(async () => (codes().includes("anonymous-source") ? null : true))
    })

    it("completes a house file and tells what is wrong in it", async () => {
      const uri = vscode.Uri.joinPath(folder(), ".aldus.json")
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ "rules": { "anonymous-sauce": "off" } }\n'))
      try {
        const document = await vscode.workspace.openTextDocument(uri)
        await vscode.window.showTextDocument(document)
        const told = await eventually(async () => vscode.languages.getDiagnostics(uri).find(({ source }) => source === "aldus"))
        assert.match(told.message, /anonymous-source/)
        const at = document.positionAt(document.getText().indexOf("anonymous-sauce") + 2)
        const found = await eventually(async () => {
          const { items } = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", uri, at)
          const labels = items.map(({ label }) => String(typeof label === "string" ? label : label.label))
          return labels.some(label => label.includes("late-attribution")) ? labels : null
        })
        assert.ok(found.length > 40)
      } finally {
        await vscode.workspace.fs.delete(uri)
      }
    })

    it("follows what is typed", async () => {
      const document = await vscode.workspace.openTextDocument({ language: "news", content: "Kop boven het stuk\n\nHet regent.\n" })
      const editor = await vscode.window.showTextDocument(document)
      await editor.edit(edit => edit.insert(new vscode.Position(2, 11), " De politie meldt dat de weg dicht is."))
      const found = await eventually(async () => {
        const now = await api.annotations(document.uri)
        return now && now.counts.attributions > 0 ? now : null
      })
      assert.equal(found.version, document.version)
    })

    it("hides a layer and shows it again", async () => {
      const document = await open("buitenland.news")
      await vscode.commands.executeCommand("aldus.toggleLayer.cues")
      assert.equal((await tokenWords(document)).cue, undefined)
      await vscode.commands.executeCommand("aldus.toggleLayer.cues")
      assert.ok((await tokenWords(document)).cue)
    })

    it("takes a changed setting at once", async () => {
      const document = await open("notitie.md")
      const settings = vscode.workspace.getConfiguration("aldus", document.uri)
      await settings.update("languages", ["news", "markdown"], vscode.ConfigurationTarget.Workspace)
      await eventually(() => api.annotations(document.uri))
      await settings.update("languages", undefined, vscode.ConfigurationTarget.Workspace)
      await eventually(async () => ((await api.annotations(document.uri)) === null ? true : null))
    })

    it("shows the report beside the article, once", async () => {
      const document = await open("klad.news")
      await eventually(() => api.annotations(document.uri))
      const reports = () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .filter(({ input }) => (input as { viewType?: string })?.viewType?.endsWith("aldus.report"))
      await vscode.commands.executeCommand("aldus.showReport")
      const [tab] = await eventually(async () => (reports().length > 0 ? reports() : null))
      assert.equal(tab!.label, "Report: klad.news")
      assert.equal(vscode.window.tabGroups.all.length, 2)
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
      await vscode.commands.executeCommand("aldus.showReport")
      assert.equal(reports().length, 1)
      await vscode.window.tabGroups.close(reports())
    })

    it("has a ledger of what there is to check", async () => {
      const document = await open("klad.news")
      const ledger = await eventually(() => api.ledger(document.uri))
      assert.ok(ledger.claims.length > 10, String(ledger.claims.length))
      assert.ok(ledger.sources.some(({ badges }) => badges.includes("anonymous")))
      assert.equal(ledger.trouble, undefined)
      await vscode.commands.executeCommand("aldus.ledger.nextUnchecked")
      const [first] = ledger.claims
      assert.deepEqual(
        vscode.window.activeTextEditor!.selection.active,
        new vscode.Position(first!.range!.start.line, first!.range!.start.character),
      )
    })

    it("accepts an annotation at the caret, and takes that back", async () => {
      const document = await open("klad.news")
      const editor = vscode.window.activeTextEditor!
      // The first claim is the article's own: there is nothing else there to judge.
      const first = (await eventually(() => api.ledger(document.uri))).claims[0]!
      const at = new vscode.Position(first.range!.start.line, first.range!.start.character + 1)
      editor.selection = new vscode.Selection(at, at)
      const here = async () => (await eventually(() => api.ledger(document.uri))).claims.filter(({ text }) => text === first.text)
      assert.deepEqual([...new Set((await here()).map(({ by }) => by))], ["machine"])
      await vscode.commands.executeCommand("aldus.annotation.accept")
      assert.deepEqual([...new Set((await here()).map(({ by }) => by))], ["accepted"])
      await vscode.commands.executeCommand("aldus.annotation.undo")
      assert.deepEqual([...new Set((await here()).map(({ by }) => by))], ["machine"])
    })

    it("remembers what a person knows of a source, and confirms all that it says at once", async () => {
      const document = await open("klad.news")
      const source = async () => (await eventually(() => api.ledger(document.uri))).sources.find(({ name }) => name.includes("Hofstra"))!
      const node = { is: "source", source: await source() }
      await vscode.commands.executeCommand("aldus.source.trust", node)
      assert.equal((await source()).isTrusted, true)
      await vscode.commands.executeCommand("aldus.source.distrust", node)
      assert.equal((await source()).isTrusted, false)
      await vscode.commands.executeCommand("aldus.source.acceptAll", node)
      const { marks } = await eventually(() => api.ledger(document.uri))
      const { attributions } = await source()
      assert.equal(marks.filter(({ about, by }) => about === "attribution" && by === "accepted").length, attributions.length)
    })

    /** What is kept of an article in the file beside it. */
    const kept = async ({ uri }: vscode.TextDocument) => {
      const file = uri.with({ path: `${uri.path}${sidecarEnding}` })
      const { records, isWhole } = readSidecar(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)))
      assert.equal(isWhole, true)
      return records
    }
    const keptOf = async <K extends LedgerRecord["kind"]>(document: vscode.TextDocument, kind: K) =>
      (await kept(document)).filter((record): record is Extract<LedgerRecord, { kind: K }> => record.kind === kind)
    const ledgerOf = (document: vscode.TextDocument) => eventually(() => api.ledger(document.uri))
    const sourceOf = async (document: vscode.TextDocument, name: RegExp) =>
      (await ledgerOf(document)).sources.find(source => name.test(source.name))
    /** Does what a person does with a source in the tree, and answers what is then asked. */
    const onSource = async (document: vscode.TextDocument, command: string, name: RegExp, ...steps: Step[]) => {
      const source = await sourceOf(document, name)
      assert.ok(source, String(name))
      const done = vscode.commands.executeCommand(`aldus.source.${command}`, { is: "source", source })
      if (steps.length > 0) answer(...steps)
      await done
      return source
    }

    byHand("renames a source throughout, from the tree", async () => {
      const document = await open("politiek.news")
      const before = document.getText().split("Brouwer").length
      assert.ok(before > 2, String(before))
      await onSource(document, "rename", /Brouwer/, { type: "Bakker" }, { press: "Enter" })
      await eventually(async () => (document.getText().includes("Brouwer") ? null : true))
      assert.equal(document.getText().split("Bakker").length, before)
      assert.ok(await sourceOf(document, /Hanneke Bakker/))
      await vscode.commands.executeCommand("workbench.action.files.revert")
    })

    byHand("takes two sources for the same, and for different again", async () => {
      const document = await open("economie.news")
      const other = await sourceOf(document, /^de statistici$/)
      const own = await onSource(document, "same", /^het Centraal Bureau/, { type: "de statistici" }, { press: "Enter" })
      assert.ok(other)
      const both = await sourceOf(document, /^het Centraal Bureau/)
      assert.equal(both?.attributions.length, own.attributions.length + other.attributions.length)
      assert.equal(await sourceOf(document, /^de statistici$/), undefined)
      assert.deepEqual(
        (await keptOf(document, "source")).map(({ name, same }) => [name, same]),
        [[own.name, ["de statistici"]]],
      )
      const said = document.positionAt(document.getText().indexOf("juist verder") + 3)
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, said)
      assert.ok((hover!.contents[0] as vscode.MarkdownString).value.includes(`**${own.name}**`))
      await onSource(document, "different", /^het Centraal Bureau/, { type: "de statistici" }, { press: "Enter" })
      assert.equal((await sourceOf(document, /^het Centraal Bureau/))?.attributions.length, own.attributions.length)
      assert.equal((await sourceOf(document, /^de statistici$/))?.attributions.length, other.attributions.length)
      assert.deepEqual(
        (await keptOf(document, "source")).map(({ same, different }) => [same, different]),
        [[[], ["de statistici"]]],
      )
    })

    byHand("gives a source a role, and trusts it", async () => {
      const document = await open("economie.news")
      const { name } = await onSource(document, "setRole", /Yildiz/, { type: "onderhandelaar" }, { press: "Enter" })
      await onSource(document, "trust", /Yildiz/)
      const source = await sourceOf(document, /Yildiz/)
      assert.deepEqual([source?.role, source?.isTrusted], ["onderhandelaar", true])
      const record = (await keptOf(document, "source")).find(each => each.name === name)
      assert.deepEqual([record?.role, record?.isTrusted], ["onderhandelaar", true])
    })

    byHand("would accept at once the claims that the filter lets through, and asks first", async () => {
      const document = await open("economie.news")
      const bank = "De Nederlandsche Bank"
      const { claims } = await ledgerOf(document)
      const count = claims.filter(({ voucher }) => voucher === bank).length
      assert.ok(count > 1 && count < claims.length, String(count))
      const filtering = vscode.commands.executeCommand("aldus.ledger.filter")
      answer({ type: bank }, { click: bank }, { press: "Enter" })
      await filtering
      // A workbench that runs a suite shows no such question, but tells what it would have asked: scripts/desk-story.ts answers it.
      await assert.rejects(
        async () => vscode.commands.executeCommand("aldus.ledger.acceptShown"),
        new RegExp(`claims the ${count} that are shown`),
      )
      await vscode.commands.executeCommand("aldus.ledger.clearFilter")
      await assert.rejects(
        async () => vscode.commands.executeCommand("aldus.ledger.acceptShown"),
        new RegExp(`claims the ${claims.length} that`),
      )
      assert.ok((await ledgerOf(document)).claims.every(({ by }) => by === "machine"))
    })

    it("accepts, rejects and puts on other words one annotation, and keeps that", async () => {
      const document = await open("sport.news")
      const editor = vscode.window.activeTextEditor!
      const words = "daalde vorig jaar met 12 procent"
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), `Het aantal leden ${words}.\n\n`))
      const own = async () => (await ledgerOf(document)).claims.filter(({ range }) => range?.start.line === 0)
      const verdicts = async () => (await keptOf(document, "verdict")).map(({ about, verdict, anchor }) => [about, verdict, anchor.exact])
      const [found, ...more] = await own()
      assert.ok(found)
      assert.deepEqual([found.by, more], ["machine", []])
      editor.selection = new vscode.Selection(0, 5, 0, 5)
      await vscode.commands.executeCommand("aldus.annotation.accept")
      assert.deepEqual(
        (await own()).map(({ by }) => by),
        ["accepted"],
      )
      assert.deepEqual(await verdicts(), [["claim", "accepted", found.text]])
      await vscode.commands.executeCommand("aldus.annotation.reject")
      assert.deepEqual(await own(), [])
      assert.deepEqual(await verdicts(), [["claim", "rejected", found.text]])
      await vscode.commands.executeCommand("aldus.annotation.undo")
      assert.deepEqual(
        (await own()).map(({ by }) => by),
        ["machine"],
      )
      assert.deepEqual(await verdicts(), [])
      const from = document.getText().indexOf(words)
      editor.selection = new vscode.Selection(document.positionAt(from), document.positionAt(from + words.length))
      await vscode.commands.executeCommand("aldus.annotation.respan")
      assert.deepEqual(
        (await own()).map(({ by, text, kind }) => [by, text, kind]),
        [["person", words, found.kind]],
      )
      assert.deepEqual(await verdicts(), [["claim", "rejected", found.text]])
      assert.deepEqual(
        (await keptOf(document, "mark")).map(({ about, claim, anchor }) => [about, claim, anchor.exact]),
        [["claim", found.kind, words]],
      )
      await vscode.commands.executeCommand("workbench.action.files.revert")
    })

    it("lists what loses its words, and puts it on the selection", async () => {
      const document = await open("sport.news")
      const editor = vscode.window.activeTextEditor!
      const words = new vscode.Range(document.lineAt(0).range.start, document.lineAt(0).range.end)
      const text = document.getText(words)
      editor.selection = new vscode.Selection(words.start, words.end)
      await vscode.commands.executeCommand("aldus.annotation.addAttribution")
      const marks = async () => (await eventually(() => api.ledger(document.uri))).marks.filter(({ by }) => by === "person")
      const made = (await marks()).find(mark => mark.text === text)
      assert.ok(made)
      // Others may have lost their words too.
      const own = async () => (await marks()).find(({ id }) => id === made.id)!
      await editor.edit(edit => edit.replace(words, "Heel andere woorden"))
      const lost = await own()
      assert.equal(lost.range, null)
      assert.equal(lost.text, text)
      editor.selection = new vscode.Selection(0, 5, 0, 18)
      await vscode.commands.executeCommand("aldus.orphan.place", { is: "orphan", lost: { about: "mark", entry: lost } })
      assert.equal((await own()).text, "andere woorden".slice(0, 13))
      await vscode.commands.executeCommand("workbench.action.files.revert")
    })

    it("takes over annotations of another program, once", async () => {
      const text = "Raad 😀 stemt\n\nDe straat is morgen dicht.\n"
      const uri = await write("over te nemen.news", text)
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
      await eventually(() => api.annotations(uri))
      const from = Array.from(text.slice(0, text.indexOf("morgen"))).length
      const table = await write("hand.csv", `id,type,spans,text\r\nx,hedge,${from}-${from + 6},morgen\r\n`)
      const own = async () => (await eventually(() => api.ledger(uri))).marks.map(({ about, text, by }) => [about, text, by])
      for (let time = 0; time < 2; time++) {
        await vscode.commands.executeCommand("aldus.importAnnotations", table)
        assert.deepEqual(await own(), [["hedge", "morgen", "person"]])
      }
    })

    it("renames the notes of an article with it, in one edit that can be undone", async () => {
      const from = await write("hernoemd.news", "Raad stemt\n\nDe straat is morgen dicht.\n")
      const to = vscode.Uri.joinPath(folder(), "nieuw", "hernoemd 2.news")
      const there = (uri: vscode.Uri) =>
        vscode.workspace.fs.readFile(uri.with({ path: `${uri.path}.aldus.jsonld` })).then(
          bytes => new TextDecoder().decode(bytes),
          () => null,
        )
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(from))
      await eventually(() => api.annotations(from))
      editor.selection = new vscode.Selection(2, 0, 2, 9)
      await vscode.commands.executeCommand("aldus.annotation.addHedge")
      const marks = async (uri: vscode.Uri) => (await eventually(() => api.ledger(uri))).marks.map(({ text }) => text)
      assert.deepEqual(await marks(from), ["De straat"])
      await eventually(() => there(from))

      const edit = new vscode.WorkspaceEdit()
      edit.renameFile(from, to)
      assert.ok(await vscode.workspace.applyEdit(edit))
      await eventually(async () => ((await there(to))?.includes('"source":"hernoemd%202.news"') ? true : null))
      assert.equal(await there(from), null)
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), to.toString())
      assert.deepEqual(await marks(to), ["De straat"])
      vscode.window.activeTextEditor!.selection = new vscode.Selection(0, 0, 0, 4)
      await vscode.commands.executeCommand("aldus.annotation.addHedge")
      assert.deepEqual(await marks(to), ["Raad", "De straat"])
      assert.equal(await there(from), null)

      await vscode.commands.executeCommand("undo")
      await eventually(async () => ((await there(from))?.includes('"source":"hernoemd.news"') ? true : null))
      assert.equal(await there(to), null)
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(from))
      assert.deepEqual(await marks(from), ["Raad", "De straat"])
    })

    it("keeps both where there are notes of the new name already, and moves a folder as it is", async () => {
      const notes = (uri: vscode.Uri) => uri.with({ path: `${uri.path}.aldus.jsonld` })
      const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
      const from = await write("een.news", "Raad stemt\n\nDe straat is morgen dicht.\n")
      const to = vscode.Uri.joinPath(folder(), "twee.news")
      const kept = '{"type":"AnnotationPage","items":[\n]}\n'
      await write("een.news.aldus.jsonld", kept)
      await write("twee.news.aldus.jsonld", kept)
      const edit = new vscode.WorkspaceEdit()
      edit.renameFile(from, to)
      assert.ok(await vscode.workspace.applyEdit(edit))
      assert.match(await read(to), /Raad stemt/)
      assert.equal(await read(notes(from)), kept)
      assert.match(await read(notes(to)), /AnnotationPage/)

      await write("map/stuk.news", "Raad stemt\n")
      await write("map/stuk.news.aldus.jsonld", kept)
      const move = new vscode.WorkspaceEdit()
      move.renameFile(vscode.Uri.joinPath(folder(), "map"), vscode.Uri.joinPath(folder(), "archief"))
      assert.ok(await vscode.workspace.applyEdit(move))
      const moved = vscode.Uri.joinPath(folder(), "archief", "stuk.news")
      assert.match(await read(moved), /Raad stemt/)
      assert.equal(await read(notes(moved)), kept)
    })

    it("registers every command of its manifest, on keys that VS Code leaves free", async () => {
      const { contributes } = vscode.extensions.getExtension("aldus.aldus")!.packageJSON
      const known = new Set(await vscode.commands.getCommands())
      for (const { command } of contributes.commands) assert.ok(known.has(command), command)
      const file = await vscode.workspace.openTextDocument(vscode.Uri.parse("vscode://defaultsettings/keybindings.json"))
      const bound = [...file.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)]
      assert.ok(bound.length > 300, String(bound.length))
      for (const { key } of contributes.keybindings) {
        const others = bound.filter(([, other, command]) => other!.split(" ")[0] === key && !command!.startsWith("aldus."))
        assert.deepEqual(
          others.map(([found]) => found),
          [],
          key,
        )
      }
    })

    it("looks good in light and dark", async () => {
      for (const [theme, shot] of [
        ["Default Light Modern", "light"],
        ["Default Dark Modern", "dark"],
        ["Default High Contrast", "high-contrast"],
      ] as const) {
        await vscode.workspace.getConfiguration("workbench").update("colorTheme", theme, vscode.ConfigurationTarget.Global)
        for (const [uri] of (await vscode.workspace.fs.readDirectory(folder())).map(
          ([name]) => [vscode.Uri.joinPath(folder(), name)] as const,
        )) {
          if (!uri.path.endsWith(".news")) continue
          await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
          await new Promise(resolve => setTimeout(resolve, 900))
          console.log(`[shot] ${shot}-${uri.path.split("/").at(-1)}`)
          await new Promise(resolve => setTimeout(resolve, 300))
        }
      }
      assert.ok(vscode.window.activeTextEditor)
    }).timeout(120_000)
  })
}

/** What is done to answer a question: words to type, a key to press, a line to click. */
interface Step {
  readonly type?: string
  readonly press?: string
  readonly click?: string
}

/** Answers the next question of the window, where somebody sits at the keyboard: who stands for VS Code's executable hears this. */
function answer(...steps: Step[]): void {
  console.log(`[answer] ${JSON.stringify(steps)}`)
}

/** A test that needs hands. */
const byHand = process.env.ALDUS_HANDS ? it : it.skip

/** Asks until there is an answer. */
async function eventually<T>(ask: () => Thenable<T | null | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask()
    if (answer !== null && answer !== undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error("no answer in 10 seconds")
}

/** The words of a document by token type. */
async function tokenWords(document: vscode.TextDocument): Promise<Partial<Record<string, string[]>>> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    "vscode.provideDocumentSemanticTokensLegend",
    document.uri,
  )
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri)
  const words: Partial<Record<string, string[]>> = {}
  let line = 0
  let character = 0
  for (let i = 0; i < data.length; i += 5) {
    line += data[i]!
    character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!
    const type = legend.tokenTypes[data[i + 3]!]!
    const word = document.getText(new vscode.Range(line, character, line, character + data[i + 2]!))
    words[type] = [...(words[type] ?? []), word]
  }
  return words
}
