import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testCases } from '@communaux/rgaa-testcases'
import type { PageReport } from '../src/check/check-html.ts'
import { checkAll, findBrowser } from '../src/audit/index.ts'
import { type Served, servePages } from './serve-pages.ts'

const browser = await findBrowser()
let served: Served
let report: PageReport

beforeAll(async () => {
  if (browser === null) return
  served = await servePages({ ...Object.fromEntries(testCases.map(({ id, html }) => [`/${id}`, html])) })
  report = await checkAll(testCases.map(({ id }) => `${served.origin}/${id}`))
}, 600_000)
afterAll(() => served.close())

describe.skipIf(browser === null)('our pages', () => {
  it.each(testCases.map((one, index) => ({ ...one, index })))('$id: $title → $expected', ({ test, criterion, expected, index }) => {
    const { criteria } = report.pages[index] ?? {}
    expect(criteria?.[criterion as keyof typeof criteria].tests[test]).toBe(expected)
  })

  it('keeps questions rare on sound pages', () => {
    const asked = testCases.map(({ id, kind }) => ({ kind, n: report.findings.filter(({ subject = '', outcome }) => outcome === 'unknown' && subject.split(' ')[0] === `${served.origin}/${id}`).length }))
    const sound = asked.filter(({ kind }) => kind === 'passed').map(({ n }) => n).sort((a, b) => a - b)
    expect(sound[Math.floor(sound.length / 2)]).toBeLessThanOrEqual(1)
  })

  it('reaches a defect on 55 criteria at least', () => {
    const reached = new Set(testCases.filter(({ kind }) => kind === 'failed').map(({ criterion }) => criterion))
    expect(reached.size).toBeGreaterThanOrEqual(55)
  })
})
