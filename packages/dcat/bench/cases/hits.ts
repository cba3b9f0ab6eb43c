/** Our engine alone, on a graph already read: hits without texts. */
import { readFileSync } from 'node:fs'
import { dcatAp301, graphOf, hits, readCatalog } from '@communaux/dcat'
import { job } from '../../../../scripts/bench/job.ts'
import { planted } from './planted.ts'

const [file = ''] = process.argv.slice(2)
await job(
  async () => graphOf((await readCatalog(readFileSync(file, 'utf8'))).value),
  (graph) => planted(hits(graph, dcatAp301).map(({ rule }) => rule.kind)),
)
