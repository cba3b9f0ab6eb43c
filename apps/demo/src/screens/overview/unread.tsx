import { oneLine } from '@communaux/report'
import { isOver } from '../../town/collection.ts'
import { reportOf, reportOfNone } from '../../town/domains.ts'
import type { Shown } from '../town/shown.ts'

/** What was given and could not be read: said before anything is estimated from the rest. */
export function Unread({ shown: { view, town, base, collection, result } }: { shown: Shown }) {
  if (!isOver(collection.state)) return null
  const given = town.sources.catalogue
  const [why] = reportOf(result.report, 'donnees').findings
  const silent = reportOfNone(result.report).findings.filter(({ because }) => because === 'unreachable').length
  const catalogue = given !== undefined && result.datasets.length === 0
  if (!catalogue && silent === 0) return null
  return (
    <div class="notice" data-state={catalogue ? 'fails' : 'unknown'}>
      {catalogue && (
        <p>
          <strong>{view.t(`Aucun jeu de données n'a été lu dans « ${oneLine(given.name)} ».`, `No dataset was read in “${oneLine(given.name)}”.`)}</strong>{' '}
          {why && view.say(why.message)} <a href={view.href(`${base}/donnees`)}>{view.t('Voir pourquoi, et que faire', 'See why, and what to do')}</a>
        </p>
      )}
      {silent > 0 && (
        <p>
          {silent === 1 ? view.t('Une adresse n\'a pas répondu : ce qu\'elle montre reste inconnu.', 'One address did not answer: what it shows remains unknown.') : view.t(`${silent} adresses n'ont pas répondu : ce qu'elles montrent reste inconnu.`, `${silent} addresses did not answer: what they show remains unknown.`)}{' '}
          <a href={view.href(`${base}/collecte`)}>{silent === 1 ? view.t('Voir laquelle', 'See which one') : view.t('Voir lesquelles', 'See which ones')}</a>
        </p>
      )}
    </div>
  )
}
