import { type ExtensionContext, env, Uri, workspace } from "vscode"

/** What a house file is called; the server knows it by the same name. */
export const houseFileName = ".aldus.json"

/** The scheme of the address at which the manifest says that the schema of house files stands. */
const scheme = "aldus-schema"

/** Serves the JSON schema of house files in the language of the interface, for completion and hovers while one is written. */
export function offerHouseSchema({ extensionUri, subscriptions }: ExtensionContext): void {
  subscriptions.push(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async () => {
        const language = env.language.toLowerCase().startsWith("nl") ? "nl" : "en"
        const file = Uri.joinPath(extensionUri, `schemas/house.${language}.schema.json`)
        return new TextDecoder().decode(await workspace.fs.readFile(file))
      },
    }),
  )
}
