/** A damaged file: in its middle a full stop is missing. The strict reader stops there, and the lenient one takes over. */
import { readFileSync } from 'node:fs'
import { readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'

const [file = ''] = process.argv.slice(2)
await job(
  () => {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf(' .\n', text.length / 2)
    return text.slice(0, end) + text.slice(end + 2)
  },
  async (text) => {
    const { value, findings } = await readCatalog(text)
    if (findings.length === 0) throw new Error('the damage was not seen')
    return value.datasets.length
  },
)
