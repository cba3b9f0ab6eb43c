import type { RuleExamples } from '@communaux/report/testing'
import { expand } from '../../data/namespaces.ts'
import { GraphBuilder } from '../../model/graph-builder.ts'
import type { Graph, Value } from '../../model/graph.ts'
import type { RowRule } from './row-rule.ts'
import type { Row } from './row.ts'

const NODE = 'https://example.org/node'
const OTHER = 'https://example.org/other'
const text = (value: string, datatype?: string): Value => (datatype ? { value, datatype } : { value })
const SAMPLES: Readonly<Record<string, string>> = { 'xsd:decimal': '1.5', 'xsd:duration': 'P1D', 'xsd:hexBinary': 'a1b2', 'xsd:nonNegativeInteger': '12' }

/** A value that satisfies every constraint of a row. */
function goodValue({ asks, vocabulary }: Row): Value {
  if (asks.hasValue) return { id: asks.hasValue }
  const code = vocabulary?.codes.split(' ')[0]
  if (vocabulary && code) return { id: vocabulary.namespace + code }
  if (vocabulary?.id === 'media-type') return { id: `${vocabulary.namespace}text/csv` }
  if (asks.datatype) return text(SAMPLES[asks.datatype] ?? '1', expand(asks.datatype))
  if (asks.temporal) return text('2026-01-15', expand('xsd:date'))
  return asks.kind === 'literal' ? text('Arbres') : { id: OTHER }
}

/** A value that the constraint refuses. */
function badValue({ row, kind }: RowRule): Value {
  if (kind === 'nodeKind') return row.asks.kind === 'literal' ? { id: OTHER } : text('Arbres')
  if (kind === 'datatype' || kind === 'or') return text('demain')
  if (kind === 'in' && row.asks.use === 'may') return { id: `${row.vocabulary?.namespace ?? ''}NOUVEAU` }
  return { id: OTHER }
}

function graphWith(row: Row, values: readonly Value[], described: string | undefined): Graph {
  const builder = new GraphBuilder()
  builder.add(NODE, expand('rdf:type'), { id: row.classIri })
  for (const value of values) {
    builder.add(NODE, row.property, value)
    if (described && 'id' in value) builder.add(value.id, expand('rdf:type'), { id: expand(described) })
  }
  return builder.graph()
}

function failing(rule: RowRule): Graph {
  const { row, kind } = rule
  if (kind === 'minCount' || kind === 'recommended') return graphWith(row, [], undefined)
  if (kind !== 'maxCount') return graphWith(row, [badValue(rule)], undefined)
  const many = Array.from({ length: (row.asks.max ?? 1) + 1 }, (_, index): Value => ({ id: `${OTHER}/${String(index)}` }))
  return graphWith(row, many, undefined)
}

/** The two examples of a row's rule, made from what the row asks. */
export const rowExamples = (rule: RowRule): RuleExamples<Graph> => ({
  rule: rule.id,
  examples: [
    { name: 'une valeur comme il faut', target: graphWith(rule.row, [goodValue(rule.row)], rule.row.asks.class), expect: 'passes' },
    { name: 'la contrainte n’est pas tenue', target: failing(rule), expect: 'fails' },
  ],
})
