/** Our engine alone, on a graph already read: hits without texts, on the constraints of the shapes. */
import { readFileSync } from 'node:fs'
import { graphOf, hits, readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { asShapes } from '../equal-profile.ts'

const [file = ''] = process.argv.slice(2)
await job(
  async () => graphOf((await readCatalog(readFileSync(file, 'utf8'))).value),
  (graph) => hits(graph, asShapes).length,
)
