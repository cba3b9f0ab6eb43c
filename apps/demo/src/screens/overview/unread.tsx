import { oneLine } from '@communaux/report'
import { isOver } from '../../town/collection.ts'
import { reportOf, reportOfNone } from '../../town/domains.ts'
import type { Shown } from '../town/shown.ts'

/** A catalogue that was given and could not be read: said before anything is estimated from the rest. */
export function UnreadCatalogue({ shown: { view, town, base, collection, result } }: { shown: Shown }) {
  const given = town.sources.catalogue
  if (given === undefined || result.datasets.length > 0 || !isOver(collection.state)) return null
  const [why] = reportOf(result.report, 'donnees').findings
  return (
    <div class="notice" data-state="fails">
      <p>
        <strong>{view.t(`Aucun jeu de données n'a été lu dans « ${oneLine(given.name)} ».`, `No dataset was read in “${oneLine(given.name)}”.`)}</strong>{' '}
        {why && view.say(why.message)} <a href={view.href(`${base}/donnees`)}>{view.t('Voir que faire', 'See what to do')}</a>
      </p>
    </div>
  )
}

/** Addresses that did not answer: what they would have shown widens the interval. */
export function Silent({ shown: { view, base, result } }: { shown: Shown }) {
  const count = reportOfNone(result.report).findings.filter(({ because }) => because === 'unreachable').length
  if (count === 0) return null
  return (
    <p>
      {count === 1 ? view.t('Une adresse n\'a pas répondu : ce qu\'elle montre reste inconnu.', 'One address did not answer: what it shows remains unknown.') : view.t(`${count} adresses n'ont pas répondu : ce qu'elles montrent reste inconnu.`, `${count} addresses did not answer: what they show remains unknown.`)}{' '}
      <a href={view.href(`${base}/collecte`)}>{count === 1 ? view.t('Voir laquelle', 'See which one') : view.t('Voir lesquelles', 'See which ones')}</a>
    </p>
  )
}
