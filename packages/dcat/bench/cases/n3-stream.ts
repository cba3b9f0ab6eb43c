/** The floor of Turtle: n3's callback on a file stream, counting datasets and keeping nothing. */
import { createReadStream } from 'node:fs'
import { Parser } from 'n3'
import { job } from '../../../../scripts/bench/job.ts'

const DATASET = 'http://www.w3.org/ns/dcat#Dataset'
const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  () =>
    new Promise<number>((resolve, reject) => {
      let count = 0
      // The types of n3 do not say that the last call has neither error nor quad.
      const each = (error: Error | null, quad: { object: { value: string } } | null): void => {
        if (error) reject(error)
        else if (!quad) resolve(count)
        else if (quad.object.value === DATASET) count++
      }
      new Parser().parse(createReadStream(file, 'utf8'), each)
    }),
)
