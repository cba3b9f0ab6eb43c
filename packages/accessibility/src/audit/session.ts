import { installTools } from './page/tools.ts'
import { observe } from './page/init.ts'
import type { Browser, BrowserContext, BrowserPage } from './driver.ts'
import { WINDOW } from './states/layout.ts'

/** A context of the browser in which pages are opened one after the other. */
export interface Session {
  readonly context: BrowserContext
  /** Opens a page; what the last one had left is closed. */
  open(): Promise<BrowserPage>
  /** From now on the page may not be left. */
  settle(): void
  /** Windows that the page opened by itself. */
  readonly popups: readonly string[]
}

/**
 * Prepares a context: our scripts and axe-core in every frame, nothing sent but GET and HEAD, no download,
 * no service worker, dialogs dismissed, windows closed and noted.
 */
export async function startSession(browser: Browser, axe: string | null): Promise<Session> {
  const context = await browser.newContext({ viewport: WINDOW, acceptDownloads: false, serviceWorkers: 'block', bypassCSP: true, ignoreHTTPSErrors: false, locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  const state: { page: BrowserPage | null; settled: boolean; popups: string[] } = { page: null, settled: false, popups: [] }
  await context.addInitScript({ content: `(${observe.toString()})();(${installTools.toString()})();` })
  if (axe !== null) await context.addInitScript({ content: axe })
  await context.route('**/*', (route) => {
    const request = route.request()
    const harmless = request.method() === 'GET' || request.method() === 'HEAD'
    const leaves = state.settled && request.isNavigationRequest() && isMain(state.page, request.frame())
    return (harmless && !leaves ? route.continue() : route.abort('aborted')).catch(() => undefined)
  })
  context.on('page', (page) => {
    if (page === state.page || state.page === null) return
    state.popups.push(page.url())
    void page.close().catch(() => undefined)
  })
  return {
    context,
    async open() {
      state.page = null
      state.settled = false
      state.popups = []
      const page = await context.newPage()
      state.page = page
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
      return page
    },
    settle: () => void (state.settled = true),
    get popups() {
      return state.popups
    },
  }
}

const isMain = (page: BrowserPage | null, frame: unknown): boolean => page !== null && page.mainFrame() === frame
