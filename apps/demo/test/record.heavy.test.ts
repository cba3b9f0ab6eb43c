import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { auditSample } from '../scripts/audit-sample.ts'
import { SAMPLE_DIR } from '../src/paths.ts'

type Findings = Awaited<ReturnType<typeof auditSample>>['findings']

/** Which rule says what of which page. How many elements a slow machine has time to try may vary. */
const said = (findings: Findings): string[] => [...new Set(findings.map(({ rule, outcome, details }) => `${outcome} ${rule} ${String(details?.['page'])}`))].sort()

it('the recorded check of the example is what a browser sees today', async () => {
  const recorded = JSON.parse(readFileSync(new URL('controle.json', SAMPLE_DIR), 'utf8')) as { findings: Findings }
  expect(said(recorded.findings)).toEqual(said((await auditSample()).findings))
})
