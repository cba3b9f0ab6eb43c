import { compatible, normalise, parseExpression, type Compatibility, type CompatibilityVerdict, type Matter, type Use } from '@communaux/licence'
import { typeset, type Language } from '@communaux/report'
import type { AnswerLevel, Run } from '../../command.ts'
import { CliError } from '../../errors.ts'

const LEVELS: Readonly<Record<CompatibilityVerdict, AnswerLevel>> = { yes: null, conditions: 'warning', no: 'error', unknown: 'unknown' }

/** Whether what comes in may go out under a licence, for a use. */
export const run: Run = ({ options }) => {
  const inbound = options.list('inbound')
  const outbound = required('outbound', options.text('outbound'))
  if (inbound.length === 0) required('inbound', undefined)
  const kind = required('kind', options.text('kind')) as Matter
  for (const text of inbound) refuseFaults('inbound', text)
  refuseFaults('outbound', outbound)
  const use = options.text('use') as Use | undefined
  const answer = compatible({ inbound, outbound, kind, ...(use && { use }) })
  return Promise.resolve({ kind: 'answer', json: answer, text: (lang) => textOf(answer, lang), level: LEVELS[answer.verdict] })
}

function required(name: string, value: string | undefined): string {
  if (value !== undefined) return value
  const usage = 'communaux licence compatible --inbound EXPR --outbound EXPR --kind software|data'
  throw new CliError({ fr: `il manque --${name}. Usage : ${usage}`, en: `--${name} is missing. Usage: ${usage}` })
}

function refuseFaults(name: string, text: string): void {
  const [fault] = parseExpression(text).errors
  if (!fault) return
  const meant = normalise(text).candidates.slice(0, 3).join(', ')
  throw new CliError({
    fr: `--${name} : ${fault.message.fr}${meant && ` Vouliez-vous dire ${meant} ?`}`,
    en: `--${name}: ${fault.message.en}${meant && ` Did you mean ${meant}?`}`,
  })
}

const WORDS: Readonly<Record<Language, Readonly<Record<CompatibilityVerdict | 'source' | 'possible', string>>>> = {
  fr: { yes: 'Oui', no: 'Non', conditions: 'Oui, à des conditions', unknown: 'Inconnu', source: 'Source :', possible: 'Sans condition, sous une licence de la liste :' },
  en: { yes: 'Yes', no: 'No', conditions: 'Yes, under conditions', unknown: 'Unknown', source: 'Source:', possible: 'Without a condition, under a licence of the list:' },
}

function textOf({ verdict, reasons, possible }: Compatibility, lang: Language): string {
  const words = WORDS[lang]
  const lines = reasons.flatMap(({ text, source }) => [`  ${text[lang]}`, `    ${words.source} ${[source.title, source.clause, source.url].filter(Boolean).join(', ')}`])
  const others = verdict === 'yes' || possible.length === 0 ? [] : [`${words.possible} ${possible.join(', ')}`]
  return typeset([words[verdict], ...lines, ...others].join('\n'), lang)
}
