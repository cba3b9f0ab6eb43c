import type { CatalogRecord, DataService, Dataset, DatasetSeries } from './catalogued.ts'
import type { LangMap } from './lang-map.ts'
import type { Node } from './node.ts'
import type { Distribution, Fields } from './parts.ts'

/** What is said of a catalogue itself. `dataset` is `dcat:dataset` as stated; the datasets themselves are in `datasets` of the document. */
export interface CatalogDescription extends Node, Fields<'Catalog'> {
  readonly title: LangMap
  readonly distributions: readonly Distribution[]
}

/**
 * A document read: its first catalogue, and everything it describes, whichever catalogue lists it.
 * Plain data: `JSON.parse(JSON.stringify(catalog))` says the same.
 */
export interface Catalog extends Omit<CatalogDescription, 'id'> {
  /** Absent when the document describes datasets and no catalogue. */
  readonly id?: string
  readonly datasets: readonly Dataset[]
  readonly series: readonly DatasetSeries[]
  readonly services: readonly DataService[]
  readonly records: readonly CatalogRecord[]
  /** The other catalogues of the document. */
  readonly catalogs: readonly CatalogDescription[]
  /** Nodes that nothing above holds: described, and pointed to by no property of the model. */
  readonly others: readonly Node[]
}
