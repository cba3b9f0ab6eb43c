import { LAW } from '../data/law.ts'
import { absentFrom, saidAt, type StatementRule } from '../model/statement-rule.ts'

export const statementDate: StatementRule = {
  id: 'accessibility/statement-date',
  severity: 'error',
  title: { fr: 'La déclaration dit quand elle a été établie', en: 'The statement says when it was made' },
  message: { fr: 'La déclaration ne donne pas la date à laquelle elle a été établie.', en: 'The statement does not give the date on which it was made.' },
  source: LAW.statement,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [{ fr: 'Écrire : « Cette déclaration a été établie le » puis la date.', en: 'Write "Cette déclaration a été établie le" and the date.' }],
  },
  check(statement, { now }) {
    const date = statement.updated ?? statement.established
    if (date === null) return absentFrom(statement)
    if (date.value <= now.toISOString().slice(0, 10)) return 'passes'
    return saidAt(statement, date, { value: date.value, params: { date: date.value }, message: IN_FUTURE })
  },
}

const IN_FUTURE = {
  fr: 'La date de la déclaration, {date}, est dans le futur.',
  en: 'The date of the statement, {date}, lies in the future.',
}
