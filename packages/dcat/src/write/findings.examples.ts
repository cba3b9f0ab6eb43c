import type { RuleExamples } from '@communaux/report/testing'
import { expand } from '../data/namespaces.ts'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import { GraphBuilder } from '../model/graph-builder.ts'
import type { Value } from '../model/graph.ts'
import type { WriteFormat } from './write-catalog.ts'

/** A catalogue and the format that it is written in. */
export interface Writing {
  readonly catalog: Catalog
  readonly to: WriteFormat
}

const D = 'https://exemple-sur-isere.example/arbres'
const text = (value: string): Value => ({ value })
const said = (statements: readonly (readonly [property: string, value: Value])[], id = D, type = 'dcat:Dataset'): Catalog => {
  const builder = new GraphBuilder()
  builder.add(id, expand('rdf:type'), { id: expand(type) })
  for (const [property, value] of statements) builder.add(id, expand(property), value)
  return catalogOf(builder.graph())
}

const whole: readonly (readonly [string, Value])[] = [['dct:title', text('Arbres')], ['dct:description', text('Les arbres.')], ['dct:identifier', text('arbres')]]
const passes = (name: string, to: WriteFormat, catalog = said(whole)): RuleExamples<Writing>['examples'][number] => ({ name, target: { catalog, to }, expect: 'passes' })
const fails = (name: string, to: WriteFormat, catalog: Catalog): RuleExamples<Writing>['examples'][number] => ({ name, target: { catalog, to }, expect: 'fails' })

export const writingExamples: readonly RuleExamples<Writing>[] = [
  { rule: 'dcat/write-formula', examples: [passes('a title in words', 'scdl'), fails('a title that a spreadsheet would run', 'scdl', said([['dct:title', text('=1+1')]]))] },
  { rule: 'dcat/write-implied', examples: [passes('an identifier is stated', 'ckan'), fails('CKAN gives an identifier to each dataset', 'ckan', said([['dct:title', text('Arbres')]]))] },
  { rule: 'dcat/write-iri', examples: [passes('a legal address', 'turtle'), fails('an address with a blank', 'turtle', said(whole, 'https://example.org/a b'))] },
  {
    rule: 'dcat/write-lost',
    examples: [
      passes('fields that data.gouv.fr has', 'datagouv'),
      fails('data.gouv.fr has no themes', 'datagouv', said([...whole, ['dcat:theme', { id: 'https://example.org/theme' }]])),
      fails('a property that XML has no name for', 'rdfxml', said([...whole, ['https://example.org/1', text('un')]])),
    ],
  },
  { rule: 'dcat/write-name', examples: [passes('CKAN keeps the address', 'ckan'), fails('Opendatasoft names datasets after its own portal', 'ods', said(whole))] },
  { rule: 'dcat/write-node-lost', examples: [passes('a dataset', 'datagouv'), fails('a catalogue of its own', 'datagouv', said(whole, D, 'dcat:Catalog'))] },
  { rule: 'dcat/write-required', examples: [passes('a title and a description', 'datagouv'), fails('no description', 'datagouv', said([['dct:title', text('Arbres')]]))] },
  { rule: 'dcat/write-reshaped', examples: [passes('a text without language', 'datagouv'), fails('a text in a language', 'datagouv', said([['dct:title', { value: 'Arbres', lang: 'fr' }]]))] },
  { rule: 'dcat/write-xml-character', examples: [passes('a text of two lines', 'rdfxml', said([['dct:title', text('Les\narbres')]])), fails('a control character', 'rdfxml', said([['dct:title', text('Les\u0001arbres')]]))] },
]
