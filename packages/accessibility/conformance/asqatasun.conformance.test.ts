import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkAll, findBrowser } from '../src/audit/index.ts'
import { criterionOf, isTestId, type TestId } from '../src/model/criterion.ts'
import type { PageVerdict } from '../src/model/verdict.ts'
import { accessibility, present } from './corpora.ts'
import { serve } from './serve.ts'

type Expected = 'Passed' | 'Failed' | 'NMI' | 'NA'
interface Case {
  readonly path: string
  readonly test: TestId
  readonly expected: Expected
}

const NAME = /Rgaa40\.Test\.(\d+\.\d+\.\d+)-\d(Passed|Failed|NMI|NA)-/

/** Numbers that moved between RGAA 4.0 and 4.1: tests of these criteria are not compared. */
const RENUMBERED: ReadonlySet<string> = new Set(['1.8', '5.6', '10.4'])

function casesIn(folder: string): Case[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  return files.flatMap((entry): Case[] => {
    const [, test = '', expected = ''] = NAME.exec(entry.name) ?? []
    return isTestId(test) && !RENUMBERED.has(criterionOf(test).id) ? [{ path: relative(folder, join(entry.parentPath, entry.name)), test, expected: expected as Expected }] : []
  })
}

const browser = present ? await findBrowser() : null

describe.skipIf(!present || browser === null)('Asqatasun, RGAA 4.0', () => {
  it('never calls a failing or doubtful page free of defects on its test', { timeout: 600_000 }, async () => {
    const folder = accessibility('asqatasun-rgaa4')
    const cases = casesIn(folder)
    const served = await serve({ '/': `${folder}/` })
    const report = await checkAll(cases.map(({ path }) => `${served.origin}/${path.split('/').map(encodeURIComponent).join('/')}`), { timeout: 15_000 })
    await served.close()
    const verdicts = cases.map((one, index) => ({ ...one, verdict: report.pages[index]?.criteria[criterionOf(one.test).id].tests[one.test] ?? 'untested' }))
    const table = new Map<string, number>()
    for (const { expected, verdict } of verdicts) table.set(`${expected} → ${verdict}`, (table.get(`${expected} → ${verdict}`) ?? 0) + 1)
    console.info(`Asqatasun: ${[...table].sort().map(([key, count]) => `${key}: ${count}`).join(', ')}`)

    const of = (expected: readonly Expected[], verdict: PageVerdict): string[] => verdicts.filter((one) => expected.includes(one.expected) && one.verdict === verdict).map(({ path }) => path)

    console.info(`NC where Asqatasun passes: ${of(['Passed', 'NA'], 'NC').join(' ')}`)
    console.info(`NA where Asqatasun fails or doubts: ${of(['Failed', 'NMI'], 'NA').join(' ')}`)
    expect(of(['Failed', 'NMI'], 'no-defect-found')).toEqual([])
  })
})
