import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answer, Domain, Question, Scale } from '../src/index.ts'
import { corporaHere, jsonOf, pathTo, textOf } from './corpora.ts'
import { domain, question, run, scaleOf } from './kit.ts'
import { type Group, parseXccdf } from './xccdf-file.ts'

interface Rule {
  readonly id?: string
  readonly weight: number
  readonly result: string
}
/** Results that count, by the XCCDF specification: the others are left out of every score. */
const COUNTED = new Set(['pass', 'fixed', 'fail', 'error', 'unknown'])
const HELD = new Set(['pass', 'fixed'])

/** Written by hand for other tests: one rule passes, one fails, and the file says 0. The specification decides: 50. */
const STALE = /(fix|report)\/results-xccdf1[12]\.xml$/

let count = 0
const answers: Record<string, Answer> = {}
const partsOf = (group: Group): readonly (Group | Rule)[] => group.items ?? group.rules ?? []
const isRule = (item: Group | Rule): item is Rule => 'result' in item

function asQuestion({ weight, result }: Rule): Question {
  const id = `r${count++}`
  answers[id] = COUNTED.has(result) ? { value: HELD.has(result) } : { notApplicable: result }
  return question(id, weight)
}

const asDomain = (group: Group): Domain =>
  domain(`g${count++}`, group.weight, { domains: partsOf(group).filter((item): item is Group => !isRule(item)).map(asDomain), questions: partsOf(group).filter(isRule).map(asQuestion) })

const rulesOf = (items: readonly (Group | Rule)[]): Rule[] => items.flatMap((item) => (isRule(item) ? [item] : rulesOf(partsOf(item))))

interface Scores {
  readonly default: number | null
  readonly flat: readonly [number, number]
  readonly unweighted: readonly [number, number]
  readonly absolute: number
}

/** The four scoring systems as scales of one engine: a tree, a flat list, the same with equal weights, all or nothing. */
function scores(items: readonly (Group | Rule)[], zeroWeights: NonNullable<Scale['zeroWeights']>): Scores {
  const tree = run(scaleOf([asDomain({ weight: 1, items })], { zeroWeights }), answers).points
  const flat = flatPoints(rulesOf(items))
  const unweighted = flatPoints(rulesOf(items).map((rule) => ({ ...rule, weight: 1 })))
  return { default: tree.min === null ? null : (tree.min / tree.of) * 100, flat, unweighted, absolute: flat[0] === flat[1] ? 1 : 0 }
}

function flatPoints(rules: readonly Rule[]): readonly [number, number] {
  const weight = rules.reduce((sum, rule) => sum + rule.weight, 0)
  const { min, of } = run(scaleOf([domain(`flat${count++}`, weight, { questions: rules.map(asQuestion) })], { na: 'exclude' }), answers).points
  return [min ?? 0, of]
}

describe.skipIf(!corporaHere)('XCCDF', () => {
  it('hand: the four scores', () => {
    const { groups } = jsonOf('xccdf-hand/case.json') as { groups: Group[] }
    const found = scores(groups, 'zero')
    expect(found.default).toBeCloseTo(100 / 3, 4)
    expect([found.flat, found.unweighted, found.absolute]).toEqual([[3, 8], [3, 5], 0])
  })

  interface Case {
    readonly id: string
    readonly tree: readonly (Group | Rule)[]
    readonly hasGroupOfZeroWeight: boolean
    readonly scores: Readonly<Record<string, { readonly score: number; readonly maximum: number }>>
  }
  const cases = corporaHere ? (jsonOf('xccdf-openscap/cases.json') as { cases: Case[] }).cases : []

  it.each(cases.map((item) => [item.id, item] as const))('OpenSCAP %s: the four scores, in xccdf mode', (_id, { tree, scores: expected }) => {
    const found = scores(tree, 'zero')
    expect(found.default ?? 0).toBeCloseTo(expected['default']?.score ?? Number.NaN, 4)
    expect(found.flat).toEqual([expected['flat']?.score, expected['flat']?.maximum])
    expect(found.unweighted).toEqual([expected['flat-unweighted']?.score, expected['flat-unweighted']?.maximum])
    expect(found.absolute).toBe(expected['absolute']?.score)
  })

  it('by default, a group whose counted rules weigh nothing is left out', () => {
    const differ = cases.filter(({ tree, scores: expected }) => Math.abs((scores(tree, 'indeterminate').default ?? 0) - (expected['default']?.score ?? 0)) > 1e-4)
    expect(differ.every(({ hasGroupOfZeroWeight }) => hasGroupOfZeroWeight)).toBe(true)
    expect(differ.length).toBeGreaterThan(0)
  })

  const files = corporaHere ? readdirSync(pathTo('xccdf-results'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml')) : []
  it.each(files.filter((file) => !STALE.test(file)))('result file %s', (file) => {
    const found = parseXccdf(textOf(`xccdf-results/${file}`))
    expect(found.length).toBeGreaterThan(0)
    for (const { items, score } of found) expect(scores(items, 'zero').default ?? 0).toBeCloseTo(score, 4)
  })

  it.each(files.filter((file) => STALE.test(file)))('result file %s holds a score that its own results contradict', (file) => {
    const [found] = parseXccdf(textOf(`xccdf-results/${file}`))
    expect(found && [found.score, scores(found.items, 'zero').default]).toEqual([0, 50])
  })
})
