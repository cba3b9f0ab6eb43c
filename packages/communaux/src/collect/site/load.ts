import { readPage } from '@communaux/accessibility'
import type { Localized } from '@communaux/report'
import { sha256 } from '../../model/evidence.ts'
import { readUrl } from '../../net/read-url.ts'
import type { Page } from '../../read/page.ts'
import type { TownPorts } from '../ports.ts'

/** A page that was opened. */
export interface LoadedPage {
  /** Its address, or its path when it is a file. */
  readonly url: string
  readonly isFile: boolean
  readonly html: string
  readonly hash: string
  readonly page: Page
}

/** A page that was not, and why. */
export interface UnopenedPage {
  readonly url: string
  readonly reason: Localized
}

export type LoadOutcome = { readonly ok: true; readonly value: LoadedPage } | { readonly ok: false; readonly value: UnopenedPage }

const PAGE_BYTES = 5_000_000
const PAGE_TIME = 20_000

/** Opens a page by its address. */
export async function loadUrl(url: string, { fetch, signal, offline }: TownPorts): Promise<LoadOutcome> {
  if (offline) return unopened(url, { fr: 'le réseau est coupé (--offline)', en: 'the network is off (--offline)' })
  const outcome = await readUrl(url, { fetch, maxBytes: PAGE_BYTES, timeoutMs: PAGE_TIME, ...(signal && { signal }), headers: { accept: 'text/html,application/xhtml+xml' } })
  if (!outcome.ok) return unopened(url, outcome.reason)
  const { contentType, bytes, url: final } = outcome.value
  if (contentType !== '' && !/html|xml/i.test(contentType)) return unopened(url, { fr: `ce n’est pas une page (${contentType})`, en: `this is not a page (${contentType})` })
  return opened(final, false, bytes, /charset=["']?([\w-]+)/i.exec(contentType)?.[1])
}

/** Opens a page by its path. */
export async function loadFile(path: string, { files }: TownPorts): Promise<LoadOutcome> {
  const bytes = await files.read(path)
  return bytes ? opened(path, true, bytes) : unopened(path, { fr: 'fichier introuvable', en: 'no such file' })
}

function opened(url: string, isFile: boolean, bytes: Uint8Array, charset = 'utf-8'): LoadOutcome {
  const html = decode(bytes, charset)
  const page = readPage(html, isFile ? { file: url } : { url })
  return { ok: true, value: { url, isFile, html, hash: sha256(bytes), page } }
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

const unopened = (url: string, reason: Localized): LoadOutcome => ({ ok: false, value: { url, reason } })
