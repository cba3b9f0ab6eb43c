/** From the bytes of a file to the whole report, with us. */
import { readFileSync } from 'node:fs'
import { check, dcatAp301, readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { planted } from './planted.ts'

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => {
    const { value, findings } = await readCatalog(readFileSync(file))
    const report = check(value, { profile: dcatAp301, now: '2026-10-15', findings })
    return planted(report.findings.map(({ details }) => String(details?.['constraint'])))
  },
)
