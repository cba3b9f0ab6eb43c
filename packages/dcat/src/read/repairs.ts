import { rdfType } from '../data/namespaces.ts'
import { GraphBuilder } from '../model/graph-builder.ts'
import { type Graph, isReference, type Value } from '../model/graph.ts'
import { isLatent } from '../model/latent.ts'
import { triplesOf } from '../model/triples.ts'
import { readName, readNamespace } from './findings/syntax.ts'
import { bareClass, classInText, repairedClass, repairedProperty, spaceOf } from './names.ts'
import { damagedPrefixes, isNamespace } from './namespaces.ts'
import type { Reading, Trouble } from './reading.ts'

/** What names become: one word may be the right name of a property and the wrong name of a class. */
interface Repairs {
  readonly classes: ReadonlyMap<string, string>
  readonly properties: ReadonlyMap<string, string>
  /** Classes said by a text in place of an address. */
  readonly texts: ReadonlyMap<string, string>
}

/** A reading whose names are right, and the properties that it had. */
interface Mended extends Reading {
  readonly properties: readonly string[]
}

/** Mends the names of properties and types: a dataset whose type has a slip is still a dataset. */
export function repairNames({ graph, troubles, prefixes = new Map() }: Reading, base: string): Mended {
  const damaged = damagedPrefixes(prefixes)
  // Nearly always the names are right, and nothing need be made to know it.
  const names = isLatent(graph) ? graph.names() : namesOf(graph)
  const properties = [...names.properties]
  const repairs = {
    classes: repairsOf(names.types, (iri) => repairedClass(iri, damaged) ?? bareClass(iri, base)),
    properties: repairsOf(properties, (iri) => repairedProperty(iri, damaged)),
    texts: properties.includes(rdfType) ? classTexts(graph) : new Map<string, string>(),
  }
  return isNothing(repairs) ? { graph, troubles, properties } : { graph: renamed(graph, repairs), troubles: [...troubles, ...nameTroubles(repairs, base)], properties }
}

export const isNothing = ({ classes, properties, texts }: Repairs): boolean => classes.size + properties.size + texts.size === 0

/** The texts of a graph that stand for classes. */
export function classTexts(graph: Graph): ReadonlyMap<string, string> {
  const types = [...graph.values()].flatMap(({ properties }) => properties.get(rdfType) ?? [])
  return repairsOf(types.flatMap((type) => (isReference(type) ? [] : [type.value])), classInText)
}

function namesOf(graph: Graph): { readonly types: ReadonlySet<string>; readonly properties: ReadonlySet<string> } {
  const names = { types: new Set<string>(), properties: new Set<string>() }
  for (const { types, properties } of graph.values()) {
    for (const type of types) names.types.add(type)
    for (const property of properties.keys()) names.properties.add(property)
  }
  return names
}

function repairsOf(names: Iterable<string>, repair: (iri: string) => string | undefined): ReadonlyMap<string, string> {
  const repairs = new Map<string, string>()
  for (const iri of names) {
    const right = repair(iri)
    if (right !== undefined) repairs.set(iri, right)
  }
  return repairs
}

/** The same graph with other names for some properties and types. */
export function renamed(graph: Graph, { classes, properties, texts }: Repairs): Graph {
  const builder = new GraphBuilder()
  const right = (property: string, value: Value): Value => {
    if (property !== rdfType) return value
    const type = isReference(value) ? classes.get(value.id) : texts.get(value.value)
    return type === undefined ? value : { id: type }
  }
  for (const [subject, property, value] of triplesOf(graph)) builder.add(subject, properties.get(property) ?? property, right(property, value))
  return builder.graph()
}

/** One trouble for each damaged namespace, and for each name that its vocabulary does not have. */
export function nameTroubles({ classes, properties, texts }: Repairs, base: string): readonly Trouble[] {
  const all = [...[...classes].map((repair) => ['class', ...repair] as const), ...[...properties].map((repair) => ['property', ...repair] as const)]
  const spaces = new Map<string, string>()
  const names: Trouble[] = [...texts].map(([written, read]) => ({ rule: readName, message: AS_TEXT, naming: 'class', params: { written, read }, value: written }))
  for (const [naming, written, read] of all) {
    const word = lastWord(read)
    const isName = !/[/#]/.test(written) || isNamespace(spaceOf(written)) || !written.endsWith(word) || bareClass(written, base) !== undefined
    if (isName) names.push({ rule: readName, naming, params: { written, read }, value: written })
    else spaces.set(written.slice(0, written.length - word.length), read.slice(0, read.length - word.length))
  }
  return [...names, ...[...spaces].map(([written, read]) => ({ rule: readNamespace, words: written, params: { written, read }, value: written }))]
}

const AS_TEXT = {
  fr: 'La classe « {written} » est écrite comme un texte, et non comme une adresse ; elle a été comprise comme « {read} ».',
  en: 'The class "{written}" is written as a text, and not as an address; it was understood as "{read}".',
}

const lastWord = (iri: string): string => /[\w-]*$/.exec(iri)?.[0] ?? ''
