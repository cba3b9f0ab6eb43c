import { answerText, type Question } from '@communaux/label'
import type { Proposal, State } from '@communaux/report'
import type { StoredAnswer } from '../../store/port.ts'
import type { View } from '../../ui/view.ts'

/** How a question stands: answered, proposed, open, not applicable. */
export function wordOf(view: View, question: Question, own: StoredAnswer | undefined, proposal: Proposal | undefined): { state: State; word: string } {
  if (own?.answer) {
    if ('notApplicable' in own.answer) return { state: 'not-applicable', word: view.t(`sans objet : ${own.answer.notApplicable}`, `not applicable: ${own.answer.notApplicable}`) }
    const words = view.say(answerText(question, own.answer))
    const proven = (own.answer.proofs?.length ?? 0) > 0
    if (proven) return { state: 'passes', word: view.t(`vous dites : ${words}`, `you say: ${words}`) }
    return { state: 'unknown', word: view.t(`vous dites : ${words} (sans preuve)`, `you say: ${words} (without proof)`) }
  }
  if (proposal && proposal.confidence > 0) return { state: 'unknown', word: view.t('proposition à confirmer', 'proposal to confirm') }
  return { state: 'not-applicable', word: view.t('sans réponse', 'no answer') }
}
