import { readFile } from 'node:fs/promises'
import type { PageReport } from '@communaux/accessibility'
import { nodeFiles, type Fetch, type Files } from 'communaux'
import { fileURLToPath } from 'node:url'
import { SAMPLE_DIR } from '../paths.ts'
import type { Sight } from '../town/examine-town.ts'
import { SAMPLE_SITE } from './town.ts'

/** The example needs no network: its addresses are files of the folder `sample/`. */
export const sampleFetch: Fetch = async (input) => {
  const url = new URL(String(input))
  if (url.origin !== new URL(SAMPLE_SITE).origin) throw new Error(`not in the example: ${url.href}`)
  if (url.pathname === '/carte.html') throw new Error('ETIMEDOUT')
  const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1)
  if (name.includes('..')) return new Response('', { status: 404 })
  const body = await readFile(new URL(`site/${name}`, SAMPLE_DIR)).catch(() => null)
  if (!body) return new Response('', { status: 404 })
  return new Response(new Uint8Array(body), { headers: { 'content-type': typeOf(name) } })
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript', pdf: 'application/pdf' }
const typeOf = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

/** What a browser saw of the example's site, recorded by `scripts/record-audit.ts`. */
export async function sampleAudit(): Promise<PageReport> {
  return JSON.parse(await readFile(new URL('controle.json', SAMPLE_DIR), 'utf8')) as PageReport
}

/** The example as a collection sees it. */
export const sampleWorld = (): Sight => ({ fetch: sampleFetch, files: sampleFiles(), audit: sampleAudit })

/** Git does not keep a folder named `.git`: the example's are kept under `_git`. */
function sampleFiles(): Files {
  const files = nodeFiles(fileURLToPath(SAMPLE_DIR))
  return { ...files, read: (path) => files.read(path.replaceAll('.git', '_git')) }
}
