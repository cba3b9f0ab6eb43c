import { LAW, VALIDITY } from '../data/law.ts'
import { dateText } from '../read/french-date.ts'
import { saidAt, type StatementRule } from '../model/statement-rule.ts'

/** A statement is valid for three years; the latest of its dates counts. */
export const statementExpired: StatementRule = {
  id: 'accessibility/statement-expired',
  severity: 'error',
  title: { fr: 'La déclaration a moins de trois ans', en: 'The statement is less than three years old' },
  message: { fr: 'La déclaration a plus de trois ans : elle n’est plus valable.', en: 'The statement is more than three years old: it is no longer valid.' },
  source: LAW.statement,
  remedy: {
    who: 'webmaster',
    effort: 'days',
    steps: [
      { fr: 'Faire un nouvel audit et mettre la déclaration à jour.', en: 'Have a new audit made and update the statement.' },
      { fr: 'En attendant, déclarer « non conforme ».', en: 'Meanwhile, declare "non conforme".' },
    ],
  },
  notApplicableWhen: { fr: 'La déclaration n’a pas de date.', en: 'The statement has no date.' },
  check(statement, { now }) {
    const dates = [statement.established, statement.updated].flatMap((found) => found ?? [])
    const last = dates.sort((a, b) => b.value.localeCompare(a.value))[0]
    if (!last) return 'not-applicable'
    const end = endOf(last.value)
    if (end > now.toISOString().slice(0, 10)) return 'passes'
    const [date, until] = [dateText(last.value), dateText(end)]
    const message = {
      fr: `La déclaration date du ${date.fr}\u00a0: elle n’est plus valable depuis le ${until.fr}.`,
      en: `The statement dates from ${date.en}: it has not been valid since ${until.en}.`,
    }
    return saidAt(statement, last, { value: last.value, message })
  },
}

/** The first day on which it is no longer valid. */
function endOf(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + VALIDITY.years)
  return date.toISOString().slice(0, 10)
}
