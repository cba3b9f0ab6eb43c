/** Our whole report, on a catalogue already read: texts, fingerprints, coverage. With the constraints of the shapes, or with all of DCAT-AP. */
import { readFileSync } from 'node:fs'
import { check, dcatAp301, readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { asShapes } from '../equal-profile.ts'

const [file = '', what = 'shapes'] = process.argv.slice(2)
const profile = what === 'shapes' ? asShapes : dcatAp301
await job(
  async () => (await readCatalog(readFileSync(file, 'utf8'))).value,
  (catalog) => check(catalog, { profile, now: '2026-10-15' }).findings.length,
)
