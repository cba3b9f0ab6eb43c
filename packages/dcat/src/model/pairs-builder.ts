import { GraphBuilder } from './graph-builder.ts'
import type { Value } from './graph.ts'
import { Pairs } from './pairs.ts'

/** Nodes in little room, nothing more: for a part of a document, which is soon let go. To look for values that come again would cost more than they take. */
export class PairsBuilder extends GraphBuilder {
  protected override newProperties(): Pairs {
    return new Pairs()
  }

  protected override begin(properties: Pairs, name: string, value: Value): void {
    properties.setAlone(name, value)
  }
}
