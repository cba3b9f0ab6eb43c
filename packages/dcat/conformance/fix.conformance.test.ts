import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { datagouvFr } from '../src/data/profiles/datagouv-fr.ts'
import { dcatAp301 } from '../src/data/profiles/dcat-ap-3.0.1.ts'
import type { Profile } from '../src/data/profiles/types.ts'
import { fix } from '../src/fix/fix.ts'
import { catalogOf } from '../src/model/catalog-of.ts'
import type { Catalog } from '../src/model/catalog.ts'
import type { Graph } from '../src/model/graph.ts'
import { isThere } from './corpora.ts'
import { catalogFiles, graphOfFile } from './shapes/corpus.ts'

const now = '2026-11-24'

/** The rules that fail as errors, with how often: nodes may be renamed, their number may not grow. */
function errors(catalog: Catalog, profile: Profile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, severity, outcome } of check(catalog, { profile, now }).findings) {
    if (severity === 'error' && outcome === 'fails') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return counts
}

describe.skipIf(!isThere)('fixing other people\'s catalogues', async () => {
  const graphs: [file: string, graph: Graph][] = []
  if (isThere) for (const file of catalogFiles()) graphs.push([file, await graphOfFile(file)])

  it.each([datagouvFr, dcatAp301])('adds no error of $id, and is done at once', (profile) => {
    const worse: string[] = []
    const again: string[] = []
    const applied = new Map<string, number>()
    for (const [file, graph] of graphs) {
      const catalog = catalogOf(graph)
      const fixed = fix(catalog, { profile, now })
      const before = errors(catalog, profile)
      for (const [rule, count] of errors(fixed.value, profile)) if (count > (before.get(rule) ?? 0)) worse.push(`${file}: ${rule}`)
      if (fix(fixed.value, { profile, now }).applied.length > 0) again.push(file)
      for (const { rule } of fixed.applied) applied.set(rule, (applied.get(rule) ?? 0) + 1)
    }
    console.log(`${profile.id}: ${[...applied].sort().map(([rule, count]) => `${rule} ${count}`).join(', ')}`)
    expect(worse).toEqual([])
    expect(again).toEqual([])
    expect(applied.size).toBeGreaterThan(5)
  })
})
