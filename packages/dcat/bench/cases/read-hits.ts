/** From the bytes of a file to objects whose every value is checked, with us, on the constraints of the shapes. */
import { readFileSync } from 'node:fs'
import { hits, readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { asShapes } from '../equal-profile.ts'

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => {
    const { value } = await readCatalog(readFileSync(file))
    return hits(value, asShapes).length
  },
)
