import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../model/catalogued.ts'
import { type ReadOptions, readCatalog } from '../read-catalog.ts'

const EU = 'http://publications.europa.eu/resource/authority/'

async function only(json: unknown, options?: ReadOptions): Promise<{ dataset: Dataset; rules: readonly string[] }> {
  const { value, findings } = await readCatalog(JSON.stringify(json), options)
  const [dataset, ...others] = value.datasets
  if (!dataset || others.length > 0) throw new Error(`${value.datasets.length.toString()} datasets`)
  return { dataset, rules: findings.map(({ rule, value: field }) => `${rule} ${String(field)}`) }
}

describe('data.gouv.fr', () => {
  const page = 'https://www.data.gouv.fr/datasets/arbres/'
  const json = {
    id: '5ff5e6e9', title: 'Arbres', acronym: 'ARB', description: 'Les **arbres**.', slug: 'arbres', page, tags: ['arbre', 'nature'], license: 'lov2', frequency: 'annual',
    created_at: '2024-02-01T10:00:00.000000+00:00', last_update: '2024-06-01T10:00:00+00:00', temporal_coverage: { start: '2023-01-01', end: '2023-12-31' },
    spatial: { zones: ['fr:commune:38001'], granularity: 'fr:commune', geom: { type: 'Point', coordinates: [5.7, 45.1] } },
    organization: { name: 'Exemple-sur-Isère', page: 'https://www.data.gouv.fr/organizations/exemple/' },
    contact_points: [{ name: 'Données', email: 'donnees@exemple-sur-isere.example', role: 'contact' }],
    resources: [{ id: 'r1', title: 'arbres.csv', url: 'https://exemple-sur-isere.example/arbres.csv', latest: 'https://www.data.gouv.fr/r/r1', format: 'csv', mime: 'text/csv', filesize: 1234, type: 'main', checksum: { type: 'sha1', value: 'ab' }, schema: { name: 'scdl/arbres' } }],
    extras: { interne: 1 },
  }

  it('reads a dataset of the API', async () => {
    const { dataset, rules } = await only(json)
    expect(dataset).toMatchObject({
      id: page, title: { und: 'Arbres' }, altLabel: { und: 'ARB' }, keyword: { und: ['arbre', 'nature'] }, identifier: [{ value: '5ff5e6e9' }],
      issued: { value: '2024-02-01T10:00:00.000000+00:00', datatype: 'http://www.w3.org/2001/XMLSchema#dateTime' },
      accrualPeriodicity: { id: `${EU}frequency/ANNUAL` }, landingPage: [{ id: page }],
      licence: { id: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
      publisher: { id: 'https://www.data.gouv.fr/organizations/exemple/', name: { und: 'Exemple-sur-Isère' } },
      contactPoint: [{ fn: { und: 'Données' }, hasEmail: [{ id: 'mailto:donnees@exemple-sur-isere.example' }] }],
      temporal: [{ startDate: { value: '2023-01-01' }, endDate: { value: '2023-12-31' } }],
      spatial: [{ geometry: [{ value: '{"type":"Point","coordinates":[5.7,45.1]}' }], identifier: [{ value: 'fr:commune:38001' }] }],
    })
    expect(dataset.distributions).toMatchObject([{
      id: 'https://www.data.gouv.fr/datasets/arbres#resource-r1', accessURL: [{ id: 'https://www.data.gouv.fr/r/r1' }], downloadURL: [{ id: 'https://exemple-sur-isere.example/arbres.csv' }],
      format: { id: `${EU}file-type/CSV` }, mediaType: { id: 'https://www.iana.org/assignments/media-types/text/csv' }, byteSize: { value: '1234' },
      checksum: { algorithm: { id: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha1' }, checksumValue: { value: 'ab' } }, type: { literal: { value: 'main' } }, conformsTo: [{ literal: { value: 'scdl/arbres' } }],
    }])
    expect(rules).toEqual(['dcat/read-field-lost spatial.granularity', 'dcat/read-field-own slug', 'dcat/read-field-lost extras'])
  })

  it('keeps a licence and a frequency that no table knows, without guessing', async () => {
    const { dataset } = await only({ ...json, license: 'maison', frequency: 'quand on peut' })
    expect(dataset.licence).toEqual({ literal: { value: 'maison' } })
    expect(dataset.accrualPeriodicity).toEqual({ literal: { value: 'quand on peut' } })
  })

  it('reads a data service', async () => {
    const { value } = await readCatalog(JSON.stringify({ data: [{ id: 's', title: 'API', base_api_url: 'https://api.example.org/', datasets: [{ id: '1', page }], self_web_url: 'https://www.data.gouv.fr/dataservices/api/' }] }))
    expect(value.services).toMatchObject([{ id: 'https://www.data.gouv.fr/dataservices/api/', endpointURL: [{ id: 'https://api.example.org/' }], servesDataset: [{ id: page }] }])
  })
})

describe('CKAN', () => {
  const plain = { id: 'abc', name: 'arbres', title: 'Arbres', notes: 'Les arbres', tags: [{ name: 'arbre', display_name: 'Arbre' }], license_id: 'x', license_title: 'Licence Ouverte', license_url: 'https://example.org/lo', metadata_created: '2024-02-01T10:00:00.1', maintainer: 'Données', maintainer_email: 'd@example.org', organization: { title: 'Exemple-sur-Isère' } }
  const files = [{ id: 'r1', name: 'CSV', url: 'https://example.org/a.csv', format: 'CSV', size: 12, hash: 'cd', hash_algorithm: 'md5' }]

  it.each([
    ['package_show', { success: true, result: { ...plain, resources: files, extras: [{ key: 'frequency', value: 'annual' }, { key: 'language', value: '["fr"]' }, { key: 'theirs', value: 'x' }] } }],
    ['a form', { ...plain, resources: files, frequency: 'annual', language: ['fr'], theirs: 'x' }],
  ])('reads %s', async (_, json) => {
    const { dataset, rules } = await only(json, { base: 'https://ckan.example.org/api/3/action/package_show?id=arbres' })
    expect(dataset).toMatchObject({
      id: 'https://ckan.example.org/dataset/abc', title: { und: 'Arbres' }, keyword: { und: 'Arbre' }, accrualPeriodicity: { id: `${EU}frequency/ANNUAL` }, language: [{ id: `${EU}language/FRA` }],
      licence: { id: 'https://example.org/lo', title: { und: 'Licence Ouverte' } }, publisher: { name: { und: 'Exemple-sur-Isère' } }, contactPoint: [{ fn: { und: 'Données' }, hasEmail: [{ id: 'mailto:d@example.org' }] }],
    })
    expect(dataset.distributions).toMatchObject([{ id: 'https://ckan.example.org/dataset/abc/resource/r1', accessURL: [{ id: 'https://example.org/a.csv' }], byteSize: { value: '12' } }])
    expect(rules).toEqual(['dcat/read-field-own name', 'dcat/read-field-lost theirs'])
  })

  it('reads texts in several languages', async () => {
    const { dataset } = await only({ ...plain, title_translated: { fr: 'Arbres', en: 'Trees' }, tags_translated: { fr: ['arbre'], en: ['tree'] }, resources: [] })
    expect(dataset).toMatchObject({ title: { fr: 'Arbres', en: 'Trees' }, keyword: { fr: 'arbre', en: 'tree' } })
  })

  it('says which groups, people and organisations have no place', async () => {
    const { rules } = await only({ ...plain, resources: [], groups: [{ title: 'Nature' }], author: 'Espaces verts', extras: [{ key: 'publisher_name', value: 'Exemple-sur-Isère' }] })
    expect(rules.filter((rule) => rule.includes('lost'))).toEqual(['dcat/read-field-lost author', 'dcat/read-field-lost groups'])
    const other = await only({ ...plain, resources: [], author: 'Données', groups: [], extras: [{ key: 'publisher_name', value: 'Pays d’Exemple' }] })
    expect(other.rules.filter((rule) => rule.includes('lost'))).toEqual(['dcat/read-field-lost organization'])
  })

  it('keeps both addresses of a file', async () => {
    const { dataset } = await only({ ...plain, resources: [{ url: 'https://example.org/a.csv', access_url: 'https://example.org/a' }] })
    expect(dataset.distributions).toMatchObject([{ accessURL: [{ id: 'https://example.org/a' }], downloadURL: [{ id: 'https://example.org/a.csv' }] }])
  })

  it('reads extras where the form is empty, each value of one that is there twice, and tells those that the form contradicts', async () => {
    const extras = [{ key: 'version', value: '1.0' }, { key: 'theme', value: 'https://example.org/t1' }, { key: 'theme', value: 'https://example.org/t2' }, { key: 'title', value: 'Haies' }, 'odd']
    const { dataset, rules } = await only({ ...plain, version: '', resources: [], extras })
    expect(dataset).toMatchObject({ title: { und: 'Arbres' }, version: { value: '1.0' }, theme: [{ id: 'https://example.org/t1' }, { id: 'https://example.org/t2' }] })
    expect(rules).toEqual(expect.arrayContaining(['dcat/read-field-lost extras.title', 'dcat/read-field undefined']))
  })

  it('reads a text of extras that only looks like JSON as a text', async () => {
    const { dataset } = await only({ ...plain, resources: [], extras: [{ key: 'provenance', value: '[sans source' }] })
    expect(dataset.provenance).toEqual([{ literal: { value: '[sans source' } }])
  })
})

describe('Opendatasoft', () => {
  const metas = { title: 'Arbres', description: '<p>Les arbres</p>', keyword: ['arbre'], license: 'Licence Ouverte', language: 'fr', modified: '2024-06-01T10:00:00+00:00', publisher: 'Exemple-sur-Isère' }
  it.each([
    ['v1', { datasetid: 'arbres', metas, has_records: true, features: ['geo'], attachments: [] }],
    ['v2', { dataset_id: 'arbres', metas: { default: metas, dcat: { accrualperiodicity: 'Annuelle', contact_name: 'Données' } }, has_records: true, features: ['geo'], attachments: [] }],
  ])('reads %s, and lists the exports of the portal', async (version, json) => {
    const { dataset, rules } = await only({ results: [json] }, { base: 'https://donnees.exemple-sur-isere.example/api/explore/v2.1/catalog/datasets' })
    expect(dataset).toMatchObject({ id: 'https://donnees.exemple-sur-isere.example/explore/dataset/arbres/', title: { fr: 'Arbres' }, licence: { literal: { value: 'Licence Ouverte' } }, publisher: { name: { und: 'Exemple-sur-Isère' } } })
    expect(dataset.distributions.map(({ format }) => format?.id?.split('/').at(-1) ?? format?.literal?.value)).toEqual(['CSV', 'JSON', 'XLSX', 'parquet', 'GEOJSON', 'SHP', 'KML'])
    if (version === 'v2') expect(dataset).toMatchObject({ accrualPeriodicity: { id: `${EU}frequency/ANNUAL` }, contactPoint: [{ fn: { und: 'Données' } }] })
    expect(rules).toEqual([])
  })
})

describe('data.json', () => {
  it('reads Project Open Data 1.1, empty texts apart', async () => {
    const { dataset, rules } = await only({ conformsTo: 'https://project-open-data.cio.gov/v1.1/schema', homepage: '', dataset: [{ title: 'Arbres', identifier: 'a', landingPage: '', contactPoint: { fn: 'Données', hasEmail: 'mailto:d@example.org' }, publisher: { name: 'Exemple' }, distribution: [{ accessURL: 'https://example.org/a', downloadURL: '' }] }] })
    expect(dataset).toMatchObject({ title: { und: 'Arbres' }, contactPoint: [{ hasEmail: [{ id: 'mailto:d@example.org' }] }], distributions: [{ accessURL: [{ id: 'https://example.org/a' }] }] })
    expect(dataset.landingPage).toBeUndefined()
    expect(rules).toEqual([])
  })
})

describe('a list of a platform', () => {
  const full = { title: 'Arbres', slug: 'arbres', resources: [] }
  it('holds datasets with fewer fields than the others, and what is none is told', async () => {
    const { value, findings } = await readCatalog(JSON.stringify({ data: [full, { title: 'Haies', license: 'lov2' }, { title: 'Une réutilisation', url: 'https://example.org/r' }, null], page: 1, total: 4 }))
    expect(value.datasets.map(({ title }) => title)).toEqual([{ und: 'Arbres' }, { und: 'Haies' }])
    expect(findings.filter(({ rule }) => rule === 'dcat/read-field').map(({ path }) => path)).toEqual([['data', 3], ['data', 2]])
  })

  it.each([
    ['data.gouv.fr', { data: [full], page: 1, page_size: 1, total: 12, next_page: 'https://example.org/p2' }, 'next_page'],
    ['CKAN', { success: true, result: { count: 12, results: [{ name: 'a', resources: [] }] } }, 'count'],
    ['Opendatasoft', { total_count: 12, results: [{ dataset_id: 'a', metas: {} }] }, 'total_count'],
  ])('says what page it is on %s', async (_, json, key) => {
    const { findings } = await readCatalog(JSON.stringify(json))
    const [page, ...others] = findings.filter(({ rule }) => rule === 'dcat/read-page')
    expect([page?.path?.at(-1), page?.message.fr.includes('1 jeux de données sur 12'), others]).toEqual([key, true, []])
  })
})
