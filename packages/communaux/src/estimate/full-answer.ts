import type { AnswerValue, Question } from '@communaux/label'

/** The answer that holds a question wholly. */
export function fullAnswer({ kind, options = [], target }: Question): AnswerValue {
  switch (kind) {
    case 'yes-no':
      return true
    case 'share':
      return 1
    case 'count':
      return target ?? 1
    case 'choice':
      return [...options].sort((a, b) => b.value - a.value)[0]?.id ?? ''
    case 'list':
      return options.map(({ id }) => id)
    case 'text':
      return '…'
    case 'status':
      return { done: 1, planned: 0, notDone: 0 }
  }
}
