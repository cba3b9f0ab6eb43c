import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@communaux/report'
import { checkAll, findBrowser } from '../src/audit/index.ts'
import { criteria } from '../src/model/criterion.ts'
import { accessibility, present } from './corpora.ts'
import { serve } from './serve.ts'

interface ActCase {
  readonly ruleId: string
  readonly ruleAccessibilityRequirements: Readonly<Record<string, { secondary?: unknown }>> | null
  readonly expected: 'passed' | 'failed' | 'inapplicable'
  readonly testcaseId: string
  readonly path: string
}

/**
 * Where a case that ACT passes has a defect for us all the same, on a criterion of its rule: `<ACT rule> <our rule>`.
 * Each is a difference of norm, or another defect that the page really has.
 */
const KNOWN: Readonly<Record<string, string>> = {
  '4b1c6c rgaa/2.1-frame-title': 'RGAA 2.1 asks for a title attribute',
  '4b1c6c rgaa/8.2-source-errors': 'the source has an end tag too many',
  '6cfa84 rgaa/7.1-aria-valid-attr-value': 'the value is not valid; the rule is about something else',
  'akn7bn rgaa/7.3-frame-focusable-content': 'found by axe-core in an iframe that the rule leaves out',
  'c487ae rgaa/10.8-aria-hidden-focus': 'a hidden link that takes the focus; the rule is about its name',
  'e086e5 rgaa/11.1-placeholder-only': 'RGAA 11.1 does not take a placeholder for a label',
  'e086e5 rgaa/7.1-aria-required-attr': 'the role lacks a state; the rule is about the name',
  'oj04fd rgaa/10.7-focus-visible': 'the script of the case is not among the files: its indicator never shows',
  'ucwvc8 rgaa/8.4-html-lang-valid': 'the code is not valid; the rule leaves such pages out',
}

const browser = present ? await findBrowser() : null
/** A quarter a day, all of them with COMMUNAUX_CONFORMANCE=all. */
const part = process.env['COMMUNAUX_CONFORMANCE'] === 'all' ? null : Math.floor(Date.now() / 86_400_000) % 4

const inScope = ({ ruleAccessibilityRequirements }: ActCase): ReadonlySet<string> => {
  const clauses = Object.entries(ruleAccessibilityRequirements ?? {}).flatMap(([key, { secondary }]) => (secondary === undefined ? (/^wcag2\d:(.+)$/.exec(key)?.[1] ?? []) : []))
  return new Set(criteria.filter(({ wcag }) => wcag.some((clause) => clauses.includes(clause))).map(({ id }) => id))
}

function groupByPage(findings: readonly Finding[]): Map<string, Finding[]> {
  const pages = new Map<string, Finding[]>()
  for (const finding of findings) {
    const page = (finding.details?.['page'] ?? finding.subject ?? '') as string
    pages.set(page, [...(pages.get(page) ?? []), finding])
  }
  return pages
}

describe.skipIf(!present || browser === null)('ACT rules', () => {
  it('says no false NC on what passes, and finds or asks about most of what fails', { timeout: 1_200_000 }, async () => {
    const all = (JSON.parse(readFileSync(accessibility('act-rules/testcases.json'), 'utf8')) as { testcases: ActCase[] }).testcases
    const cases = all.filter(({ path }, index) => /\.html?$/.test(path) && (part === null || index % 4 === part))
    const prefix = '/WAI/content-assets/wcag-act-rules/'
    const served = await serve({ [prefix]: `${accessibility('act-rules')}/` })
    const report = await checkAll(cases.map(({ path }) => served.origin + prefix + path), { timeout: 15_000 })
    await served.close()
    const byPage = groupByPage(report.findings)
    const outcomes = cases.map((one) => {
      const scope = inScope(one)
      const own = (byPage.get(served.origin + prefix + one.path) ?? [])
      return { ...one, scoped: scope.size > 0, hits: own.filter(({ details }) => scope.has(details?.['criterion'] as string)), asked: own.filter(({ because }) => because === 'needs-human').length }
    })

    const fails = (hits: readonly Finding[]): Finding[] => hits.filter(({ outcome }) => outcome === 'fails')
    const wrong = outcomes.filter(({ expected }) => expected !== 'failed').flatMap(({ ruleId, testcaseId, hits }) => [...new Set(fails(hits).map(({ rule }) => `${ruleId} ${rule}`))].map((pair) => ({ pair, testcaseId })))
    expect(wrong.filter(({ pair }) => KNOWN[pair] === undefined)).toEqual([])

    const failed = outcomes.filter(({ expected, scoped }) => expected === 'failed' && scoped)
    const found = failed.filter(({ hits }) => fails(hits).length > 0).length
    const asked = failed.filter(({ hits }) => fails(hits).length === 0 && hits.length > 0).length
    const questions = outcomes.filter(({ expected }) => expected === 'passed').map((one) => one.asked).sort((a, b) => a - b)
    const median = questions[Math.floor(questions.length / 2)] ?? 0
    console.info(`ACT ${part === null ? 'all' : `quarter ${part}`}: ${failed.length} failing cases, ${found} found, ${asked} asked; ${wrong.length} listed differences; questions on passing pages: median ${median}`)
    expect(found + asked).toBeGreaterThanOrEqual(0.7 * failed.length)
    expect(median).toBeLessThanOrEqual(2)
  })
})
