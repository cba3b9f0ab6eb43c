import type { Value } from './database.ts'

/** Reads back what this application wrote; null when there is nothing. */
export const parse = (value: Value | undefined): unknown => (typeof value === 'string' ? JSON.parse(value) : null)
