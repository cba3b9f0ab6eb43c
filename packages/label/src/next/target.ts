import type { Question } from '../data/types.ts'
import type { AnswerValue } from '../model/answers.ts'

/** The answer that is worth the most; null for a text, which a person writes. */
export function bestAnswer({ kind, options = [], target = 1 }: Question): AnswerValue | null {
  switch (kind) {
    case 'yes-no':
      return true
    case 'share':
      return 1
    case 'count':
      return target
    case 'choice':
      return [...options].sort((a, b) => b.value - a.value)[0]?.id ?? null
    case 'list':
      return options.map(({ id }) => id)
    case 'status':
      return { done: 1, planned: 0, notDone: 0 }
    case 'text':
      return null
  }
}
