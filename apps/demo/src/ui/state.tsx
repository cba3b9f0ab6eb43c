import { outcomeWord, stateWord, type Finding, type State } from '@communaux/report'
import { mark } from '@communaux/report/html'
import { raw } from 'hono/html'
import type { View } from './view.ts'

type Props = { view: View; state: State; word?: string }

/** A state: its drawn mark and its word, never one without the other. */
export function StateMark({ view, state, word }: Props) {
  return (
    <span class="state" data-state={state}>
      {raw(mark(state))}
      {word ?? view.say(stateWord(state))}
    </span>
  )
}

/** The state of a finding: « à corriger », or why it could not be known. */
export function OutcomeMark({ view, of }: { view: View; of: Pick<Finding, 'outcome' | 'because'> }) {
  return <StateMark view={view} state={of.outcome} word={view.say(outcomeWord(of))} />
}
