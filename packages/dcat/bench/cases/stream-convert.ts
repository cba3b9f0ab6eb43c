/** A catalogue of any size written as N-Triples, as it comes; with the heap that the command line asks for. */
import { createReadStream } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { convertStream } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'

setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=20')

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => {
    let length = 0
    for await (const text of convertStream(() => createReadStream(file), { to: 'ntriples', file })) length += text.length
    return length
  },
)
