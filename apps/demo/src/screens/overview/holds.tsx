import { saidOf, type Held } from '../../town/held.ts'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'
import { factValue, rowOf } from '../proof/fact-value.ts'

export function Holds({ view, held, base }: { view: View; held: readonly Held[]; base: string }) {
  return (
    <section aria-labelledby="tient">
      <h2 id="tient">{view.t('Ce qui tient déjà', 'What already holds')}</h2>
      {held.length === 0 && <p>{view.t('Rien de prouvé pour l\'instant : répondez aux questions du label, ou corrigez le premier point ci-dessus.', 'Nothing proven yet: answer the label\'s questions, or fix the first point above.')}</p>}
      <ul class="held">
        {held.map((one) => (
          <li>
            <StateMark view={view} state="passes" />
            <span>{wordsOf(view, one)}</span>
            <Opening view={view} held={one} base={base} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A measured fact has a name and a value; an answer is a question and what was said. */
function wordsOf(view: View, held: Held): string {
  if (!held.fact || held.question.kind === 'list') return `${view.say(held.question.text)} ${view.say(saidOf(held))}`
  const row = rowOf(held.fact.fact)
  const name = row ? view.say(row.label) : held.fact.fact
  return view.t(`${name} : ${factValue(view, held.fact)}`, `${name}: ${factValue(view, held.fact)}`)
}

/** A measure opens on its proof, an answer on its question. */
function Opening({ view, held, base }: { view: View; held: Held; base: string }) {
  const { fact, question } = held
  return (
    <a href={fact ? view.href(`${base}/preuves/${fact.id}`) : view.href(`${base}/label#q-${question.id}`)}>
      {fact ? view.t('Preuve', 'Proof') : view.t('Réponse', 'Answer')}
      <span class="unseen"> : {wordsOf(view, held)}</span>
    </a>
  )
}
