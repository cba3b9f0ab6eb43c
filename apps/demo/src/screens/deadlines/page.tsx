import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import type { Deadline } from './deadlines.ts'

/** What is to come, and what has passed since the last collection. */
export function DeadlinesPage({ shown, deadlines }: { shown: Shown; deadlines: readonly Deadline[] }) {
  const { view, town, base, collection } = shown
  const title = view.t('Échéances', 'Deadlines')
  const today = collection.at.slice(0, 10)
  const coming = deadlines.filter(({ date }) => date >= today)
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{view.t(`À venir depuis la collecte du ${view.date(collection.at)}.`, `To come since the collection of ${view.date(collection.at)}.`)}</p>
      {coming.length === 0 ? <p>{view.t('Rien à venir.', 'Nothing to come.')}</p> : <List view={view} base={base} deadlines={coming} />}
      {coming.length > 0 && <p><a href={view.href(`${base}/echeances.ics`)} download>{view.t('Les ajouter à mon agenda (ICS)', 'Add them to my calendar (ICS)')}</a></p>}
    </TownPage>
  )
}

function List({ view, base, deadlines }: { view: Shown['view']; base: string; deadlines: readonly Deadline[] }) {
  return (
    <dl class="facts">
      {deadlines.map(({ date, text, question, action }) => (
        <div>
          <dt><time datetime={date}>{view.date(date)}</time></dt>
          <dd>{address(question, action) === null ? view.say(text) : <a href={view.href(`${base}${address(question, action) ?? ''}`)}>{view.say(text)}</a>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Where a deadline is dealt with. */
function address(question: string | null, action: string | undefined): string | null {
  if (action !== undefined) return `/actions#a-${action}`
  return question === null ? null : `/label#q-${question}`
}
