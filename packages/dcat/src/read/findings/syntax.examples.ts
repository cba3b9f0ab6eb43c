import { reading, type ReadingExamples } from './make.examples.ts'

const rdf = (inside: string, doctype = ''): string =>
  `<?xml version="1.0"?>${doctype}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">${inside}</rdf:RDF>`
const titled = (title: string): string => rdf(`<rdf:Description rdf:about="https://example.org/d1"><dct:title>${title}</dct:title></rdf:Description>`)
const turtle = (statement: string): string => `@prefix dct: <http://purl.org/dc/terms/> .\n${statement}`

export const syntaxExamples: readonly ReadingExamples[] = [
  reading('dcat/read-control-character', { 'a bell in a title': titled('\u0007Arbres') }, { 'a tab in a title': titled('\tArbres') }),
  reading(
    'dcat/read-entity',
    {
      'an HTML entity': titled('Arbres&nbsp;remarquables'),
      'a lone ampersand': titled('Eau & air'),
      'an outside file': rdf('<rdf:Description rdf:about="https://example.org/d1"><dct:title>&x;</dct:title></rdf:Description>', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    },
    { 'an entity of XML': titled('Eau &amp; air'), 'an entity declared': rdf('<rdf:Description rdf:about="&b;d1"/>', '<!DOCTYPE r [<!ENTITY b "https://example.org/">]>') },
  ),
  reading(
    'dcat/read-iri',
    { 'a space in Turtle': '<https://example.org/d 1> a <http://www.w3.org/ns/dcat#Dataset> .', 'a space in XML': rdf('<rdf:Description rdf:about="https://example.org/d 1"/>'), 'a space in JSON-LD': '{"@id":"https://example.org/d 1","@type":"http://www.w3.org/ns/dcat#Dataset"}' },
    { 'an accent': '<https://example.org/\u00e9> a <http://www.w3.org/ns/dcat#Dataset> .', 'a space encoded': rdf('<rdf:Description rdf:about="https://example.org/d%201"/>') },
  ),
  reading(
    'dcat/read-language-tag',
    { 'an underscore in Turtle': turtle('<https://example.org/d1> dct:title "Arbres"@fr_FR .'), 'an underscore in XML': rdf('<rdf:Description rdf:about="https://example.org/d1"><dct:title xml:lang="fr_FR">Arbres</dct:title></rdf:Description>') },
    { 'a hyphen': turtle('<https://example.org/d1> dct:title "Arbres"@fr-FR .') },
  ),
  reading(
    'dcat/read-name',
    {
      'a class of another vocabulary': turtle('<https://example.org/d1> a dct:Dataset .'),
      'a class in small letters': '<https://example.org/d1> a <http://www.w3.org/ns/dcat#dataset> .',
      'a property in other capitals': '<https://example.org/f1> <http://www.w3.org/ns/dcat#accessUrl> <https://example.org/f1.csv> .',
      'a property of another vocabulary': '<https://example.org/d1> <http://www.w3.org/ns/dcat#title> "Arbres" .',
    },
    { 'the class of DCAT': '<https://example.org/d1> a <http://www.w3.org/ns/dcat#Dataset> .', 'a class of schema.org': '<https://example.org/d1> a <http://schema.org/Dataset> .' },
  ),
  reading(
    'dcat/read-namespace',
    {
      'https for http': '<https://example.org/d1> a <https://www.w3.org/ns/dcat#Dataset> .',
      'a slash for a hash': '<https://example.org/d1> a <http://www.w3.org/ns/dcat/Dataset> .',
      'no hash at all': '@prefix dcat: <http://www.w3.org/ns/dcat> .\n<https://example.org/d1> a dcat:Dataset .',
    },
    { 'the address of DCAT': '<https://example.org/d1> a <http://www.w3.org/ns/dcat#Dataset> .', 'another vocabulary': '<https://example.org/d1> a <http://www.w3.org/ns/duv#Usage> .' },
  ),
  reading(
    'dcat/read-prefix',
    { 'a prefix everybody knows': '<https://example.org/d1> a dcat:Dataset .', 'a prefix nobody knows': '<https://example.org/d1> a xyz:Thing .' },
    { 'a prefix declared': turtle('<https://example.org/d1> dct:title "Arbres" .') },
  ),
  reading(
    'dcat/read-rdf-xml',
    { 'text among the properties': rdf('<rdf:Description rdf:about="https://example.org/d1">Arbres</rdf:Description>'), 'an attribute of the first draft': rdf('<rdf:Description rdf:aboutEach="https://example.org/d1"/>') },
    { 'a description': titled('Arbres') },
  ),
  reading(
    'dcat/read-statement-end',
    {
      'no dot between two datasets': turtle('<https://example.org/d1> dct:title "A"\n<https://example.org/d2> dct:title "B" .'),
      'a dot too early': turtle('<https://example.org/d1> dct:title "A" .\n  dct:description "B" .'),
    },
    { 'two datasets': turtle('<https://example.org/d1> dct:title "A" .\n<https://example.org/d2> dct:title "B" .') },
  ),
  reading(
    'dcat/read-string',
    { 'a line break': turtle('<https://example.org/d1> dct:title "A\nB" .'), 'quotes inside': turtle('<https://example.org/d1> dct:title "Le "grand" parc" .') },
    { 'three quotes': turtle('<https://example.org/d1> dct:title """A\nB""" .') },
  ),
  reading(
    'dcat/read-syntax',
    { 'a value without its property': turtle('<https://example.org/d1> "A" .'), 'a slash in a name': turtle('dct:a/b dct:title "A" .') },
    { 'a title': turtle('<https://example.org/d1> dct:title "A" .') },
  ),
  reading(
    'dcat/read-two-iris',
    { 'two addresses in one attribute': rdf('<rdf:Description rdf:about="https://example.org/a https://example.org/b"/>') },
    { 'one address': rdf('<rdf:Description rdf:about="https://example.org/a"/>') },
  ),
  reading(
    'dcat/read-xml',
    { 'a tag left open': rdf('<rdf:Description rdf:about="https://example.org/d1"><dct:title>A</rdf:Description>'), 'an attribute without quotes': rdf('<rdf:Description rdf:about=https://example.org/d1 />') },
    { 'tags in order': titled('A') },
  ),
]
