/** The place of every finding in the text, once the catalogue is read and checked. */
import { readFileSync } from 'node:fs'
import { check, locate, readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { asShapes } from '../equal-profile.ts'

const [file = ''] = process.argv.slice(2)
await job(
  async () => {
    const text = readFileSync(file)
    const { value, format } = await readCatalog(text)
    return { source: { text, file, format }, findings: check(value, { profile: asShapes, now: '2026-10-15' }).findings }
  },
  ({ source, findings }) => locate(source, findings).filter(({ location }) => location).length,
)
