import { label, score, type Catalog, type Dataset } from '@communaux/dcat'
import { oneLine } from '@communaux/report'
import type { TownReport } from 'communaux'
import type { Store } from '../store/port.ts'
import { keptCatalogues } from './catalogue.ts'
import { filesOf } from './dataset-files.ts'
import { paceOf } from './pace.ts'
import type { DatasetDetail } from './result.ts'

/** What the documents of a catalogue say besides the collection's own rows: formats, dates, points, and who publishes. */
export async function readDetails(store: Store, documents: Readonly<Record<string, string>>, { catalogue }: TownReport['sources'], now: string): Promise<{ details: DatasetDetail[]; name: string | null }> {
  const details: DatasetDetail[] = []
  let publisher: string | null = null
  for await (const value of keptCatalogues(store, documents, catalogue)) {
    details.push(...value.datasets.map((dataset) => detailOf(dataset, now)))
    publisher ??= publisherOf(value)
  }
  return { details, name: publisher }
}

/** data.gouv.fr's points of one dataset: those of a catalogue that holds nothing else. */
export function pointsOf(dataset: Dataset, now: string): Pick<DatasetDetail, 'points' | 'advice'> {
  const alone: Catalog = { title: {}, distributions: [], datasets: [dataset], series: [], services: [], records: [], catalogs: [], others: [] }
  const { score: points, range, max, improvements } = score(alone, { method: 'datagouv', now })
  return { points: { score: points, min: range.min, of: max }, advice: improvements.map(({ text }) => text) }
}

function detailOf(dataset: Dataset, now: string): DatasetDetail {
  const files = filesOf(dataset)
  return {
    id: dataset.id,
    files,
    formats: [...new Set(files.flatMap(({ format }) => format ?? []))],
    modified: dataset.modified?.value ?? null,
    ...paceOf(dataset, now),
    ...pointsOf(dataset, now),
  }
}

/** Who publishes: the catalogue's own word, else its first dataset's. */
function publisherOf(catalog: Catalog): string | null {
  const agent = catalog.publisher ?? catalog.datasets.find(({ publisher }) => publisher)?.publisher
  return agent ? oneLine(label(agent.name, 'fr') || (agent.literal?.value ?? '')) || null : null
}
