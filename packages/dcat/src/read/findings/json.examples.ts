import { reading, type ReadingExamples } from './make.examples.ts'

const datagouv = (fields: string): string => `{"id":"1","title":"Arbres","slug":"arbres","frequency":"annual","resources":[]${fields && `,${fields}`}}`

export const jsonExamples: readonly ReadingExamples[] = [
  reading('dcat/read-field', { 'a text in place of an object': datagouv('"temporal_coverage":"2024"') }, { 'an object': datagouv('"temporal_coverage":{"start":"2024-01-01","end":"2024-12-31"}') }),
  reading('dcat/read-field-elsewhere', { 'a link in place of the files': '{"title":"Arbres","slug":"arbres","frequency":"annual","resources":{"rel":"subsection","href":"https://example.org/r","total":3}}' }, { 'the files': datagouv('') }),
  reading('dcat/read-field-lost', { 'a field of their own': datagouv('"extras":{"a":1}') }, { 'fields that DCAT knows': datagouv('"acronym":"A"') }),
  reading('dcat/read-field-own', { 'counters of the platform': datagouv('"metrics":{"views":12}'), 'its badges': datagouv('"badges":[{"kind":"hvd"}]') }, { 'fields that DCAT knows': '{"title":"Arbres","frequency":"annual","resources":[]}' }),
  reading(
    'dcat/read-json',
    { 'a comma too many': '{"@id":"https://example.org/d1",}', 'a comment': '{"@id":"https://example.org/d1" /* ici */}', 'single quotes': "{'@id':'https://example.org/d1'}" },
    { 'plain JSON': '{"@id":"https://example.org/d1"}' },
  ),
  reading(
    'dcat/read-jsonld-context',
    { 'a context at an address': '{"@context":"https://example.org/contexte.jsonld","@id":"https://example.org/d1"}' },
    { 'a context in the document': '{"@context":{"dct":"http://purl.org/dc/terms/"},"@id":"https://example.org/d1","dct:title":"A"}' },
  ),
  reading('dcat/read-jsonld-syntax', { 'a term that turns in circles': '{"@context":{"a":{"@id":"b:a"},"b":{"@id":"a:b"}},"@id":"https://example.org/d1"}' }, { 'a plain context': '{"@context":{"a":"https://example.org/a"},"@id":"https://example.org/d1","a":"A"}' }),
  reading('dcat/read-jsonld-term', { 'a term without meaning': '{"@context":{},"@id":"https://example.org/d1","titre":"A"}' }, { 'a term of the context': '{"@context":{"titre":"http://purl.org/dc/terms/title"},"@id":"https://example.org/d1","titre":"A"}' }),
]
