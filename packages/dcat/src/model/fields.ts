import { classes, type ClassName } from '../data/classes.ts'
import { expand } from '../data/namespaces.ts'
import { properties, type PropertyFact, type PropertyName } from '../data/properties.ts'
import { terms } from '../data/terms.ts'

/** One field of a class, ready for use: full IRIs, and whether the model keeps one value or a list. */
export interface Field {
  readonly key: PropertyName
  readonly iri: string
  readonly kind: PropertyFact['kind']
  readonly range: ClassName
  readonly many: boolean
  readonly datatype: string | undefined
}

const isClass = (name: string | undefined): name is ClassName => name !== undefined && Object.hasOwn(classes, name)

function fieldOf(key: PropertyName, many: boolean): Field {
  const { iri, kind, range, datatype }: PropertyFact = properties[key]
  return { key, iri: expand(iri), kind, many, range: isClass(range) ? range : 'Thing', datatype: datatype && expand(datatype) }
}

function fieldsByIri(name: ClassName): ReadonlyMap<string, Field> {
  const { one, many } = classes[name]
  const fields = [...one.map((key) => fieldOf(key, false)), ...many.map((key) => fieldOf(key, true))]
  return new Map(fields.map((field) => [field.iri, field]))
}

const byClass = new Map<ClassName, ReadonlyMap<string, Field>>()

/** The fields of a class of the model, by the full IRI of the property. */
export function fieldsOf(name: ClassName): ReadonlyMap<string, Field> {
  let fields = byClass.get(name)
  if (!fields) byClass.set(name, (fields = fieldsByIri(name)))
  return fields
}

/** The property that a key stands for in every class, as a full IRI. */
export const iriOfKey: ReadonlyMap<string, string> = new Map([...terms].map(([key, { iri }]) => [key, iri]))

/** The full IRI of a class of the model. */
export const classIri = (name: ClassName): string => expand(classes[name].iri)
