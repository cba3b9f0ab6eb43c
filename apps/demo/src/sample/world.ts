import { readFile } from 'node:fs/promises'
import type { PageReport } from '@communaux/accessibility'
import { nodeFiles, type Fetch, type Files } from 'communaux'
import { fileURLToPath } from 'node:url'
import { SAMPLE_DIR } from '../paths.ts'
import type { Sight } from '../town/examine-town.ts'
import { SAMPLE_SITE } from './town.ts'

/** Where each server of the example keeps its files, under `sample/`. */
const SERVERS: Readonly<Record<string, string>> = {
  [new URL(SAMPLE_SITE).origin]: 'site',
  'https://donnees.exemple-sur-isere.example': 'donnees',
  'https://api.exemple-sur-isere.example': 'donnees/api',
}

/** The example needs no network: its addresses are files of the folder `sample/`. */
export const sampleFetch: Fetch = async (input, init) => {
  const { origin, pathname, href } = new URL(String(input))
  const folder = SERVERS[origin]
  if (folder === undefined) throw new Error(`not in the example: ${href}`)
  if (pathname === '/carte.html') throw new Error('ETIMEDOUT')
  if (pathname === '/fichiers/horaires.csv') return new Response('', { status: 503 })
  const name = pathname === '/' ? 'index.html' : pathname.slice(1)
  if (name.includes('..')) return new Response('', { status: 404 })
  const body = await readFile(new URL(`${folder}/${name}`, SAMPLE_DIR)).catch(() => null)
  if (!body) return new Response('', { status: 404 })
  return new Response(init?.method === 'HEAD' ? null : new Uint8Array(body), { headers: { 'content-type': typeOf(name) } })
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript', pdf: 'application/pdf' }
const typeOf = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

/** What a browser saw of the example's site, recorded by `scripts/record-audit.ts`. */
export async function sampleAudit(): Promise<PageReport> {
  return JSON.parse(await readFile(new URL('controle.json', SAMPLE_DIR), 'utf8')) as PageReport
}

/** The example as a collection sees it. */
export const sampleWorld = (): Sight => ({ fetch: sampleFetch, files: sampleFiles(), audit: sampleAudit, tryFiles: true })

/** Git does not keep a folder named `.git`: the example's are kept under `_git`. */
function sampleFiles(): Files {
  const files = nodeFiles(fileURLToPath(SAMPLE_DIR))
  return { ...files, read: (path) => files.read(path.replaceAll('.git', '_git')) }
}
