import { afterEach, describe, expect, it, vi } from 'vitest'
import { finding } from '@communaux/report'
import { locate } from '../src/locate/locate.ts'
import { readingRules } from '../src/read/findings/index.ts'
import { readCatalog, type ReadOptions, type ReadResult } from '../src/read/read-catalog.ts'

/** Far more than any of these needs, on a slow machine: what grows without measure takes minutes. */
const LIMIT = 15_000

async function rulesOf(text: string | Uint8Array, options: ReadOptions = {}): Promise<{ rules: readonly string[]; result: ReadResult }> {
  const result = await readCatalog(text, { file: 'piege', ...options })
  return { rules: [...new Set(result.findings.map(({ rule }) => rule))].filter((rule) => rule !== 'dcat/read-nothing'), result }
}

const rdf = (inside: string, doctype = ''): string =>
  `<?xml version="1.0"?>${doctype}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">${inside}</rdf:RDF>`
const titled = (title: string): string => `<rdf:Description rdf:about="https://example.org/d1"><dct:title>${title}</dct:title></rdf:Description>`

describe('hostile documents', { timeout: LIMIT }, () => {
  it('an outside entity is never opened', async () => {
    const { rules, result } = await rulesOf(rdf(titled('[&x;]'), '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))
    expect(rules).toEqual(['dcat/read-entity'])
    expect(JSON.stringify(result.value)).toContain('"[]"')
  })

  it('entities that multiply are not expanded', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${(n + 1).toString()} "${`&e${n.toString()};`.repeat(10)}">`)
    const { rules, result } = await rulesOf(rdf(titled('&e30;'), `<!DOCTYPE r [<!ENTITY e0 "lol">${levels.join('')}]>`))
    expect(rules).toEqual(['dcat/read-entity'])
    expect(JSON.stringify(result.value).length).toBeLessThan(10_000_000)
  })

  it('an entity asked for a million times is not expanded a million times', async () => {
    const { rules, result } = await rulesOf(rdf(titled('&e;'.repeat(200_000)), `<!DOCTYPE r [<!ENTITY e "${'x'.repeat(1000)}">]>`))
    expect(rules).toEqual(['dcat/read-entity'])
    expect(JSON.stringify(result.value).length).toBeLessThan(10_000_000)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a key named %s is a key like any other', async (key) => {
    const text = `{"@context":{"${key}":"https://example.org/ns#k"},"@id":"https://example.org/d1","${key}":"v","titre":{"${key}":1}}`
    const { result } = await rulesOf(text)
    expect(JSON.stringify(result.value)).toContain('https://example.org/ns#k')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    const platform = await rulesOf(`{"title":"A","slug":"a","frequency":"annual","resources":[],"${key}":{"polluted":true}}`)
    expect(platform.rules).toContain('dcat/read-field-lost')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    ['Turtle brackets', `<https://example.org/d> <https://example.org/p> ${'['.repeat(100_000)}`],
    ['Turtle lists', `<https://example.org/d> <https://example.org/p> ${'('.repeat(100_000)}`],
    ['Turtle brackets, closed', `<https://example.org/d> <https://example.org/p> ${'[ <https://example.org/p> '.repeat(20_000)} 1 ${']'.repeat(20_000)} .`],
    ['XML elements', rdf('<rdf:Description><dct:relation>'.repeat(50_000))],
    ['JSON lists', `{"@id":"https://example.org/d","https://example.org/p":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['JSON lists, open', '['.repeat(100_000)],
    ['JSON-LD nodes', `${'{"@id":"https://example.org/d","https://example.org/p":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['JSON-LD nodes that need the full processor', `${'{"@id":"https://example.org/d","@index":"a","https://example.org/p":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('deep nesting ends: %s', async (_, text) => {
    const { result } = await rulesOf(text)
    expect(() => JSON.stringify(result.value)).not.toThrow()
  })

  it('a text of 50 MB is a text', async () => {
    const { rules, result } = await rulesOf(`<https://example.org/d1> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "${'é'.repeat(25_000_000)}" .`)
    expect(rules).toEqual([])
    expect(result.value.datasets[0]?.title['und']?.length).toBe(25_000_000)
  })

  it.each([
    ['quotes never closed', '"a\n'.repeat(100_000)],
    ['long quotes never closed', '<https://example.org/d> <https://example.org/p> """'.repeat(20_000)],
    ['dots', `<https://example.org/d> <https://example.org/p> ex:${'.'.repeat(200_000)}x`],
    ['angle brackets', '<'.repeat(200_000)],
    ['ampersands', rdf(titled('&'.repeat(50_000)))],
    ['attributes', rdf(`<rdf:Description ${Array.from({ length: 20_000 }, (_, n) => `a${n.toString()}="x"`).join(' ')}/>`)],
    ['closing tags', rdf('</a>'.repeat(50_000))],
    ['commas', `{"@id":"x:y"${',,'.repeat(50_000)}}`],
    ['blanks', `${' '.repeat(500_000)}x`],
    ['underscores in a prefix', `${'a_'.repeat(100_000)} b c .`],
    ['a CSV row', `a;b;c;d\n${'x;'.repeat(200_000)}`],
  ])('time does not run away: %s', async (_, text) => {
    const { result } = await rulesOf(text)
    expect(result.findings.length).toBeGreaterThan(0)
  })

  it.each([
    ['JSON-LD', (text: string) => `{"@id":"https://example.org/d1","@type":"http://www.w3.org/ns/dcat#Dataset","http://purl.org/dc/terms/title":"${text}"}`],
    ['RDF/XML', (text: string) => rdf(titled(text)).replace('<rdf:Description', '<rdf:Description rdf:type="http://www.w3.org/ns/dcat#Dataset"')],
    ['a table', (text: string) => `COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL\na;b;c;"${text}";d;e;https://example.org/d1\n`],
  ])('a text of 50 MB is a text, and has a place: %s', async (_, make) => {
    const title = 'é'.repeat(25_000_000)
    const text = make(title)
    const { result } = await rulesOf(text)
    expect(Object.values(result.value.datasets[0]?.title ?? {})[0]?.length).toBe(title.length)
    const [rule] = readingRules
    const [found] = rule ? locate({ text, file: 'piege', format: result.format }, [finding(rule, { subject: 'https://example.org/d1', details: { property: 'http://purl.org/dc/terms/title' } })]) : []
    expect(found?.location?.line).toBe(_ === 'a table' ? 2 : 1)
  })

  describe('nothing is fetched', () => {
    afterEach(() => vi.unstubAllGlobals())
    it.each([
      ['a context', '{"@context":"https://example.org/contexte","@type":"Dataset","@id":"https://example.org/d1","title":"Arbres"}', ['dcat/read-jsonld-context']],
      ['a context among others', '{"@context":["https://example.org/contexte",{"titre":"http://purl.org/dc/terms/title"}],"@id":"https://example.org/d1","@type":"Dataset","titre":"Arbres"}', ['dcat/read-jsonld-context']],
      ['a context inside', '{"@context":{"dct":"http://purl.org/dc/terms/"},"@id":"https://example.org/d1","@type":"http://www.w3.org/ns/dcat#Dataset","dct:publisher":{"@context":"https://example.org/contexte","title":"Ville"}}', ['dcat/read-jsonld-context']],
      ['a context, for the full processor', '{"@context":["https://example.org/contexte",{"@version":1.1,"titre":{"@id":"http://purl.org/dc/terms/title","@context":"https://example.org/autre"}}],"@id":"https://example.org/d1","@type":"Dataset","@index":"a","titre":"Arbres"}', ['dcat/read-jsonld-context']],
      ['a DTD', rdf(titled('Arbres'), '<!DOCTYPE rdf:RDF SYSTEM "https://example.org/dtd">'), []],
      ['a parameter entity', rdf(titled('&x;'), '<!DOCTYPE r [<!ENTITY % p SYSTEM "https://example.org/dtd"> %p; <!ENTITY x SYSTEM "https://example.org/x">]>'), ['dcat/read-entity']],
    ])('%s', async (_, text, expected) => {
      const fetched = vi.fn(() => Promise.reject(new Error('no network')))
      vi.stubGlobal('fetch', fetched)
      const { rules, result } = await rulesOf(text)
      expect(fetched).not.toHaveBeenCalled()
      expect(rules.filter((rule) => rule !== 'dcat/read-jsonld-syntax')).toEqual(expected)
      expect(JSON.stringify(result.value)).toContain('https://example.org/d1')
    })
  })
})
