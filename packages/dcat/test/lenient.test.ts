import { describe, expect, it } from 'vitest'
import { readCatalog } from '../src/read/read-catalog.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** The two bytes of each character, in one order or the other. */
const utf16 = (text: string, isSwapped = false): Uint8Array =>
  Uint8Array.from(Array.from(text, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flatMap((pair) => (isSwapped ? pair.reverse() : pair)))
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

const TTL = '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n'
const ttl = (first: string): string => `${TTL}${first}\n<https://example.org/2> a dcat:Dataset ; dct:title "Budget"@fr .\n`
const XML = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">\n'
const LAST = '<dcat:Dataset rdf:about="https://example.org/2"><dct:title xml:lang="fr">Budget</dct:title></dcat:Dataset>\n</rdf:RDF>\n'
const xml = (title: string, attribute = 'rdf:about="https://example.org/1"'): string => `${XML}<dcat:Dataset ${attribute}>\n<dct:title xml:lang="fr">${title}</dct:title>\n</dcat:Dataset>\n${LAST}`
const CONTEXT = '"@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"}'
const json = (first: string): string => `{${CONTEXT}, "@graph": [\n${first},\n{"@id": "https://example.org/2", "@type": "dcat:Dataset", "dct:title": "Budget"}\n]}\n`
const node = (rest: string, id = 'https://example.org/1'): string => `{"@id": "${id}", "@type": "dcat:Dataset", ${rest}}`
const COLUMNS = 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL\n'
const csv = (row: string): string => `${COLUMNS}${row}\nExemple-sur-Isère;2;b;Budget;Le budget;Finances;https://example.org/2\n`
const row = (title: string, url = 'https://example.org/1'): string => `Exemple-sur-Isère;2;a;${title};Les arbres;Nature;${url}`

/** What is damaged, where it is told, and that both datasets are read: the first titled as `title`. */
type Case = readonly [what: string, input: string | Uint8Array, rules: readonly string[], line: number, title?: string]

const CASES: Readonly<Record<string, readonly Case[]>> = {
  Turtle: [
    ['a space in an address', ttl('<https://example.org/a b> a dcat:Dataset ; dct:title "Arbres" .'), ['dcat/read-iri'], 3],
    ['illegal characters in an address', ttl('<https://example.org/{a}|b^> a dcat:Dataset ; dct:title "Arbres" .'), ['dcat/read-iri'], 3],
    ['a prefix that nobody declares', ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arbres" ; foaf:page <https://example.org/p> .'), ['dcat/read-prefix'], 3],
    ['an underscore in a language tag', ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arbres"@fr_FR .'), ['dcat/read-language-tag'], 3],
    ['two addresses in one', ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arbres" ; dct:relation <https://example.org/a https://example.org/b> .'), ['dcat/read-two-iris'], 3],
    ['a text never closed', ttl('<https://example.org/1> a dcat:Dataset ;\n dct:description "Les arbres ;\n dct:title "Arbres" .'), ['dcat/read-string'], 4],
    ['a dot left out', ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arbres"\n'), ['dcat/read-statement-end'], 5],
    ['a semicolon left out', ttl('<https://example.org/1> a dcat:Dataset\n dct:title "Arbres" .'), ['dcat/read-statement-end'], 4],
    ['a bracket left open', ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arbres" ; dcat:distribution [ a dcat:Distribution .'), ['dcat/read-statement-end'], 3],
    ['bytes of Windows-1252', latin1(ttl('<https://example.org/1> a dcat:Dataset ; dct:title "École" .')), ['dcat/read-encoding'], 3, 'École'],
    ['two encodings', joined(utf8(`${TTL}# élan\n`), latin1('<https://example.org/1> a dcat:Dataset ; dct:title "École" .\n<https://example.org/2> a dcat:Dataset ; dct:title "Budget" .')), ['dcat/read-encoding'], 4, 'École'],
    ['bytes pasted in two places', joined(utf8(`${TTL}# élan\n`), latin1('<https://example.org/1> a dcat:Dataset ; dct:title "École" .\n<https://example.org/2> a dcat:Dataset ; dct:title "Budget" . # \u00e7'), utf8('\n')), ['dcat/read-encoding'], 5, 'École'],
    ['UTF-16 without its mark', utf16(ttl('<https://example.org/1> a dcat:Dataset ; dct:title "École" .')), ['dcat/read-encoding'], 1, 'École'],
    ['UTF-16, the other way', utf16(ttl('<https://example.org/1> a dcat:Dataset ; dct:title "École" .'), true), ['dcat/read-encoding'], 1, 'École'],
    ['two byte order marks', `\uFEFF\uFEFF${ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arbres" .')}`, ['dcat/read-control-character'], 1],
    ['the class of another vocabulary', ttl('<https://example.org/1> a dct:Dataset ; dct:title "Arbres" .'), ['dcat/read-name'], 3],
    ['a class in small letters', ttl('<https://example.org/c> dcat:dataset <https://example.org/1> .\n<https://example.org/1> a dcat:dataset ; dct:title "Arbres" .'), ['dcat/read-name'], 4],
    ['a property of another vocabulary', ttl('<https://example.org/1> a dcat:Dataset ; dcat:title "Arbres" .'), ['dcat/read-name'], 3],
    ['a control character', ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arb\u0000res" .'), ['dcat/read-control-character'], 3, 'Arb\uFFFDres'],
    ['a no-break space between words', ttl('<https://example.org/1> a\u00a0dcat:Dataset ; dct:title "Arbres" .'), ['dcat/read-syntax'], 3],
    ['an address without its marks', ttl('https://example.org/1 a dcat:Dataset ; dct:title "Arbres" .'), ['dcat/read-syntax'], 3],
    ['an address never closed', ttl('<https://example.org/1 a dcat:Dataset ; dct:title "Arbres" .'), ['dcat/read-syntax'], 3],
    ['the verb in a capital', ttl('<https://example.org/1> A dcat:Dataset ; dct:title "Arbres" .'), ['dcat/read-syntax'], 3],
    ['a class between quotes', ttl('<https://example.org/1> a "dcat:Dataset" ; dct:title "Arbres" .'), ['dcat/read-name'], 3],
    ['a prefixed name between the marks of an address', ttl('<https://example.org/1> a <dcat:Dataset> ; dct:title "Arbres" .'), ['dcat/read-name'], 3],
    ['a page around', `<html>\n<body><pre>\n${TTL}<https://example.org/a b> a dcat:Dataset ; dct:title "Arbres" .\n<https://example.org/2> a dcat:Dataset ; dct:title "Budget"@fr .\n</pre></body></html>\n`, ['dcat/read-iri', 'dcat/read-wrapped'], 5],
    ['HTML between statements', ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arbres" .\n<br>'), ['dcat/read-syntax'], 4],
  ],
  'RDF/XML': [
    ['a space in an address', xml('Arbres', 'rdf:about="https://example.org/a b"'), ['dcat/read-iri'], 2],
    ['an ampersand alone', xml('Arbres & haies'), ['dcat/read-entity'], 3, 'Arbres & haies'],
    ['an entity of HTML', xml('&Eacute;cole'), ['dcat/read-entity'], 3, 'École'],
    ['a less-than sign alone', xml('Arbres < 3 m'), ['dcat/read-xml'], 3, 'Arbres < 3 m'],
    ['an underscore in a language tag', xml('Arbres').replace('"fr">Arbres', '"fr_FR">Arbres'), ['dcat/read-language-tag'], 3],
    ['a prefix that nobody declares', xml('Arbres').replace('</dcat:Dataset>', '<foaf:page rdf:resource="https://example.org/p"/></dcat:Dataset>'), ['dcat/read-prefix'], 4],
    ['two addresses in one attribute', xml('Arbres').replace('</dcat:Dataset>', '<dct:relation rdf:resource="https://example.org/a https://example.org/b"/></dcat:Dataset>'), ['dcat/read-two-iris'], 4],
    ['an attribute never closed', xml('Arbres').replace('rdf:about="https://example.org/1">', 'rdf:about="https://example.org/1>'), ['dcat/read-xml'], 2],
    ['a tag never closed', xml('Arbres').replace('Arbres</dct:title>', 'Arbres'), ['dcat/read-xml'], 4, 'Arbres\n'],
    ['a closing tag of another name', xml('Arbres').replace('Arbres</dct:title>', 'Arbres</dct:titre>'), ['dcat/read-xml'], 3],
    ['a tag without its end', xml('Arbres').replace('</dct:title>\n', '</dct:title\n'), ['dcat/read-xml'], 3],
    ['two XML declarations', `<?xml version="1.0"?>\n${xml('Arbres').replace(LAST, '<?xml version="1.0"?>\n') + LAST}`, [], 0],
    ['two documents in a row', `${xml('Arbres').replace(LAST, '</rdf:RDF>\n')}${XML}${LAST}`, ['dcat/read-xml'], 6],
    ['bytes of Windows-1252 called UTF-8', latin1(`<?xml version="1.0" encoding="UTF-8"?>\n${xml('École')}`), ['dcat/read-encoding'], 4, 'École'],
    ['a control character', xml('Arb\u0007res'), ['dcat/read-control-character'], 3],
    ['UTF-16 without its mark', utf16(xml('École')), ['dcat/read-encoding'], 1, 'École'],
    ['UTF-8 that calls itself Latin-1', utf8(`<?xml version="1.0" encoding="ISO-8859-1"?>\n${xml('École')}`), ['dcat/read-encoding'], 1, 'École'],
    ['Windows-1252 that calls itself UTF-16', latin1(`<?xml version="1.0" encoding="UTF-16"?>\n${xml('École')}`), ['dcat/read-encoding'], 4, 'École'],
    ['the class of another vocabulary', xml('Arbres').replace(/dcat:Dataset/, 'dct:Dataset').replace('</dcat:Dataset>', '</dct:Dataset>'), ['dcat/read-name'], 2],
    ['a class as a text', xml('Arbres').replace('<dcat:Dataset rdf:about="https://example.org/1">', '<rdf:Description rdf:about="https://example.org/1"><rdf:type>http://www.w3.org/ns/dcat#Dataset</rdf:type>').replace('</dcat:Dataset>', '</rdf:Description>'), ['dcat/read-name'], 2],
    ['a class of no vocabulary', xml('Arbres').replace('<dcat:Dataset', '<Dataset').replace('</dcat:Dataset>', '</Dataset>'), ['dcat/read-name'], 2],
    ['a page around', `<html><body>\n${xml('Arbres')}</body></html>`, ['dcat/read-wrapped'], 1],
    ['a byte order mark inside', xml('Arbres').replace('<dcat:Dataset', '\uFEFF<dcat:Dataset'), ['dcat/read-rdf-xml'], 2],
  ],
  'JSON-LD': [
    ['a space in an address', json(node('"dct:title": "Arbres"', 'https://example.org/a b')), ['dcat/read-iri'], 2],
    ['a prefix that nobody declares', json(node('"dct:title": "Arbres", "foaf:page": "p"')), ['dcat/read-prefix'], 2],
    ['an underscore in a language tag', json(node('"dct:title": {"@value": "Arbres", "@language": "fr_FR"}')), ['dcat/read-language-tag'], 2],
    ['a comma too many', json(node('"dct:title": "Arbres",')), ['dcat/read-json'], 2],
    ['a comma left out', json(node('"dct:title": "Arbres" "dct:identifier": "a"')), ['dcat/read-json'], 2],
    ['a text never closed', json('{"@id": "https://example.org/1", "@type": "dcat:Dataset",\n "dct:title": "Arbres,\n "dct:identifier": "a"}'), ['dcat/read-json'], 3, 'Arbres,'],
    ['single quotes', json(node('"dct:title": \'Arbres\'')), ['dcat/read-json'], 2],
    ['a key without quotes', json(node('"dct:title": "Arbres", identifier: 1')), ['dcat/read-json', 'dcat/read-jsonld-term'], 2],
    ['the class of another vocabulary', json(node('"dct:title": "Arbres"').replace('dcat:Dataset', 'dct:Dataset')), ['dcat/read-name'], 2],
    ['a class of no vocabulary', json(node('"dct:title": "Arbres"').replace('dcat:Dataset', 'Dataset')), ['dcat/read-name'], 2],
    ['UTF-16 without its mark', utf16(json(node('"dct:title": "École"'))), ['dcat/read-encoding'], 1, 'École'],
    ['a class in an object', json(node('"dct:title": "Arbres"').replace('"dcat:Dataset"', '{"@id": "dcat:Dataset"}')), ['dcat/read-jsonld-syntax'], 2],
    ['an identifier that is a number', json(node('"dct:title": "Arbres"').replace('"https://example.org/1"', '1')), ['dcat/read-jsonld-syntax'], 2],
    ['a language that is a number', json(node('"dct:title": {"@value": "Arbres", "@language": 1}')), ['dcat/read-jsonld-syntax'], 2],
    ['a text with a language and a type', json(node('"dct:title": {"@value": "Arbres", "@language": "fr", "@type": "xsd:string"}')), ['dcat/read-jsonld-syntax'], 2],
    ['a definition that is none', json(node('"@context": {"titre": 1}, "dct:title": "Arbres"')), ['dcat/read-jsonld-syntax'], 2],
    ['a call of JavaScript around', `callback(${json(node('"dct:title": "Arbres"'))});`, ['dcat/read-wrapped'], 1],
    ['the script of a page', `<!doctype html>\n<script type="application/ld+json">${json(node('"dct:title": "Arbres"', 'https://example.org/a b'))}</script>`, ['dcat/read-iri', 'dcat/read-wrapped'], 3],
    ['brackets of two levels on a line', `{\n  "@graph" : [ {\n    "@id" : "https://example.org/1",\n    "@type" : "dcat:Dataset",\n    "dct:title" : "Arbres",,\n    "dcat:keyword" : [ {\n      "@value" : "a"\n    }, "b" ]\n  }, {\n    "@id" : "https://example.org/2",\n    "@type" : "dcat:Dataset",\n    "dct:title" : "Budget"\n  } ],\n  ${CONTEXT}\n}\n`, ['dcat/read-json'], 5],
    ['a word of Python', json(node('"dct:title": "Arbres", "dct:identifier": None')), ['dcat/read-json'], 2],
    ['a comment', json(node('"dct:title": "Arbres" /* à relire */')), ['dcat/read-json'], 2],
    ['a line break in a text', json(node('"dct:title": "Arbres\nhaies"')), ['dcat/read-json'], 2, 'Arbres\nhaies'],
    ['documents in a row', `${node('"dct:title": "Arbres"').replace('{', `{${CONTEXT}, `)}\n${node('"dct:title": "Budget"', 'https://example.org/2')}\n`, ['dcat/read-json'], 1],
    ['bytes of Windows-1252', latin1(json(node('"dct:title": "École"'))), ['dcat/read-encoding'], 2, 'École'],
    ['an odd space between words', json(node('"dct:title":\u00a0"Arbres"')), ['dcat/read-json'], 2],
  ],
  SCDL: [
    ['a space in an address', csv(row('Arbres', 'https://example.org/a b')), ['dcat/read-iri'], 2],
    ['a quote out of place', csv(row('Arbres "rares"')), ['dcat/read-csv'], 2, 'Arbres "rares"'],
    ['a text never closed', csv(row('"Arbres')), ['dcat/read-csv'], 2],
    ['a row too short', csv('Exemple-sur-Isère;2;a;Arbres'), ['dcat/read-csv'], 2],
    ['two rows on one line', csv(row('Arbres')).replace('1\nExemple', '1Exemple'), ['dcat/read-csv'], 2],
    ['a title above the table', `Catalogue de la ville;;;;;;\n${csv(row('Arbres'))}`, ['dcat/read-csv'], 1],
    ['bytes of Windows-1252', latin1(csv(row('École'))), ['dcat/read-encoding'], 2, 'École'],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases.map(([what, input, rules, line, title = 'Arbres']) => ({ what, input, rules, line, title })))('$what is repaired, told with its place, and nothing else is lost', async ({ input, rules, line, title }) => {
    const { value, findings } = await readCatalog(input, { file: 'x' })
    expect(value.datasets.map((dataset) => Object.values(dataset.title)[0])).toEqual([title, 'Budget'])
    const told = findings.filter(({ rule }) => rule !== 'dcat/read-csv-column')
    expect([...new Set(told.map(({ rule }) => rule))].sort()).toEqual(rules)
    for (const { location } of told) expect(location?.column).toBeGreaterThan(0)
    if (line > 0) expect(told.map(({ location }) => location?.line)).toContain(line)
  })
})

describe('a file cut anywhere is read up to there', () => {
  it.each([
    ['Turtle', ttl('<https://example.org/1> a dcat:Dataset ; dct:title "Arbres" .'), '"Budget"'],
    ['RDF/XML', xml('Arbres'), 'Budget'],
    ['JSON-LD', json(node('"dct:title": "Arbres"')), '"Budget"'],
  ])('%s', async (_, text, end) => {
    const { value, findings } = await readCatalog(text.slice(0, text.indexOf(end)), { file: 'x' })
    expect(value.datasets.map(({ id }) => id)).toEqual(['https://example.org/1', 'https://example.org/2'])
    expect(value.datasets[0]?.title).not.toEqual({})
    const truncated = findings.find(({ rule }) => rule === 'dcat/read-truncated')
    expect(truncated?.location?.line).toBeGreaterThan(1)
  })
})
