import type { Value } from './database.ts'

/** Reads back what this application wrote; null when there is nothing. */
export function fromJson<T>(value: Value | undefined): T | null {
  return typeof value === 'string' ? (JSON.parse(value) as T) : null
}
