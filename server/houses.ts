import { type HouseFile, houseFileName, noHouseFile, type Problem, readHouseFile } from "../engine/house/index.ts"

/** The house that a document belongs to. */
export interface House {
  /** Of its house file, or of where one would stand; undefined for a document that is in no folder. */
  readonly uri: string | undefined
  /** The house file as it is now, also unsaved in an editor; undefined where there is none. */
  readonly text: string | undefined
  readonly file: HouseFile
  readonly problems: readonly Problem[]
}

/** Reads a text file by its URI; undefined where there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>

/** No house: what counts is what the user chose. */
export const noHouse: House = { uri: undefined, text: undefined, file: noHouseFile, problems: [] }

/** Whether a URI is that of a house file. */
export function isHouseFile(uri: string): boolean {
  return uri.endsWith(`/${houseFileName}`)
}

/** The path of a document from the folder of its house file, `/` between; its last part where it is in another place. */
export function pathFrom(house: House, uri: string): string {
  const folder = house.uri?.slice(0, -houseFileName.length)
  const path = folder && uri.startsWith(folder) ? uri.slice(folder.length) : uri.slice(uri.lastIndexOf("/") + 1)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Finds and keeps the house files of a workspace. What an editor has open goes before what is on disk. */
export class Houses {
  /** URIs of the folders of the workspace, without a `/` at their end. */
  folders: readonly string[] = []
  private readonly read: ReadText
  private readonly known = new Map<string, Promise<House | undefined>>()
  private readonly open = new Map<string, string>()

  constructor(read: ReadText) {
    this.read = read
  }

  /** The nearest house file above a document, no higher than its folder of the workspace; without such a folder that beside it. */
  async of(uri: string): Promise<House> {
    const folders = foldersAbove(uri, this.folders)
    for (const folder of folders) {
      const house = await this.at(`${folder}/${houseFileName}`)
      if (house) return house
    }
    const root = folders.at(-1)
    return root === undefined ? noHouse : { ...noHouse, uri: `${root}/${houseFileName}` }
  }

  /** An editor has opened or changed a house file, or with no text closed it. */
  show(uri: string, text: string | undefined): void {
    if (text === undefined) this.open.delete(uri)
    else this.open.set(uri, text)
    this.known.delete(uri)
  }

  /** A house file has changed on disk. */
  forget(uri: string): void {
    this.known.delete(uri)
  }

  private at(uri: string): Promise<House | undefined> {
    const known = this.known.get(uri)
    if (known) return known
    const found = this.textOf(uri).then(
      text => (text === undefined ? undefined : { uri, text, ...readHouseFile(text) }),
      () => undefined,
    )
    this.known.set(uri, found)
    return found
  }

  private async textOf(uri: string): Promise<string | undefined> {
    return this.open.get(uri) ?? (await this.read(uri))
  }
}

/** The folder of a document and those above it, up to the folder of the workspace that holds it. */
function foldersAbove(uri: string, roots: readonly string[]): string[] {
  if (!/^[a-z][\w+.-]*:\//i.test(uri)) return []
  const root = roots.filter(each => uri.startsWith(`${each}/`)).sort((a, b) => b.length - a.length)[0]
  const folders = [uri.slice(0, uri.lastIndexOf("/"))]
  if (root === undefined) return folders
  for (let folder = folders[0]!; folder.length > root.length; ) {
    folder = folder.slice(0, folder.lastIndexOf("/"))
    folders.push(folder)
  }
  return folders
}
