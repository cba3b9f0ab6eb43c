import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dcatAp211 } from '../src/data/profiles/dcat-ap-2.1.1.ts'
import { dcatAp301 } from '../src/data/profiles/dcat-ap-3.0.1.ts'
import { dcatApHvd300 } from '../src/data/profiles/dcat-ap-hvd-3.0.0.ts'
import { anyGraph } from '../src/check/any-graph.examples.ts'
import { allTables } from '../src/check/plan.ts'
import type { Graph } from '../src/model/graph.ts'
import { isThere } from './corpora.ts'
import { catalogFiles, graphOfFile } from './shapes/corpus.ts'
import { compare } from './shapes/differences.ts'
import { type Exception, exceptions } from './shapes/exceptions.ts'
import { everyValue } from './shapes/every-value.ts'
import { exampleGraph } from './shapes/examples.ts'
import { oracle } from './shapes/oracle.ts'

const AP2 = 'shapes-dcat-ap/2.1.1'
const AP = 'shapes-dcat-ap/3.0.1'
const HVD = 'shapes-dcat-ap-hvd/3.0.0-hvd'
/** JSON-LD contexts, an annex of prefixes alone, and fragments without subject. */
const NOT_CATALOGUES = /context\.jsonld$|Conventions_(annex-4|dataset-dct-spatial_)/
const SHAPES = [
  [`${AP2}/dcat-ap_2.1.1_shacl_shapes.ttl`, dcatAp211],
  [`${AP2}/dcat-ap_2.1.1_shacl_range.ttl`, dcatAp211],
  [`${AP2}/dcat-ap_2.1.1_shacl_shapes_recommended.ttl`, dcatAp211],
  [`${AP}/html/shacl/shapes.ttl`, dcatAp301],
  [`${AP}/html/shacl/shapes_recommended.ttl`, dcatAp301],
  [`${AP}/html/shacl/range.ttl`, dcatAp301],
  [`${AP}/shacl/dcat-ap-SHACL.ttl`, dcatAp301],
  [`${AP}/shacl/ranges.ttl`, dcatAp301],
  [`${HVD}/html/hvd-SHACL-base.ttl`, dcatApHvd300],
  [`${HVD}/html/hvd-SHACL-ranges.ttl`, dcatApHvd300],
  [`${HVD}/html/hvd-SHACL-full.ttl`, dcatApHvd300],
  [`${HVD}/shacl/hvd-SHACL.ttl`, dcatApHvd300],
] as const

/** Graphs that nobody wrote, always the same ones. */
const RANDOM = fc.sample(anyGraph, { numRuns: 100, seed: 12_345 }).map((graph, index) => [`random graph ${index}`, graph] as const)

describe.skipIf(!isThere)('agreement with the official shapes', async () => {
  const graphs: [file: string, graph: Graph][] = []
  if (isThere) for (const file of catalogFiles()) graphs.push([file, await graphOfFile(file)])
  const filled = graphs.filter(([, graph]) => graph.size > 0)

  it('reads every RDF catalogue of the corpora', () => {
    const empty = graphs.filter(([file, graph]) => graph.size === 0 && /\.(ttl|rdf|xml|jsonld)$/.test(file)).map(([file]) => file)
    expect(empty.filter((file) => !NOT_CATALOGUES.test(file))).toEqual([])
    expect(filled.length).toBeGreaterThan(320)
  })

  it.each(SHAPES)('%s finds what shacl-engine finds', async (shapeFile, profile) => {
    const shapes = oracle(shapeFile, allTables(profile))
    const table = exceptions[shapeFile] ?? []
    const used = new Set<Exception>()
    const unexplained: string[] = []
    let results = 0
    for (const [file, graph] of [...filled, ['our own examples', exampleGraph(profile)] as const, ['a value of each kind', everyValue(profile)] as const, ...RANDOM]) {
      const found = await compare(graph, profile, shapes, table, used)
      results += found.results
      unexplained.push(...found.unexplained.map((line) => `${file}: ${line}`))
    }
    console.log(`${shapeFile}: ${filled.length} graphs, ${results} results, ${used.size} exceptions used`)
    expect(unexplained).toEqual([])
    expect(table.filter((line) => !used.has(line))).toEqual([])
    expect(results).toBeGreaterThan(500)
  })
})
