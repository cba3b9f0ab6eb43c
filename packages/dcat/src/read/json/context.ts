import { isObject, type Json } from './types.ts'

/** Pieces of one document that a stray bracket cut: those that follow are read with the context of the first. */
export function lendContext(values: readonly Json[]): void {
  const [first, ...others] = values
  const context = isObject(first) ? first['@context'] : undefined
  if (context === undefined) return
  for (const value of others) if (isObject(value) && !Object.hasOwn(value, '@context')) Object.assign(value, { '@context': context })
}
