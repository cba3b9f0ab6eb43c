import type { Edition, Scale } from '../data/types.ts'
import type { Answers } from '../model/answers.ts'
import { LabelError } from '../model/error.ts'
import { isPositive, toNumber, ZERO } from '../model/ratio.ts'
import { compile } from '../score/compile.ts'
import { evaluate, type ValuedNode } from '../score/evaluate.ts'
import { gatesOf, gateReaches } from '../score/gates.ts'
import { sortedLevels, threshold } from '../score/levels.ts'
import { spread } from '../score/spread.ts'
import { usable } from '../score/usable.ts'
import { type Flip, leastMove } from './flip.ts'
import { drawWeights, random } from './random.ts'

export interface SensitivityOptions {
  readonly edition: Edition
  readonly scale: Scale
  /** Default 10,000. */
  readonly draws?: number
  /** Default 1: the same seed gives the same draws everywhere. */
  readonly seed?: number
}

/** How one end of the estimate stands when the weights of the first domains change. */
export interface EndSensitivity {
  readonly level: string | null
  /** Share of the draws in which the level is the same, 0 to 1. */
  readonly holds: number
  /** Share of the draws for each level; `''` is below the first one. */
  readonly levels: Readonly<Record<string, number>>
  /** The least move of weight that changes the level; null when none does. */
  readonly flip: Flip | null
}

export interface Sensitivity {
  readonly draws: number
  readonly seed: number
  readonly min: EndSensitivity
  readonly max: EndSensitivity
}

/**
 * How much the level owes to the weights of the first domains: they are drawn at random, every way to share the weight
 * being as likely; values of domains and conditions stay. Thresholds are compared in doubles here.
 *
 * @throws LabelError `bad-option` when `draws` is not a positive whole number
 * @example sensitivity(answers, { edition: tnl2025, scale: communaux2026 }).min.holds // 0.83
 */
export function sensitivity(answers: Answers, { scale, draws = 10_000, seed = 1 }: SensitivityOptions): Sensitivity {
  if (!Number.isInteger(draws) || draws < 1) throw new LabelError('draws must be a positive whole number', { kind: 'bad-option', option: 'draws', value: draws })
  const { root: tree, unit } = compile(usable(scale))
  const root = evaluate(tree, answers, scale.zeroWeights)
  const levels = sortedLevels(scale)
  const of = spread(root, unit).get(root) ?? ZERO
  const thresholds = levels.map((level) => toNumber(threshold(scale, level, of)))
  const gates = gateReaches(levels, gatesOf(scale, root))
  const counting = root.children.filter((child) => child.presence !== 'out' && isPositive(child.node.weight))
  const end = (which: 'lo' | 'hi', pass: 'atLeast' | 'atMost'): EndSensitivity => {
    const open = thresholds.filter((_from, index) => gates[index]?.[pass])
    return measure({ ids: levels.map(({ id }) => id), thresholds: open, values: counting.map((child) => toNumber(child[which])), weights: weightsOf(counting), draws, seed })
  }
  return { draws, seed, min: end('lo', 'atLeast'), max: end('hi', 'atMost') }
}

function weightsOf(domains: readonly ValuedNode[]): number[] {
  const weights = domains.map(({ weight }) => toNumber(weight))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

interface Case {
  readonly ids: readonly string[]
  readonly thresholds: readonly number[]
  readonly values: readonly number[]
  readonly weights: readonly number[]
  readonly draws: number
  readonly seed: number
}

function measure({ ids, thresholds, values, weights, draws, seed }: Case): EndSensitivity {
  const own = rankOf(mean(weights, values), thresholds)
  const counts = countLevels({ ids, thresholds, values, weights, draws, seed })
  const name = (rank: number): string => ids[rank] ?? ''
  return {
    level: ids[own] ?? null,
    holds: (counts[own + 1] ?? 0) / draws,
    levels: Object.fromEntries(counts.flatMap((count, index): [string, number][] => (count > 0 ? [[name(index - 1), count / draws]] : []))),
    flip: leastFlip({ weights, values }, thresholds, own, ids),
  }
}

function countLevels({ thresholds, values, draws, seed }: Case): number[] {
  const next = random(seed)
  const weights = new Float64Array(values.length)
  const counts = new Array<number>(thresholds.length + 1).fill(0)
  for (let draw = 0; draw < draws; draw++) {
    drawWeights(next, weights)
    let sum = 0
    for (let index = 0; index < values.length; index++) sum += (weights[index] ?? 0) * (values[index] ?? 0)
    const rank = rankOf(sum, thresholds)
    counts[rank + 1] = (counts[rank + 1] ?? 0) + 1
  }
  return counts
}

/** A sum of draws that adds up to a threshold but for the last bit still reaches it. */
const LAST_BITS = 1e-12

const rankOf = (share: number, thresholds: readonly number[]): number => thresholds.findLastIndex((from) => share >= from - LAST_BITS)

const mean = (weights: readonly number[], values: readonly number[]): number => weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0)

function leastFlip(side: { weights: readonly number[]; values: readonly number[] }, thresholds: readonly number[], own: number, ids: readonly string[]): Flip | null {
  const [below, above] = [thresholds[own], thresholds[own + 1]]
  const down = below === undefined ? null : leastMove(side, below, 'down')
  const up = above === undefined ? null : leastMove(side, above, 'up')
  if (down !== null && (up === null || down <= up)) return { to: ids[own - 1] ?? null, moved: down }
  return up === null ? null : { to: ids[own + 1] ?? null, moved: up }
}
