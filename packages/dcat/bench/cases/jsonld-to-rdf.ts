/** The usual way to read JSON-LD: jsonld, to quads. */
import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { job } from '../../../../scripts/bench/job.ts'

const DATASET = 'http://www.w3.org/ns/dcat#Dataset'
const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  async () => {
    const quads = (await jsonld.toRDF(JSON.parse(readFileSync(file, 'utf8')) as object)) as { object: { value: string } }[]
    return quads.filter(({ object }) => object.value === DATASET).length
  },
)
