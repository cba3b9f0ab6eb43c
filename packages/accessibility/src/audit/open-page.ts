import type { Localized } from '@communaux/report'
import type { BrowserPage } from './driver.ts'

/** A page that is open, or why it is not. */
export type Opened = { readonly page: BrowserPage; readonly source: string | null } | { readonly problem: Localized }

/**
 * Goes to an address and waits until it is loaded, or at least readable. An error page, a download or
 * something that is not HTML is not the page that was asked for.
 */
export async function openPage(page: BrowserPage, url: string, timeout: number): Promise<Opened> {
  const went = await page.goto(url, { waitUntil: 'load', timeout }).then((response) => ({ response }), (error: unknown) => ({ error }))
  if ('error' in went && !(isSlow(went.error) && (await isReadable(page)))) return { problem: whyNot(went.error) }
  const response = 'response' in went ? went.response : null
  const status = response?.status() ?? 200
  if (status >= 400) return { problem: { fr: `Le serveur répond ${status}.`, en: `The server answers ${status}.` } }
  const type = response?.headers()['content-type'] ?? 'text/html'
  if (!/html|xml|^text\/plain/i.test(type)) return { problem: { fr: `Ce n’est pas une page HTML (${type}).`, en: `This is no HTML page (${type}).` } }
  const source = (await response?.text().catch(() => null)) ?? null
  return { page, source: source === '' ? null : source }
}

const isSlow = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError'

const isReadable = async (page: BrowserPage): Promise<boolean> =>
  Promise.race([page.evaluate(() => document.readyState !== 'loading' && document.body.childElementCount > 0, undefined).catch(() => false), new Promise<false>((resolve) => setTimeout(() => resolve(false), 2_000))])

function whyNot(error: unknown): Localized {
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  const code = /net::(ERR_\w+)/.exec(text)?.[1]
  if (isSlow(error)) return { fr: 'La page ne s’est pas chargée à temps.', en: 'The page did not load in time.' }
  return { fr: `La page ne s’ouvre pas (${code ?? text}).`, en: `The page does not open (${code ?? text}).` }
}
