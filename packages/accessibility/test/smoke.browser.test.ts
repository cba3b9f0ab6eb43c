import { afterAll, beforeAll, expect, it } from 'vitest'
import { testCases } from '@communaux/rgaa-testcases'
import { checkAll, findBrowser } from '../src/audit/index.ts'
import { type Served, servePages } from './serve-pages.ts'

const CASES = ['1.1.1-failed-1', '8.5.1-failed-1', '10.7.1-failed-1', '11.1.1-failed-2', '8.5.1-passed-1']
const chosen = testCases.filter(({ id }) => CASES.includes(id))
const browser = await findBrowser()
let served: Served

beforeAll(async () => {
  served = await servePages(Object.fromEntries(chosen.map(({ id, html }) => [`/${id}`, html])))
})
afterAll(() => served.close())

it.skipIf(browser === null)('gives each page the verdict of its test, and no page a false one', async () => {
  const report = await checkAll(chosen.map(({ id }) => `${served.origin}/${id}`))
  const found = report.pages.map(({ criteria }, index) => {
    const { test, criterion } = chosen[index] ?? { test: '', criterion: '' }
    return criteria[criterion as keyof typeof criteria].tests[test]
  })
  expect(found).toEqual(chosen.map(({ expected }) => expected))
  expect(report.ruleSets).toEqual([{ id: 'rgaa', edition: '4.1.2' }, { id: 'axe-core', edition: '4.14.1' }])
  expect(report.findings.filter(({ outcome, because }) => outcome === 'unknown' && because === undefined)).toEqual([])
})
