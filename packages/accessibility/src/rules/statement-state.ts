import { LAW } from '../data/law.ts'
import { absentFrom, saidAt, type StatementRule } from '../model/statement-rule.ts'

export const statementState: StatementRule = {
  id: 'accessibility/statement-state',
  severity: 'error',
  title: { fr: 'La déclaration donne un état de conformité, et un seul', en: 'The statement gives one state of conformity, and only one' },
  message: {
    fr: 'La déclaration ne dit pas si le site est totalement, partiellement ou non conforme.',
    en: 'The statement does not say whether the site is totally, partly or not compliant.',
  },
  source: LAW.decree,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [{ fr: 'Écrire : « est totalement conforme », « est partiellement conforme » ou « est non conforme ».', en: 'Write "est totalement conforme", "est partiellement conforme" or "est non conforme".' }],
  },
  check(statement) {
    const [first] = statement.states
    if (!first) return absentFrom(statement)
    const other = statement.states.find(({ value }) => value !== first.value)
    if (!other) return 'passes'
    return saidAt(statement, other, { value: `${first.value}/${other.value}`, message: CONTRADICTION, params: { first: first.text.slice(0, 60), other: other.text.slice(0, 60) } })
  },
}

const CONTRADICTION = {
  fr: 'La déclaration donne deux états différents : « {first} » et « {other} ».',
  en: 'The statement gives two different states: "{first}" and "{other}".',
}
