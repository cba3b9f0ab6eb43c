import { REPLACEMENTS } from '../data/deprecated.ts'
import { categoryOf, isForData } from '../model/category.ts'
import type { LicenceTerms } from '../model/compatibility/types.ts'
import { restricted } from './creative-commons.ts'
import { LICENCES } from './index.ts'
import { noticesOnly } from './notices-only.ts'
import { text } from './sources.ts'

/** What is known of a licence. `read` when its clauses are ours; else only what its category tells. */
export interface KnownTerms {
  readonly terms: LicenceTerms
  readonly read: boolean
}

let byId: ReadonlyMap<string, LicenceTerms> | undefined

/** What is known of a licence; undefined when nothing is. */
export function termsOf(id: string): KnownTerms | undefined {
  byId ??= new Map(LICENCES.flatMap((terms) => terms.ids.map((each): [string, LicenceTerms] => [each, terms])))
  const terms = byId.get(id) ?? byId.get(REPLACEMENTS[id] ?? '')
  if (terms) return { terms, read: true }
  const assumed = ofCategory(id)
  return assumed && { terms: assumed, read: false }
}

function ofCategory(id: string): LicenceTerms | undefined {
  const matter = isForData(id) ? 'data' : 'software'
  const source = text(id, id)
  switch (categoryOf(id)) {
    case 'public-domain':
      return { ...noticesOnly, ids: [id], source }
    case 'permissive':
      return { ids: [id], matter, reach: 'none', asks: { fr: 'est permissive', en: 'is permissive' }, source, clauses: [] }
    case 'copyleft':
      return { ids: [id], matter, reach: 'work', asks: { fr: 'demande une réciprocité', en: 'asks for reciprocity' }, source, clauses: [] }
    case 'restricted':
      return { ...restricted, ids: [id], source }
    default:
      return undefined
  }
}
