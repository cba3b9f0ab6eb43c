import type { Finding } from '@communaux/report'
import type { Graph, Resource } from '../../model/graph.ts'
import type { MainClass } from '../../model/roles.ts'
import { Sink } from '../../read/jsonld/sink.ts'
import type { Target } from '../loss/findings.ts'
import type { Told } from './tell.ts'

/** A platform that keeps a list of datasets, each an object of its own shape. */
export interface Adapter extends Target {
  /** The classes it has a place for. */
  readonly holds: (name: MainClass, all: ReadonlySet<MainClass>) => boolean
  /** One dataset in the shape of the platform. The graph holds what it may describe in place: no other dataset. */
  readonly tell: (resource: Resource, graph: Graph, name: MainClass) => Told
  /** What our own reader understands of it all: what is written is read again, and what does not come back is told. */
  readonly read: (items: readonly Told[], head?: Told) => Understood
  /** The fields that the platform asks for, and the property of each. */
  readonly required: readonly (readonly [field: string, property: string])[]
  /** What else is to be told of what was written. */
  readonly notes?: (subject: string, told: Told) => readonly Finding[]
  /** The catalogue itself, where the platform has a place for it. */
  readonly head?: (resource: Resource, graph: Graph) => Told
  readonly document: (items: readonly Told[], head?: Told) => string
}

/** A document read again: the node of each item, in order, and that of the catalogue. */
interface Understood {
  readonly graph: Graph
  readonly roots: readonly string[]
  readonly head?: string | undefined
}

/** Reads items one by one into one graph. */
export function readItems(items: readonly Told[], read: (told: Told, sink: Sink) => string): Understood {
  const sink = new Sink()
  const roots = items.map((told) => read(told, sink))
  return { graph: sink.reading().graph, roots }
}

/** JSON as people read it. */
export const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
