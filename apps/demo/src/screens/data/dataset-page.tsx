import { reportAbout } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import { OutLink } from '../../ui/source.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import { FileTable } from './file-table.tsx'
import { Score } from './score.tsx'
import { Stated as LicenceStated } from '../licences/dataset-licences.tsx'
import { STATUS } from '../licences/status.ts'
import type { Shown } from '../town/shown.ts'
import type { DatasetDetail } from '../../town/result.ts'
import type { View } from '../../ui/view.ts'
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
        <div><dt>{view.t('Licence', 'Licence')}</dt><dd><StateMark view={view} state={STATUS[row.status].state} word={view.say(STATUS[row.status].words)} />{row.licence !== null && <> · <LicenceStated view={view} row={row} /></>}</dd></div>
        <div><dt>{view.t('Mis à jour', 'Updated')}</dt><dd>{updatedWords(view, detail)}</dd></div>
      </dl>
      <p><a class="button" href={view.href(`${base}/donnees/jeu/correction`, { id: row.id })}>{view.t('Corriger cette fiche', 'Correct this description')}</a></p>
      <section aria-labelledby="fichiers">
        <h2 id="fichiers">{view.t('Les fichiers', 'The files')}</h2>
        <FileTable view={view} detail={detail} tried={result.files} at={result.at} />
      </section>
      <Score view={view} detail={detail} />
      <section aria-labelledby="constats">
        <h2 id="constats">{view.t('À corriger ou à vérifier', 'To fix or to check')}</h2>
        <Findings view={view} report={reportAbout(result.report, [row.id, ...detail.files.flatMap(({ id, url }) => [id ?? [], url ?? []].flat())])} base={base} all />
      </section>
    </TownPage>
  )
}

/** « 5 août 2026 ; annoncé mensuel : 40 jours de retard ». */
function updatedWords(view: View, { modified, frequency, lateDays }: DatasetDetail): string {
  const day = modified === null ? view.t('non précisé', 'not stated') : view.date(modified)
  const pace = frequency === null ? view.t('fréquence non précisée', 'frequency not stated') : view.t(`fréquence annoncée : ${frequency.fr}`, `announced frequency: ${frequency.en}`)
  const late = lateDays === null ? '' : view.t(` ; ${lateDays} jour${lateDays > 1 ? 's' : ''} de retard`, `; ${lateDays} day${lateDays > 1 ? 's' : ''} late`)
  return `${day}, ${pace}${late}`
}
