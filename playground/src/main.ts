import "./workers.ts"
import getAccessibility from "@codingame/monaco-vscode-accessibility-service-override"
import { type IWorkbenchConstructionOptions, initialize, LogLevel } from "@codingame/monaco-vscode-api"
import { registerExtension } from "@codingame/monaco-vscode-api/extensions"
import getBulkEdit from "@codingame/monaco-vscode-bulk-edit-service-override"
import getConfiguration, { initUserConfiguration } from "@codingame/monaco-vscode-configuration-service-override"
import getDialogs from "@codingame/monaco-vscode-dialogs-service-override"
import getEnvironment from "@codingame/monaco-vscode-environment-service-override"
import getExplorer from "@codingame/monaco-vscode-explorer-service-override"
import getExtensions, { ExtensionHostKind } from "@codingame/monaco-vscode-extensions-service-override"
import {
  RegisteredFileSystemProvider,
  RegisteredMemoryFile,
  registerFileSystemOverlay,
} from "@codingame/monaco-vscode-files-service-override"
import getKeybindings from "@codingame/monaco-vscode-keybindings-service-override"
import getLanguages from "@codingame/monaco-vscode-languages-service-override"
import getLifecycle from "@codingame/monaco-vscode-lifecycle-service-override"
import getLog from "@codingame/monaco-vscode-log-service-override"
import getMarkers from "@codingame/monaco-vscode-markers-service-override"
import getModel from "@codingame/monaco-vscode-model-service-override"
import getNotifications from "@codingame/monaco-vscode-notifications-service-override"
import getOutline from "@codingame/monaco-vscode-outline-service-override"
import getOutput from "@codingame/monaco-vscode-output-service-override"
import getPreferences from "@codingame/monaco-vscode-preferences-service-override"
import getQuickAccess from "@codingame/monaco-vscode-quickaccess-service-override"
import getSearch from "@codingame/monaco-vscode-search-service-override"
import getStorage from "@codingame/monaco-vscode-storage-service-override"
import getTextmate from "@codingame/monaco-vscode-textmate-service-override"
import getTheme from "@codingame/monaco-vscode-theme-service-override"
import getBanner from "@codingame/monaco-vscode-view-banner-service-override"
import getStatusBar from "@codingame/monaco-vscode-view-status-bar-service-override"
import getTitleBar from "@codingame/monaco-vscode-view-title-bar-service-override"
import getWorkbench from "@codingame/monaco-vscode-workbench-service-override"
import getWorkingCopy from "@codingame/monaco-vscode-working-copy-service-override"
import getTrust from "@codingame/monaco-vscode-workspace-trust-service-override"
import * as vscode from "vscode"
import "@codingame/monaco-vscode-theme-defaults-default-extension"
import "@codingame/monaco-vscode-theme-seti-default-extension"
import "vscode/localExtensionHost"

/** A VS Code workbench as a page, Aldus installed in it, on the samples. `?theme=dark` or `light`, `?file=NAME`, `?grammar` for trees in hovers; without a theme the browser decides. */
const query = new URLSearchParams(location.search)
const samples = import.meta.glob<string>("../../samples/*", { query: "?raw", import: "default", eager: true })
const folder = vscode.Uri.file("/samples")

const files = new RegisteredFileSystemProvider(false)
for (const [path, text] of Object.entries(samples))
  files.registerFile(new RegisteredMemoryFile(vscode.Uri.joinPath(folder, path.split("/").at(-1)!), text))
registerFileSystemOverlay(1, files)

const dark = query.has("theme") ? query.get("theme") === "dark" : matchMedia("(prefers-color-scheme: dark)").matches
await initUserConfiguration(
  JSON.stringify({
    "workbench.colorTheme": dark ? "Default Dark Modern" : "Default Light Modern",
    "workbench.startupEditor": "none",
    "chat.disableAIFeatures": true,
    "editor.fontFamily": "Georgia, 'DejaVu Serif', serif",
    "editor.fontSize": 16,
    "editor.minimap.enabled": false,
    "problems.visibility": true,
    "aldus.hover.grammar": query.has("grammar"),
  }),
)

// Aldus comes as the same package that is installed in a desktop VS Code.
const aldus = import("./aldus.vsix")
const options: IWorkbenchConstructionOptions = {
  enableWorkspaceTrust: false,
  workspaceProvider: { trusted: true, open: async () => false, workspace: { folderUri: folder } },
  developmentOptions: { logLevel: LogLevel.Warning },
  defaultLayout: { editors: [{ uri: vscode.Uri.joinPath(folder, query.get("file") ?? "buitenland.news"), viewColumn: 1 }], force: true },
  productConfiguration: { nameShort: "Aldus", nameLong: "Aldus" },
}
await initialize(
  {
    ...getLog(),
    ...getExtensions({ enableWorkerExtensionHost: true }),
    ...getModel(),
    ...getNotifications(),
    ...getDialogs(),
    ...getConfiguration(),
    ...getKeybindings(),
    ...getTextmate(),
    ...getTheme(),
    ...getLanguages(),
    ...getMarkers(),
    ...getExplorer(),
    ...getStatusBar(),
    ...getTitleBar(),
    ...getBanner(),
    ...getEnvironment(),
    ...getLifecycle(),
    ...getStorage(),
    ...getWorkingCopy(),
    ...getPreferences(),
    ...getOutput(),
    ...getSearch(),
    ...getOutline(),
    ...getBulkEdit(),
    ...getAccessibility(),
    ...getTrust(),
    ...getWorkbench(),
    ...getQuickAccess({ isKeybindingConfigurationVisible: () => true, shouldUseGlobalPicker: () => true }),
  },
  document.querySelector<HTMLElement>("#workbench")!,
  options,
  { userHome: vscode.Uri.file("/") },
)
await registerExtension(
  { name: "host", publisher: "aldus", version: "1.0.0", engines: { vscode: "*" } },
  ExtensionHostKind.LocalProcess,
).setAsDefaultApi()
await (await aldus).whenReady()
