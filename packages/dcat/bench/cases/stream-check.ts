/**
 * A catalogue of any size, from the file to the whole report, as it comes; with the heap that the command line asks for. On the constraints of
 * the official shapes, which a sound catalogue keeps to, or on what data.gouv.fr reads, which finds something in every other dataset.
 */
import { createReadStream } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { checkStream, datagouvFr } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { asShapes } from '../equal-profile.ts'

setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=20')

const [file = '', what = 'shapes'] = process.argv.slice(2)
const profile = what === 'shapes' ? asShapes : datagouvFr
await job(
  () => undefined,
  async () => {
    const { report } = await checkStream(() => createReadStream(file), { now: '2026-10-15', file, profile })
    return [report.datasets.length, report.findings.length]
  },
)
