/**
 * A name that platforms accept in an address: lower case, no accent, hyphens.
 *
 * @example slug('Écoles & crèches 2024') // 'ecoles-creches-2024'
 */
export const slug = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9_]+/g, '-').replace(/^-+|-+$/g, '').slice(0, LONGEST).replace(/-+$/, '')

/** CKAN cuts at 100; the end is left for a number. */
const LONGEST = 90

/** Gives each dataset a name of its own: the same name asked twice gets a number. */
export class UniqueNames {
  readonly #given = new Set<string>()

  of(wanted: readonly (string | undefined)[]): string {
    const name = wanted.map((text) => slug(text ?? '')).find((text) => text.length > 1) ?? 'jeu-de-donnees'
    let unique = name
    for (let number = 2; this.#given.has(unique); number++) unique = `${name}-${number.toString()}`
    this.#given.add(unique)
    return unique
  }
}
