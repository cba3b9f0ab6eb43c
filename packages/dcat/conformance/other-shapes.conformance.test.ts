import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph } from '../src/check/any-graph.examples.ts'
import { hits } from '../src/check/hits.ts'
import { readProfile } from '../src/check/read-profile.ts'
import type { Graph } from '../src/model/graph.ts'
import { asProfile } from './shapes/as-profile.ts'
import { isThere } from './corpora.ts'
import { catalogFiles, graphOfFile } from './shapes/corpus.ts'
import { oracle, resultKey } from './shapes/oracle.ts'


const SHAPES = [
  'shapes-dcat-ap-hvd/2.2.0-hvd/html/hvd-SHACL-full.ttl',
  'shapes-dcat-us/ckanext/dcat/tests/shacl/dcat-us_3.0_shacl_shapes.ttl',
  'shapes-dcat-ap-es/shacl/1.0.0/shacl_catalog_shape.ttl',
  'shapes-dcat-ap-es/shacl/1.0.0/shacl_dataservice_shape.ttl',
  'shapes-dcat-ap-es/shacl/1.0.0/shacl_dataset_shape.ttl',
  'shapes-dcat-ap-es/shacl/1.0.0/shacl_distribution_shape.ttl',
]
const COMPARED = ['minCount', 'maxCount', 'nodeKind']
const RANDOM = fc.sample(anyGraph, { numRuns: 200, seed: 777 }).map((graph, index) => [`random graph ${index}`, graph] as const)

describe.skipIf(!isThere)('a profile of one’s own, written from shapes that are not ours', async () => {
  const graphs: [file: string, graph: Graph][] = []
  if (isThere) for (const file of catalogFiles()) graphs.push([file, await graphOfFile(file)])

  it.each(SHAPES)('%s: finds what shacl-engine finds', async (shapeFile) => {
    const { value: profile, findings } = readProfile(asProfile(shapeFile))
    expect(findings).toEqual([])
    if (!profile) throw new Error(shapeFile)
    const { results, declared } = oracle(shapeFile, [])
    const unlike: string[] = []
    let count = 0
    for (const [file, graph] of [...graphs, ...RANDOM]) {
      const mine = new Set(hits(graph, profile).filter(({ subject, rule }) => subject.types.some((type) => declared.has(resultKey(type, rule.row.property, rule.kind)))).map(({ subject, rule }) => resultKey(subject.id, rule.row.property, rule.kind)))
      const theirs = new Set([...(await results(graph))].filter((key) => COMPARED.some((name) => key.endsWith(` ${name}`))))
      count += theirs.size
      for (const key of mine) if (!theirs.has(key)) unlike.push(`${file}: ours only: ${key}`)
      for (const key of theirs) if (!mine.has(key)) unlike.push(`${file}: shapes only: ${key}`)
    }
    console.log(`${shapeFile}: ${graphs.length} graphs, ${count} results`)
    expect(unlike).toEqual([])
    expect(count).toBeGreaterThan(100)
  })
})
