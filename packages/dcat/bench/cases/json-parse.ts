/** The floor of JSON-LD: `JSON.parse` of the same text. */
import { readFileSync } from 'node:fs'
import { job } from '../../../../scripts/bench/job.ts'

const [file = ''] = process.argv.slice(2)
await job(
  () => undefined,
  () => {
    const { '@graph': graph } = JSON.parse(readFileSync(file, 'utf8')) as { '@graph': { '@type'?: string }[] }
    return graph.filter((node) => node['@type'] === 'dcat:Dataset').length
  },
)
