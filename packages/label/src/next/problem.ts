import type { Effort } from '@communaux/report'
import type { Scale } from '../data/types.ts'
import { compare, isPositive, multiply, ONE, type Ratio, ratioOf, subtract, sumOf, toNumber, wholeNumerators, wholeWeights, ZERO } from '../model/ratio.ts'
import { KINDS } from '../questions/index.ts'
import type { ValuedDomain, ValuedNode, ValuedQuestion } from '../score/evaluate.ts'
import { targetsOf } from '../score/gates.ts'
import { sortedLevels, threshold } from '../score/levels.ts'
import { type Spread, withWeightless } from '../score/spread.ts'

/** Hours of work that each effort stands for. */
export type EffortHours = Readonly<Record<Effort, number>>
export const EFFORT_HOURS: EffortHours = { minutes: 0.5, hours: 3, days: 14 }

/** One answer that can still be bettered: what it brings and costs, in whole units. */
export interface Candidate {
  readonly node: ValuedQuestion
  readonly points: Ratio
  readonly gain: bigint
  readonly cost: number
}

/** The search in whole numbers: all gains and needs have one denominator. */
export interface Problem {
  readonly root: ValuedDomain
  readonly candidates: ReadonlyMap<string, Candidate>
  /** Points that a domain must still gain, the root included. */
  readonly needs: ReadonlyMap<ValuedNode, bigint>
  /** Domains that weigh nothing in what holds them: what they gain stays inside. */
  readonly weightless: ReadonlySet<ValuedNode>
  /** Questions that a condition asks for. */
  readonly forced: ReadonlySet<string>
  /** Why no plan can lead there; null when one may. */
  readonly impossible: string | null
}

/**
 * States the search for a level. An open question that may turn out not to apply counts as not held: the plan then
 * holds whatever it turns out to be.
 */
export function stateProblem(scale: Scale, root: ValuedDomain, points: Spread, to: string, hours: EffortHours): Problem {
  const { points: spread, weightless } = withWeightless(root, points)
  const needs = new Map<ValuedNode, Ratio>()
  const forced = new Set<string>()
  const index = indexOf(root)
  const wanted = (node: ValuedNode, share: Ratio): void => {
    const of = spread.get(node) ?? ZERO
    const need = subtract(multiply(share, of), heldPoints(node, spread, weightless))
    const known = needs.get(node)
    if (isPositive(need) && (!known || compare(known, need) < 0)) needs.set(node, need)
  }
  const levels = sortedLevels(scale)
  const rank = levels.findIndex(({ id }) => id === to)
  const level = levels[rank]
  if (level) wanted(root, threshold(scale, level, spread.get(root) ?? ZERO))
  const guarded = new Set(levels.slice(0, rank + 1).map(({ id }) => id))
  const gates = (scale.gates ?? []).filter((gate) => guarded.has(gate.level))
  const asked = gates.flatMap((gate) => targetsOf(gate, root, index).map((target) => ({ gate, target, min: ratioOf(gate.min) })))
  const unmet = asked.filter(({ target, min }) => target.presence !== 'out' && compare(target.lo, min) < 0)
  for (const { target, min } of unmet) {
    if ('leaf' in target) forced.add(target.node.id)
    else wanted(target, min)
  }
  const impossible = unmet.find(({ target, min }) => 'leaf' in target && compare(bestOf(target), min) < 0)?.gate.id ?? null
  return { root, forced, weightless, impossible, ...inWholeUnits(candidatesOf(root, spread, points), needs, hours) }
}

function indexOf(root: ValuedDomain): ReadonlyMap<string, ValuedNode> {
  const index = new Map<string, ValuedNode>()
  const visit = (node: ValuedNode): void => {
    index.set(node.node.id, node)
    if ('children' in node) node.children.forEach(visit)
  }
  root.children.forEach(visit)
  return index
}

/** Points surely held, with nothing left out. */
function heldPoints(node: ValuedNode, spread: Spread, weightless: ReadonlySet<ValuedNode>): Ratio {
  if ('children' in node) return sumOf(node.children.filter((child) => !weightless.has(child)).map((child) => heldPoints(child, spread, weightless)))
  return multiply(surely(node), spread.get(node) ?? ZERO)
}

/** What a question is surely worth. */
const surely = ({ leaf }: ValuedQuestion): Ratio => (leaf.presence === 'maybe' && leaf.state === 'open' ? ZERO : leaf.lo)

const bestOf = ({ node }: ValuedQuestion): Ratio => KINDS[node.question.kind].range(node.question).hi

interface Found {
  readonly node: ValuedQuestion
  /** What the whole gains. */
  readonly points: Ratio
  /** What its domain gains, when that differs. */
  readonly inside: Ratio
}

function candidatesOf(node: ValuedNode, spread: Spread, points: Spread): Found[] {
  if ('children' in node) return node.children.flatMap((child) => candidatesOf(child, spread, points))
  const better = subtract(bestOf(node), surely(node))
  if (node.presence === 'out' || !isPositive(better)) return []
  return [{ node, points: multiply(better, points.get(node) ?? ZERO), inside: multiply(better, spread.get(node) ?? ZERO) }]
}

function inWholeUnits(found: readonly Found[], needs: ReadonlyMap<ValuedNode, Ratio>, hours: EffortHours): Pick<Problem, 'candidates' | 'needs'> {
  const whole = wholeNumerators([...found.map(({ inside }) => inside), ...needs.values()]).map(BigInt)
  const [minutes = ONE, half = ONE, days = ONE] = wholeWeights([hours.minutes, hours.hours, hours.days])
  const costs: Readonly<Record<Effort, number>> = { minutes: toNumber(minutes), hours: toNumber(half), days: toNumber(days) }
  return {
    candidates: new Map(found.map(({ node, points }, index) => [node.node.id, { node, points, gain: whole[index] ?? 0n, cost: costs[node.node.question.effort ?? 'hours'] }])),
    needs: new Map([...needs.keys()].map((node, index) => [node, whole[found.length + index] ?? 0n])),
  }
}
