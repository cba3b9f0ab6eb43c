import type { Catalog, CatalogReport, Dataset } from '@communaux/dcat'
import type { FactId } from '@communaux/label'
import type { Measured } from '../../model/evidence.ts'
import type { DatasetRow, FileRow } from '../../model/town.ts'

/** What was read of a catalogue, for the facts to be measured on. */
export interface CatalogueContext {
  readonly catalog: Catalog
  readonly datasets: readonly Dataset[]
  readonly report: CatalogReport
  readonly rows: readonly DatasetRow[]
  /** Only the files that were tried. */
  readonly files: readonly FileRow[]
  /** ISO date and time. */
  readonly now: string
}

/** One fact of a catalogue. Null: it could not be measured. */
export interface CatalogueFact {
  readonly fact: FactId
  readonly rule: string
  readonly measure: (context: CatalogueContext) => Measured | null
}

/** A share of datasets, with the titles of those that are out of it. No dataset: nothing to say. */
export function shareOf(datasets: readonly Dataset[], holds: (dataset: Dataset) => boolean, titleOf: (dataset: Dataset) => string): Measured | null {
  if (datasets.length === 0) return null
  const out = datasets.filter((dataset) => !holds(dataset))
  return { value: (datasets.length - out.length) / datasets.length, ...(out.length > 0 && { excerpt: out.map(titleOf).join('\n') }) }
}
