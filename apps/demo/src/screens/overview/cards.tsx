import type { State } from '@communaux/report'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'

/** One of the four domains in short. */
export interface Card {
  readonly title: string
  readonly href: string
  readonly state: State
  readonly word: string
  readonly text: string
}

export function Cards({ view, cards }: { view: View; cards: readonly Card[] }) {
  return (
    <section aria-labelledby="domaines">
      <h2 id="domaines">{view.t('Domaine par domaine', 'Domain by domain')}</h2>
      <ul class="cards columns">
        {cards.map(({ title, href, state, word, text }) => (
          <li>
            <h3><a href={href}>{title}</a></h3>
            <p><StateMark view={view} state={state} word={word} /></p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
