import type { Catalog } from './catalog.ts'
import type { Graph } from './graph.ts'

/** Apart from the view itself, so that whoever only needs graphs does not pay for it. */
const graphs = new WeakMap<Catalog, Graph>()

/** The graph that a catalogue was made from, when it was made here and not by hand or from JSON. */
export const rememberedGraph = (catalog: Catalog): Graph | undefined => graphs.get(catalog)

export function rememberGraph(catalog: Catalog, graph: Graph): void {
  graphs.set(catalog, graph)
}
