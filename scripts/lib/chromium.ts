import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/** The path of an installed Chromium. On Debian, as root, it is installed where it is missing; elsewhere the error says in one line what to do. */
export function findChromium(): string {
  const found = places.find(place => place && existsSync(place))
  if (found) return found
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const apt = (...args: string[]) =>
      execFileSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    console.log("Installing Chromium for the tests …")
    apt("update", "-qq")
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu")
    if (existsSync("/usr/bin/chromium")) return "/usr/bin/chromium"
  }
  throw new Error("The tests need Chromium: apt-get install chromium (or set CHROMIUM to its path).")
}

/** Headless, and without the connections that Chromium makes by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })
}
