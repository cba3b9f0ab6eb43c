import { describe, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { fix } from '../src/fix/fix.ts'
import { locate } from '../src/locate/locate.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { expectLinear } from './growth.ts'

const HEAD = '<https://example.org/d> <https://example.org/p> '
const rdf = (inside: string, doctype = ''): string => `<?xml version="1.0"?>${doctype}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/" xmlns:dcat="http://www.w3.org/ns/dcat#">${inside}</rdf:RDF>`
const titled = (title: string): string => rdf(`<dcat:Dataset rdf:about="https://example.org/d"><dct:title>${title}</dct:title></dcat:Dataset>`)
const json = (inside: string): string => `{\n "@id": "https://example.org/d",\n "https://example.org/p": ${inside}\n}`

/** Texts made to slow down patterns and searches that start again: each grows with its argument. */
const READ: readonly (readonly [name: string, make: (n: number) => string])[] = [
  ['Turtle: dotted words', (n) => HEAD + 'a.'.repeat(n)],
  ['Turtle: dotted names', (n) => `${HEAD}ex:${'a.'.repeat(n)}`],
  ['Turtle: empty lines in a text', (n) => `${HEAD}"a.${'\n'.repeat(n)}" .`],
  ['Turtle: empty lines in a long text', (n) => `${HEAD}"""a.${'\n'.repeat(n)}`],
  ['Turtle: texts of several lines', (n) => `${HEAD}"a\n" ; <x:q> `.repeat(n)],
  ['Turtle: long texts never closed', (n) => `${HEAD}"""a\n`.repeat(n)],
  ['Turtle: quotes', (n) => HEAD + '"'.repeat(n)],
  ['Turtle: quotes inside texts', (n) => `${HEAD}"${'a "b" '.repeat(n)}`],
  ['Turtle: blanks in an address', (n) => `<https://example.org/${' '.repeat(n)}x> <https://example.org/p> 1 .`],
  ['Turtle: schemes in an address', (n) => `<https://example.org/ ${'http'.repeat(n)}> <https://example.org/p> 1 .`],
  ['Turtle: comments', (n) => `${HEAD}1 .\n${`#${'a'.repeat(50)}\n`.repeat(n)} <x:p> <x:q> .`],
  ['Turtle: one comment', (n) => `${HEAD}1 .\n#${'a-'.repeat(n)}\n <x:p> <x:q> .`],
  ['Turtle: unknown prefixes', (n) => Array.from({ length: n }, (_, i) => `${HEAD}p${i.toString()}:x .\n`).join('')],
  ['Turtle: statements on lines of their own, without a dot', (n) => `${HEAD}1\n`.repeat(n)],
  ['Turtle: odd blanks', (n) => HEAD + '\u00a0'.repeat(n)],
  ['Turtle: digits', (n) => `${HEAD}${'1'.repeat(n)}x .`],
  ['Turtle: language tags', (n) => `${HEAD}"a"@fr${'-a'.repeat(n)} .`],
  ['XML: comments never closed', (n) => rdf('<!--'.repeat(n))],
  ['XML: CDATA never closed', (n) => rdf('<![CDATA['.repeat(n))],
  ['XML: comments in a doctype', (n) => rdf('', `<!DOCTYPE r [${'<!--'.repeat(n)}`)],
  ['XML: entities in a doctype', (n) => rdf('', `<!DOCTYPE r [${'<!ENTITY a "'.repeat(n)}]>`)],
  ['XML: closing tags of other names', (n) => titled('</a>'.repeat(n))],
  ['XML: attributes never closed', (n) => rdf('<a b="'.repeat(n))],
  ['XML: blanks in tags', (n) => rdf(`<a ${' '.repeat(n)}`)],
  ['XML: entities', (n) => titled('&x;&amp;&#65;&'.repeat(n))],
  ['XML: blanks in an address', (n) => rdf(`<dcat:Dataset rdf:about="https://example.org/${' '.repeat(n)}x"/>`)],
  ['JSON: digits', (n) => json(`${'1'.repeat(n)}x`)],
  ['JSON: digits and dots', (n) => json(`${'1.'.repeat(n)}x`)],
  ['JSON: braces that close nothing', (n) => json('}'.repeat(n))],
  ['JSON: brackets that close nothing, deep down', (n) => `${'{\n "a": [\n'.repeat(100)}${'}\n'.repeat(n)}`],
  ['JSON: single quotes', (n) => json(`'a'b `.repeat(n))],
  ['JSON: quotes', (n) => json('"'.repeat(n))],
  ['JSON: backslashes', (n) => json(`"${'\\'.repeat(n)}`)],
  ['JSON: escaped quotes never closed, in a document for the full processor', (n) => `{"@id":"https://example.org/d","@index":"a","x:y":"${'\\"'.repeat(n)}`],
  ['JSON: commas', (n) => json(`[${','.repeat(n)}]`)],
  ['JSON: comments never closed', (n) => json('/*'.repeat(n))],
  ['JSON-LD: damaged addresses', (n) => json(`[${Array.from({ length: n }, (_, i) => `{"@id": "https://example.org/a ${i.toString()}"}`).join(',')}]`)],
  ['CSV: quotes', (n) => `COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL\n${'"a";"b\n'.repeat(n)}`],
  ['CSV: damaged addresses', (n) => `COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL\n${Array.from({ length: n }, (_, i) => `a;b;${i.toString()};T;D;E;"https://example.org/""${i.toString()}"\n`).join('')}`],
  ['any: less-than signs', (n) => '<?'.repeat(n)],
]

describe('reading takes a time that grows with the document', { timeout: 120_000 }, () => {
  it.each(READ)('%s', (_, make) => expectLinear(5000, make, (text) => readCatalog(text, { file: 'piege' })))
})

const values = (n: number, value: (index: number) => string, property = 'dct:title'): string =>
  `@prefix dct: <http://purl.org/dc/terms/> .\n@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .\n${Array.from({ length: n }, (_, i) => `<https://example.org/${i.toString()}> a dcat:Dataset ; ${property} ${value(i)} .\n`).join('')}`

describe('fixing and placing take a time that grows with the document', { timeout: 120_000 }, () => {
  it.each([
    ['an address', (n: number) => `<https://example.org/d> <http://www.w3.org/ns/dcat#accessURL> "http://${'a'.repeat(n)} b" .`],
    ['an email address', (n: number) => `<https://example.org/d> <http://www.w3.org/2006/vcard/ns#hasEmail> "a@${'x.'.repeat(n)}@" .`],
    ['blanks before an email address', (n: number) => `<https://example.org/d> <http://www.w3.org/2006/vcard/ns#hasEmail> "${' '.repeat(n)}@" .`],
    ['a date', (n: number) => `<https://example.org/d> <http://purl.org/dc/terms/modified> "2026-01-15 10:30${' '.repeat(n)}x" .`],
    ['a name of a code', (n: number) => `<https://example.org/d> <http://purl.org/dc/terms/format> "${'- '.repeat(n)}" .`],
  ])('one long value: %s', (_, make) => expectLinear(5000, make, async (text) => fix((await readCatalog(text)).value)))

  it.each([
    ['titles missing', (n: number) => values(n, () => '"x"', 'dct:relation')],
    ['values that are wrong', (n: number) => values(n, (i) => `"CSV ${i.toString()}"`, 'dct:accrualPeriodicity')],
    ['one node with all of them', (n: number) => `@prefix dct: <http://purl.org/dc/terms/> .\n<https://example.org/d> a <http://www.w3.org/ns/dcat#Dataset> ; dct:publisher ${Array.from({ length: n }, (_, i) => `"p${i.toString()}"`).join(', ')} .`],
  ])('findings: %s', (_, make) =>
    expectLinear(2000, make, async (text) => {
      const { value, format } = await readCatalog(text, { file: 'x' })
      const { findings } = check(value, { now: '2026-11-24' })
      locate({ text, file: 'x', format }, findings)
    }))
})
