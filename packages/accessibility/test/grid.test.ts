import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGrid } from '../src/read/grid.ts'

const rules = async (input: string) => (await readGrid(input, { file: 'grille.csv' })).findings.map(({ rule }) => rule)

describe('readGrid', () => {
  it('reads our JSON', async () => {
    const { value, findings } = await readGrid(JSON.stringify({ version: '4.1.2', pages: [{ id: 'accueil', url: 'https://example.org/', process: 'contact', criteria: { '1.1': 'C', '4.1': { status: 'NA', reason: 'absent', note: 'pas de média' } } }] }))
    expect(findings).toEqual([])
    expect(value).toEqual({ version: '4.1.2', pages: [{ id: 'accueil', url: 'https://example.org/', process: 'contact', criteria: { '1.1': { status: 'C' }, '4.1': { status: 'NA', reason: 'absent', note: 'pas de média' } } }] })
  })

  it('reads the CSV of Ara', async () => {
    const { value, findings } = await readGrid('Critères,Accueil,"Contact, plan"\n1.1,C,NC\n1.2,NA,NT\n')
    expect(findings).toEqual([])
    expect(value.pages.map(({ id }) => id)).toEqual(['Accueil', 'Contact, plan'])
    expect(value.pages[1]?.criteria).toEqual({ '1.1': { status: 'NC' }, '1.2': { status: 'NT' } })
  })

  it('reads the CSV of Frago, theme and criterion apart, with addresses', async () => {
    const { value } = await readGrid('"Thématiques";"Critères";"Accueil|https://example.org/"\n"13";"12";"nc"\n')
    expect(value.pages).toEqual([{ id: 'Accueil', url: 'https://example.org/', criteria: { '13.12': { status: 'NC' } } }])
  })

  it('says where a status or a criterion is wrong, and keeps the rest', async () => {
    const { value, findings } = await readGrid('Critères,Accueil\n1.1,oui\n99.1,C\n1.2,C\n', { file: 'grille.csv' })
    expect(findings.map(({ rule, location }) => [rule, location?.line])).toEqual([['accessibility/grid-status', 2], ['accessibility/grid-criterion', 3]])
    expect(value.pages[0]?.criteria).toEqual({ '1.1': { status: 'NT' }, '1.2': { status: 'C' } })
  })

  it('does not let an unknown reason make a criterion not applicable', async () => {
    const text = JSON.stringify({ pages: [{ id: 'a', criteria: { '1.1': { status: 'NA', reason: 'trop cher' } } }] })
    const { value, findings } = await readGrid(text)
    expect(findings[0]).toMatchObject({ rule: 'accessibility/grid-na-reason', path: ['pages', 0, 'criteria', '1.1'] })
    expect(value.pages[0]?.criteria['1.1']).toEqual({ status: 'NT' })
  })

  it('skips a page without criteria, and says so', async () => {
    expect(await rules('{"pages":[{"id":"a"},3,{"id":"b","criteria":{}}]}')).toEqual(['accessibility/grid-page', 'accessibility/grid-page'])
  })

  it.each(['', 'bonjour', '{', '[]', '{"a":1}', 'a,b\n1,2', 'PK\u0003\u0004'])('says in one finding that %j is no grid', async (text) => {
    expect(await rules(text)).toEqual(['accessibility/grid-format'])
  })

  it('never throws', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.uint8Array().map((bytes) => Uint8Array.from([80, 75, 3, 4, ...bytes]))), async (input) => {
      const { value } = await readGrid(input)
      return Array.isArray(value.pages)
    }))
  })
})
