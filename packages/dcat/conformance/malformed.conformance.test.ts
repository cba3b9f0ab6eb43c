import { describe, expect, it } from 'vitest'
import { readCatalog, type ReadResult } from '../src/read/read-catalog.ts'
import { bytesOf, isThere, malformed } from './corpora.ts'

/** What a person sees in each file that is malformed as published, and the rules that must say what is wrong. */
const SEEN: Readonly<Record<string, { datasets?: number; services?: number; series?: number; distributions?: number; others?: number; rules: readonly string[] }>> = {
  'full_croissant_dataset.jsonld': { others: 20, rules: ['dcat/read-json'] },
  'metadata_max.rdf': { datasets: 1, services: 1, distributions: 2, rules: ['dcat/read-iri'] },
  'metadata_max_1_0_1.rdf': { datasets: 1, distributions: 2, rules: ['dcat/read-iri'] },
  'Conventions_dataservice-ogc-services.ttl': { datasets: 1, services: 1, rules: ['dcat/read-prefix', 'dcat/read-statement-end'] },
  'Conventions_dataset-dct-spatial_correct.ttl': { rules: ['dcat/read-syntax'] },
  'Conventions_dataset-dct-spatial_incorrect.ttl': { rules: ['dcat/read-syntax'] },
  'Conventions_dataset-metadata-relation.ttl': { datasets: 1, rules: ['dcat/read-prefix'] },
  'Conventions_general-http-uris.ttl': { datasets: 3, rules: ['dcat/read-prefix'] },
  'Conventions_general-temporal.ttl': { datasets: 1, rules: ['dcat/read-prefix'] },
  'Conventions_general-themes.ttl': { datasets: 1, rules: ['dcat/read-statement-end'] },
  'NTI-RISPv1_Dataset.ttl': { datasets: 1, distributions: 2, rules: ['dcat/read-iri'] },
  'example-bee-population-dataset-series-api.ttl': { datasets: 1, distributions: 2, rules: ['dcat/read-syntax'] },
  'example-bee-population-dataset-series-combined.ttl': { datasets: 4, services: 1, series: 1, distributions: 2, rules: ['dcat/read-syntax'] },
}

describe.skipIf(!isThere)('files malformed as published', () => {
  const files = isThere ? malformed() : []
  it('are there', () => expect(files.length).toBeGreaterThan(10))

  it.each(files)('$file', async ({ family, file }) => {
    const name = file.slice(file.lastIndexOf('/') + 1)
    const expected = SEEN[name] ?? { rules: [] }
    const read: ReadResult = await readCatalog(bytesOf(family, file), { file: name })
    const { datasets, services, series, others } = read.value
    const repairs = read.findings.filter(({ rule }) => rule !== 'dcat/read-nothing')
    expect([...new Set(repairs.map(({ rule }) => rule))].sort()).toEqual(expected.rules)
    for (const { location } of repairs) expect(location).toMatchObject({ file: name, line: expect.any(Number) as number, column: expect.any(Number) as number })
    expect(datasets.length).toBe(expected.datasets ?? 0)
    expect(services.length).toBe(expected.services ?? 0)
    expect(series.length).toBe(expected.series ?? 0)
    if (expected.distributions !== undefined) expect(datasets.reduce((sum, { distributions }) => sum + distributions.length, 0)).toBe(expected.distributions)
    if (expected.others !== undefined) expect(others.length).toBe(expected.others)
  })
})
