import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "test/playground/**"],
    // Protocol and command line tests start processes; on a busy machine that takes a while.
    testTimeout: 30_000,
  },
})
