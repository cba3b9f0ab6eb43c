import { describe, expect, it } from 'vitest'
import { ALIASES, type AliasRow, EUROPEAN_CODES } from '../src/data/aliases/index.ts'
import { spdxLicence } from '../src/model/ids.ts'
import { fold } from '../src/model/text/fold.ts'
import { KINDS } from '../src/read/normalise/from-row.ts'
import { canonicalIri } from '../src/read/normalise/iri.ts'
import { normalise } from '../src/index.ts'

const rows = [...ALIASES, ...EUROPEAN_CODES]
const name = (row: AliasRow): string => row.alias ?? row.iri ?? '?'
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

  it('have an id or a known kind, and one alias or one address', () => {
    const wrong = rows.filter(({ id, kind, alias, iri }) => (id === undefined) === (kind === undefined) || (alias === undefined) === (iri === undefined))
    expect(wrong).toEqual([])
    expect(rows.filter(({ kind }) => kind !== undefined && !KINDS.some((known) => known === kind))).toEqual([])
  })

  it('do not repeat each other', () => {
    const keys = ALIASES.map((row) => (row.alias === undefined ? canonicalIri(row.iri ?? '') : fold(row.alias)))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
