import { ROWS } from './data/index.ts'
import type { TestCase } from './model.ts'
import { soundPage } from './page.ts'

export type { CaseKind, CaseVerdict, TestCase } from './model.ts'
export { soundPage } from './page.ts'

/** Which referential the cases are about. */
export const EDITION: { readonly id: string; readonly edition: string } = { id: 'rgaa', edition: '4.1.2' }

/**
 * Every case, in the order of the tests.
 *
 * @example testCases.filter(({ criterion, kind }) => criterion === '8.5' && kind === 'failed')[0].expected // 'NC'
 */
export const testCases: readonly TestCase[] = ROWS.map(({ id, test, kind, expected, title, body, document }) => ({
  id, test, kind, expected, title, criterion: test.split('.').slice(0, 2).join('.'), html: document ?? soundPage(title, body ?? ''),
}))
