/**
 * Writes src/data/spdx-ids.ts from the npm packages that carry the SPDX list. Run it after they are updated:
 * npm run generate
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../src/model/text/fold.ts'
import { byParts } from '../src/read/normalise/grammar.ts'

/** The list that spdx-license-ids at this version holds (its 13 newest ids are those of the 3.29.0 release). */
const LIST = { 'spdx-license-ids@3.0.24': { version: '3.29.0', date: '2026-09-17' } } as const

const require = createRequire(import.meta.url)
const load = (name: string): unknown => JSON.parse(readFileSync(require.resolve(name), 'utf8'))

export const TARGET: URL = new URL('../src/data/spdx-ids.ts', import.meta.url)

/** The text of src/data/spdx-ids.ts for the packages installed now. */
export function generated(): string {
  const { version } = load('spdx-license-ids/package.json') as { version: string }
  const list = LIST[`spdx-license-ids@${version}` as keyof typeof LIST]
  const named = load('spdx-license-list/spdx.json') as Record<string, { name: string; osiApproved: boolean }>
  const deprecated = new Set(load('spdx-license-ids/deprecated.json') as string[])
  const current = load('spdx-license-ids/index.json') as string[]
  // The list keeps the old "GPL-2.0+" as deprecated ids; spdx-license-ids leaves them out.
  for (const id of Object.keys(named)) if (id.endsWith('+')) deprecated.add(id)
  const ids = [...current, ...deprecated].sort(byCodeUnit)
  const marked = ids.map((id) => `${id}${named[id]?.osiApproved ? '*' : ''}${deprecated.has(id) ? '~' : ''}`)
  const names = ids.map((id) => (deprecated.has(id) ? '' : nameKey(id, named[id]?.name)))
  return `// Written by scripts/generate-ids.ts from spdx-license-ids ${version} and spdx-license-list: do not edit.

/** The edition of the SPDX licence list that these ids come from. */
export const SPDX_LIST = { version: '${list.version}', date: '${list.date}' } as const

/** Ids in order, one space apart; \`*\` approved by the OSI, \`~\` deprecated. */
export const SPDX_IDS: string =
  '${marked.join(' ')}'

/** Folded names in the order of the ids, one bar apart; empty where the id or the grammar finds the name. */
export const SPDX_NAMES: string =
  '${names.join('|')}'
`
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : 1)

function nameKey(id: string, name: string | undefined): string {
  const key = fold(name ?? '')
  return key === fold(id) || key === `${fold(id)} licence` || byParts(key)?.id === id ? '' : key
}

if (import.meta.main) writeFileSync(TARGET, generated())
