import type { Localized } from '@communaux/report'
import type { Scale, ScaleLevel } from '../data/types.ts'
import type { LevelRange, Readings } from '../model/result.ts'
import { compare, isPositive, multiply, type Ratio, ratioOf, sumOf } from '../model/ratio.ts'
import type { ValuedDomain, ValuedNode } from './evaluate.ts'
import { both, type Reach, range } from './levels.ts'

const HALF = 0.5

/**
 * The second reading, without any average: a level is reached when the domains that reach it on their own weigh at
 * least the majority of those that count. The conditions hold here too.
 */
export function sortingReaches(scale: Scale, root: ValuedDomain, thresholds: readonly Ratio[]): readonly Reach[] {
  const domains = root.children.filter((child) => child.presence !== 'out' && isPositive(child.node.weight))
  const majority = multiply(ratioOf(scale.sorting?.majority ?? HALF), weigh(domains))
  return thresholds.map((from) => ({
    atLeast: domains.length > 0 && compare(weigh(domains.filter((domain) => compare(domain.lo, from) >= 0)), majority) >= 0,
    atMost: domains.length > 0 && compare(weigh(domains.filter((domain) => compare(domain.hi, from) >= 0)), majority) >= 0,
  }))
}

const weigh = (domains: readonly ValuedNode[]): Ratio => sumOf(domains.map((domain) => domain.node.weight))

/** Puts the two readings side by side and says whether they agree. */
export function readings(levels: readonly ScaleLevel[], weighted: LevelRange, sorting: readonly Reach[], gates: readonly Reach[]): Readings {
  const sorted = range(levels, sorting.map((reach, index) => both(reach, gates[index] ?? reach)))
  const agree = agreement(levels.map(({ id }) => id), weighted, sorted)
  return { weighted, sorting: sorted, agree, text: TEXTS[agree] }
}

/** Known only when each reading gives one level, or when the two ranges have none in common. */
function agreement(ids: readonly string[], a: LevelRange, b: LevelRange): Readings['agree'] {
  const rank = (id: string | null): number => (id === null ? -1 : ids.indexOf(id))
  if (rank(a.max) < rank(b.min) || rank(b.max) < rank(a.min)) return 'no'
  return a.min === a.max && b.min === b.max ? 'yes' : 'open'
}

const TEXTS: Readonly<Record<Readings['agree'], Localized>> = {
  yes: {
    fr: 'Les deux lectures donnent le même niveau.',
    en: 'Both readings give the same level.',
  },
  no: {
    fr: 'Les deux lectures se contredisent\u00A0: les points de certains domaines compensent ce que d’autres, ou une condition, ne tiennent pas.',
    en: 'The two readings disagree: the points of some domains make up for what others, or a condition, do not hold.',
  },
  open: {
    fr: 'Il manque des réponses pour dire si les deux lectures donnent le même niveau.',
    en: 'Answers are missing to say whether both readings give the same level.',
  },
}
