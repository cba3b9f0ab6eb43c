import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { dcatApHvd300 } from '../data/profiles/dcat-ap-hvd-3.0.0.ts'
import { catalogOf } from '../model/catalog-of.ts'
import type { Graph } from '../model/graph.ts'
import { score } from '../score/score.ts'
import { anyGraph } from './any-graph.examples.ts'
import { check } from './check.ts'
import { hits } from './hits.ts'

const keys = (of: Graph, profile = dcatAp301): string[] => hits(of, profile).map(({ subject, rule }) => `${subject.id} ${rule.row.property} ${rule.kind}`)

describe('whatever the graph', () => {
  it('each node, property and component is reported at most once', () => {
    fc.assert(fc.property(anyGraph, (of) => { expect(keys(of)).toEqual([...new Set(keys(of))]) }))
  })

  it('what is found does not depend on the order of the document', () => {
    fc.assert(fc.property(anyGraph, (of) => { expect(keys(new Map([...of].reverse())).sort()).toEqual(keys(of).sort()) }))
  })

  it('a stricter profile finds at least as much', () => {
    fc.assert(fc.property(anyGraph, (of) => {
      const strict = new Set(keys(of, dcatApHvd300))
      return keys(of).filter((key) => !key.endsWith(' recommended')).every((key) => strict.has(key))
    }))
  })

  it('the report lists the datasets and series of the catalogue, each once', () => {
    fc.assert(fc.property(anyGraph, (of) => {
      const catalog = catalogOf(of)
      const listed = [...new Map([...catalog.datasets, ...catalog.series].map((dataset) => [dataset.id, dataset.distributions.length]))]
      expect(check(catalog).datasets.map(({ id, distributions }) => [id, distributions])).toEqual(listed)
    }))
  })

  it('a report and both scores come out, with every hole filled and every count right', () => {
    fc.assert(fc.property(anyGraph, (of) => {
      const catalog = catalogOf(of)
      const { findings, coverage } = check(catalog, { now: '2026-11-24' })
      expect(findings.filter(({ message }) => !message.fr || !message.en)).toEqual([])
      expect(coverage.rules.filter(({ passed, failed, unknown, notApplicable }) => Math.min(passed, failed, unknown, notApplicable) < 0)).toEqual([])
      for (const method of ['datagouv', 'mqa'] as const) {
        const { score: points, range, max, criteria } = score(catalog, { method, now: '2026-11-24' })
        expect(range.min <= points && points <= range.max && range.max <= max).toBe(true)
        expect(criteria.reduce((sum, line) => sum + line.range.max, 0)).toBe(range.max)
      }
    }))
  })
})
