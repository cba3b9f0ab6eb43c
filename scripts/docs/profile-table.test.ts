import { describe, expect, it } from 'vitest'
import { hits } from '../../packages/dcat/src/check/hits.ts'
import { profileOf, profiles } from '../../packages/dcat/src/check/profiles.ts'
import { namespaces, writtenPrefixes } from '../../packages/dcat/src/data/namespaces.ts'
import type { Profile } from '../../packages/dcat/src/data/profiles/types.ts'
import { graphOf } from '../../packages/dcat/src/model/graph-of.ts'
import { readCatalog } from '../../packages/dcat/src/read/read-catalog.ts'
import { rowsOf } from '../../packages/dcat/src/rules/rows/row.ts'
import { exampleOf } from './profile-example.ts'
import { profileTable } from './profile-table.ts'

const PREFIXES = writtenPrefixes.map((prefix) => `@prefix ${prefix}: <${namespaces[prefix] ?? ''}> .\n`).join('')
const all: readonly Profile[] = profiles.flatMap(({ id }) => profileOf(id) ?? [])

describe.each(all)('the table of $id', (profile) => {
  it('has a line for each row, with six cells in both languages', () => {
    const { fr, en } = profileTable(profile)
    for (const text of [fr, en]) {
      const lines = text.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'))
      expect(lines).toHaveLength(rowsOf(profile).length)
      expect(lines.filter((line) => line.split(/(?<!\\)\|/).length !== 8)).toEqual([])
    }
  })

  it('gives examples that the profile accepts', async () => {
    const wrong: string[] = []
    for (const row of rowsOf(profile)) {
      const text = `${PREFIXES}<https://example.org/n> a ${row.className} ; ${row.propertyName} ${exampleOf(row)} .`
      const { value, findings } = await readCatalog(text, { format: 'turtle' })
      const found = hits(graphOf(value), profile).filter(({ subject, rule, note }) => subject.id === 'https://example.org/n' && rule.row.property === row.property && rule.kind !== 'class' && note !== 'unknown-code')
      if (findings.some(({ rule }) => rule !== 'dcat/read-nothing') || found.length > 0) wrong.push(`${row.className} ${row.propertyName} ${exampleOf(row)}: ${[...found.map(({ rule }) => rule.kind), ...findings.map(({ rule }) => rule)].join(' ')}`)
    }
    expect(wrong).toEqual([])
  })
})
