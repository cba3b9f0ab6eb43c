import type { Path } from '@communaux/report'
import type { Span } from '../reading.ts'
import { isArray, isObject, type Json } from './types.ts'

/**
 * Where the members of objects and lists stand, in a document that is not well formed: by object, then by key or index for a value,
 * by `key ` and the key for a key.
 */
export type Members = Map<object, ReadonlyMap<string, Span>>

/** The places of paths, as `placesOf` gives them for a document that is well formed. */
export function placesIn(document: Json, members: Members, paths: readonly Path[], isKey: (index: number) => boolean): readonly (Span | undefined)[] {
  return paths.map((path, index) => {
    let holder: Json | undefined
    let value: Json | undefined = document
    for (const step of path) {
      holder = value
      value = isArray(holder) ? holder[Number(step)] : isObject(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined
    }
    const last = String(path.at(-1))
    return typeof holder === 'object' && holder !== null ? members.get(holder)?.get(isKey(index) ? `key ${last}` : last) : undefined
  })
}
