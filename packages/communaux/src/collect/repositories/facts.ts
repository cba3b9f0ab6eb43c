import type { FactId } from '@communaux/label'
import type { Measured } from '../../model/evidence.ts'
import type { Repository } from '../../model/repository.ts'

/** One fact of the repositories, copies excluded. Null: it could not be measured. */
export interface RepositoryFact {
  readonly fact: FactId
  readonly rule: string
  readonly measure: (own: readonly Repository[]) => Measured | null
}

const names = (repositories: readonly Repository[]): string => repositories.map(({ row }) => row.name).join('\n')

function share(own: readonly Repository[], holds: (repository: Repository) => boolean): Measured | null {
  if (own.length === 0) return null
  const out = own.filter((repository) => !holds(repository))
  return { value: (own.length - out.length) / own.length, ...(out.length > 0 && { excerpt: names(out) }) }
}

const LISTED = new Set(['listed', 'family', 'homologated'])

/** Sorted by name. */
export const REPOSITORY_FACTS: readonly RepositoryFact[] = [
  {
    fact: 'licence.conflicts.count',
    rule: 'communaux/repository-licences-agree',
    measure: (own) => {
      const conflicting = own.filter(({ contradicts }) => contradicts)
      return { value: conflicting.length, ...(conflicting.length > 0 && { excerpt: names(conflicting) }) }
    },
  },
  {
    fact: 'licence.publiccode.used-by-count',
    rule: 'publiccode/usedBy',
    measure: (own) => {
      const bodies = [...new Set(own.flatMap(({ usedBy }) => usedBy))]
      return bodies.length > 0 ? { value: bodies.length, excerpt: bodies.join('\n') } : null
    },
  },
  {
    fact: 'licence.publiccode.valid',
    rule: 'communaux/repository-publiccode',
    // A file that is not there is not valid; one that is there must be read by the validator first.
    measure: (own) => (own.length > 0 && own.every(({ row }) => !row.publiccode) ? { value: 0 } : null),
  },
  { fact: 'licence.repositories.count', rule: 'communaux/repositories', measure: (own) => ({ value: own.length, excerpt: names(own) }) },
  {
    fact: 'licence.repositories.licensed-share',
    rule: 'communaux/repository-licence-stated',
    measure: (own) => share(own, ({ row, contradicts }) => row.status !== 'not-stated' && row.status !== 'unknown' && !contradicts),
  },
  {
    fact: 'licence.repositories.listed-share',
    rule: 'communaux/repository-licence-listed',
    measure: (own) => share(own, ({ row, contradicts }) => LISTED.has(row.status) && !contradicts),
  },
]
