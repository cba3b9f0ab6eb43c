import type { GateResult, GateState, ScoreResult } from '@communaux/label'
import type { State } from '@communaux/report'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'

const STATE: Readonly<Record<GateState, State>> = { met: 'passes', unmet: 'fails', open: 'unknown', 'not-applicable': 'not-applicable' }

/** What points cannot make up for. */
export function Gates({ view, gates, levels }: { view: View; gates: readonly GateResult[]; levels: ScoreResult['levels'] }) {
  if (gates.length === 0) return null
  const nameOf = (id: string): string => {
    const level = levels.find((one) => one.id === id)
    return level ? view.say(level.name) : id
  }
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">{view.t('Les conditions', 'The conditions')}</h2>
      <p>{view.t('À partir d\'un niveau, il faut aussi remplir sa condition : aucun point ne la remplace.', 'From a level on, its condition must be met too: no points replace it.')}</p>
      <ul class="held">
        {gates.map((gate) => (
          <li>
            <StateMark view={view} state={STATE[gate.state]} />
            <span>{nameOf(gate.level)} : {view.say(gate.text)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
