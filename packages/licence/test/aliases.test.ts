import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ALIAS_TARGET, aliasRows, generatedAliases } from '../scripts/generate-aliases.ts'
import { type AliasRow, KINDS } from '../src/model/alias.ts'
import { spdxLicence } from '../src/model/ids.ts'
import { normalise } from '../src/index.ts'

const rows = aliasRows().map(({ row }) => row)
const name = (row: AliasRow): string => row.alias ?? row.iri ?? row.code ?? '?'
const isKnown = (id: string): boolean => id.startsWith('LicenseRef-') || (spdxLicence(id)?.id === id && spdxLicence(id)?.deprecated === false)

describe('each row of data/aliases', () => {
  it.each(rows.map((row) => [name(row), row] as const))('%s', (_, row) => {
    const answer = normalise(row.example)
    expect(answer.id).toBe(row.id ?? null)
    if (row.kind !== undefined) expect(answer.kind).toBe(row.kind)
    expect(answer.assumed).toEqual(row.assumed ?? [])
    expect(answer.candidates).toEqual(expect.arrayContaining([...(row.candidates ?? [])]))
  })
})

describe('the rows together', () => {
  it('name current ids only', () => {
    const ids = rows.flatMap(({ id, candidates = [] }) => (id === undefined ? candidates : [id, ...candidates]))
    expect(ids.filter((id) => !isKnown(id) && id !== 'BSD-2-Clause-FreeBSD')).toEqual([])
  })

  it('have an id or a known kind, and one of alias, iri and code', () => {
    const wrong = rows.filter(({ id, kind, alias, iri, code }) => (id === undefined) === (kind === undefined) || [alias, iri, code].filter((key) => key !== undefined).length !== 1)
    expect(wrong).toEqual([])
    expect(rows.filter(({ kind }) => kind !== undefined && !KINDS.includes(kind))).toEqual([])
  })

  it('are the ones of the table (else: npm run generate)', () => {
    expect(readFileSync(ALIAS_TARGET, 'utf8')).toBe(generatedAliases())
  })

  it('do not repeat each other', () => {
    const keys = [...generatedAliases().matchAll(/(?:^ {2}'|\\n)([^|\n]*)\|/gm)].map((match) => match[1])
    expect(keys).toHaveLength(rows.length)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
