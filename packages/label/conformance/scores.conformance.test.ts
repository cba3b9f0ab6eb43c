import { describe, expect, it } from 'vitest'
import type { Answer, Question, Scale } from '../src/index.ts'
import { questionsOf, readScale } from '../src/index.ts'
import { corporaHere, jsonOf } from './corpora.ts'
import { domain, question, run, scaleOf } from './kit.ts'

describe.skipIf(!corporaHere)('OpenSSF Scorecard: weighted checks', () => {
  interface Case {
    readonly id: string
    readonly groups: readonly { readonly Success: number; readonly Total: number; readonly Weight: number }[]
    readonly score: number
  }
  const cases = corporaHere ? (jsonOf('scorecard-weighted/cases.json') as { cases: Case[] }).cases : []

  it.each(cases.map((item) => [item.id, item] as const))('%s', (_id, { groups, score }) => {
    const answers = Object.fromEntries(groups.map(({ Success, Total }, index): [string, Answer] => [`g${index}`, Total === 0 && Success === 0 ? { notApplicable: 'nothing to check' } : { value: Success / Total }]))
    const questions = groups.map(({ Weight }, index) => question(`g${index}`, Weight, { kind: 'share' }))
    const { points } = run(scaleOf([domain('all', 10, { questions })], { zeroWeights: 'full' }), answers)
    // Scorecard keeps whole points, rounded down; what cannot be known is −1.
    expect(points.min !== null && points.min === points.max ? Math.floor(points.min) : -1).toBe(score)
  })
})

describe.skipIf(!corporaHere)('Canada’s AIA', () => {
  interface Element {
    readonly type: string
    readonly name: string
    readonly elements?: readonly Element[]
    readonly choices?: readonly { readonly value: string }[]
  }
  const survey = corporaHere ? (jsonOf('aia/src/survey-enfr.json') as { pages: { elements: Element[] }[] }) : { pages: [] }
  const panels = survey.pages.flatMap(({ elements }) => elements)
  const pointsOf = (value: string): number => Number(/-(\d+)$/.exec(value)?.[1] ?? 0)

  /** A question of the survey: its points are hidden at the end of its answers' ids. */
  function asQuestion({ name, type, choices = [] }: Element): Question[] {
    const values = choices.map(({ value }) => pointsOf(value))
    const most = type === 'checkbox' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values)
    if (most === 0) return []
    const options = [...choices.map(({ value }) => ({ id: value, text: { fr: value, en: value }, value: pointsOf(value) / most })), { id: 'unanswered', text: { fr: '', en: '' }, value: 0 }]
    return [question(name, most, { kind: type === 'checkbox' ? 'list' : 'choice', options, ...(type === 'checkbox' && { target: 1 }), naAllowed: false })]
  }

  const allQuestions = (scale: Scale): Question[] => [...questionsOf(scale)].map(({ item }) => item)
  const sumOf = (questions: readonly Question[]): number => questions.reduce((sum, { weight }) => sum + weight, 0)
  const part = (id: string, suffix: string) => {
    const questions = panels.filter(({ name }) => name.endsWith(suffix)).flatMap(({ elements = [] }) => elements.flatMap(asQuestion))
    return domain(id, sumOf(questions), { questions })
  }

  it.each(corporaHere ? (jsonOf('aia/cases.json') as { cases: { id: string; answers: Record<string, string | string[]> | null; calcScore: number[] }[] }).cases.map((item) => [item.id, item] as const) : [])('%s', (_id, { answers, calcScore }) => {
    const scale = scaleOf([part('risk', '-RS'), part('mitigation', '-MS')], { levels: [{ id: '1', from: 0 }] })
    // The tool counts what is not answered as nothing, where ours keeps it open.
    const unanswered = allQuestions(scale).map(({ id, kind }): [string, Answer] => [id, { value: kind === 'list' ? [] : 'unanswered' }])
    const given = Object.fromEntries([...unanswered, ...Object.entries(answers ?? {}).map(([id, value]): [string, Answer] => [id, { value }])])
    const { domains, level } = run(scale, given)
    const [risk, mitigation] = domains.map(({ points }) => Math.round(points.min ?? Number.NaN))
    // The raw score is reduced only when mitigation reaches 80 % of its maximum: not so in these cases.
    expect([risk, mitigation, risk, Number(level.min)].slice(0, calcScore.length)).toEqual(calcScore)
  })
})

describe.skipIf(!corporaHere)('RGESN', () => {
  const WEIGHTS: Readonly<Record<string, number>> = { Prioritaire: 1.5, Recommandé: 1.25, Modéré: 1 }
  interface Criterion {
    readonly id: string
    readonly thematic_id: number
    readonly priority: string
    readonly status?: string
  }
  const criteria = corporaHere ? (jsonOf('rgesn-criteria/data/criteria/criteria_settings.json') as Criterion[]) : []
  const scale = () =>
    scaleOf([domain('rgesn', criteria.reduce((sum, { priority }) => sum + (WEIGHTS[priority] ?? Number.NaN), 0), { na: 'exclude', questions: criteria.map(({ id, priority }) => question(id, WEIGHTS[priority] ?? Number.NaN)) })])

  it('its 78 criteria load as a scale without loss', () => {
    const read = readScale(JSON.parse(JSON.stringify(scale())))
    expect(read.findings).toEqual([])
    expect(read.value?.domains[0]?.questions?.map(({ id }) => id)).toEqual(criteria.map(({ id }) => id))
    expect(criteria).toHaveLength(78)
  })

  it('an audit in which nothing is tested yet is an interval, not 0 %', () => {
    const audit = jsonOf('rgesn-audits/data/audits/b61f07fe-1778-4771-a4bd-763015ba67ad.json') as { criteria: Criterion[] }
    const answers = Object.fromEntries(audit.criteria.flatMap(({ id, status }): [string, Answer][] => (status === 'non-testé' ? [] : [[id, status === 'non-applicable' ? { notApplicable: 'non applicable' } : { value: status === 'conforme' }]])))
    const { points, questions } = run(scale(), answers)
    expect([points.min, points.max === points.of, questions.open]).toEqual([0, true, 78])
  })

  it('48.5 points out of 70.5 are 68.8 %, as its tool prints', () => {
    // The audit itself is not stored here: the same totals, with the same weights.
    const questions = [question('held', 48.5), question('lost', 22), question('away', 30)]
    const answers: Record<string, Answer> = Object.fromEntries(questions.map(({ id }): [string, Answer] => [id, { value: id !== 'lost' }]))
    answers['away'] = { notApplicable: 'non applicable' }
    const { points } = run(scaleOf([domain('rgesn', 100.5, { na: 'exclude', questions })]), answers)
    expect([points.min, points.of]).toEqual([48.5, 70.5])
    expect(((100 * (points.min ?? 0)) / points.of).toFixed(1)).toBe('68.8')
  })
})
