import type { Domain } from '@communaux/label'
import type { Estimate } from '../../town/estimate.ts'
import type { Shown } from '../town/shown.ts'
import type { Trouble } from './attempt.ts'
import { QuestionItem } from './question.tsx'

type Props = { shown: Shown; estimate: Estimate; domain: Domain; saved: string | undefined; trouble: Trouble | undefined }

/** A first domain of the scale with its questions, those of its parts under their own names. */
export function DomainSection(props: Props) {
  const { shown: { view }, domain } = props
  const id = `domaine-${domain.id}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{view.say(domain.name)}</h2>
      <Questions {...props} />
      {(domain.domains ?? []).map((part) => (
        <>
          <h3>{view.say(part.name)}</h3>
          <Questions {...props} domain={part} />
        </>
      ))}
    </section>
  )
}

function Questions({ shown, estimate, domain, saved, trouble }: Props) {
  const questions = domain.questions ?? []
  if (questions.length === 0) return null
  return (
    <ul class="questions">
      {questions.map((question) => (
        <li id={`q-${question.id}`}>
          <QuestionItem shown={shown} estimate={estimate} question={question} saved={saved === question.id} trouble={trouble?.question === question.id ? trouble : undefined} />
        </li>
      ))}
    </ul>
  )
}
