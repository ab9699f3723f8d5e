/// <reference types="vite/client" />

/** What the VSIX plugin makes of a package: installs it when imported. */
declare module "*.vsix" {
  export function whenReady(): Promise<void>
}
