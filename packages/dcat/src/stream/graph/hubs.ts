import { expand } from '../../data/namespaces.ts'
import type { Resource } from '../../model/graph.ts'
import { isTyped } from '../../model/roles.ts'

/** The properties that list what a catalogue or a series holds. */
export const LISTS: readonly string[] = ['dcat:dataset', 'dcat:service', 'dcat:record', 'dcat:catalog', 'dcat:seriesMember'].map(expand)

/** What lists others is spoken of all along a document: it is kept open to the end. */
export const isHub = (resource: Resource): boolean =>
  isTyped(resource, 'Catalog') || isTyped(resource, 'DatasetSeries') || LISTS.some((property) => resource.properties.has(property))
