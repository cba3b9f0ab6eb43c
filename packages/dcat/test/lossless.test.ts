import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogOf } from '../src/model/catalog-of.ts'
import type { Catalog } from '../src/model/catalog.ts'
import { buildGraph, graphOf } from '../src/model/graph-of.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { writeCatalog, rdfFormats } from '../src/write/write-catalog.ts'
import { graph } from './arbitrary-graph.ts'
import { canonical } from './canonical.ts'

const runs = { numRuns: 150 }

describe('nothing is lost', () => {
  it('a graph seen as a catalogue gives the same graph back', async () => {
    await fc.assert(fc.asyncProperty(graph, async (original) => {
      expect(await canonical(buildGraph(catalogOf(original)))).toBe(await canonical(original))
    }), runs)
  })

  it('a catalogue is plain JSON', async () => {
    await fc.assert(fc.asyncProperty(graph, async (original) => {
      const copy = JSON.parse(JSON.stringify(catalogOf(original))) as Catalog
      expect(await canonical(graphOf(copy))).toBe(await canonical(original))
    }), runs)
  })

  it.each(rdfFormats)('what is written in %s is read again without a repair', async (to) => {
    await fc.assert(fc.asyncProperty(graph, async (original) => {
      const { text, findings: lost } = writeCatalog(catalogOf(original), { to })
      fc.pre(lost.length === 0)
      const { value, findings } = await readCatalog(text, { format: to })
      // A graph made at random may describe no dataset.
      expect(findings.filter(({ rule }) => rule !== 'dcat/read-nothing')).toEqual([])
      expect(await canonical(graphOf(value))).toBe(await canonical(original))
    }), runs)
  })

  it.each(rdfFormats)('the same graph gives the same bytes in %s', (to) => {
    fc.assert(fc.property(graph, (original) => {
      expect(writeCatalog(catalogOf(original), { to })).toEqual(writeCatalog(catalogOf(original), { to }))
    }), runs)
  })
})
