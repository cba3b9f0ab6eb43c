import { expand } from '../../data/namespaces.ts'
import { type Graph, isReference, type Value } from '../../model/graph.ts'
import { literalsOf } from './values.ts'

/** Datatypes of the literals that data.gouv.fr looks for under a territory. */
const READ: ReadonlySet<string> = new Set([
  expand('geosparql:geoJSONLiteral'),
  expand('geosparql:wktLiteral'),
  'https://www.iana.org/assignments/media-types/application/vnd.geo+json',
  'http://www.opengis.net/rdf#wktLiteral',
])
const POLYGON = /^(?:<[^>]*>\s*)?(?:MULTI)?POLYGON|"type"\s*:\s*"(?:Multi)?Polygon"/i
const FOUR_NUMBERS = /^-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?){3}$/

/** A zone of data.gouv.fr itself, as its API gives it: `fr:commune:38999`, `country:fr`. */
const ZONE = /^(?:fr:[a-z]+:[0-9A-Za-z]+|country(?:-group|-subset)?:[a-z]+(?::[a-z]+)?)$/
const IDENTIFIER = expand('dct:identifier')

/**
 * Whether data.gouv.fr finds a contour in a value of `dct:spatial`: a typed polygon right under it, a literal of four
 * numbers, or a zone of its own.
 */
export function hasReadableGeometry(value: Value, graph: Graph): boolean {
  if (!isReference(value)) return FOUR_NUMBERS.test(value.value.trim())
  const location = graph.get(value.id)
  if (!location) return false
  if (literalsOf(location, IDENTIFIER).some((identifier) => ZONE.test(identifier.value))) return true
  for (const values of location.properties.values()) {
    if (values.some((found) => !isReference(found) && READ.has(found.datatype ?? '') && POLYGON.test(found.value.slice(0, 300)))) return true
  }
  return false
}
