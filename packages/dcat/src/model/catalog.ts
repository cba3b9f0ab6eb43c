import type { CatalogRecord, DataService, Dataset, DatasetSeries } from './catalogued.ts'
import type { Link, Node } from './node.ts'
import type { Thing } from './parts.ts'

/** What is said of a catalogue itself. */
export interface CatalogDescription extends Dataset {
  readonly homepage?: Thing
  readonly themeTaxonomy?: readonly Thing[]
  /** `dcat:dataset` as stated; the datasets themselves are in `datasets` of the document. */
  readonly dataset?: readonly Link[]
  readonly service?: readonly Link[]
  readonly record?: readonly Link[]
  readonly catalog?: readonly Link[]
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
