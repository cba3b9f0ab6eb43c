import { isArray, isObject, type Json, type JsonObject } from '../../read/json/parse.ts'

/** An object whose list is given apart, as far as it is known. */
export interface Level {
  /** Its number in the document. */
  readonly number: number
  /** What is said again with each run of items: context, identifier, type; down to the list. */
  skeleton: Json
  /** The names from it to the list. */
  keys: readonly string[]
  /** Its place in the list around, and how many items of its own list were read. */
  readonly at: number
  count: number
}

/** A document with only the objects that are open, and at their end what is put there. */
export function rebuilt(levels: readonly Level[], inside: Json): Json {
  return levels.reduceRight<Json>((inner, { skeleton, keys }, index) => filled(skeleton, keys, index === levels.length - 1 ? inner : [inner]), inside)
}

function filled(holder: Json, keys: readonly string[], list: Json): Json {
  const [key, ...rest] = keys
  if (key === undefined || !isObject(holder)) return list
  return { ...holder, [key]: filled(holder[key] ?? null, rest, list) }
}

/** Puts the members of a later part, whose open objects have empty names, with those that were kept of the first. */
export function grafted(skeleton: Json, keys: readonly string[], part: Json): Json {
  if (!isObject(part)) return []
  const { '': inside, ...members } = part
  const [key, ...rest] = keys
  const own = isObject(skeleton) ? skeleton : {}
  if (key === undefined) return { ...own, ...members }
  return { ...own, [key]: inside === undefined ? [] : grafted(own[key] ?? null, rest, inside), ...members }
}

/** What must be said again with each run of items: the members that `keeps` names, and the objects down to the list. */
export function skeletonOf(value: Json, keys: readonly string[], keeps: (key: string) => boolean): Json {
  const [key, ...rest] = keys
  if (!isObject(value) || key === undefined) return []
  const kept = Object.fromEntries(Object.entries(value).filter(([name]) => keeps(name) && name !== key))
  return { ...kept, [key]: skeletonOf(value[key] ?? null, rest, keeps) }
}

/** The objects from a value down to its list that JSON-LD takes for nodes have a name, so that each part speaks of the same node. */
export function named(value: Json, keys: readonly string[], isName: (key: string) => boolean, name: string): Json {
  const [key, ...rest] = keys
  if (!isObject(value) || key === undefined) return value
  const below = named(value[key] ?? null, rest, isName, `${name}_${key.length.toString()}`)
  const inner = below === value[key] ? value : { ...value, [key]: below }
  const isGraph = key === '@graph' || key === '@included'
  return isGraph || Object.keys(value).some(isName) ? inner : { '@id': `_:${name}`, ...inner }
}

/** The path in the document of what stands at a path of a rebuilt one. */
export function pathInDocument(path: readonly (string | number)[], levels: readonly Level[], from: number): readonly (string | number)[] {
  const moved = [...path]
  let position = 0
  levels.forEach(({ keys }, index) => {
    position += keys.length
    const at = levels[index + 1]?.at ?? from
    const step = moved[position]
    if (typeof step === 'number') moved[position] = at + step
    position++
  })
  return moved
}

/** How many steps of a path lead to the items of the innermost list. */
export const depthOf = (levels: readonly Level[]): number => levels.reduce((sum, { keys }) => sum + keys.length + 1, 0)

/** Names that contexts give to `@id` and `@type`. */
export function aliasesOf(value: Json | undefined): readonly string[] {
  if (isArray(value)) return value.flatMap(aliasesOf)
  if (!isObject(value)) return []
  return Object.entries(value as JsonObject).flatMap(([term, meaning]) => (meaning === '@id' || meaning === '@type' ? [term] : []))
}
