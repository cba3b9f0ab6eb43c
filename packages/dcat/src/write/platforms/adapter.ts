import type { Finding } from '@communaux/report'
import type { Graph, Resource } from '../../model/graph.ts'
import type { MainClass } from '../../model/roles.ts'
import type { JsonObject } from '../../read/json/parse.ts'
import type { Target } from '../loss/findings.ts'
import type { Told } from './tell.ts'

/** A platform that keeps a list of datasets, each an object of its own shape. */
export interface Adapter extends Target {
  /** The classes it has a place for. */
  readonly holds: (name: MainClass, all: ReadonlySet<MainClass>) => boolean
  /** One dataset in the shape of the platform. */
  readonly tell: (resource: Resource, graph: Graph) => Told
  /** What our own reader understands of it: what is written is read again, and what does not come back is told. */
  readonly read: (told: JsonObject) => Graph
  /** The fields that the platform asks for, and the property of each. */
  readonly required: readonly (readonly [field: string, property: string])[]
  /** What else is to be told of what was written. */
  readonly notes?: (subject: string, told: Told) => readonly Finding[]
  /** The catalogue itself, where the platform has a place for it. */
  readonly head?: Pick<Adapter, 'tell' | 'read'>
  readonly document: (items: readonly Told[], head?: Told) => string
}

/** JSON as people read it. */
export const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
