import { expand } from '../data/namespaces.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Graph } from '../model/graph.ts'
import { rememberedMain } from '../model/remembered.ts'
import { DATASET, literalsOf, SERIES, textIn, valuesOf } from '../rules/lib/values.ts'

/** What is listed of each dataset and series, so that nobody wonders whether one was lost. */
export interface DatasetLine {
  readonly id: string
  /** In French where there is a French title. */
  readonly title: string
  /** How many distributions it has. */
  readonly distributions: number
}

const TITLE = expand('dct:title')
const DISTRIBUTIONS = expand('dcat:distribution')

/** A line for each dataset, then for each series. A catalogue that was read need not be described for this. */
export function datasetLines(catalog: Catalog, graph: Graph): readonly DatasetLine[] {
  const main = rememberedMain(catalog)
  const ids = main ? [...listed(graph, main, 'Dataset', DATASET), ...listed(graph, main, 'DatasetSeries', SERIES)] : [...catalog.datasets, ...catalog.series].map(({ id }) => id)
  return Array.from(new Set(ids), (id) => {
    const node = graph.get(id)
    return { id, title: textIn(literalsOf(node, TITLE), 'fr') ?? '', distributions: valuesOf(node, DISTRIBUTIONS).length }
  })
}

/** A node of two classes is listed as both. */
function listed(graph: Graph, main: ReadonlyMap<string, string>, name: string, type: string): readonly string[] {
  return [...main].filter(([id, given]) => given === name || graph.get(id)?.types.includes(type)).map(([id]) => id)
}
