export type { Catalog, CatalogDescription } from './model/catalog.ts'
export type { Catalogued, CatalogRecord, DataService, Dataset, DatasetSeries, Distribution } from './model/catalogued.ts'
export type {
  Address, Agent, Attribution, Checksum, Concept, Identifier, Instant, Kind, LicenceDocument, Location, PeriodOfTime, Relationship, Thing,
} from './model/parts.ts'
export type { Link, Node, Part, Statement } from './model/node.ts'
export type { Graph, Literal, Reference, Resource, Value } from './model/graph.ts'
export { catalogOf } from './model/catalog-of.ts'
export { graphOf } from './model/graph-of.ts'
export { label, type LangMap } from './model/lang-map.ts'
export { readCatalog, type ReadOptions, type ReadResult } from './read/read-catalog.ts'
export type { FormatId } from './read/reading.ts'
