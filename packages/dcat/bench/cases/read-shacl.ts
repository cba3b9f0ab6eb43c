/** From the bytes of a file to a verdict, with n3 and shacl-engine. */
import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import { job } from '../../../../scripts/bench/job.ts'
import { shaclResults, shaclValidator } from './shacl-engine.ts'

const [file = '', shapes = ''] = process.argv.slice(2)
await job(
  () => shaclValidator(shapes),
  (validator) => shaclResults(validator, new Store(new Parser().parse(readFileSync(file, 'utf8')))),
)
