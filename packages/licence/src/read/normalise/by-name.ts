import { REPLACEMENTS } from '../../data/deprecated.ts'
import { SPDX_NAMES } from '../../data/spdx-ids.ts'
import { type Alias, aliases } from '../../model/alias.ts'
import { type SpdxId, spdxLicence, spdxLicences } from '../../model/ids.ts'
import { fold } from '../../model/text/fold.ts'
import type { Answer } from './answer.ts'
import { fromRow } from './from-row.ts'
import { byParts } from './grammar.ts'

/** What a key of the dictionary leads to. */
export type Entry = SpdxId | Alias

const VERSIONED = / \d+(?:\.\d+)*$/

let unversioned: ReadonlyMap<string, ReadonlySet<string>> | undefined
let dictionary: ReadonlyMap<string, Entry> | undefined

/** What a whole text names: an id, a title, an alias, or a family with its version. */
export function byName(text: string): Answer | undefined {
  const id = spdxLicence(text)
  if (id) return ofId(id)
  const key = fold(text)
  const entry = entries().get(key) ?? entries().get(key.replace(/^licence | licence$/, ''))
  return entry ? ofEntry(entry) : (byParts(key) ?? withAcronym(text) ?? withoutVersion(key))
}

/** "Aladdin Free Public License (AFPL)": the words name the licence, unless the acronym names another. */
function withAcronym(text: string): Answer | undefined {
  const [, title, acronym] = /^(.+?)\s*\(([\w.+-]{2,12})\)$/.exec(text) ?? []
  const said = title === undefined ? undefined : byName(title)
  const short = said && acronym !== undefined ? byName(acronym) : undefined
  return said?.id !== undefined && (short === undefined || short.id === said.id) ? said : undefined
}

/** "Sun Public License": a title of the list without its version. One licence is assumed, several are candidates. */
function withoutVersion(key: string): Answer | undefined {
  const ids = [...((unversioned ??= stems()).get(key) ?? [])]
  const [sole] = ids
  if (sole === undefined) return undefined
  return ids.length === 1 ? { kind: 'licence', id: sole, assumed: ['version'], candidates: ids, reason: 'version' } : { kind: 'ambiguous', candidates: ids, reason: 'versions' }
}

/** Ids, titles of the SPDX list and rows of data/aliases by their folded form. Rows win over titles, titles over ids. */
export function entries(): ReadonlyMap<string, Entry> {
  return (dictionary ??= build())
}

/** The titles and ids that end with a version, without it, and the licences that they may mean. */
function stems(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [name, { id }] of entries()) {
    if (id === undefined || !VERSIONED.test(name)) continue
    const stem = name.replace(VERSIONED, '')
    found.set(stem, (found.get(stem) ?? new Set()).add(id))
  }
  return found
}

export const ofEntry = (entry: Entry): Answer => ('osiApproved' in entry ? ofId(entry, 'name') : fromRow(entry, 'name'))

function build(): Map<string, Entry> {
  const ids = [...spdxLicences().values()]
  const names = SPDX_NAMES.split('|')
  const built = new Map<string, Entry>()
  for (const entry of ids) if (!entry.deprecated) built.set(fold(entry.id), entry)
  ids.forEach((entry, index) => {
    const name = names[index]
    if (name && !entry.deprecated && !built.has(name)) built.set(name, entry)
  })
  for (const [key, alias] of aliases()) if (!/^[@#]/.test(key)) built.set(key, alias)
  return built
}

/** A deprecated id is given as what replaces it. A bare GNU id is written for both meanings: it has no winner. */
function ofId({ id, deprecated }: SpdxId, reason: 'spdx' | 'name' = 'spdx'): Answer {
  const replacement = deprecated ? REPLACEMENTS[id] : undefined
  if (!replacement) return { kind: 'licence', id, reason }
  const params = { old: id, replacement }
  if (replacement.endsWith('-only')) return { kind: 'ambiguous', candidates: [replacement, replacement.replace(/-only$/, '-or-later')], reason: 'oldGnu', params }
  return { kind: replacement.includes(' ') ? 'expression' : 'licence', id: replacement, reason: 'deprecated', params }
}
