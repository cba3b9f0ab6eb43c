import type { Literal } from '../../model/graph.ts'
import { Column } from '../../model/column.ts'
import { TextStore } from './text-store.ts'
import { Typesets } from './typesets.ts'

/** What is kept of a dataset or a series once it is judged: its line in the report, and what others may share with it. */
export interface DatasetRecord {
  /** Its rank among the subjects of the document. */
  readonly order: number
  readonly id: string
  readonly title: string
  readonly distributions: number
  readonly types: readonly string[]
  readonly identifiers: readonly string[]
  /** What it is called in messages, where that is not its title. */
  readonly names: readonly Literal[]
}

const FIELDS = 4

/** The records of a catalogue, as bytes: some two hundred for each dataset. */
export class Records {
  readonly #orders = new Column()
  readonly #distributions = new Column()
  readonly #types = new Column()
  readonly #typesets = new Typesets()
  readonly #texts = new TextStore()

  get length(): number {
    return this.#orders.length
  }

  add({ order, id, title, distributions, types, identifiers, names }: DatasetRecord): void {
    this.#orders.push(order)
    this.#distributions.push(distributions)
    this.#types.push(this.#typesets.numberOf(types))
    for (const text of [id, title, list(identifiers), list(names)]) this.#texts.add(text)
  }

  /** Those of every dataset in the order of the document. */
  *inOrder(): Generator<DatasetRecord> {
    const ranks = Uint32Array.from({ length: this.length }, (_, index) => index).sort((a, b) => this.#orders.get(a) - this.#orders.get(b))
    for (const rank of ranks) yield this.#at(rank)
  }

  #at(index: number): DatasetRecord {
    const text = (field: number): string => this.#texts.get(index * FIELDS + field)
    return {
      order: this.#orders.get(index),
      id: text(0),
      title: text(1),
      distributions: this.#distributions.get(index),
      types: this.#typesets.typesOf(this.#types.get(index)),
      identifiers: unlist(text(2)) as readonly string[],
      names: unlist(text(3)) as readonly Literal[],
    }
  }
}

const list = (items: readonly unknown[]): string => (items.length === 0 ? '' : JSON.stringify(items))
const unlist = (text: string): readonly unknown[] => (text === '' ? [] : (JSON.parse(text) as readonly unknown[]))
