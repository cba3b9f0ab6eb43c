import { communaux2026 } from '../data/scales/communaux-2026.1/index.ts'
import { INPUT_SHEET } from '../read/problems.ts'
import { readAnswersCsv } from '../read/sheet/answers.ts'
import type { InputRule } from './rule.ts'

/** On a questionnaire as CSV text, for our own scale. */
export const inputSheet: InputRule = {
  ...INPUT_SHEET,
  notApplicableWhen: { fr: 'Ce n’est pas un texte', en: 'It is not a text' },
  check: (input) =>
    typeof input === 'string'
      ? readAnswersCsv(input, { scale: communaux2026 }).findings.map(({ message, location }) => (location ? { message, location } : { message }))
      : 'not-applicable',
}
