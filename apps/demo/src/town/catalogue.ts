import { readCatalog, type Catalog } from '@communaux/dcat'
import type { Store } from '../store/port.ts'
import type { Result } from './result.ts'

const DATAGOUV = 'https://www.data.gouv.fr/api/1/datasets/'

/** The catalogues that a collection read, as they were kept: one, or the pages of data.gouv.fr. */
export async function* keptCatalogues(store: Store, documents: Result['documents'], catalogue: string | undefined): AsyncGenerator<Catalog> {
  for (const [name, hash] of Object.entries(documents)) {
    if (name !== catalogue && !name.startsWith(DATAGOUV)) continue
    const document = await store.documents.get(hash)
    if (document) yield (await readCatalog(document.bytes, { file: name })).value
  }
}

/** All of it in one catalogue; null when none was kept. */
export async function keptCatalogue(store: Store, { documents, sources }: Result): Promise<Catalog | null> {
  const pages: Catalog[] = []
  for await (const page of keptCatalogues(store, documents, sources.catalogue)) pages.push(page)
  const [first] = pages
  return first ? { ...first, datasets: pages.flatMap(({ datasets }) => datasets) } : null
}
