import { DataTable } from '../../ui/data-table.tsx'
import type { View } from '../../ui/view.ts'
import type { Ended } from '../town/past.ts'

/** How much each collection saw. */
export function CollectionTable({ view, ended }: { view: View; ended: readonly Ended[] }) {
  const rows = ended.map(({ at, result }) => {
    const fails = result.report.findings.filter(({ outcome }) => outcome === 'fails').length
    return [view.date(at), ...[result.datasets.length, result.pages.length, fails, result.report.findings.length - fails].map((count) => view.number(count))]
  })
  const head = [view.t('Collecte', 'Collection'), view.t('Jeux de données', 'Datasets'), view.t('Pages', 'Pages'), view.t('À corriger', 'To fix'), view.t('À vérifier', 'To check')]
  return <DataTable table={{ caption: view.t('Ce que chaque collecte a vu', 'What each collection saw'), head, rows }} />
}
