import { access, constants } from 'node:fs/promises'
import process from 'node:process'
import type { Browser } from './driver.ts'

/** Where a browser was found, and how it must be started. */
export interface FoundBrowser {
  readonly path: string
  readonly from: 'CHROMIUM_PATH' | 'system' | '@sparticuz/chromium'
}

const SYSTEM = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const

/**
 * Looks for a Chromium: the one that `CHROMIUM_PATH` names, one of the system, else `@sparticuz/chromium`.
 *
 * @returns null when there is none: the report then says which tool is missing
 * @example (await findBrowser())?.path
 */
export async function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): Promise<FoundBrowser | null> {
  const named = env['CHROMIUM_PATH']
  if (named) return (await runs(named)) ? { path: named, from: 'CHROMIUM_PATH' } : null
  for (const path of SYSTEM) if (await runs(path)) return { path, from: 'system' }
  return bundled()
}

async function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(() => true, () => false)
}

async function bundled(): Promise<FoundBrowser | null> {
  const name = '@sparticuz/chromium'
  try {
    const module = (await import(name)) as { default: { executablePath(): Promise<string> } }
    return { path: await module.default.executablePath(), from: '@sparticuz/chromium' }
  } catch {
    return null
  }
}

/** Chromium refuses its sandbox to root; the pages that we open may be anybody's, so it stays on for others. */
const argumentsFor = ({ from }: FoundBrowser): string[] => {
  const root = process.getuid?.() === 0 || from === '@sparticuz/chromium'
  return [...(root ? ['--no-sandbox'] : []), '--headless=shell', '--font-render-hinting=none', '--disable-dev-shm-usage', '--mute-audio', '--hide-scrollbars']
}

/**
 * Starts a browser with the `playwright-core` of the application.
 *
 * @returns null when `playwright-core` is not installed
 * @example const found = await findBrowser(); const browser = found && (await launch(found))
 */
export async function launch(found: FoundBrowser): Promise<Browser | null> {
  const driver = await import('playwright-core').catch(() => null)
  if (!driver) return null
  return (await driver.chromium.launch({ executablePath: found.path, args: argumentsFor(found), headless: true, handleSIGINT: false })) as unknown as Browser
}
