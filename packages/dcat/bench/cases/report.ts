/** Our whole report, on a catalogue already read: texts, fingerprints, coverage. */
import { readFileSync } from 'node:fs'
import { check, dcatAp301, readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { planted } from './planted.ts'

const [file = ''] = process.argv.slice(2)
await job(
  async () => (await readCatalog(readFileSync(file, 'utf8'))).value,
  (catalog) => planted(check(catalog, { profile: dcatAp301, now: '2026-10-15' }).findings.map(({ details }) => String(details?.['constraint']))),
)
