import { describe, expect, it } from 'vitest'
import type { Profile } from '../data/profiles/types.ts'
import { catalogOf } from '../model/catalog-of.ts'
import type { Graph } from '../model/graph.ts'
import { rowsOf } from '../rules/rows/row.ts'
import { check } from './check.ts'
import { profileOf, profiles } from './profiles.ts'

const all: readonly Profile[] = profiles.flatMap(({ id }) => profileOf(id) ?? [])
const NODE = 'https://example.org/1'

describe.each(all)('a code that the tables of $id do not hold', (profile) => {
  const rows = rowsOf(profile).filter(({ vocabulary }) => vocabulary)

  it('is pointed out with the date of the table, and is never an error', () => {
    for (const { classIri, property, vocabulary } of rows) {
      const value = `${vocabulary?.namespace ?? ''}CODE_DE_2031`
      const graph: Graph = new Map([[NODE, { id: NODE, types: [classIri], properties: new Map([[property, [{ id: value }]]]) }]])
      const about = check(catalogOf(graph), { profile }).findings.filter(({ details, subject }) => subject === NODE && details?.['property'] === property && details['constraint'] !== 'hasValue')
      expect(about.map(({ severity, details }) => [severity, details?.['constraint']]), `${classIri} ${property}`).toEqual([['info', 'in']])
      expect(about[0]?.message.fr).toContain(`du ${vocabulary?.edition ?? ''}`)
      expect(about[0]?.message.en).toContain(`of ${vocabulary?.edition ?? ''}`)
    }
  })
})
