import { namingTexts } from '../../check/node-names.ts'
import { expand } from '../../data/namespaces.ts'
import type { Literal, Resource } from '../../model/graph.ts'
import { isTyped, type MainClass, SAID_BY, statedClass } from '../../model/roles.ts'
import { linksOf, literalsOf, textIn, valuesOf } from '../../rules/lib/values.ts'
import { HashTable } from '../../model/hash-table.ts'
import { own } from './own.ts'
import { type DatasetRecord, Records } from './records.ts'

const TITLE = expand('dct:title')
const DISTRIBUTION = expand('dcat:distribution')
const IDENTIFIER = expand('dct:identifier')
const IN_SERIES = expand('dcat:inSeries')
/** What shows the platform that exported a catalogue: its first addresses. */
const FIRST = 500

/** What the nodes of a catalogue say together, however far apart they stand. */
export class Facts {
  readonly records: Records = new Records()
  /** The first subjects, in order. */
  readonly first: string[] = []
  readonly seriesWithMembers: Set<string> = new Set<string>()
  /** Nodes that a catalogue lists, with the class that this gives them. */
  readonly #said = new HashTable()
  /** How many main nodes there are, of any class. */
  mains = 0

  /** Takes the links of a description, as soon as it is met. */
  noteLinks(resource: Resource, order: number): void {
    SAID_BY.forEach(([property], rank) => {
      for (const { id } of linksOf(resource, property)) {
        const claim = order * SAID_BY.length + rank
        if (claim < (this.#said.get(id) ?? Infinity)) this.#said.set(id, claim)
      }
    })
    for (const { id } of linksOf(resource, IN_SERIES)) if (!this.seriesWithMembers.has(id)) this.seriesWithMembers.add(own(id))
    if (order < FIRST) this.first[order] ??= own(resource.id)
  }

  /** The class of a node: as stated, else as a catalogue that lists it says. */
  classOf(resource: Pick<Resource, 'id' | 'types'>): MainClass | undefined {
    return statedClass(resource) ?? this.saidOf(resource.id)
  }

  saidOf(id: string): MainClass | undefined {
    const claim = this.#said.get(id)
    return claim === undefined ? undefined : SAID_BY[claim % SAID_BY.length]?.[1]
  }

  /** Takes a node whose description is whole. */
  noteNode(resource: Resource, order: number): void {
    const name = this.classOf(resource)
    if (name === undefined) return
    this.mains++
    if (name !== 'Dataset' && !isTyped(resource, 'Dataset') && !isTyped(resource, 'DatasetSeries')) return
    const title = textIn(literalsOf(resource, TITLE), 'fr') ?? ''
    const names = namingTexts(resource)
    this.records.add({
      order,
      id: resource.id,
      title,
      types: resource.types,
      distributions: valuesOf(resource, DISTRIBUTION).length,
      identifiers: literalsOf(resource, IDENTIFIER).map(({ value }) => value),
      names: isNamedBy(names, title) ? ONLY_TITLE : names.map(({ value, lang }) => ({ value, ...(lang !== undefined && { lang }) })),
    })
  }
}

const ONLY_TITLE: readonly Literal[] = []
const isNamedBy = (names: readonly Literal[], title: string): boolean => names.length === 1 && names[0]?.value.trim() === title

/** A dataset with nothing but its identifiers and its name, for rules that compare datasets. */
export function lightResource({ id, types, identifiers, names, title }: DatasetRecord): Resource {
  const called = names.length > 0 ? names : title === '' ? [] : [{ value: title }]
  return {
    id,
    types,
    properties: new Map<string, readonly Literal[]>([
      ...(identifiers.length > 0 ? [[IDENTIFIER, identifiers.map((value) => ({ value }))] as const] : []),
      ...(called.length > 0 ? [[TITLE, called] as const] : []),
    ]),
  }
}
