import { FRENCH_LIST } from '@communaux/licence'
import { reportOf } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { DatasetLicences } from './dataset-licences.tsx'
import { RepositoryTable } from './repositories.tsx'
import { tallyOf, tallyWords } from './tally.ts'

/** Under which licences the collectivity publishes: its data, then its software. */
export function LicencesPage({ shown, page }: { shown: Shown; page: number }) {
  const { view, town, base, collection, result } = shown
  const title = view.t('Licences', 'Licences')
  const report = reportOf(result.report, 'licences')
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{tallyWords(view, tallyOf(result.datasets))}</p>
      <section aria-labelledby="des-donnees">
        <h2 id="des-donnees">{view.t('Les licences des données', 'The licences of the data')}</h2>
        <p class="soft">{view.t(`Liste de data.gouv.fr consultée le ${view.date(FRENCH_LIST.consulted)}.`, `List of data.gouv.fr consulted on ${view.date(FRENCH_LIST.consulted)}.`)}</p>
        <DatasetLicences view={view} rows={result.datasets} page={page} base={base} />
      </section>
      <section aria-labelledby="des-logiciels">
        <h2 id="des-logiciels">{view.t('Les licences des logiciels', 'The licences of the software')}</h2>
        <RepositoryTable view={view} rows={result.repositories} />
      </section>
      <section aria-labelledby="constats">
        <h2 id="constats">{view.t('À corriger ou à vérifier', 'To fix or to check')}</h2>
        <Findings view={view} report={report} base={base} />
      </section>
    </TownPage>
  )
}
