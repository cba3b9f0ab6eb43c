import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '../model/page.ts'
import type { BrowserContext } from './driver.ts'

export interface Limits {
  readonly bytes: number
  readonly milliseconds: number
}

/** The address of what a page links to, when it may be read: over HTTP, or from the disk when the page is on the disk too. */
export function linkedUrl(page: Page, href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href, page.url)) return null
  const { href: url, protocol } = new URL(href, page.url)
  return /^https?:$/.test(protocol) || (protocol === 'file:' && page.url.startsWith('file:')) ? url : null
}

/** The bytes of a linked file; null when it does not answer, is too large, or is not there. */
export async function readLinked(context: BrowserContext, url: string, { bytes, milliseconds }: Limits): Promise<Uint8Array | null> {
  if (url.startsWith('file:')) {
    const path = fileURLToPath(url.replace(/[?#].*$/, ''))
    return (await stat(path)).size > bytes ? null : readFile(path)
  }
  const response = await context.request.get(url, { timeout: milliseconds, maxRedirects: 3 })
  if (!response.ok() || Number(response.headers()['content-length'] ?? 0) > bytes) return null
  return response.body()
}
