import type { RuleExamples } from '@communaux/report/testing'
import type { DecisionTarget } from './decision-motive.ts'

const levels = ['badge', 'bronze', 'argent', 'or']

export const decisionMotiveExamples: RuleExamples<DecisionTarget> = {
  rule: 'label/decision-motive',
  examples: [
    { name: 'the median', target: { levels, grades: ['bronze', 'argent', 'argent'], decision: 'argent' }, expect: 'passes' },
    { name: 'between the two middle grades', target: { levels, grades: ['badge', 'argent'], decision: 'bronze' }, expect: 'passes' },
    { name: 'another, with its motive', target: { levels, grades: ['bronze', 'bronze', 'or'], decision: 'or', motive: 'Visite sur place.' }, expect: 'passes' },
    { name: 'another, without', target: { levels, grades: ['bronze', 'bronze', 'or'], decision: 'or' }, expect: 'fails' },
    { name: 'another, with a blank motive', target: { levels, grades: ['bronze'], decision: 'argent', motive: ' ' }, expect: 'fails' },
    { name: 'a level of another edition', target: { levels, grades: ['5'], decision: 'or' }, expect: 'fails' },
    { name: 'nobody graded', target: { levels, grades: [], decision: 'or' }, expect: 'not-applicable' },
  ],
}
