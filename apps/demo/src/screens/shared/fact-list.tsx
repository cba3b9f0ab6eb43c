import type { Evidence } from '@communaux/report'
import type { View } from '../../ui/view.ts'
import { factValue, rowOf } from '../proof/fact-value.ts'

/** Measured facts, each with the link that opens its proof. */
export function FactList({ view, facts, base }: { view: View; facts: readonly Evidence[]; base: string }) {
  return (
    <dl class="fact-list">
      {facts.map((fact) => {
        const row = rowOf(fact.fact)
        const name = row ? view.say(row.label) : fact.fact
        return (
          <div>
            <dt>{name}</dt>
            <dd>
              <strong>{factValue(view, fact)}</strong>
              <a href={view.href(`${base}/preuves/${fact.id}`)}>
                {view.t('Preuve', 'Proof')}<span class="unseen"> : {name}</span>
              </a>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
