import { label, type Catalog, type Dataset, type Distribution } from '@communaux/dcat'
import { oneLine } from '@communaux/report'
import type { DatasetRow, LicenceCell } from './result.ts'

interface Ports {
  /** What is said of the licence values of one dataset. */
  readonly licenceOf: (values: readonly string[]) => LicenceCell
  /** data.gouv.fr's points of one dataset. */
  readonly pointsOf: (dataset: Dataset) => DatasetRow['points']
}

/** The datasets of a catalogue as lines of a table. */
export function rowsOf({ datasets }: Catalog, { licenceOf, pointsOf }: Ports): DatasetRow[] {
  return datasets.map((dataset) => ({
    id: dataset.id,
    title: oneLine(label(dataset.title, 'fr')) || dataset.id,
    licence: licenceOf(licencesOf(dataset)),
    formats: [...new Set(dataset.distributions.flatMap((one) => formatOf(one) ?? []))],
    modified: dataset.modified?.value ?? null,
    points: pointsOf(dataset),
  }))
}

type Licensed = { readonly licence?: Dataset['licence'] }

/** The dataset's own licence first, then those of its files, each once. */
function licencesOf(dataset: Dataset): string[] {
  const texts = [dataset, ...dataset.distributions].flatMap(({ licence }: Licensed) => licence?.literal?.value ?? licence?.id ?? [])
  return [...new Set(texts)].filter((text) => !text.startsWith('_:'))
}

/** The last part of a format's address, or its name: « CSV ». */
function formatOf({ format, mediaType }: Distribution): string | null {
  const concept = format ?? mediaType
  const text = concept?.literal?.value ?? concept?.id
  const name = text?.split(/[/#]/).at(-1)
  return name ? oneLine(name).toUpperCase() : null
}
