import { check, readCatalog } from '@communaux/dcat'
import type { Store } from '../store/port.ts'
import type { Examine } from './examine.ts'
import { rowsOf } from './rows.ts'

export const examineWith = (store: Store): Examine =>
  async function* (town, { now }) {
    const given = town.sources.catalogue
    const document = given ? await store.documents.get(given.document) : null
    if (!given || !document) return
    const read = await readCatalog(document.bytes, { file: given.name, base: 'https://donnees.exemple-sur-isere.example/' })
    const report = check(read.value, { now, findings: read.findings, subject: given.name })
    const datasets = rowsOf(read.value, { licenceOf: (values) => ({ state: 'unknown', standing: 'unreadable', text: values[0] ?? '', words: { fr: '?', en: '?' } }), pointsOf: () => null })
    yield {
      steps: [{ id: 'catalogue', text: { fr: 'Lire et contrôler le catalogue', en: 'Read and check the catalogue' }, state: 'done' }],
      result: { report, datasets, facts: [], proposals: [], repositories: [], documents: { [given.name]: given.document } },
    }
  }
