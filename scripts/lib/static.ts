import { createReadStream, statSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, resolve, sep } from "node:path"

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
}

export interface StaticSite {
  readonly url: string
  close(): Promise<void>
}

/** Serves a folder on this machine only. `port` 0 takes any; a taken one is an error with code EADDRINUSE. */
export function serve(folder: string, port: number): Promise<StaticSite> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    let file = join(root, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname))
    if (file.endsWith(sep)) file += "index.html"
    try {
      if (!file.startsWith(root + sep) || !statSync(file).isFile()) throw new Error(file)
    } catch {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" })
    createReadStream(file).pipe(response)
  })
  return new Promise((done, fail) => {
    server.once("error", fail)
    server.listen(port, "127.0.0.1", () =>
      done({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () => {
          server.closeAllConnections()
          return new Promise(closed => server.close(() => closed()))
        },
      }),
    )
  })
}
