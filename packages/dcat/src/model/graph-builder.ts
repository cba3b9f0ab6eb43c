import { expand, rdfType, xsdString } from '../data/namespaces.ts'
import { type Graph, isReference, type Literal, type Resource, type Value } from './graph.ts'

/** The properties of a node that is being collected. */
export interface Properties extends ReadonlyMap<string, Value[]> {
  set(name: string, values: Value[]): unknown
}

interface Open {
  readonly id: string
  types: readonly string[]
  readonly properties: Properties
}

/** From this length on, a list remembers its values in a set: catalogues name thousands of datasets. */
const LONG = 16
/** Up to this length a list is copied rather than lengthened: V8 keeps room for sixteen more. */
const SHORT = 4

/**
 * Collects triples grouped by subject. A triple said twice is kept once, as RDF has it.
 *
 * @example const builder = new GraphBuilder(); builder.add('https://example.org/d', iri, { value: 'Arbres', lang: 'fr' })
 */
export class GraphBuilder {
  readonly #resources = new Map<string, Open>()
  readonly #seen = new WeakMap<readonly Value[], Set<string>>()
  /** One string for each property, whatever the parser makes of it: less memory, and what is looked up later is near. */
  readonly #names = new Map<string, string>()
  readonly #types = new Map<string, readonly string[]>()
  /** Triples of one subject mostly come together. */
  #last: Open | undefined

  add(subject: string, property: string, value: Value): void {
    const resource = this.#open(subject)
    if (property === rdfType && isReference(value)) {
      if (!resource.types.includes(value.id)) resource.types = resource.types.length === 0 ? this.#typed(value.id) : [...resource.types, value.id]
      return
    }
    const values = resource.properties.get(property)
    if (!values) this.begin(resource.properties, this.#shared(property), value)
    else if (!this.#has(values, value)) {
      if (values.length < SHORT) resource.properties.set(property, [...values, value])
      else values.push(value)
    }
  }

  /** What was collected so far. The graph is a view: nothing must be added after it is handed out. */
  graph(): Graph {
    return this.#resources satisfies ReadonlyMap<string, Resource>
  }

  protected newProperties(): Properties {
    return new Map()
  }

  /** Keeps the first value of a property. Its list may be shared: it is copied before anything is added to it. */
  protected begin(properties: Properties, name: string, value: Value): void {
    properties.set(name, [value])
  }

  #open(id: string): Open {
    if (this.#last?.id === id) return this.#last
    let resource = this.#resources.get(id)
    if (!resource) this.#resources.set(id, (resource = { id, types: NO_TYPES, properties: this.newProperties() }))
    this.#last = resource
    return resource
  }

  #typed(type: string): readonly string[] {
    let types = this.#types.get(type)
    if (!types) this.#types.set(type, (types = [type]))
    return types
  }

  #shared(name: string): string {
    const known = this.#names.get(name)
    if (known === undefined) this.#names.set(name, name)
    return known ?? name
  }

  #has(values: readonly Value[], value: Value): boolean {
    if (values.length < LONG) return values.some((known) => sameValue(known, value))
    let seen = this.#seen.get(values)
    if (!seen) this.#seen.set(values, (seen = new Set(values.map(keyOf))))
    const size = seen.size
    return seen.add(keyOf(value)).size === size
  }
}

const NO_TYPES: readonly string[] = []

/** Whether two values are the same RDF term. */
export function sameValue(a: Value, b: Value): boolean {
  if (isReference(a) || isReference(b)) return isReference(a) && isReference(b) && a.id === b.id
  return a.value === b.value && a.lang === b.lang && a.datatype === b.datatype
}

/** No IRI begins with a quote. */
const keyOf = (value: Value): string => (isReference(value) ? value.id : `"${value.value}"${value.lang ?? ''}^${value.datatype ?? ''}`)

/** Datatypes that catalogues write thousands of times: each is kept once. */
const DATATYPES: ReadonlyMap<string, string> = new Map(
  ['xsd:date', 'xsd:dateTime', 'xsd:decimal', 'xsd:hexBinary', 'xsd:integer', 'xsd:nonNegativeInteger', 'geosparql:wktLiteral'].map(expand).map((iri) => [iri, iri]),
)

/**
 * A literal in the form the graph keeps: language tag in lower case (tags have no case), no datatype where
 * it is `xsd:string`.
 */
export function literal(value: string, lang = '', datatype = ''): Literal {
  if (lang) return { value, lang: lang.toLowerCase() }
  return datatype && datatype !== xsdString ? { value, datatype: DATATYPES.get(datatype) ?? datatype } : { value }
}
