import { readJsonLdSyntax } from '../findings/json.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Trouble } from '../reading.ts'
import { isPlainTerm, plainDefinition } from './plain-terms.ts'

export interface MendedJsonLd {
  readonly document: Json
  /** One for each value that was mended or left, with its path; none when nothing is wrong. */
  readonly troubles: readonly Trouble[]
}

/**
 * A document without what makes a processor refuse it whole: identifiers and types that are no names, values of texts that are not
 * allowed, definitions of terms that are wrong. The nodes that have them stay.
 */
export function mendJsonLd(document: Json): MendedJsonLd {
  const mender = new Mender(aliasesOf(document))
  return { document: mender.mend(document), troubles: mender.troubles }
}

const WHAT = {
  '@id': { fr: 'l’identifiant n’est pas une adresse : il n’a pas été lu', en: 'the identifier is no address: it was not read' },
  inside: { fr: 'l’identifiant est dans un objet ou une liste : il a été lu', en: 'the identifier is in an object or a list: it was read' },
  '@type': { fr: 'une classe se dit par son nom seul', en: 'a class is said by its name alone' },
  '@language': { fr: 'la langue n’est pas une étiquette : elle n’a pas été lue', en: 'the language is no tag: it was not read' },
  '@value': { fr: 'un texte n’est ni un objet, ni une liste : il n’a pas été lu', en: 'a text is no object and no list: it was not read' },
  both: { fr: 'un texte a une langue ou un type, pas les deux : la langue a été gardée', en: 'a text has a language or a datatype, not both: the language was kept' },
  context: { fr: 'cette définition du contexte n’est pas valable : ce qui est faux n’a pas été lu', en: 'this definition of the context is not valid: what is wrong was not read' },
} as const

class Mender {
  readonly troubles: Trouble[] = []
  readonly #aliases: ReadonlyMap<string, string>
  readonly #path: (string | number)[] = []

  constructor(aliases: ReadonlyMap<string, string>) {
    this.#aliases = aliases
  }

  mend(value: Json): Json {
    if (isArray(value)) return value.map((item, index) => this.#at(index, () => this.mend(item)) ?? null)
    if (!isObject(value)) return value
    const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
      const mended = this.#at(key, () => this.#member(this.#aliases.get(key) ?? key, member, value))
      return mended === undefined ? [] : [[key, mended]]
    })
    return Object.fromEntries(members)
  }

  #at<Result>(step: string | number, act: () => Result): Result {
    this.#path.push(step)
    const result = act()
    this.#path.pop()
    return result
  }

  #member(keyword: string, value: Json, holder: JsonObject): Json | undefined {
    switch (keyword) {
      case '@context':
        return this.#context(value)
      case '@id':
        return typeof value === 'string' ? value : this.#identifier(value)
      case '@type':
        return this.#types(value, holder)
      case '@language':
        return typeof value === 'string' || value === null ? value : this.#left('@language')
      case '@value':
        return (isObject(value) || isArray(value)) && holder['@type'] !== '@json' ? this.#left('@value') : value
      default:
        return this.mend(value)
    }
  }

  #identifier(value: Json): string | undefined {
    const name = nameIn(value)
    return this.#left(name === undefined ? '@id' : 'inside', name)
  }

  #types(value: Json, holder: JsonObject): Json | undefined {
    if ('@value' in holder) return '@language' in holder ? this.#left('both') : value
    if (typeof value === 'string' || (isArray(value) && value.every((item) => typeof item === 'string'))) return value
    const names = (isArray(value) ? value : [value]).flatMap((item) => nameIn(item) ?? [])
    return this.#left('@type', names)
  }

  /** Definitions of terms are plain ones, or left. */
  #context(context: Json): Json | undefined {
    if (isArray(context)) return context.flatMap((item, index) => this.#at(index, () => this.#context(item)) ?? [])
    if (context === null || typeof context === 'string') return context
    if (!isObject(context)) return this.#left('context')
    const kept = Object.entries(context).flatMap(([term, value]): [string, Json][] => {
      const plain = plainDefinition(value)
      const isRight = isPlainTerm(term, plain)
      if (!isRight || plain !== value) this.#at(term, () => this.#left('context'))
      return isRight ? [[term, plain]] : []
    })
    return Object.fromEntries(kept)
  }

  #left<Kept>(what: keyof typeof WHAT, kept?: Kept): Kept | undefined {
    const { fr, en } = WHAT[what]
    this.troubles.push({ rule: readJsonLdSyntax, path: [...this.#path], message: { fr: `JSON-LD : ${fr}.`, en: `JSON-LD: ${en}.` } })
    return kept
  }
}

/** The name that a value stands for: its own, that of a node, or the first of a list. */
function nameIn(value: Json): string | undefined {
  if (typeof value === 'string') return value
  if (isArray(value)) return value.map(nameIn).find((name) => name !== undefined)
  return isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined
}

/** The other names that a document gives to keywords, in the contexts at its top. */
function aliasesOf(document: Json): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  const contexts = (isArray(document) ? document : [document]).flatMap((item) => (isObject(item) ? [item['@context'] ?? null].flat() : []))
  for (const context of contexts) {
    if (isObject(context)) for (const [term, value] of Object.entries(context)) if (value === '@id' || value === '@type' || value === '@language' || value === '@value') aliases.set(term, value)
  }
  return aliases
}
