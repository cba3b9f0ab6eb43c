import { parseExpression, printExpression, satisfies, type Expression, type ExpressionError, type ParsedExpression } from '@communaux/licence'
import type { Language } from '@communaux/report'
import type { Run } from '../../command.ts'
import { CliError } from '../../errors.ts'

/** Reads an SPDX expression; with `--satisfies`, says whether what is accepted covers it. */
export const run: Run = ({ args, options }) => {
  const [input = ''] = args
  const parsed = parseExpression(input)
  const accepted = acceptedOf(options.text('satisfies'))
  const read = parsed.errors.length === 0 ? parsed.value : null
  const answer = {
    input,
    valid: read !== null,
    normal: read && printExpression(read),
    ids: parsed.value ? [...new Set(idsOf(parsed.value))] : [],
    errors: parsed.errors.map(({ offset, length, message, suggestion }) => ({ offset, length, message, suggestion })),
    satisfies: accepted && read && satisfies(read, accepted),
  }
  return Promise.resolve({
    kind: 'answer',
    json: answer,
    text: (lang) => textOf(parsed, input, answer, lang),
    level: read === null || answer.satisfies === false ? 'error' : null,
  })
}

function acceptedOf(text: string | undefined): Expression | null {
  if (text === undefined) return null
  const { value, errors } = parseExpression(text)
  const [fault] = errors
  if (value && !fault) return value
  throw new CliError({ fr: `--satisfies : ${fault?.message.fr ?? 'expression illisible'}`, en: `--satisfies: ${fault?.message.en ?? 'unreadable expression'}` })
}

function idsOf(expression: Expression): readonly string[] {
  return expression.type === 'licence' ? [expression.id] : expression.items.flatMap(idsOf)
}

const WORDS = {
  fr: { valid: 'Expression valide :', invalid: 'Expression non valide :', yes: 'Acceptée', no: 'Non acceptée', open: 'trop de combinaisons pour décider', write: 'écrire' },
  en: { valid: 'Valid expression:', invalid: 'Invalid expression:', yes: 'Accepted', no: 'Not accepted', open: 'too many combinations to decide', write: 'write' },
} as const

function textOf(parsed: ParsedExpression, input: string, answer: { valid: boolean; normal: string | null; satisfies: boolean | null }, lang: Language): string {
  const words = WORDS[lang]
  if (!answer.valid) return [`${words.invalid} ${input}`, ...parsed.errors.map((error) => faultLine(error, input, lang))].join('\n')
  const verdict = answer.satisfies === null ? '' : `\n${answer.satisfies ? words.yes : words.no}`
  return `${words.valid} ${answer.normal ?? ''}${verdict}`
}

/** The expression again, with a caret under the fault. */
function faultLine({ offset, length, message, suggestion }: ExpressionError, input: string, lang: Language): string {
  const caret = `  ${input.replace(/\s/g, ' ')}\n  ${' '.repeat(offset)}${'^'.repeat(Math.max(1, length))}`
  return `${caret}\n  ${message[lang]}${suggestion === null ? '' : ` → ${WORDS[lang].write} ${suggestion}`}`
}
