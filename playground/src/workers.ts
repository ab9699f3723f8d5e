import editorWorker from "@codingame/monaco-vscode-api/workers/editor.worker?worker&url"
import extensionHostWorker from "@codingame/monaco-vscode-api/workers/extensionHost.worker?worker&url"
import outputWorker from "@codingame/monaco-vscode-output-service-override/worker?worker&url"
import searchWorker from "@codingame/monaco-vscode-search-service-override/worker?worker&url"
import textmateWorker from "@codingame/monaco-vscode-textmate-service-override/worker?worker&url"

const workers: Record<string, string> = {
  editorWorkerService: editorWorker,
  extensionHostWorkerMain: extensionHostWorker,
  TextMateWorker: textmateWorker,
  OutputLinkDetectionWorker: outputWorker,
  LocalFileSearchWorker: searchWorker,
}

/** Tells the workbench where its workers are. Imported before all else. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorkerUrl: (_: string, label: string) => workers[label],
    getWorkerOptions: (_: string, label: string) => (workers[label] ? { type: "module" } : undefined),
  },
})
