import { answerText, valueText, type AnswerValue, type Question } from '@communaux/label'
import type { Proposal } from '@communaux/report'
import type { StoredAnswer } from '../../store/port.ts'
import type { Shown } from '../town/shown.ts'
import { formId } from './answer-form.tsx'

type Props = { shown: Shown; question: Question; proposal: Proposal; own: StoredAnswer | undefined; disputed: boolean }

/** What we measure, with its proofs; beside what you say when the two differ. */
export function Measure({ shown: { view, base }, question, proposal, own, disputed }: Props) {
  const measured = view.say(valueText(question, proposal.value as AnswerValue))
  return (
    <div class={disputed ? 'notice' : 'measure'} data-state={disputed ? 'fails' : undefined}>
      {disputed && own?.answer && (
        <p>
          {view.t('Vous dites :', 'You say:')} <strong>{view.say(answerText(question, own.answer))}</strong>
        </p>
      )}
      <p>
        {view.t('Nous mesurons :', 'We measure:')} <strong>{measured}</strong>
        {proposal.because.map((fact, index) => (
          <>
            {' · '}
            <a href={view.href(`${base}/preuves/${fact}`)}>
              {proposal.because.length === 1 ? view.t('Preuve', 'Proof') : view.t(`Preuve ${index + 1}`, `Proof ${index + 1}`)}
              <span class="unseen"> : {view.say(question.text)}</span>
            </a>
          </>
        ))}
      </p>
      {proposal.needsHuman && <p class="soft">{view.say(proposal.needsHuman)}</p>}
      {(disputed || !own) && (
        // It belongs to the form that answers otherwise, folded below.
        <button type="submit" form={formId(question)} name="confirmer" value="1" class="quiet confirm">
          {disputed ? view.t('Prendre ce que nous mesurons', 'Take what we measure') : view.t('Confirmer', 'Confirm')}
          <span class="unseen"> : {view.say(question.text)}</span>
        </button>
      )}
    </div>
  )
}
