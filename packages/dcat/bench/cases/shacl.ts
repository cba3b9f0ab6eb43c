/** shacl-engine alone, on a store already filled. */
import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import { job } from '../../../../scripts/bench/job.ts'
import { shaclValidator, shaclResults } from './shacl-engine.ts'

const [file = '', shapes = ''] = process.argv.slice(2)
const validator = shaclValidator(shapes)
await job(
  () => new Store(new Parser().parse(readFileSync(file, 'utf8'))),
  (store) => shaclResults(validator, store),
)
