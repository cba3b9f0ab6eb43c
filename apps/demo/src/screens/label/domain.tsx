import type { Domain } from '@communaux/label'
import type { Standing } from '../../town/estimate.ts'
import type { Shown } from '../town/shown.ts'
import type { Trouble } from './attempt.ts'
import { QuestionItem } from './question.tsx'

type Props = { shown: Shown; estimate: Standing; domain: Domain; saved: string | undefined; trouble: Trouble | undefined }

/** A first domain of the scale with its questions, those of its parts under their own names. */
export function DomainSection(props: Props) {
  const { shown: { view }, domain } = props
  const id = `domaine-${domain.id}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{view.say(domain.name)}</h2>
      <Questions {...props} heading="h3" />
      {(domain.domains ?? []).map((part) => (
        <>
          <h3>{view.say(part.name)}</h3>
          <Questions {...props} domain={part} heading="h4" />
        </>
      ))}
    </section>
  )
}

function Questions({ shown, estimate, domain, saved, trouble, heading }: Props & { heading: 'h3' | 'h4' }) {
  const questions = domain.questions ?? []
  if (questions.length === 0) return null
  return (
    <ul class="questions">
      {questions.map((question) => (
        <li id={`q-${question.id}`}>
          <QuestionItem shown={shown} estimate={estimate} question={question} heading={heading} saved={saved === question.id} trouble={trouble?.question === question.id ? trouble : undefined} />
        </li>
      ))}
    </ul>
  )
}
