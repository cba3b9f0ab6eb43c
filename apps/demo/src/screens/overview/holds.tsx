import type { Held } from '../../town/held.ts'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'

export function Holds({ view, held, base }: { view: View; held: readonly Held[]; base: string }) {
  return (
    <section aria-labelledby="tient">
      <h2 id="tient">{view.t('Ce qui tient déjà', 'What already holds')}</h2>
      {held.length === 0 && <p>{view.t('Rien de prouvé pour l\'instant : répondez aux questions du label, ou corrigez le premier point ci-dessus.', 'Nothing proven yet: answer the label\'s questions, or fix the first point above.')}</p>}
      <ul class="held">
        {held.map(({ text, proof }) => (
          <li>
            <StateMark view={view} state="passes" />
            <span>{view.say(text)}</span>
            {proof !== null && (
              <a href={view.href(`${base}/preuves/${proof}`)}>
                {view.t('Preuve', 'Proof')}
                <span class="unseen"> : {view.say(text)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
