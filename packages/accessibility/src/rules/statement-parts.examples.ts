import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { sample, type SamplePart } from './statement-sample.examples.ts'

/** Rules made by rows have examples made by rows: the complete statement passes, without the part it fails. */
const NAMES = [
  'article-47', 'contact', 'contents', 'defender', 'environment', 'pages', 'plan', 'reference', 'results', 'scheme', 'scope', 'technologies', 'tools',
] as const satisfies readonly SamplePart[]

export const statementPartsExamples: readonly RuleExamples<Statement, StatementContext>[] = NAMES.map((name) => ({
  rule: `accessibility/statement-${name}`,
  examples: [
    { name: 'there', target: sample(), expect: 'passes' },
    { name: 'not there', target: sample({ without: [name] }), expect: 'fails' },
    ...(name === 'plan' || name === 'scheme' ? [{ name: 'named without link', target: sample({ replace: { [name]: `<p>Notre ${name === 'plan' ? 'plan d’action annuel' : 'schéma pluriannuel'} existe.</p>` } }), expect: 'fails' as const }] : []),
  ],
}))
