import { parse } from 'yaml'
import { publiccodeFaults } from './publiccode.ts'

/** What is read of a repository's manifests and of its publiccode.yml. */
export interface ManifestFacts {
  readonly name?: string
  readonly licence?: string
  /** Bodies that say they use it (publiccode.yml). */
  readonly usedBy?: readonly string[]
  readonly publiccodeFaults?: readonly string[]
}

type Reader = (text: string) => ManifestFacts

/** The files that state a licence besides LICENSE itself. One that cannot be read states nothing. */
export const MANIFESTS: Readonly<Record<string, Reader>> = {
  'package.json': (text) => fromObject(JSON.parse(text)),
  'composer.json': (text) => fromObject(JSON.parse(text)),
  'pyproject.toml': (text) => fromToml(text, 'project'),
  'Cargo.toml': (text) => fromToml(text, 'package'),
  'publiccode.yml': (text) => fromPubliccode(parse(text)),
  'publiccode.yaml': (text) => fromPubliccode(parse(text)),
}

/** Reads one manifest; a broken file gives nothing, never an error. */
export function readManifest(file: string, text: string): ManifestFacts {
  try {
    return MANIFESTS[file]?.(text) ?? {}
  } catch {
    return {}
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])

function facts(name: unknown, licence: string | undefined, usedBy: readonly string[] = []): ManifestFacts {
  return { ...(typeof name === 'string' && { name }), ...(licence !== undefined && licence.trim() !== '' && { licence }), ...(usedBy.length > 0 && { usedBy }) }
}

/** npm writes one text or, formerly, an object or a list; Composer writes a list that means OR. */
function fromObject(data: unknown): ManifestFacts {
  if (!isObject(data)) return {}
  const { license, licenses, name } = data
  const stated = license ?? licenses
  if (typeof stated === 'string') return facts(name, stated)
  const list = (Array.isArray(stated) ? stated : [stated]).map((item: unknown) => (isObject(item) ? item.type : item)).filter((item) => typeof item === 'string')
  return facts(name, list.length > 0 ? list.join(' OR ') : undefined)
}

/** `license = "MIT"` or `license = { text = "MIT" }` in one table. */
function fromToml(text: string, table: string): ManifestFacts {
  const start = text.search(new RegExp(`^\\[${table}\\]`, 'm'))
  if (start < 0) return {}
  const [body = ''] = text.slice(start).split(/\n\[(?!\[)/)
  const value = (key: string): string | undefined => new RegExp(`^${key}\\s*=\\s*(?:\\{[^}\\n]*?text\\s*=\\s*)?["']([^"'\\n]+)["']`, 'm').exec(body)?.[1]
  return facts(value('name'), value('license'))
}

function fromPubliccode(data: unknown): ManifestFacts {
  if (!isObject(data)) return {}
  const legal = isObject(data.legal) ? data.legal : {}
  return { ...facts(data.name, typeof legal.license === 'string' ? legal.license : undefined, texts(data.usedBy)), publiccodeFaults: publiccodeFaults(data) }
}
