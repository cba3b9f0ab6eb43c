import type { Catalog } from './catalog.ts'
import type { Graph } from './graph.ts'
import type { MainClass } from './roles.ts'

/** What a catalogue was made from: its graph, and its main nodes with the class that the model gives them. */
interface Origin {
  readonly graph: Graph
  readonly main: ReadonlyMap<string, MainClass>
}

/** Apart from the view itself, so that whoever only needs graphs does not pay for it. */
const origins = new WeakMap<Catalog, Origin>()

/** The graph that a catalogue was made from, when it was made here and not by hand or from JSON. */
export const rememberedGraph = (catalog: Catalog): Graph | undefined => origins.get(catalog)?.graph

/** Its main nodes, known without describing them. */
export const rememberedMain = (catalog: Catalog): ReadonlyMap<string, MainClass> | undefined => origins.get(catalog)?.main

export function rememberOrigin(catalog: Catalog, origin: Origin): void {
  origins.set(catalog, origin)
}
