import { createReport, type Finding, type Untested } from '@communaux/report'
import { type RuleHit, runRules, type Tally } from '@communaux/report/rules'
import type { PageReport } from '../check/check-html.ts'
import { raise } from '../check/run-page.ts'
import { pageResult } from '../check/verdicts.ts'
import { TOOL } from '../data/tool.ts'
import { type CriterionId, RGAA, type TestId } from '../model/criterion.ts'
import { sampleRules } from '../rules/sample/index.ts'
import { type Judged, wanted } from './judge.ts'

export interface AssembleParts {
  readonly judged: readonly Judged[]
  readonly criteria: ReadonlySet<CriterionId> | null
  readonly sample: boolean
  readonly settings: Readonly<Record<string, unknown>>
  readonly versions: readonly { readonly id: string; readonly edition: string }[]
  readonly findings?: readonly Finding[]
  readonly untested?: readonly Untested[]
}

/** The report of a run: pages in the order asked for, then what only shows when they are put side by side. */
export function assemble({ judged, criteria, sample: together, settings, versions, findings = [], untested = [] }: AssembleParts, tally: Tally): PageReport {
  const sample = together ? sampleHits(judged, criteria, tally) : []
  const report = createReport({
    tool: TOOL,
    ruleSets: [RGAA, ...versions],
    subject: judged[0]?.url ?? '',
    settings,
    findings,
    hits: [...judged.flatMap(({ hits }) => hits), ...sample],
    tally,
    untested: [...untested, ...judged.flatMap((page) => page.untested)],
  })
  return { ...report, pages: judged.map(({ url, title, verdicts }) => pageResult(url, title, verdicts)) }
}

function sampleHits(judged: readonly Judged[], criteria: ReadonlySet<CriterionId> | null, tally: Tally): readonly RuleHit[] {
  const summaries = judged.flatMap(({ summary }) => summary ?? [])
  if (summaries.length < 2) return []
  const { hits } = runRules(sampleRules.filter(({ tests }) => wanted(tests, criteria)), [summaries], undefined, tally)
  for (const { hit } of hits) {
    for (const page of judged.filter(({ url }) => url === hit.subject)) {
      raise(page.verdicts, hit.details?.['test'] as TestId, hit.outcome === 'unknown' ? 'needs-human' : 'NC')
    }
  }
  return hits
}
