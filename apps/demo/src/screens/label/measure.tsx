import { answerText, valueText, type AnswerValue, type Question } from '@communaux/label'
import type { Proposal } from '@communaux/report'
import type { StoredAnswer } from '../../store/port.ts'
import type { Shown } from '../town/shown.ts'

type Props = { shown: Shown; question: Question; proposal: Proposal; own: StoredAnswer | undefined }

/** What we measure, with its proofs; beside what you say when the two differ. */
export function Measure({ shown: { view, base }, question, proposal, own }: Props) {
  const measured = view.say(valueText(question, proposal.value as AnswerValue))
  return (
    <div class={own ? 'notice' : 'measure'} data-state={own ? 'fails' : undefined}>
      {own?.answer && (
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
    </div>
  )
}
