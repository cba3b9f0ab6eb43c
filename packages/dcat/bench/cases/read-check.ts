/** From the bytes of a file to the whole report, with us, on the constraints of the shapes. */
import { readFileSync } from 'node:fs'
import { check, readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { asShapes } from '../equal-profile.ts'

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => {
    const { value, findings } = await readCatalog(readFileSync(file))
    return check(value, { profile: asShapes, now: '2026-10-15', findings }).findings.length
  },
)
