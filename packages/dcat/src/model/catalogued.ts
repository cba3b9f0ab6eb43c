import type { LangMap } from './lang-map.ts'
import type { Node } from './node.ts'
import type { Distribution, Fields } from './parts.ts'

export type { Distribution } from './parts.ts'

/** What a dataset, a series, a service and a catalogue have in common (`dcat:Resource`). */
export interface Catalogued extends Node, Pick<Fields<'Dataset'>, keyof Fields<'Dataset'> & keyof Fields<'DataService'>> {
  readonly title: LangMap
}

/** `dcat:Dataset`. */
export interface Dataset extends Node, Fields<'Dataset'> {
  readonly title: LangMap
  readonly distributions: readonly Distribution[]
}

/** `dcat:DatasetSeries`. */
export interface DatasetSeries extends Node, Fields<'DatasetSeries'> {
  readonly title: LangMap
  readonly distributions: readonly Distribution[]
}

/** `dcat:DataService`. */
export interface DataService extends Node, Fields<'DataService'> {
  readonly title: LangMap
}

/** `dcat:CatalogRecord`: when and how a dataset entered the catalogue. */
export interface CatalogRecord extends Node, Fields<'CatalogRecord'> {
  readonly title: LangMap
}
