import type { Resource } from '../../model/graph.ts'
import type { View } from '../../model/view.ts'

/** A node whose description is whole, and its rank among the subjects of the document. */
export interface Located {
  readonly order: number
  readonly resource: Resource
}

/** Some nodes to judge, and the graph around them. */
export interface Batch {
  readonly nodes: readonly Located[]
  /** Lists the nodes to judge; looks up any node of the catalogue. */
  readonly graph: View
  /** Lists every node at hand as well, in the order of the document: to find what points to a node. */
  readonly around: View
}

/** What is asked of a catalogue, some nodes at a time. */
export interface Judge {
  /**
   * Judges the nodes of a batch. Nothing is kept yet: the batch may be judged again once something that was missing is there.
   *
   * @returns keeps the result
   */
  judge(batch: Batch): () => void
}
