import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { differences, exported, found } from '../conformance/shapes/exported.ts'
import { exampleGraph } from '../conformance/shapes/examples.ts'
import { anyGraph } from '../src/check/any-graph.examples.ts'
import { profileOf, profiles } from '../src/check/profiles.ts'
import { readProfile } from '../src/check/read-profile.ts'
import type { Profile } from '../src/data/profiles/types.ts'
import { rowRules } from '../src/rules/rows/row-rule.ts'
import { writeShapes } from '../src/write/shapes/shacl.ts'

/** A town's own profile: names outside the prefixes, two properties that end with the same word, a constraint taken back. */
const town = readProfile({
  id: 'ville',
  edition: '2026',
  extends: 'datagouv-fr',
  inherited: { nodeKind: 'off' },
  constraints: { 'dcat:Dataset': { 'dcat:theme': { min: 2, max: 2, kind: 'iri', vocabulary: 'data-theme', use: 'one' }, 'https://example.org/ns#theme': { min: 1, kind: 'literal' }, 'dct:format': { vocabulary: 'media-type', use: 'should' } } },
}).value

const all: readonly Profile[] = [...profiles.flatMap(({ id }) => profileOf(id) ?? []), ...(town ? [town] : [])]

describe.each(all)('the shapes of $id', (profile) => {
  const run = exported(profile)

  it('are Turtle, the same twice, with one shape at least for each rule', () => {
    const text = writeShapes(profile)
    expect(writeShapes(profile)).toBe(text)
    const ids = new Set(new Parser().parse(text).filter(({ predicate }) => predicate.value.endsWith('/identifier')).map(({ object }) => object.value))
    expect([...ids].sort()).toEqual([...new Set(rowRules(profile).map(({ id }) => id))].sort())
  })

  // The others, over the catalogues of the corpora: npm run conformance.
  it('find what the check finds in the examples of every row', async () => {
    const graph = exampleGraph(profile)
    const mine = found(graph, profile)
    expect(mine.size).toBeGreaterThan(20)
    expect(differences(mine, await run(graph))).toEqual([])
  })

  it('find what the check finds, whatever the graph', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => { expect(differences(found(graph, profile), await run(graph))).toEqual([]) }), { numRuns: 10 })
  })
})
