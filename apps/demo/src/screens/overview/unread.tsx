import { oneLine, type Finding } from '@communaux/report'
import { isOver } from '../../town/collection.ts'
import { reportOf, reportOfNone } from '../../town/domains.ts'
import type { View } from '../../ui/view.ts'
import type { Shown } from '../town/shown.ts'

/** What was given and could not be read, or nothing at all that was: said before anything is estimated. */
export function Unread({ shown }: { shown: Shown }) {
  const { view, town, base, collection, result } = shown
  if (!isOver(collection.state)) return null
  const given = town.sources.catalogue
  const [silent] = silentOf(shown)
  if (given !== undefined && result.datasets.length === 0) {
    const [why] = reportOf(result.report, 'donnees').findings
    return <Notice view={view} what={view.t(`Aucun jeu de données n'a été lu dans « ${oneLine(given.name)} ».`, `No dataset was read in “${oneLine(given.name)}”.`)} why={why} href={view.href(`${base}/donnees`)} />
  }
  if (result.facts.length > 0 || !silent) return null
  return <Notice view={view} what={view.t('Nous n\'avons rien pu lire : cette estimation ne dit encore rien.', 'We could read nothing: this estimate says nothing yet.')} why={silent} href={view.href(`${base}/collecte`)} />
}

function Notice({ view, what, why, href }: { view: View; what: string; why: Finding | undefined; href: string }) {
  return (
    <div class="notice" data-state="fails">
      <p>
        <strong>{what}</strong> {why && view.say(why.message)} <a href={href}>{view.t('Voir que faire', 'See what to do')}</a>
      </p>
    </div>
  )
}

const silentOf = ({ result }: Shown): Finding[] => reportOfNone(result.report).findings.filter(({ because }) => because === 'unreachable')

/** Addresses that did not answer: what they would have shown widens the interval. */
export function Silent({ shown }: { shown: Shown }) {
  const { view, base, result } = shown
  const count = silentOf(shown).length
  if (count === 0 || result.facts.length === 0) return null
  return (
    <p>
      {count === 1 ? view.t('Une adresse n\'a pas répondu : ce qu\'elle montre reste inconnu.', 'One address did not answer: what it shows remains unknown.') : view.t(`${count} adresses n'ont pas répondu : ce qu'elles montrent reste inconnu.`, `${count} addresses did not answer: what they show remains unknown.`)}{' '}
      <a href={view.href(`${base}/collecte`)}>{count === 1 ? view.t('Voir laquelle', 'See which one') : view.t('Voir lesquelles', 'See which ones')}</a>
    </p>
  )
}
