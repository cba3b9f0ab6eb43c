import jsonld from 'jsonld'
import { expect, it } from 'vitest'
import { readCatalog } from '../../src/read/read-catalog.ts'
import { feed } from './feed.ts'

const text = feed('space-in-id.jsonld')

it('jsonld drops the dataset in silence', async () => {
  const quads = (await jsonld.toRDF(JSON.parse(text) as object)) as { subject: { value: string } }[]
  const subjects = new Set(quads.map(({ subject }) => subject.value))
  expect([...subjects].filter((iri) => iri.includes('/jeux/'))).toEqual(['https://donnees.exemple-sur-isere.example/jeux/ecoles'])
})

it('we keep it, repaired, and say where', async () => {
  const { value, findings } = await readCatalog(text, { file: 'catalogue.jsonld' })
  expect(value.datasets.map(({ id, title }) => [id, title['und']])).toEqual([
    ['https://donnees.exemple-sur-isere.example/jeux/ecoles', 'Écoles'],
    ['https://donnees.exemple-sur-isere.example/jeux/les%20arbres', 'Arbres'],
  ])
  const line = text.split('\n').findIndex((row) => row.includes('les arbres'))
  const column = (text.split('\n')[line] ?? '').indexOf('"https://donnees')
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({
    rule: 'dcat/read-iri',
    value: 'https://donnees.exemple-sur-isere.example/jeux/les arbres',
    location: { file: 'catalogue.jsonld', line: line + 1, column: column + 1 },
  })
})
