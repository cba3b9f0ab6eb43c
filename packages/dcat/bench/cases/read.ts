/** From the bytes of a file to the typed model, with us. */
import { readFileSync } from 'node:fs'
import { readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => (await readCatalog(readFileSync(file))).value.datasets.length,
)
