import type { AnswerValue, Question } from '@communaux/label'
import { Field } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import { Choices, type Choice } from './choices.tsx'
import { StatusField } from './status-field.tsx'

type Props = { view: View; id: string; question: Question; value: AnswerValue | undefined; invalid: boolean }

/** The control of a question, by its kind. */
export function ValueField(props: Props) {
  const { view, id, question, value } = props
  const options = (question.options ?? []).map((option): Choice => ({ id: option.id, text: view.say(option.text) }))
  switch (question.kind) {
    case 'yes-no':
      return <Choices view={view} id={id} legend={answer(view)} kind="radio" choices={[{ id: 'oui', text: view.t('oui', 'yes') }, { id: 'non', text: view.t('non', 'no') }]} chosen={value === undefined ? [] : [value === true ? 'oui' : 'non']} />
    case 'choice':
      return <Choices view={view} id={id} legend={answer(view)} kind="radio" choices={options} chosen={typeof value === 'string' ? [value] : []} />
    case 'list':
      if (options.length > 0) return <Choices view={view} id={id} legend={view.t('Votre réponse : cochez tout ce qui convient', 'Your answer: tick all that apply')} kind="checkbox" choices={options} chosen={listOf(value)} />
      return <Lines {...props} help={view.t('Un par ligne.', 'One a line.')} text={listOf(value).join('\n')} />
    case 'text':
      return <Lines {...props} text={typeof value === 'string' ? value : ''} />
    case 'status':
      return <StatusField {...props} />
    case 'share':
      return <NumberField {...props} help={view.t('En pourcentage, de 0 à 100.', 'As a percentage, from 0 to 100.')} text={typeof value === 'number' ? String(Math.round(value * 10_000) / 100) : undefined} />
    case 'count':
      return <NumberField {...props} text={typeof value === 'number' ? String(value) : undefined} />
  }
}

const answer = (view: View): string => view.t('Votre réponse', 'Your answer')
const listOf = (value: AnswerValue | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : [])
type Plain = Props & { help?: string; text: string | undefined }

function NumberField({ view, id, help, text, invalid }: Plain) {
  return (
    <Field view={view} id={id} label={answer(view)} {...(help !== undefined && { help })}>
      <input id={id} name="valeur" inputmode="decimal" class="short" value={text} aria-invalid={invalid ? 'true' : undefined} aria-describedby={[help === undefined ? '' : `${id}-aide`, invalid ? `${id}-erreur` : ''].join(' ').trim() || undefined} />
    </Field>
  )
}

function Lines({ view, id, help, text }: Plain) {
  return (
    <Field view={view} id={id} label={answer(view)} {...(help !== undefined && { help })}>
      <textarea id={id} name="valeur" rows={4} aria-describedby={help === undefined ? undefined : `${id}-aide`}>{text}</textarea>
    </Field>
  )
}
