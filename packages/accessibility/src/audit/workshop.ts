import { axeSource } from './axe-run.ts'
import { findBrowser, launch } from './browser.ts'
import type { Browser } from './driver.ts'

/** The tools of a run, or the name of the one that is missing. */
export type Workshop =
  | { readonly browser: Browser; readonly axe: { readonly source: string; readonly version: string; readonly ids: ReadonlySet<string> }; readonly owned: boolean }
  | { readonly missing: string }

/** Finds and starts what a run needs. A browser that the caller gave is not closed at the end. */
export async function openWorkshop(given: Browser | undefined, env: Readonly<Record<string, string | undefined>> | undefined): Promise<Workshop> {
  const axe = await axeSource()
  if (!axe) return { missing: 'axe-core' }
  if (given) return { browser: given, axe, owned: false }
  const found = await findBrowser(env)
  if (!found) return { missing: 'Chromium' }
  try {
    const browser = await launch(found)
    return browser ? { browser, axe, owned: true } : { missing: 'playwright-core' }
  } catch (error) {
    return { missing: `Chromium (${found.path}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})` }
  }
}
