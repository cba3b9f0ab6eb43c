import type { Finding } from '@communaux/report'
import { Lines } from '../../model/inventory/lines.ts'
import { purlOf } from '../../model/inventory/purl.ts'
import type { Entry, Inventory, InventoryPackage } from '../../model/inventory/types.ts'
import { composerLock } from './composer-lock.ts'
import { declaredLicence, type DeclaredLicence } from './declared.ts'
import { fault } from './faults.ts'
import { formatOf, INVENTORY_FILES } from './format.ts'
import { gemfileLock } from './gemfile-lock.ts'
import { isRecord, type Json } from './json.ts'
import { jsonFault } from './json-fault.ts'
import { packageLock } from './package-lock.ts'
import { pipfileLock } from './pipfile-lock.ts'
import { pnpmLock } from './pnpm-lock.ts'
import { tomlLock } from './toml-lock.ts'
import { yarnLock } from './yarn-lock.ts'

export interface InventoryReading {
  /** Null when the file is of no known format, or could not be read at all. */
  readonly value: Inventory | null
  readonly findings: readonly Finding[]
}

type Format = NonNullable<ReturnType<typeof formatOf>>
const JSON_READERS: Partial<Record<Format['format'], (json: Json, text: string) => Iterable<Entry>>> = { 'package-lock': packageLock, 'composer.lock': composerLock, 'Pipfile.lock': pipfileLock }

/**
 * The packages of a lockfile, dev and optional included, each name and version once; the project itself and the
 * members of its workspace are left out. Reads package-lock.json (1 to 3), composer.lock, pnpm-lock.yaml (5 to 9),
 * yarn.lock (1 and Berry), poetry.lock, uv.lock, Cargo.lock, Pipfile.lock and Gemfile.lock. Never throws.
 *
 * @param options.file the name of the file, which tells its format and stands in locations
 * @example readInventory(text, { file: 'package-lock.json' }).value?.packages.length
 */
export function readInventory(text: string, { file }: { readonly file: string }): InventoryReading {
  const format = formatOf(file, text)
  if (!format) return failed('format', file, { formats: INVENTORY_FILES.join(', ') })
  const reader = JSON_READERS[format.format]
  if (!reader) {
    if (format.needs && !format.needs.test(text)) return failed('shape', file, { format: format.format, part: format.needsName ?? '' })
    return read(entriesOfText(text, format), text, file, format)
  }
  const json = parseJson(text)
  if (json === undefined) return failed('unreadable', file, {}, jsonFault(text), text)
  const missing = isRecord(json) ? missingPart(json, format) : '{ }'
  if (missing !== undefined || !isRecord(json)) return failed('shape', file, { format: format.format, part: missing ?? '' })
  return read(reader(json, text), text, file, format)
}

function entriesOfText(text: string, { format }: Format): Iterable<Entry> {
  if (format === 'pnpm-lock') return pnpmLock(text)
  if (format === 'yarn.lock') return yarnLock(text)
  return format === 'Gemfile.lock' ? gemfileLock(text) : tomlLock(text, format)
}

/** The part that a JSON lockfile cannot do without. */
function missingPart(json: Json, { format }: Format): string | undefined {
  if (format === 'composer.lock') return Array.isArray(json['packages']) ? undefined : '"packages"'
  if (format === 'Pipfile.lock') return isRecord(json['default']) || isRecord(json['develop']) ? undefined : '"default"'
  if (json['packages'] !== undefined && !isRecord(json['packages'])) return '"packages"'
  if (json['dependencies'] !== undefined && !isRecord(json['dependencies'])) return '"dependencies"'
  return json['lockfileVersion'] === undefined && json['packages'] === undefined && json['dependencies'] === undefined ? '"lockfileVersion"' : undefined
}

function read(entries: Iterable<Entry>, text: string, file: string, { format, ecosystem }: Format): InventoryReading {
  const lines = new Lines(text, file)
  const licences = new Map<unknown, DeclaredLicence>()
  const packages = new Map<string, InventoryPackage>()
  const findings: Finding[] = []
  for (const entry of entries) {
    const { name, version, declared, dev = false, optional = false, broken, offset } = entry
    if (broken) {
      findings.push(fault('type', lines.at(offset), { name }))
      continue
    }
    if (name === '' || version === '') {
      findings.push(fault('entry', lines.at(offset), { name: name || version }))
      if (name === '') continue
    }
    const purl = purlOf(ecosystem, name, version)
    const known = packages.get(purl)
    if (known && !isBetter(declared, known)) {
      if ((known.dev && !dev) || (known.optional && !optional)) packages.set(purl, { ...known, dev: known.dev && dev, optional: known.optional && optional })
      continue
    }
    let licence = licences.get(declared)
    if (!licence) licences.set(declared, (licence = declaredLicence(declared)))
    packages.set(purl, { purl, name, version, ...licence, from: file, dev: dev && (known?.dev ?? true), optional: optional && (known?.optional ?? true), location: lines.at(offset) })
  }
  return { value: { format, ecosystem, file, packages: [...packages.values()] }, findings }
}

/** The same package installed twice may carry its licence in one place only. */
const isBetter = (declared: unknown, known: InventoryPackage): boolean => known.reading === 'not-stated' && declared !== undefined

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function failed(name: 'unreadable' | 'shape' | 'format', file: string, params: Record<string, string>, offset = 0, text = ''): InventoryReading {
  return { value: null, findings: [fault(name, new Lines(text, file).at(offset), params)] }
}
