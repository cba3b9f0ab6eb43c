import fc from 'fast-check'
import { expect } from 'vitest'
import { catalogOf } from '../src/model/catalog-of.ts'
import { graphOf } from '../src/model/graph-of.ts'
import type { Graph } from '../src/model/graph.ts'
import { headCatalog, mainNodes } from '../src/model/roles.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { writeCatalog, type WriteFormat } from '../src/write/write-catalog.ts'
import { canonical } from './canonical.ts'
import { namedBy, treeOf } from './trees.ts'

const DATASET = 'http://www.w3.org/ns/dcat#Dataset'

/** What a platform may list: datasets and series; services on data.gouv.fr, where there is no dataset. */
function listed(graph: Graph, to: WriteFormat): readonly string[] {
  const main = [...mainNodes(graph)].map(([id, name]) => ({ id, name: graph.get(id)?.types.includes(DATASET) === true ? 'Dataset' : name }))
  const hasServices = to === 'datagouv' && !main.some(({ name }) => name === 'Dataset')
  return main.filter(({ name }) => name === 'Dataset' || name === 'DatasetSeries' || (name === 'DataService' && hasServices)).map(({ id }) => id)
}

/** Each dataset written is read again, and says the same but for the properties that findings name; the others are told as lost. */
export async function tellsEveryLoss(to: WriteFormat, graphs: fc.Arbitrary<Graph>, numRuns: number): Promise<void> {
  await fc.assert(fc.asyncProperty(graphs, async (before) => {
    const { text, findings } = writeCatalog(catalogOf(before), { to })
    const after = graphOf((await readCatalog(text, { format: to })).value)
    const lost = new Set(findings.filter(({ rule }) => rule === 'dcat/write-node-lost').map(({ subject }) => subject))
    const written = listed(before, to).filter((id) => !lost.has(id))
    const read = listed(after, to)
    expect(read.length).toBe(written.length)
    written.forEach((id, index) => {
      const named = namedBy(findings, id)
      expect(treeOf(after, read[index] ?? '', named)).toBe(treeOf(before, id, named))
    })
  }), { numRuns })
}

/** And each finding is true: without it, the two would not say the same. */
export async function tellsNoMore(to: WriteFormat, graphs: fc.Arbitrary<Graph>, numRuns: number): Promise<void> {
  await fc.assert(fc.asyncProperty(graphs, async (before) => {
    const { text, findings } = writeCatalog(catalogOf(before), { to })
    const after = graphOf((await readCatalog(text, { format: to })).value)
    const lost = new Set(findings.filter(({ rule }) => rule === 'dcat/write-node-lost').map(({ subject }) => subject))
    const read = listed(after, to)
    listed(before, to).filter((id) => !lost.has(id)).forEach((id, index) => {
      const all = namedBy(findings, id)
      for (const path of all.properties) {
        // What is under a property that is told as a whole is not looked at.
        if (all.properties.some((other) => other.length < path.length && other.every((step, at) => step === path[at]))) continue
        const named = { ...all, properties: all.properties.filter((other) => other !== path) }
        expect(treeOf(after, read[index] ?? '', named), path.join(' ')).not.toBe(treeOf(before, id, named))
      }
    })
  }), { numRuns })
}

/** `data.json` keeps the catalogue itself; its list is the document. */
export async function keepsTheCatalogue(graphs: fc.Arbitrary<Graph>, numRuns: number): Promise<void> {
  await fc.assert(fc.asyncProperty(graphs, async (before) => {
    const head = headCatalog(before, mainNodes(before))
    fc.pre(head !== undefined && before.get(head)?.types.includes(DATASET) === false)
    const { text, findings } = writeCatalog(catalogOf(before), { to: 'datajson' })
    const after = graphOf((await readCatalog(text, { format: 'datajson' })).value)
    const told = namedBy(findings, head)
    const named = { ...told, properties: [...told.properties, ['http://www.w3.org/ns/dcat#dataset']] }
    expect(treeOf(after, headCatalog(after, mainNodes(after)) ?? '', named)).toBe(treeOf(before, head, named))
  }), { numRuns })
}

/** What a platform has a place for goes there and back without a loss. */
export async function keepsItsOwn(to: WriteFormat, texts: fc.Arbitrary<string>, numRuns: number): Promise<void> {
  await fc.assert(fc.asyncProperty(texts, async (document) => {
    const { value } = await readCatalog(document, { format: to })
    const { text, findings } = writeCatalog(value, { to })
    expect(findings.filter(({ rule }) => rule !== 'dcat/write-formula').map(({ rule, path, value: lost, details }) => [rule, path?.join('/'), lost, details?.['written']])).toEqual([])
    const again = await readCatalog(text, { format: to })
    expect(await canonical(graphOf(again.value))).toBe(await canonical(graphOf(value)))
  }), { numRuns })
}
