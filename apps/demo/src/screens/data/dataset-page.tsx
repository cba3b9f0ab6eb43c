import { reportAbout } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import { OutLink } from '../../ui/source.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import { Score } from './score.tsx'
import { STATUS } from '../licences/status.ts'
import type { Shown } from '../town/shown.ts'
import type { Line } from './filter.ts'

/** One dataset: what the catalogue says of it, and what is to be fixed. */
export function DatasetPage({ shown, line: { row, detail } }: { shown: Shown; line: Line }) {
  const { view, town, base, collection, result } = shown
  return (
    <TownPage view={view} town={town} title={row.title} clock={collection.at}>
      <p class="kicker"><a href={view.href(`${base}/donnees`)}>{view.t('Jeux de données', 'Datasets')}</a></p>
      <h1>{row.title}</h1>
      <dl class="facts">
        <div><dt>{view.t('Adresse', 'Address')}</dt><dd><OutLink url={row.id} /></dd></div>
        <div><dt>{view.t('Licence', 'Licence')}</dt><dd><StateMark view={view} state={STATUS[row.status].state} word={view.say(STATUS[row.status].words)} />{row.licence !== null && <> <OutLink url={row.licence} /></>}</dd></div>
        <div><dt>{view.t('Formats', 'Formats')}</dt><dd>{detail.formats.join(', ') || view.t('aucun', 'none')}</dd></div>
        <div><dt>{view.t('Mis à jour', 'Updated')}</dt><dd>{detail.modified === null ? view.t('non précisé', 'not stated') : view.date(detail.modified)}</dd></div>
      </dl>
      <Score view={view} detail={detail} />
      <section aria-labelledby="constats">
        <h2 id="constats">{view.t('À corriger ou à vérifier', 'To fix or to check')}</h2>
        <Findings view={view} report={reportAbout(result.report, row.id)} base={base} all />
      </section>
    </TownPage>
  )
}
