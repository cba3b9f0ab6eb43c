import { answerText, type Question } from '@communaux/label'
import type { View } from '../../ui/view.ts'
import type { Trouble } from './attempt.ts'

type Props = { view: View; question: Question; trouble: Extract<Trouble, { kind: 'conflict' }> }

/** Two people answered at the same time: both answers, side by side. Nothing was overwritten. */
export function ConflictView({ view, question, trouble: { yours, theirs } }: Props) {
  const words = (answer: typeof yours.answer): string => (answer ? view.say(answerText(question, answer)) : view.t('réponse retirée', 'answer taken back'))
  return (
    <div class="notice" data-state="fails" role="alert">
      <p><strong>{view.t('Quelqu\'un a répondu entre-temps. Rien n\'a été écrasé.', 'Somebody answered meanwhile. Nothing was overwritten.')}</strong></p>
      <dl class="columns">
        <div>
          <dt>{view.t(`Enregistré le ${view.moment(theirs.at)}`, `Saved on ${view.moment(theirs.at)}`)}</dt>
          <dd>{words(theirs.answer)}</dd>
        </div>
        <div>
          <dt>{view.t('Votre réponse, pas encore enregistrée', 'Your answer, not saved yet')}</dt>
          <dd>{words(yours.answer)}</dd>
        </div>
      </dl>
      <p>{view.t('Pour garder la vôtre, enregistrez-la de nouveau.', 'To keep yours, save it again.')}</p>
    </div>
  )
}
