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

let dictionary: ReadonlyMap<string, Entry> | undefined

/** What a whole text names: an id, a title, an alias, or a family with its version. */
export function byName(text: string): Answer | undefined {
  const id = spdxLicence(text)
  if (id) return ofId(id)
  const key = fold(text)
  const entry = entries().get(key) ?? entries().get(key.replace(/^licence | licence$/, ''))
  return entry ? ofEntry(entry) : byParts(key)
}

/** Ids, titles of the SPDX list and rows of data/aliases by their folded form. Rows win over titles, titles over ids. */
export function entries(): ReadonlyMap<string, Entry> {
  return (dictionary ??= build())
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
