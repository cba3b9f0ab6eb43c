import type { Localized } from '@communaux/report'
import { readUrl } from '../../net/read-url.ts'
import type { TownSources } from '../../model/town.ts'
import type { TownPorts } from '../ports.ts'

/** The bytes of one document of a catalogue, and the address that its IRIs start from. */
export interface OpenedDocument {
  readonly name: string
  readonly bytes: Uint8Array
  readonly base: string
}

export type OpenOutcome = { readonly ok: true; readonly documents: readonly OpenedDocument[] } | { readonly ok: false; readonly subject: string; readonly reason: Localized }

const API = 'https://www.data.gouv.fr/api/1'
const PAGE = 100
const MOST_PAGES = 20
const CATALOGUE_BYTES = 300_000_000

/** Where the catalogue of a collectivity is: what the person gave, else what data.gouv.fr has for its SIREN. */
export async function openCatalogue({ catalogue, siren }: TownSources, ports: TownPorts): Promise<OpenOutcome | null> {
  if (catalogue !== undefined) return /^https?:\/\//i.test(catalogue) ? fromUrl(catalogue, ports) : fromFile(catalogue, ports)
  return siren === undefined ? null : fromDatagouv(siren, ports)
}

async function fromFile(path: string, { files }: TownPorts): Promise<OpenOutcome> {
  const bytes = await files.read(path)
  if (bytes) return { ok: true, documents: [{ name: path, bytes, base: fileBase(path) }] }
  return { ok: false, subject: path, reason: { fr: 'fichier introuvable', en: 'no such file' } }
}

/** Relative IRIs must not depend on where the project stands on the disk. */
const fileBase = (path: string): string => `file:///${path.replace(/\\/g, '/').replace(/^(\.\/|\/)+/, '').split('/').map(encodeURIComponent).join('/')}`

async function fromUrl(url: string, ports: TownPorts): Promise<OpenOutcome> {
  const outcome = await get(url, ports)
  return outcome.ok ? { ok: true, documents: [outcome.document] } : { ok: false, subject: url, reason: outcome.reason }
}

/** The datasets of an organisation, page after page, by its SIREN. */
async function fromDatagouv(siren: string, ports: TownPorts): Promise<OpenOutcome> {
  const organisations = await get(`${API}/organizations/?business_number_id=${siren}&page_size=5`, ports)
  if (!organisations.ok) return { ok: false, subject: `data.gouv.fr ${siren}`, reason: organisations.reason }
  const id = organisationOf(organisations.document, siren)
  if (id === null) return { ok: false, subject: `data.gouv.fr ${siren}`, reason: { fr: 'aucune organisation n’y porte ce SIREN', en: 'no organisation there has this SIREN number' } }
  const documents: OpenedDocument[] = []
  let url: string | null = `${API}/datasets/?organization=${id}&page_size=${PAGE}`
  for (let page = 0; url !== null && page < MOST_PAGES; page++) {
    const outcome = await get(url, ports)
    if (!outcome.ok) return { ok: false, subject: url, reason: outcome.reason }
    documents.push(outcome.document)
    url = nextPage(outcome.document)
  }
  return { ok: true, documents }
}

async function get(url: string, { fetch, offline, signal }: TownPorts): Promise<{ ok: true; document: OpenedDocument } | { ok: false; reason: Localized }> {
  if (offline) return { ok: false, reason: { fr: 'le réseau est coupé (--offline)', en: 'the network is off (--offline)' } }
  const outcome = await readUrl(url, { fetch, maxBytes: CATALOGUE_BYTES, ...(signal && { signal }) })
  return outcome.ok ? { ok: true, document: { name: url, bytes: outcome.value.bytes, base: outcome.value.url } } : { ok: false, reason: outcome.reason }
}

function parsed({ bytes }: OpenedDocument): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The organisation whose own number it is: the search may be wider than what was asked. */
function organisationOf(document: OpenedDocument, siren: string): string | null {
  const { data } = parsed(document)
  const list = (Array.isArray(data) ? data : []) as readonly Record<string, unknown>[]
  const own = list.find(({ business_number_id: number }) => String(number).startsWith(siren))
  return own && typeof own.id === 'string' ? own.id : null
}

function nextPage(document: OpenedDocument): string | null {
  const { next_page: next } = parsed(document)
  return typeof next === 'string' && next.startsWith(API) ? next : null
}
