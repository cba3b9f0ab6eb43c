import type { Entry } from '../../model/inventory/types.ts'

/** A JSON object. Keys are read with `Object.entries` or by name, never followed: `__proto__` is a name like another. */
export type Json = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Finds keys in the order of a text. After a few that are not written as expected it stops looking: no cost without end. */
export class Finder {
  readonly #text: string
  #place = 0
  #missed = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Where a text stands after the last one found; the last place when it is not found. */
  find(needle: string): number {
    if (this.#missed > 3) return this.#place
    const found = this.#text.indexOf(needle, this.#place)
    if (found < 0) this.#missed++
    else this.#place = found
    return this.#place
  }
}

/** Something that is there and is not of the type that the format says: told, never passed over. */
export const broken = (name: string, finder: Finder): Entry => ({ name, version: '', broken: true, offset: finder.find(JSON.stringify(name)) })

/** Whether a part that may be left out is there, and of another type than an object. */
export const isAmiss = (part: unknown): boolean => part !== undefined && part !== null && !isRecord(part)
