import { describe, expect, it } from 'vitest'
import { run, runIn } from './run.ts'

const BASE = 'https://donnees.exemple-sur-isere.example/flux'
const entry = (name: string): string => `<https://example.org/${name}> a dcat:Dataset ; dct:title "${name}"@fr ; dct:description "${name}"@fr ; dct:identifier "${name}" .\n`
const CATALOGUE = `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n${['a', 'b', 'c'].map(entry).join('')}<https://example.org/d> a dcat:Dataset ; dct:title "d" .\n`
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

interface Json {
  readonly datasets: readonly { readonly id: string; readonly fate: string }[]
  readonly findings: readonly { readonly rule: string; readonly outcome: string; readonly location?: { readonly file: string } }[]
}

describe('communaux dcat harvest-check', () => {
  it('tries a folder before it is published, as it would be read once it is', async () => {
    const { cwd } = await run(['dcat', 'feed', 'c.ttl', '--out', 'flux', '--base-url', BASE, '--page-size', '1'], { files: { 'c.ttl': CATALOGUE } })
    const { code, out } = await runIn(cwd, ['dcat', 'harvest-check', 'flux', '--format', 'json'])
    const { datasets, findings } = JSON.parse(out) as Json
    expect([code, datasets.map(({ fate }) => fate)]).toEqual([1, ['kept', 'kept', 'kept', 'skipped']])
    expect(findings.filter(({ rule }) => /harvest-(next|page|redirect)|read-page/.test(rule))).toEqual([])
    expect(findings.find(({ rule }) => rule === 'dcat/dataset-identifier-min-count')?.location?.file).toMatch(/catalog-4\.jsonld$/)
    const { out: text } = await runIn(cwd, ['dcat', 'harvest-check', 'flux'])
    expect(plain(text)).toMatch(/^4 pages, 4 fiches : 3 reprises, 1 ignorée\n {2}ignorée : d\n/)
  })

  it('follows addresses, and says which page is not there', async () => {
    const { cwd } = await run(['dcat', 'feed', 'c.ttl', '--out', 'flux', '--base-url', BASE, '--page-size', '2'], { files: { 'c.ttl': CATALOGUE } })
    const first = (await runIn(cwd, ['dcat', 'convert', 'flux/catalog.ttl', '--to', 'turtle'])).out
    const { code, out } = await run(['dcat', 'harvest-check', `${BASE}/catalog.ttl`, '--format', 'json'], { web: { [`${BASE}/catalog.ttl`]: first, [`${BASE}/catalog-2.ttl`]: 404 } })
    const { datasets, findings } = JSON.parse(out) as Json
    expect([code, datasets.length]).toEqual([1, 2])
    expect(findings.filter(({ rule }) => rule === 'dcat/harvest-next-missing').map(({ outcome }) => outcome)).toEqual(['fails'])
  })

  it('cannot tell of a page that was not given', async () => {
    const { cwd } = await run(['dcat', 'feed', 'c.ttl', '--out', 'flux', '--base-url', BASE, '--page-size', '2'], { files: { 'c.ttl': CATALOGUE } })
    const first = (await runIn(cwd, ['dcat', 'convert', 'flux/catalog.ttl', '--to', 'turtle'])).out
    const { out } = await run(['dcat', 'harvest-check', '-', '--format', 'json'], { stdin: first })
    expect((JSON.parse(out) as Json).findings.filter(({ rule }) => rule === 'dcat/harvest-next-missing').map(({ outcome }) => outcome)).toEqual(['unknown'])
  })

  it('a next page whose address is badly written is a page that is not there', async () => {
    const page = `${CATALOGUE}<${BASE}/c.ttl> a <http://www.w3.org/ns/hydra/core#PartialCollectionView> ; <http://www.w3.org/ns/hydra/core#next> <${BASE}/%E0%A4%A.ttl> .\n`
    const { code, out } = await run(['dcat', 'harvest-check', 'flux', '--format', 'json'], { files: { 'flux/c.ttl': page } })
    expect([code, (JSON.parse(out) as Json).findings.some(({ rule }) => rule === 'dcat/harvest-next-missing')]).toEqual([1, true])
  })

  it.each([['vide'], ['absent'], ['prose.txt'], ['https://nowhere.example/flux.ttl']])('%s is one clear line', async (name) => {
    const { code, out, err } = await run(['dcat', 'harvest-check', name], { files: { 'vide/.gardé': '', 'prose.txt': 'Bonjour.' } })
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(err).not.toMatch(/inattendue|\n\s+at /)
  })
})
