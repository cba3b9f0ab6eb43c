/** The points of a catalogue of any size, as it comes; with the heap that the command line asks for. */
import { createReadStream } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { scoreStream } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'

setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=20')

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => {
    const { score } = await scoreStream(() => createReadStream(file), { method: 'datagouv', now: '2026-10-15', file })
    return score.score
  },
)
