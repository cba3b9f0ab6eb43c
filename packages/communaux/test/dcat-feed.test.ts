import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, runIn } from './run.ts'

const dataset = (name: string): string => `<https://example.org/${name}> a dcat:Dataset ; dct:title "${name}"@fr .\n`
const CATALOGUE = `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n${['a', 'b', 'c'].map(dataset).join('')}`
const BASE = 'https://donnees.exemple-sur-isere.example/flux'
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('communaux dcat feed', () => {
  it('writes every page in every syntax, says which address to declare, and gives what it was given', async () => {
    const { code, out, err, cwd } = await run(['dcat', 'feed', 'c.ttl', '--out', 'public/flux', '--base-url', BASE, '--page-size', '2'], { files: { 'c.ttl': CATALOGUE } })
    expect([code, out]).toEqual([0, ''])
    expect(readdirSync(join(cwd, 'public/flux')).sort()).toEqual(['catalog-2.jsonld', 'catalog-2.rdf', 'catalog-2.ttl', 'catalog.jsonld', 'catalog.rdf', 'catalog.ttl'])
    expect(readFileSync(join(cwd, 'public/flux/catalog.ttl'), 'utf8')).toContain(`hydra:next <${BASE}/catalog-2.ttl>`)
    expect(plain(err)).toContain('public/flux : 3 fiches, 2 pages par format.')
    expect(err).toContain(`${BASE}/catalog.ttl`)
    const { out: again } = await runIn(cwd, ['dcat', 'check', 'public/flux/catalog-2.rdf', '--format', 'json'])
    expect((JSON.parse(again) as { datasets: { id: string }[] }).datasets.map(({ id }) => id)).toEqual(['https://example.org/c'])
  })

  it.each([
    [['--base-url', BASE], '--out manque'],
    [['--out', 'flux'], '--base-url manque'],
    [['--out', 'flux', '--base-url', 'flux'], '--base-url flux : une adresse http(s) est attendue.'],
    [['--out', 'flux', '--base-url', BASE, '--page-size', '0'], '--page-size 0'],
    [['--out', 'flux', '--base-url', BASE, '--page-size', 'dix'], '--page-size attend un nombre entier'],
    [['--out', 'c.ttl', '--base-url', BASE], '--out c.ttl'],
  ])('%j is one clear line', async (options, words) => {
    const { code, err } = await run(['dcat', 'feed', 'c.ttl', ...options], { files: { 'c.ttl': CATALOGUE } })
    expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(plain(err)).toContain(words)
  })
})
