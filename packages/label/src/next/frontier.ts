/** Steps chosen, as a tree that is joined without copying. */
export type Steps = null | string | readonly [Steps, Steps]

/** What a set of steps costs and brings, in whole units. */
export interface Plan {
  readonly cost: number
  readonly gain: bigint
  readonly steps: Steps
}

/** Plans that no other beats, from the cheapest: dearer ones bring strictly more. */
export type Frontier = readonly Plan[]

export const NOTHING: Plan = { cost: 0, gain: 0n, steps: null }

/** Keeps the plans that no other beats, none dearer than the cap. */
export function unbeaten(plans: readonly Plan[], cap: number): Frontier {
  const sorted = [...plans].sort((a, b) => a.cost - b.cost || (a.gain > b.gain ? -1 : a.gain < b.gain ? 1 : 0))
  const kept: Plan[] = []
  for (const plan of sorted) {
    if (plan.cost > cap) break
    const best = kept.at(-1)
    if (!best || plan.gain > best.gain) kept.push(plan)
  }
  return kept
}

/** Every plan of one with every plan of the other. */
export function together(a: Frontier, b: Frontier, cap: number): Frontier {
  const best = new Map<number, Plan>()
  for (const left of a) {
    for (const right of b) {
      const cost = left.cost + right.cost
      if (cost > cap) break
      const gain = left.gain + right.gain
      const known = best.get(cost)
      if (!known || known.gain < gain) best.set(cost, { cost, gain, steps: join(left.steps, right.steps) })
    }
  }
  return unbeaten([...best.values()], cap)
}

const join = (a: Steps, b: Steps): Steps => (a === null ? b : b === null ? a : [a, b])

export function idsOf(steps: Steps): string[] {
  if (steps === null) return []
  return typeof steps === 'string' ? [steps] : [...idsOf(steps[0]), ...idsOf(steps[1])]
}
