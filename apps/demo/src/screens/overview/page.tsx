import type { Standing } from '../../town/estimate.ts'
import { heldOf } from '../../town/held.ts'
import { jobsOf, type Task } from '../../town/task.ts'
import { TownPage } from '../../ui/town-page.tsx'
import { Bar } from '../shared/bar.tsx'
import type { Shown } from '../town/shown.ts'
import { Cards } from './cards.tsx'
import { cardsOf } from './cards-of.ts'
import { Conflicts } from './conflicts.tsx'
import { Holds } from './holds.tsx'
import { ToComplete } from './to-complete.tsx'
import { Todos } from './todos.tsx'
import { Silent, Unread } from './unread.tsx'
import { levelWords } from './words.ts'

const FIVE = 5

/** The story: the bar, five things to do, what already holds, four cards. */
export function OverviewPage({ shown, estimate, tasks }: { shown: Shown; estimate: Standing; tasks: readonly Task[] }) {
  const { view, town, base, collection, result } = shown
  const jobs = jobsOf(estimate.actions, tasks, collection.at).filter(({ action }) => action !== null)
  const standing = levelWords(view, estimate.result)
  return (
    <TownPage view={view} town={town} title={view.t('Vue d\'ensemble', 'Overview')} clock={collection.at} oneSheet>
      <h1>{town.name}</h1>
      <section aria-labelledby="fourchette" class="first">
        <h2 id="fourchette">{view.t('Où nous en sommes pour le label', 'Where we stand for the label')}</h2>
        <p class="lede">{standing}</p>
        <Unread shown={shown} />
        <Bar view={view} result={estimate.result} />
        <Conflicts view={view} standing={estimate} base={base} />
        <p><a href={view.href(`${base}/label`)}>{view.t('Répondre aux questions du label', 'Answer the label\'s questions')}</a></p>
        <Silent shown={shown} />
        <ToComplete view={view} town={town} base={base} />
      </section>
      <Todos view={view} jobs={jobs.slice(0, FIVE)} more={jobs.length > FIVE} disputed={new Set(estimate.conflicts.keys())} base={base} />
      <Holds view={view} held={heldOf(estimate, result)} base={base} />
      <Cards view={view} cards={cardsOf(shown, { text: standing, open: estimate.result.questions.open })} />
      <p class="soft">
        {view.t(`Collecte du ${view.moment(collection.at)}.`, `Collection of ${view.moment(collection.at)}.`)}{' '}
        <a href={view.href(`${base}/collecte`)}>{view.t('Comment elle s\'est passée', 'How it went')}</a> <span class="no-print">· <a href={view.href(`${base}/constats`)}>{view.t('Tous les constats', 'All findings')}</a></span>
      </p>
    </TownPage>
  )
}
