import { describeExpression, parseExpression, type DescribedExpression, type ExpressionError } from '@communaux/licence'
import type { Language } from '@communaux/report'
import type { Run } from '../../command.ts'
import { CliError } from '../../errors.ts'

/** Reads an SPDX expression; with `--satisfies`, says whether what is accepted covers it. */
export const run: Run = ({ args, options }) => {
  const [input = ''] = args
  const accepted = options.text('satisfies')
  if (accepted !== undefined) refuseFaults(accepted)
  const answer = describeExpression(input, accepted)
  const json = { ...answer, errors: answer.errors.map(({ offset, length, message, suggestion }) => ({ offset, length, message, suggestion })) }
  return Promise.resolve({ kind: 'answer', json, text: (lang) => textOf(answer, lang), level: !answer.valid || answer.satisfies === false ? 'error' : null })
}

function refuseFaults(accepted: string): void {
  const [fault] = parseExpression(accepted).errors
  if (fault) throw new CliError({ fr: `--satisfies : ${fault.message.fr}`, en: `--satisfies: ${fault.message.en}` })
}

const WORDS = {
  fr: { valid: 'Expression valide :', invalid: 'Expression non valide :', yes: 'Acceptée', no: 'Non acceptée', write: 'écrire' },
  en: { valid: 'Valid expression:', invalid: 'Invalid expression:', yes: 'Accepted', no: 'Not accepted', write: 'write' },
} as const

function textOf({ input, valid, normal, errors, satisfies }: DescribedExpression, lang: Language): string {
  const words = WORDS[lang]
  if (!valid) return [`${words.invalid} ${input}`, ...errors.map((error) => faultLines(error, input, lang))].join('\n')
  const verdict = satisfies === null ? '' : `\n${satisfies ? words.yes : words.no}`
  return `${words.valid} ${normal ?? ''}${verdict}`
}

/** The expression again, with a caret under the fault. */
function faultLines({ offset, length, message, suggestion }: ExpressionError, input: string, lang: Language): string {
  const caret = `  ${input.replace(/\s/g, ' ')}\n  ${' '.repeat(offset)}${'^'.repeat(Math.max(1, length))}`
  return `${caret}\n  ${message[lang]}${suggestion === null ? '' : ` → ${WORDS[lang].write} ${suggestion}`}`
}
