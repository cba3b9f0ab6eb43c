import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkAll, findBrowser } from '../src/audit/index.ts'
import { servePages } from '../test/serve-pages.ts'
import { accessibility, present } from './corpora.ts'

interface Case {
  readonly id: string
  readonly name: string
  readonly example: string
}

const browser = present ? await findBrowser() : null
/** GOV.UK's barriers with their mark-up. Two in three must fail or be shown to a person, on a faulty element. */
const LEAST = 2 / 3

describe.skipIf(!present || browser === null)('GOV.UK, known barriers', () => {
  it('points at two in three', { timeout: 300_000 }, async () => {
    const { cases } = JSON.parse(readFileSync(accessibility('gds-audit-cases/cases.json'), 'utf8')) as { cases: Case[] }
    const css = readFileSync(accessibility('gds-audit-pages/assets/stylesheets/tests.css'), 'utf8')
    const page = ({ name, example }: Case): string => `<!doctype html><html lang="en"><head><title>${name} - case</title><style>html { background: #fff } ${css}</style></head><body><h1>${name}</h1><main>${example}</main></body></html>`
    const served = await servePages(Object.fromEntries(cases.map((one, index) => [`/${index}`, page(one)])))
    const report = await checkAll(cases.map((_, index) => `${served.origin}/${index}`))
    await served.close()
    const found = cases.map((one, index) => ({ id: one.id, rules: report.findings.filter(({ rule, details }) => rule.startsWith('rgaa/') && details?.['page'] === `${served.origin}/${index}` && details['selector'] !== '').map(({ rule }) => rule) }))
    const missed = found.filter(({ rules }) => rules.length === 0)
    console.info(`GOV.UK: ${cases.length - missed.length} of ${cases.length}; missed: ${missed.map(({ id }) => id).join(' | ')}`)
    expect(cases.length - missed.length).toBeGreaterThanOrEqual(LEAST * cases.length)
  })
})
