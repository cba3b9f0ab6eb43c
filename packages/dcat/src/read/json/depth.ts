import { isArray, isObject, type Json } from './parse.ts'

/** How deep JSON may be nested: far more than any catalogue, far less than a stack. */
export const DEEPEST = 200

/** The document without what is nested too deep, and the place where that starts, when it does. */
export function limitDepth(document: Json): { value: Json; cut?: readonly (string | number)[] } {
  let cut: readonly (string | number)[] | undefined
  function limit(value: Json, path: readonly (string | number)[]): Json {
    if (!isArray(value) && !isObject(value)) return value
    if (path.length >= DEEPEST) {
      cut ??= path
      return null
    }
    if (isArray(value)) return value.map((item, index) => limit(item, [...path, index]))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, limit(item, [...path, key])]))
  }
  const value = isDeep(document, 0) ? limit(document, []) : document
  return { value, ...(cut && { cut }) }
}

function isDeep(value: Json, depth: number): boolean {
  if (!isArray(value) && !isObject(value)) return false
  return depth >= DEEPEST || Object.values(value).some((item) => isDeep(item, depth + 1))
}
