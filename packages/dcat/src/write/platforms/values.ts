import { expand } from '../../data/namespaces.ts'
import { type Graph, isBlank, isReference, type Literal, type Resource, type Value } from '../../model/graph.ts'

/** The values of a property, by its prefixed name. */
export const valuesOf = (resource: Resource | undefined, property: string): readonly Value[] => resource?.properties.get(expand(property)) ?? []

export const textsOf = (values: readonly Value[]): readonly Literal[] => values.filter((value): value is Literal => !isReference(value))

/** Where a platform keeps one text: French first, then the text without language. */
export function bestText(values: readonly Value[]): string | undefined {
  const texts = textsOf(values)
  const of = (isIt: (lang: string) => boolean): string | undefined => texts.find(({ lang = '' }) => isIt(lang))?.value
  return of((lang) => lang === 'fr') ?? of((lang) => lang.startsWith('fr-')) ?? of((lang) => lang === '') ?? texts[0]?.value
}

/** The addresses among values: no blank node, no text. */
export const addressesOf = (values: readonly Value[]): readonly string[] => values.flatMap((value) => (isReference(value) && !isBlank(value.id) ? [value.id] : []))

/** A value as one text: an address, or the text itself; a blank node has none. */
export function writtenOf(value: Value): string | undefined {
  if (!isReference(value)) return value.value
  return isBlank(value.id) ? undefined : value.id
}

/** The files of a dataset that the catalogue describes. */
export const filesOf = (resource: Resource, graph: Graph): readonly Resource[] =>
  valuesOf(resource, 'dcat:distribution').flatMap((value) => (isReference(value) ? (graph.get(value.id) ?? []) : []))
