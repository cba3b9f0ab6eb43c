import type { Question } from '@communaux/label'
import type { Standing } from '../../town/estimate.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Shown } from '../town/shown.ts'
import { AnswerForm } from './answer-form.tsx'
import type { Trouble } from './attempt.ts'
import { ConflictView } from './conflict.tsx'
import { Measure } from './measure.tsx'
import { wordOf } from './standing.ts'

type Props = { shown: Shown; estimate: Standing; question: Question; heading: 'h3' | 'h4'; saved: boolean; trouble: Trouble | undefined }

/** One question: what you say, what we measure, and the form to answer. */
export function QuestionItem({ shown, estimate, question, heading: Heading, saved, trouble }: Props) {
  const { view, base } = shown
  const own = estimate.own.get(question.id)
  const proposal = estimate.proposals.get(question.id)
  const { state, word } = wordOf(view, question, own, proposal)
  const version = nextVersion(estimate.versions.get(question.id), trouble)
  return (
    <article>
      <Heading>{view.say(question.text)}</Heading>
      <p>
        <StateMark view={view} state={state} word={word} />
        {saved && <span role="status"> · {view.t('enregistré', 'saved')}</span>}
      </p>
      {proposal && <Measure shown={shown} question={question} proposal={proposal} own={own} disputed={estimate.conflicts.has(question.id)} />}
      {trouble?.kind === 'conflict' && <ConflictView view={view} question={question} trouble={trouble} />}
      <details open={trouble !== undefined}>
        <summary>{own ? view.t('Changer la réponse', 'Change the answer') : view.t('Répondre', 'Answer')}<span class="unseen"> : {view.say(question.text)}</span></summary>
        <AnswerForm view={view} base={base} question={question} own={own} error={trouble?.kind === 'error' ? trouble.message : undefined} version={version} />
      </details>
    </article>
  )
}

/** After a conflict the next save goes over what the reader has now seen. */
function nextVersion(last: number | undefined, trouble: Trouble | undefined): number {
  return (trouble?.kind === 'conflict' ? trouble.theirs.version : (last ?? 0)) + 1
}
