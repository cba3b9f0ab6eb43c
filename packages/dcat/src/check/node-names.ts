import type { Localized } from '@communaux/report'
import { expand } from '../data/namespaces.ts'
import { type Graph, isBlank, isReference, type Literal, type Resource, type Value } from '../model/graph.ts'
import { capital, classWords, namedClasses, quote } from '../rules/rows/words.ts'
import { literalsOf, shown, textIn } from '../rules/lib/values.ts'

const NAMES = ['dct:title', 'foaf:name', 'vcard:fn', 'skos:prefLabel', 'rdfs:label'].map(expand)
/** A title longer than this is cut: the whole of it is in the catalogue. */
const LONGEST = 80
/** How far up a node without name looks for one that has a name. */
const DEEPEST = 3

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text)

/** How nodes and values are named in messages. */
export interface NodeNames {
  /** « Le jeu de données « Arbres » ». */
  readonly of: (node: Resource, className?: string) => Localized
  /** A text, an address, or the name of a node that has none. */
  readonly ofValue: (value: Value) => Localized
}

const NAMELESS: Localized = { fr: 'un nœud sans adresse', en: 'a node without address' }

/**
 * Names the nodes of a graph for people: class and title, else class and address, else class and what it belongs
 * to. The names begin with a capital, as messages do.
 */
export function nodeNames(graph: Graph): NodeNames {
  let parents: ReadonlyMap<string, Resource> | undefined
  const parentOf = (id: string): Resource | undefined => (parents ??= parentsOfBlanks(graph)).get(id)

  function name(node: Resource, className: string | undefined, depth: number): Localized {
    const cls = className ?? classOf(node)
    const label = depth === 0 ? firstWords(cls) : classWords(cls)
    const texts = namingTexts(node)
    const fr = textIn(texts, 'fr')
    const en = textIn(texts, 'en')
    if (fr && en) return { fr: `${label.fr} ${quote(cut(fr), 'fr')}`, en: `${label.en} ${quote(cut(en), 'en')}` }
    if (!isBlank(node.id)) return { fr: `${label.fr} ${node.id}`, en: `${label.en} ${node.id}` }
    const parent = depth < DEEPEST ? parentOf(node.id) : undefined
    if (!parent) return { fr: `${label.fr} sans nom`, en: `${label.en} without name` }
    const above = name(parent, undefined, depth + 1)
    return { fr: `${label.fr} sans nom, dans ${above.fr},`, en: `${label.en} without name, in ${above.en},` }
  }

  /** Findings about one node come together: it is named once. */
  let last: { readonly node: Resource; readonly className: string | undefined; readonly name: Localized } | undefined
  return {
    of: (node, className) => {
      if (last?.node === node && last.className === className) return last.name
      last = { node, className, name: name(node, className, 0) }
      return last.name
    },
    ofValue: (value) => {
      if (!isReference(value) || !isBlank(value.id)) return both(cut(shown(value)))
      const texts = namingTexts(graph.get(value.id))
      return texts.length > 0 ? both(cut(texts[0]?.value ?? '')) : NAMELESS
    },
  }
}

/** A class with a capital: a message begins with it. */
const beginnings = new Map<string, Localized>()
function firstWords(className: string): Localized {
  let made = beginnings.get(className)
  if (!made) {
    const { fr, en } = classWords(className)
    beginnings.set(className, (made = { fr: capital(fr), en: capital(en) }))
  }
  return made
}

const both = (text: string): Localized => ({ fr: text, en: text })
/** The texts of the first property that names a node. */
export function namingTexts(node: Resource | undefined): readonly Literal[] {
  for (const property of NAMES) {
    const texts = node?.properties.has(property) ? literalsOf(node, property) : []
    if (texts.length > 0) return texts
  }
  return []
}

const CLASSES = [...namedClasses]
const classOf = ({ types }: Resource): string => CLASSES.find(([iri]) => types.includes(iri))?.[1] ?? 'rdfs:Resource'

function parentsOfBlanks(graph: Graph): ReadonlyMap<string, Resource> {
  const parents = new Map<string, Resource>()
  for (const resource of graph.values()) {
    for (const values of resource.properties.values()) {
      for (const value of values) if (isReference(value) && isBlank(value.id) && !parents.has(value.id)) parents.set(value.id, resource)
    }
  }
  return parents
}
