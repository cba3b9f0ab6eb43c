/** A catalogue of any size, from the file to the whole report, as it comes; with the heap that the command line asks for. */
import { createReadStream } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { checkStream } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'

setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=40')

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => {
    const { report } = await checkStream(() => createReadStream(file), { now: '2026-10-15', file })
    return [report.datasets.length, report.findings.length]
  },
)
