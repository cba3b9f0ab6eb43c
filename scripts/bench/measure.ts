import { run } from '../lib/process.ts'
import type { Measure } from './job.ts'

/** One program of a comparison: a file that calls `job`, with its arguments. */
export interface Case {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
}

export interface Measured {
  readonly name: string
  readonly rounds: readonly Measure[]
}

/**
 * Runs each case in a process of its own, in turn (A B C, A B C, …), so that a machine that slows down
 * slows every case. Our packages are taken as they are built, as a consumer has them.
 *
 * @throws Error when a case ends badly
 */
export function measure(cases: readonly Case[], rounds: number): Measured[] {
  const made = cases.map(({ name }) => ({ name, rounds: [] as Measure[] }))
  for (let round = 0; round < rounds; round++) {
    cases.forEach((item, index) => made[index]?.rounds.push(once(item)))
  }
  return made
}

function once({ name, file, args }: Case): Measure {
  const { code, output } = run(process.execPath, ['--max-old-space-size=8192', file, ...args])
  if (code !== 0) throw new Error(`${name} : ${output.trim()}`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measure
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** How many times dearer `a` is than `b`, round by round, then the median. */
export function ratio(a: Measured, b: Measured, of: 'cpu' | 'memory' = 'cpu'): number {
  return median(a.rounds.map((round, index) => round[of] / (b.rounds[index]?.[of] ?? NaN)))
}
