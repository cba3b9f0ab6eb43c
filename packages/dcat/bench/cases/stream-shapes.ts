/** From a file to the whole report as it comes, with us, on the constraints of the shapes: the catalogue is never held whole. */
import { createReadStream } from 'node:fs'
import { checkStream } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { asShapes } from '../equal-profile.ts'

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => (await checkStream(() => createReadStream(file), { profile: asShapes, now: '2026-10-15', file })).report.findings.length,
)
