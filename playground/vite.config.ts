import vsix from "@codingame/monaco-vscode-rollup-vsix-plugin"
import { defineConfig } from "vite"

export default defineConfig({
  // Relative, so that the page can be hosted in any folder.
  base: "./",
  build: { target: "esnext", chunkSizeWarningLimit: 100_000, assetsInlineLimit: 0, reportCompressedSize: false },
  worker: { format: "es" },
  plugins: [vsix()],
  resolve: { dedupe: ["vscode", "monaco-editor"] },
  logLevel: "warn",
})
