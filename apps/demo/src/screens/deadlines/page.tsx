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

type Props = { view: Shown['view']; base: string; deadlines: readonly Deadline[] }

/** Each day once, with all that falls on it. */
function List({ view, base, deadlines }: Props) {
  const days = [...new Set(deadlines.map(({ date }) => date))]
  return (
    <dl class="facts">
      {days.map((day) => (
        <div>
          <dt><time datetime={day}>{view.date(day)}</time></dt>
          <dd><Day view={view} base={base} deadlines={deadlines.filter(({ date }) => date === day)} /></dd>
        </div>
      ))}
    </dl>
  )
}

function Day({ view, base, deadlines }: Props) {
  const renewals = deadlines.filter(({ renews }) => renews !== undefined)
  return (
    <>
      <Lines view={view} base={base} deadlines={deadlines.filter(({ renews }) => renews === undefined)} />
      {renewals.length > 0 && <p>{view.t('À mesurer de nouveau :', 'To measure again:')}</p>}
      <Lines view={view} base={base} deadlines={renewals} />
    </>
  )
}

function Lines({ view, base, deadlines }: Props) {
  if (deadlines.length === 0) return null
  return (
    <ul>
      {deadlines.map(({ text, renews = text, question, action }) => {
        const place = address(question, action)
        return <li>{place === null ? view.say(renews) : <a href={view.href(base + place)}>{view.say(renews)}</a>}</li>
      })}
    </ul>
  )
}

/** Where a deadline is dealt with. */
function address(question: string | null, action: string | undefined): string | null {
  if (action !== undefined) return `/actions#a-${action}`
  return question === null ? null : `/label#q-${question}`
}
