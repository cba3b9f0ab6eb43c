import { allTables } from '../../src/check/plan.ts'
import { expand } from '../../src/data/namespaces.ts'
import type { Profile } from '../../src/data/profiles/types.ts'
import { subclasses } from '../../src/data/subclasses.ts'
import { GraphBuilder } from '../../src/model/graph-builder.ts'
import type { Graph, Value } from '../../src/model/graph.ts'
import { lexicalForms } from '../../src/model/lexical.ts'
import { rowsOf } from '../../src/rules/rows/row.ts'

const NODE = 'https://example.org/every/'
/** Right and wrong forms of the datatypes that catalogues use. */
const FORMS = ['', '2026', '2026-11', '2026-13', '2026-11-24Z', '2026-11-24T24:00:00', '2026-11-24T24:00:01', '-0', '-1', '1.5', 'P1D', 'P1M2Y', 'abc']
const LITERALS: readonly Value[] = [
  ...FORMS.flatMap((value) => [...lexicalForms.keys()].map((datatype) => ({ value, datatype }))),
  { value: 'texte' }, { value: 'texte', lang: 'fr' }, { value: 'https://example.org/', datatype: expand('xsd:anyURI') },
]

/** Each property of each class of a profile with one value of each kind: codes known and unknown, texts, things of every class. */
export function everyValue(profile: Profile): Graph {
  const builder = new GraphBuilder()
  const type = expand('rdf:type')
  let count = 0
  const add = (of: string, property: string, values: readonly Value[]): void => {
    const id = NODE + (count++).toString()
    builder.add(id, type, { id: expand(of) })
    for (const value of values) builder.add(id, property, value)
  }
  const rows = rowsOf(profile)
  const named = new Set(rows.flatMap(({ className, asks }) => [className, ...(asks.class ? [asks.class] : [])]))
  const classes = [...new Set([...named, ...Object.values(subclasses).flat()])]
  const things = classes.map((of, index) => ({ id: `_:thing${index.toString()}`, of }))
  for (const { id, of } of things) builder.add(id, type, { id: expand(of) })
  const addresses = ['https://example.org/', 'http://data.europa.eu/eli/reg_impl/2023/138/oj', '_:undescribed'].map((id) => ({ id }))
  const described = [...codesOf(profile), ...things.map(({ id }) => id)].map((id) => ({ id }))
  for (const { className, property, asks } of rows) {
    for (const value of [...addresses, ...(asks.class ? described : []), ...(asks.datatype || asks.temporal ? LITERALS : LITERALS.slice(-3))]) add(className, property, [value])
    add(className, property, [{ value: 'a' }, { value: 'b' }])
    add(className, property, [{ id: 'https://example.org/' }, { value: 'b' }])
  }
  return builder.graph()
}

/** Two codes of each table, the one that it holds first and one that it does not hold. */
const codesOf = (profile: Profile): readonly string[] =>
  allTables(profile).flatMap(({ namespace, codes, pattern }) => [namespace + (pattern ? 'text/csv' : (codes.split(' ')[0] ?? '')), `${namespace}INCONNU`])
