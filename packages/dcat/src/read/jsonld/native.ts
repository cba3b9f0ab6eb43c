import { expand } from '../../data/namespaces.ts'
import { literal } from '../../model/graph-builder.ts'
import type { Literal } from '../../model/graph.ts'

const BOOLEAN = expand('xsd:boolean')
const DOUBLE = expand('xsd:double')
const INTEGER = expand('xsd:integer')

/** A number or a boolean of JSON, as RDF writes it (JSON-LD 1.1 API, section 8.2.2). */
export function native(value: number | boolean, datatype = ''): Literal {
  if (typeof value === 'boolean') return literal(String(value), '', datatype || BOOLEAN)
  const isDouble = !Number.isInteger(value) || Math.abs(value) >= 1e21 || datatype === DOUBLE
  const written = isDouble ? value.toExponential(15).replace(/(\d)0*e\+?/, '$1E') : value.toFixed(0)
  return literal(written, '', datatype || (isDouble ? DOUBLE : INTEGER))
}
