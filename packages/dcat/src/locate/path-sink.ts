import type { Path } from '@communaux/report'
import { GraphBuilder } from '../model/graph-builder.ts'
import type { Value } from '../model/graph.ts'
import { Sink } from '../read/jsonld/sink.ts'
import type { Places, Witness } from '../read/witness.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] }

/** A wanted statement, with where its reader stood. Its places are found afterwards, all in one pass over the text. */
export interface Standing {
  readonly subject: string
  readonly property: string
  readonly value: Value
  /** Where the reader stood: at the value in JSON-LD, at the node in the JSON of a platform. */
  readonly path: Path
  /** The field of a platform that was read last. */
  readonly field: Path | undefined
  readonly at: Open<Places>
}

/** Fills no graph: keeps the path of each statement that a witness wants. */
export class PathSink extends Sink {
  readonly standings: Standing[] = []
  override readonly builder: GraphBuilder
  #field: Path | undefined

  constructor(witness: Witness) {
    super()
    this.builder = new PathBuilder(witness, (subject, property, value) => {
      const at = {}
      this.standings.push({ subject, property, value, path: [...this.path], field: this.#field, at })
      return at
    })
  }

  override taken(where: Path, name: string): void {
    this.#field = [...where, name]
  }
}

class PathBuilder extends GraphBuilder {
  readonly #witness: Witness
  readonly #stand: (subject: string, property: string, value: Value) => Places

  constructor(witness: Witness, stand: (subject: string, property: string, value: Value) => Places) {
    super()
    this.#witness = witness
    this.#stand = stand
  }

  override add(subject: string, property: string, value: Value): void {
    if (this.#witness.wants(subject, property, value)) this.#witness.see(subject, property, value, this.#stand(subject, property, value))
  }
}
