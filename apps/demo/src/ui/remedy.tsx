import { actorWord, effortWord, type Remedy } from '@communaux/report'
import type { View } from './view.ts'

/** Who mends it, and how long it takes. */
export function Who({ view, remedy }: { view: View; remedy: Pick<Remedy, 'who' | 'effort'> }) {
  return (
    <dl class="who">
      <div>
        <dt>{view.t('Qui', 'Who')}</dt>
        <dd>{view.say(actorWord(remedy.who))}</dd>
      </div>
      <div>
        <dt>{view.t('Temps', 'Time')}</dt>
        <dd>{view.say(effortWord(remedy.effort))}</dd>
      </div>
    </dl>
  )
}

/** How to mend it, step by step, folded. */
export function How({ view, remedy }: { view: View; remedy: Remedy }) {
  if (remedy.steps.length === 0) return null
  return (
    <details>
      <summary>{view.t('Comment', 'How')}</summary>
      <ol>
        {remedy.steps.map((step) => (
          <li>{view.say(step)}</li>
        ))}
      </ol>
    </details>
  )
}
