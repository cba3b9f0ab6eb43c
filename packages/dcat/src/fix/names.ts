/** Something that has names: the best first, in tiers. */
export interface Named {
  readonly target: string
  readonly names: readonly (readonly (string | undefined)[])[]
}

/** A name without case, accents, punctuation: `RDF/XML`, `rdf-xml` and `.rdf xml` are one. */
export const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * Finds what a name means. A name of a better tier wins; a name that means two things in one tier means nothing.
 *
 * @example namesOf([{ target: 'FRA', names: [['fr'], ['français']] }])('Français') // 'FRA'
 */
export function namesOf(things: readonly Named[]): (name: string) => string | undefined {
  const known = new Map<string, string>()
  const tiers = Math.max(0, ...things.map(({ names }) => names.length))
  for (let tier = 0; tier < tiers; tier++) {
    for (const [name, targets] of meanings(things, tier)) {
      const [target, ...others] = targets
      if (target !== undefined && others.length === 0 && !known.has(name)) known.set(name, target)
    }
  }
  return (name) => known.get(plain(name))
}

function meanings(things: readonly Named[], tier: number): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { target, names } of things) {
    for (const name of names[tier] ?? []) {
      const key = plain(name ?? '')
      if (key) found.set(key, (found.get(key) ?? new Set<string>()).add(target))
    }
  }
  return found
}
