import type { DatasetRow } from '../../town/result.ts'
import { reportAbout } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import { OutLink } from '../../ui/source.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'

/** One dataset: what the catalogue says of it, and what is to be fixed. */
export function DatasetPage({ shown, row }: { shown: Shown; row: DatasetRow }) {
  const { view, town, base, collection, result } = shown
  return (
    <TownPage view={view} town={town} title={row.title} clock={collection.at}>
      <p class="kicker"><a href={view.href(`${base}/donnees`)}>{view.t('Jeux de données', 'Datasets')}</a></p>
      <h1>{row.title}</h1>
      <dl class="facts">
        <div><dt>{view.t('Adresse', 'Address')}</dt><dd><OutLink url={row.id} /></dd></div>
        <div><dt>{view.t('Licence', 'Licence')}</dt><dd><StateMark view={view} state={row.licence.state} word={view.say(row.licence.words)} />{row.licence.text !== '' && <> <code>{row.licence.text}</code></>}</dd></div>
        <div><dt>{view.t('Formats', 'Formats')}</dt><dd>{row.formats.join(', ') || view.t('aucun', 'none')}</dd></div>
        <div><dt>{view.t('Mis à jour', 'Updated')}</dt><dd>{row.modified === null ? view.t('non précisé', 'not stated') : view.date(row.modified)}</dd></div>
      </dl>
      <section aria-labelledby="constats">
        <h2 id="constats">{view.t('À corriger ou à vérifier', 'To fix or to check')}</h2>
        <Findings view={view} report={reportAbout(result.report, row.id)} base={base} all />
      </section>
    </TownPage>
  )
}
