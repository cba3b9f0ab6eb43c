import { FRENCH_LIST } from '@communaux/licence'
import { reportOf } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import { OutLink } from '../../ui/source.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { ByLicence } from './by-licence.tsx'
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
        <p class="soft">
          {view.t('« Sur la liste » : la licence est de celles que la loi retient pour les données publiques.', '“On the list”: the licence is one of those that the law retains for public data.')}{' '}
          <OutLink url={FRENCH_LIST.url} text={view.t(`Liste de data.gouv.fr consultée le ${view.date(FRENCH_LIST.consulted)}.`, `List of data.gouv.fr consulted on ${view.date(FRENCH_LIST.consulted)}.`)} />
        </p>
        {result.datasets.length === 0 ? (
          <p>{view.t('Aucun catalogue n\'a été lu.', 'No catalogue was read.')}</p>
        ) : (
          <>
            <ByLicence view={view} rows={result.datasets} />
            <h3>{view.t('Jeu par jeu', 'Dataset by dataset')}</h3>
            <DatasetLicences view={view} rows={result.datasets} page={page} base={base} />
            <p><a href={view.href(`${base}/exports/jeux.csv`)} download>{view.t('Prendre ce tableau pour un tableur (CSV)', 'Take this table for a spreadsheet (CSV)')}</a></p>
          </>
        )}
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
