import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { anyGraph } from '../src/check/any-graph.examples.ts'
import { profileOf, profiles } from '../src/check/profiles.ts'
import type { Graph } from '../src/model/graph.ts'
import { isThere } from './corpora.ts'
import { catalogFiles, graphOfFile } from './shapes/corpus.ts'
import { exampleGraph } from './shapes/examples.ts'
import { differences, exported, found } from './shapes/exported.ts'

/** The vocabularies state subclasses of their own, which our check does not take from a document. */
const STATES_SUBCLASSES = /^rdf-vocabularies\//

/** Graphs that nobody wrote, always the same ones. */
const RANDOM = fc.sample(anyGraph, { numRuns: 300, seed: 54_321 }).map((graph, index) => [`random graph ${index}`, graph] as const)

describe.skipIf(!isThere)('the shapes that we export, run by shacl-engine', async () => {
  const graphs: [file: string, graph: Graph][] = []
  if (isThere) for (const file of catalogFiles()) if (!STATES_SUBCLASSES.test(file)) graphs.push([file, await graphOfFile(file)])

  it.each(profiles.map(({ id }) => id))('%s: they find what the check finds, no more and no less', async (id) => {
    const profile = profileOf(id)
    if (!profile) throw new Error(id)
    const run = exported(profile)
    const unlike: string[] = []
    let results = 0
    for (const [file, graph] of [...graphs, ['the examples of every row', exampleGraph(profile)] as const, ...RANDOM]) {
      const mine = found(graph, profile)
      results += mine.size
      unlike.push(...differences(mine, await run(graph)).map((line) => `${file}: ${line}`))
    }
    console.log(`${id}: ${graphs.length} graphs, ${results} results`)
    expect(unlike).toEqual([])
    expect(results).toBeGreaterThan(1000)
  })
})
