import type { Action } from 'communaux'
import type { Job } from '../../town/task.ts'
import { How, Who } from '../../ui/remedy.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'
import { jobWords, STATE } from '../actions/words.ts'

type Props = { view: View; jobs: readonly Job[]; more: boolean; disputed: ReadonlySet<string>; base: string }

/** Five things to do: who, how long, how far each moves the bar, and the proof. */
export function Todos({ view, jobs, more, disputed, base }: Props) {
  const actions = jobs.flatMap(({ action }) => action ?? [])
  return (
    <section aria-labelledby="a-faire">
      <h2 id="a-faire">{titleOf(view, actions.length)}</h2>
      {actions.length === 0 && <p>{view.t('Rien de ce que nous mesurons ne demande de travail.', 'Nothing that we measure needs work.')}</p>}
      <ol class="todos">
        {jobs.map(({ action, ...job }) => action && (
          <li>
            <article class="with-side">
              <div>
                <h3>{view.say(action.title)}</h3>
                <p>
                  {disputed.has(action.question) ? disputedWords(view, action) : gainWords(view, action)} <Because view={view} action={action} base={base} />
                </p>
                {job.state !== 'open' && <p><StateMark view={view} state={STATE[job.state]} word={jobWords(view, job)} /></p>}
                <How view={view} remedy={action} />
              </div>
              <Who view={view} remedy={action} />
            </article>
          </li>
        ))}
      </ol>
      {actions.length > 0 && (
        <p>
          <a href={view.href(`${base}/actions`)}>{more ? view.t('Tout ce qu\'il y a à faire, à confier et à dater', 'All there is to do, to give and to date') : view.t('Confier et dater', 'Give and date')}</a>
        </p>
      )}
    </section>
  )
}

function titleOf(view: View, count: number): string {
  if (count === 5) return view.t('Cinq choses à faire', 'Five things to do')
  return count === 1 ? view.t('Une chose à faire', 'One thing to do') : view.t('À faire', 'To do')
}

/** What falls short opens on its proof; what nobody has said opens on its question. */
export function Because({ view, action, base }: { view: View; action: Action; base: string }) {
  const [fact] = action.because
  const href = fact === undefined ? view.href(`${base}/label#q-${action.question}`) : view.href(`${base}/preuves/${fact}`)
  return (
    <a href={href}>
      {fact === undefined ? view.t('Répondre', 'Answer') : view.t('Preuve', 'Proof')}
      <span class="unseen"> : {view.say(action.title)}</span>
    </a>
  )
}

/** Somebody already counts these points by an answer that the measures contradict. */
export function disputedWords(view: View, { gain }: Action): string {
  const points = view.number(gain)
  return view.t(`Vous comptez déjà ces ${points} points, mais nos mesures disent le contraire.`, `You already count these ${points} points, but our measures say otherwise.`)
}

export function gainWords(view: View, { gain, of }: Action): string {
  const points = view.number(gain)
  return view.t(`Relève le bas de la fourchette de ${points} point${gain >= 2 ? 's' : ''} sur ${view.number(of)}.`, `Raises the low end of the interval by ${points} point${gain > 1 ? 's' : ''} of ${view.number(of)}.`)
}
