import type { Localized } from '@communaux/report'
import type { Edition, Scale } from '../data/types.ts'
import type { Answers } from '../model/answers.ts'
import { once } from '../model/once.ts'
import type { DomainResult, ScoreResult } from '../model/result.ts'
import { toNumber, ZERO } from '../model/ratio.ts'
import { compile } from './compile.ts'
import { evaluate, type ValuedDomain, type ValuedNode } from './evaluate.ts'
import { explain, pointsOf } from './explain.ts'
import { gateReaches, gatesOf } from './gates.ts'
import { both, range, reach, sortedLevels, threshold } from './levels.ts'
import { notice } from './notice.ts'
import { readings, sortingReaches } from './readings.ts'
import { remarksOf } from './remarks.ts'
import { type Spread, spread } from './spread.ts'
import { coverageOf, partNumbers, EMPTY_SUMMARY, summarise, type Summary } from './summary.ts'
import { usable } from './usable.ts'

export interface ScoreOptions {
  readonly edition: Edition
  readonly scale: Scale
}

/**
 * Estimates a label: points and level as intervals over every completion of the answers. What is unknown is neither a
 * no nor « sans objet ». Arithmetic is exact up to the last division; thresholds are compared unrounded.
 *
 * @returns points in the scale's own unit; all but the points is made when first read, and is there in JSON
 * @throws LabelError `unusable-scale` when the scale would give wrong points (read it with `readScale` to know why)
 * @example score(answers, { edition: tnl2025, scale: communaux2026 }).points // { min: 31.5, max: 58, of: 100 }
 */
export function score(answers: Answers, { edition, scale }: ScoreOptions): ScoreResult {
  const { root: tree, unit } = compile(usable(scale))
  const root = evaluate(tree, answers, scale.zeroWeights)
  const points = spread(root, unit)
  const summaries = once(() => summarise(root, points))
  const own = (): Summary => summaries().get(root) ?? EMPTY_SUMMARY
  const domains = once(() => domainResults(root, points, summaries()))
  const levels = once(() => levelsOf(root, points, scale, edition))
  const explanation = once(() => explain(root, points, answers, edition.name))
  return {
    edition: edition.id,
    editionName: edition.name,
    scale: { id: scale.id, version: scale.version, author: scale.author, date: scale.date },
    get notice() {
      return notice(own().questions, edition)
    },
    get questions() {
      return own().questions
    },
    get coverage() {
      return coverageOf(own().questions)
    },
    points: pointsOf(root, points.get(root) ?? ZERO),
    get parts() {
      return partNumbers(own().parts)
    },
    get domains() {
      return domains()
    },
    get level() {
      return levels().level
    },
    get levels() {
      return levels().levels
    },
    get gates() {
      return levels().gates
    },
    get readings() {
      return levels().readings
    },
    get remarks() {
      return remarksOf(answers, root, scale, edition)
    },
    get explanation() {
      return explanation()
    },
  }
}

function domainResults(parent: ValuedDomain, points: Spread, summaries: ReadonlyMap<ValuedNode, Summary>): DomainResult[] {
  return parent.children
    .filter((child): child is ValuedDomain => 'children' in child)
    .map((child) => {
      const { parts, questions } = summaries.get(child) ?? EMPTY_SUMMARY
      return {
        id: child.node.id,
        name: child.node.domain?.name ?? { fr: child.node.id, en: child.node.id },
        points: pointsOf(child, points.get(child) ?? ZERO),
        parts: partNumbers(parts),
        coverage: coverageOf(questions),
        domains: domainResults(child, points, summaries),
      }
    })
}

type Levels = Pick<ScoreResult, 'level' | 'levels' | 'gates' | 'readings'>

function levelsOf(root: ValuedDomain, points: Spread, scale: Scale, edition: Edition): Levels {
  const levels = sortedLevels(scale)
  const of = points.get(root) ?? ZERO
  const thresholds = levels.map((level) => threshold(scale, level, of))
  const gates = gatesOf(scale, root)
  const opened = gateReaches(levels, gates)
  const reached = thresholds.map((from) => (root.presence === 'out' ? NOWHERE : reach(root, from)))
  const weighted = range(levels, reached)
  return {
    level: range(levels, reached.map((own, index) => both(own, opened[index] ?? own))),
    levels: levels.map((level, index) => ({ id: level.id, name: level.name ?? nameOf(edition, level.id), from: toNumber(thresholds[index] ?? ZERO) })),
    gates: gates.map(({ result }) => result),
    readings: readings(levels, weighted, sortingReaches(scale, root, thresholds), opened),
  }
}

const NOWHERE = { atLeast: false, atMost: false }

const nameOf = (edition: Edition, id: string): Localized => edition.levels.find((level) => level.id === id)?.name ?? { fr: id, en: id }
