import { datasetLicence } from '../../read/dataset-licence.ts'
import type { DatasetTarget } from './target.ts'

/** A dataset for the examples of rules: never imported by what is published. */
export function dataset(values: readonly string[], now = '2026-11-24'): DatasetTarget {
  return { id: 'https://data.exemple-sur-isere.example/datasets/arbres', title: 'Arbres', values, licence: datasetLicence(values, { now }) }
}
