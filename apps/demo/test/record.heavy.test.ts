import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { auditSample } from '../scripts/audit-sample.ts'
import { SAMPLE_DIR } from '../src/paths.ts'

it('the recorded check of the example is what a browser sees today', async () => {
  const recorded = JSON.parse(readFileSync(new URL('controle.json', SAMPLE_DIR), 'utf8')) as Awaited<ReturnType<typeof auditSample>>
  const { findings } = await auditSample()
  const short = (list: typeof findings): string[] => list.map(({ rule, outcome, subject, value }) => `${outcome} ${rule} ${subject ?? ''} ${JSON.stringify({ value })}`).sort()
  expect(short(recorded.findings)).toEqual(short(findings))
})
