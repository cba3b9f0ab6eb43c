import { answerText, questionsById, score, type Answer, type AnswerValue, type Question } from '@communaux/label'
import type { Estimate } from './estimate.ts'
import { leavesOf } from './held.ts'
import type { Todo } from './todo.ts'

const DAYS = { minutes: 0.1, hours: 0.5, days: 3 } as const

/** What would raise the bar, the best return for the time first; what was measured before what nobody knows. */
export function todosOf(estimate: Estimate): Todo[] {
  const questions = questionsById(estimate.scale)
  const open = leavesOf(estimate.result.explanation).filter(({ points }) => points.of > 0 && points.min !== points.of)
  const todos = open.flatMap(({ id }) => {
    const question = questions.get(id)
    return question ? [todoOf(estimate, question)] : []
  })
  return todos.filter(({ gain }) => gain > 0).sort((a, b) => rank(a) - rank(b) || b.gain / DAYS[b.effort] - a.gain / DAYS[a.effort])
}

const rank = ({ proofs }: Todo): number => (proofs.length > 0 ? 0 : 1)

function todoOf(estimate: Estimate, question: Question): Todo {
  const proposal = estimate.proposals.get(question.id)
  const said = answerText(question, estimate.answers.answers[question.id])
  return {
    id: question.id,
    title: { fr: `${question.text.fr} ${said.fr}`, en: `${question.text.en} ${said.en}` },
    who: question.who ?? 'producer',
    effort: question.effort ?? 'days',
    gain: gainOf(estimate, question),
    proofs: proposal?.because ?? [],
    steps: question.proof ? [question.proof] : [],
  }
}

/** How far the bar's low end moves when the question is fully held and proven. */
function gainOf({ answers, edition, scale, result }: Estimate, question: Question): number {
  const whole: Answer = { value: best(question), proofs: ['-'] }
  const after = score({ ...answers, answers: { ...answers.answers, [question.id]: whole } }, { edition, scale })
  return (after.points.min ?? 0) - (result.points.min ?? 0)
}

function best({ kind, options = [], target = 1 }: Question): AnswerValue {
  const ids = [...options].sort((a, b) => b.value - a.value).map(({ id }) => id)
  switch (kind) {
    case 'yes-no':
      return true
    case 'share':
      return 1
    case 'count':
      return target
    case 'choice':
      return ids[0] ?? ''
    case 'list':
      return ids.length > 0 ? ids : Array.from({ length: target }, (_, index) => `x${index}`)
    case 'text':
      return 'x'
    case 'status':
      return { done: 1, planned: 0, notDone: 0 }
  }
}
