import type { Question } from '@communaux/label'
import { hash64 } from '@communaux/report'
import type { StoredAnswer } from '../../store/port.ts'
import { TextField } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import { ValueField } from './value-field.tsx'

type Props = { view: View; base: string; question: Question; own: StoredAnswer | undefined; error: string | undefined; version: number }

/** The form of a question, for a button that stands elsewhere. */
export const formId = ({ id }: Question): string => `f-${id}`

/** One question, one form, one action. */
export function AnswerForm({ view, base, question, own, error, version }: Props) {
  // Short: a page has hundreds of them.
  const id = `r${hash64(question.id).slice(0, 8)}`
  const given = own?.answer && !('notApplicable' in own.answer) ? own.answer : undefined
  const reason = own?.answer && 'notApplicable' in own.answer ? own.answer.notApplicable : undefined
  return (
    <form id={formId(question)} method="post" action={view.href(`${base}/label/reponse#q-${question.id}`)} autocomplete="off">
      <input type="hidden" name="question" value={question.id} />
      <input type="hidden" name="version" value={String(version)} />
      {error !== undefined && <p class="error" id={`${id}-erreur`} role="alert">{error}</p>}
      <ValueField view={view} id={id} question={question} value={given?.value} invalid={error !== undefined} />
      <TextField view={view} id={`${id}-preuve`} name="preuve" label={view.t('Preuve : une adresse (facultatif)', 'Proof: an address (optional)')} {...(question.proof && { help: view.say(question.proof) })} autocomplete={null} value={proofText(given?.proofs?.[0])} />
      {question.naAllowed && <TextField view={view} id={`${id}-raison`} name="sans-objet" label={view.t('Ou sans objet, parce que', 'Or not applicable, because')} autocomplete={null} value={reason} />}
      <p class="row">
        <button type="submit">{view.t('Enregistrer', 'Save')}</button>
        {own && <button type="submit" name="retirer" value="1" class="quiet">{view.t('Retirer la réponse', 'Take the answer back')}</button>}
      </p>
    </form>
  )
}

function proofText(proof: string | { url?: string; title?: string; file?: string } | undefined): string | undefined {
  return typeof proof === 'string' ? proof : (proof?.url ?? proof?.file ?? proof?.title)
}
