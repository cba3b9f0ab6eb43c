import { questionsById } from '@communaux/label'
import type { Standing } from '../../town/estimate.ts'
import type { View } from '../../ui/view.ts'

/** Answers that differ from what we measure: nobody is overwritten, somebody must decide. */
export function Conflicts({ view, standing: { conflicts, scale }, base }: { view: View; standing: Standing; base: string }) {
  if (conflicts.size === 0) return null
  const questions = questionsById(scale)
  const one = conflicts.size === 1
  return (
    <div class="notice" data-state="fails">
      <p>
        <strong>{one ? view.t('Une réponse ne dit pas ce que nous mesurons.', 'One answer does not say what we measure.') : view.t(`${conflicts.size} réponses ne disent pas ce que nous mesurons.`, `${conflicts.size} answers do not say what we measure.`)}</strong>{' '}
        {view.t('La vôtre compte tant que vous ne la changez pas.', 'Yours counts as long as you do not change it.')}
      </p>
      <ul>
        {[...conflicts.values()].map(({ question, text }) => (
          <li>
            <a href={view.href(`${base}/label#q-${question}`)}>{view.say(questions.get(question)?.text ?? { fr: question, en: question })}</a> {view.say(text)}
          </li>
        ))}
      </ul>
    </div>
  )
}
