import { expand } from '../../data/namespaces.ts'
import { isReference, type Literal, type Reference, type Resource, type Value } from '../../model/graph.ts'

const NONE: readonly Value[] = []

/** The values of a property, given by its full IRI. */
export const valuesOf = (resource: Resource | undefined, property: string): readonly Value[] => resource?.properties.get(property) ?? NONE

export const literalsOf = (resource: Resource | undefined, property: string): readonly Literal[] =>
  valuesOf(resource, property).filter((value): value is Literal => !isReference(value))

export const linksOf = (resource: Resource | undefined, property: string): readonly Reference[] => valuesOf(resource, property).filter(isReference)

/** The first text of a property. */
export function textOf(resource: Resource | undefined, property: string): string | undefined {
  for (const value of valuesOf(resource, property)) if (!isReference(value)) return value.value
  return undefined
}

/** The text to show in a language: that language or one of its regions, else the text without language, else the first. */
export function textIn(texts: readonly Literal[], lang: string): string | undefined {
  const [only] = texts
  if (texts.length < 2) return only?.value.trim()
  const found = texts.find((text) => text.lang === lang) ?? texts.find((text) => text.lang?.startsWith(`${lang}-`)) ?? texts.find((text) => !text.lang)
  return (found ?? only)?.value.trim()
}

/** A value as a person reads it: the text, or the address. */
export const shown = (value: Value): string => (isReference(value) ? value.id : value.value)

export const DATASET: string = expand('dcat:Dataset')
export const SERIES: string = expand('dcat:DatasetSeries')
export const DISTRIBUTION: string = expand('dcat:Distribution')
