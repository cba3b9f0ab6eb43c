import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoadedPage, ReadFeedOptions } from '@communaux/dcat'
import { readUrl } from '../net/read-url.ts'
import type { Context } from './command.ts'
import { fail, fileError, isUrl, pathOf } from './input.ts'

/** Where a feed starts, and how its pages are opened. */
export interface FeedSource {
  readonly start: string
  readonly load: ReadFeedOptions['load']
}

/** The syntaxes of a folder, the one that is read first. */
const EXTENSIONS = ['.jsonld', '.ttl', '.rdf', '.xml', '.nt', '.json']

/**
 * A feed by its address, its folder, or its first file. In a folder, a page is found by the last part of its address: what is about to
 * be published can be tried before it is.
 *
 * @throws CliError when the folder cannot be read or holds no page
 */
export async function feedSource(name: string, context: Context): Promise<FeedSource> {
  if (isUrl(name)) return webSource(name, context)
  if (name === '-') return { start: '<stdin>', load: (address) => (address === '<stdin>' ? context.input('-').then(pageOf) : Promise.resolve(elsewhere)) }
  const path = pathOf(name, context.io)
  const about = await stat(path).catch((error: unknown) => fail(name, fileError(error)))
  if (!about.isDirectory()) return { start: name, load: fileLoader(name, false, context) }
  const files = await readdir(path).catch((error: unknown) => fail(name, fileError(error)))
  const first = firstPage(files)
  if (first === undefined) return fail(name, { fr: `aucune page de flux dans ce dossier (${EXTENSIONS.join(', ')})`, en: `no page of a feed in this folder (${EXTENSIONS.join(', ')})` })
  return { start: join(name, first), load: fileLoader(join(name, first), true, context) }
}

/** `catalog.jsonld` comes before `catalog-2.jsonld`; one syntax is enough, as for a harvester. */
function firstPage(files: readonly string[]): string | undefined {
  const pages = EXTENSIONS.map((extension) => files.filter((file) => extname(file).toLowerCase() === extension)).find((found) => found.length > 0)
  return pages?.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
}

const elsewhere: LoadedPage = { ok: false, isGone: false, reason: { fr: 'elle n’a pas été donnée', en: 'it was not given' } }
const pageOf = ({ bytes, base }: { readonly bytes: Uint8Array; readonly base: string }): LoadedPage => ({ ok: true, bytes, base })

/** In a folder that is given whole, a page that is not there will not be there either once it is published. */
function fileLoader(start: string, isWhole: boolean, { io, input }: Context): FeedSource['load'] {
  return async (address) => {
    if (address === start) return pageOf(await input(start))
    const name = basename(URL.canParse(address) ? decoded(new URL(address).pathname) : address)
    const path = join(pathOf(start, io), '..', name)
    const bytes = await readFile(path).catch(() => undefined)
    if (bytes) return { ok: true, bytes, base: URL.canParse(address) ? address : pathToFileURL(path).href }
    return isWhole ? { ok: false, isGone: true, reason: { fr: `pas de fichier ${name} dans le dossier`, en: `no file ${name} in the folder` } } : elsewhere
  }
}

/** An address may hold a `%` that encodes nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Only the host that was typed may be private: the addresses of the other pages come from the feed. */
function webSource(start: string, { io, input }: Context): FeedSource {
  const fetch = io.fetchFor([URL.canParse(start) ? new URL(start).host : ''])
  const load = async (address: string): Promise<LoadedPage> => {
    if (address === start) return pageOf(await input(start))
    if (!isUrl(address)) return { ok: false, isGone: true, reason: { fr: 'ce n’est pas une adresse http(s)', en: 'this is not an http(s) address' } }
    const outcome = await readUrl(address, { fetch, signal: io.signal })
    return outcome.ok ? { ok: true, bytes: outcome.value.bytes, base: outcome.value.url } : { ok: false, isGone: outcome.because === 'status', reason: outcome.reason }
  }
  return { start, load }
}
