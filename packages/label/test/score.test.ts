import { describe, expect, it } from 'vitest'
import { type Answer, checkAnswers, communaux2026, emptyAnswers, LabelError, type NaMode, questionsOf, type Scale, score, tnl2025 } from '../src/index.ts'
import { edition } from './fixtures.ts'
import { answersOf, away, domain, no, question, scaleOf, yes } from './kit.ts'

const run = (scale: Scale, answers: Readonly<Record<string, Answer>>, profile = {}) => score(answersOf(answers, { profile }), { edition, scale })

describe('kinds of questions', () => {
  const options = [{ id: 'plein', text: { fr: 'plein', en: 'full' }, value: 1 }, { id: 'demi', text: { fr: 'demi', en: 'half' }, value: 0.5 }]
  it.each([
    ['yes-no', {}, true, 1],
    ['share', {}, 0.35, 0.35],
    ['count', { target: 5 }, 2, 0.4],
    ['count', { target: 5 }, 9, 1],
    ['count', {}, 0, 0],
    ['choice', { options }, 'demi', 0.5],
    ['list', { options }, ['plein'], 2 / 3],
    ['list', { options, target: 1 }, ['plein', 'demi'], 1],
    ['list', { options }, [], 0],
    ['text', {}, 'Des freins, et voici lesquels.', 1],
    ['status', {}, { done: 0.2, planned: 0.7, notDone: 0.1 }, 0.2],
  ] as const)('%s %o answered %o is worth %d', (kind, more, value, worth) => {
    const { points } = run(scaleOf([domain('d', 1, [question('a', 1, { kind, ...more })])]), { a: { value } })
    expect(points).toEqual({ min: worth, max: worth, of: 1 })
  })

  it('leaves open what a status does not say', () => {
    const { points } = run(scaleOf([domain('d', 10, [question('a', 1, { kind: 'status' })])]), { a: { value: { done: 0.5, planned: 0.1, notDone: 0.1 } } })
    expect(points).toEqual({ min: 5, max: 8, of: 10 })
  })

  it('bounds an open choice by its options', () => {
    const scale = scaleOf([domain('d', 10, [question('a', 1, { kind: 'choice', naAllowed: false, options: [{ id: 'x', text: { fr: 'x', en: 'x' }, value: 0.2 }, { id: 'y', text: { fr: 'y', en: 'y' }, value: 0.6 }] })])])
    expect(run(scale, {}).points).toEqual({ min: 2, max: 6, of: 10 })
  })
})

describe('what does not apply', () => {
  const tree = (na: NaMode): Scale => scaleOf([domain('d', 100, [question('a', 10), question('b', 30), question('c', 60)]), domain('e', 100, [question('f')])], { na })
  it.each([
    ['proportional', 25 / 40],
    ['equal', (10 + 30) / 100],
    ['exclude', 10 / 40],
  ] as const)('shares the weight: %s', (na, expected) => {
    const { domains, points } = run(tree(na), { a: na === 'proportional' ? no : yes, b: na === 'proportional' ? yes : no, c: away, f: no })
    const [first] = domains
    expect(first?.points.min).toBeCloseTo((na === 'proportional' ? 30 / 40 : na === 'equal' ? expected : 10 / 40) * (first?.points.of ?? 0), 12)
    expect(points.of).toBe(na === 'exclude' ? 140 : 200)
  })

  it('leaves out a domain in which nothing counts', () => {
    const { points, domains } = run(tree('proportional'), { a: away, b: away, c: away, f: yes })
    expect(points).toEqual({ min: 100, max: 100, of: 100 })
    expect(domains[0]?.points).toEqual({ min: null, max: null, of: 0 })
  })

  it('says nothing where nothing counts', () => {
    const { points, level } = run({ ...tree('equal'), levels: [{ id: 'un', from: 0 }] }, { a: away, b: away, c: away, f: away })
    expect(points).toEqual({ min: null, max: null, of: 0 })
    expect(level).toEqual({ min: null, max: null })
  })

  it('keeps a question open when the scale refuses, or the reason is missing', () => {
    const scale = scaleOf([domain('d', 1, [question('a', 1, { naAllowed: false }), question('b')])])
    const { points, remarks, questions } = run(scale, { a: away, b: { notApplicable: ' ' } })
    expect([points.min, points.max, questions.open]).toEqual([0, 1, 2])
    expect(remarks).toEqual([{ kind: 'not-applicable-refused', question: 'a' }, { kind: 'no-reason', question: 'b' }])
  })

  it.each([
    ['indeterminate', { min: null, max: null, of: 0 }],
    ['zero', { min: 0, max: 0, of: 2 }],
    ['full', { min: 2, max: 2, of: 2 }],
  ] as const)('zero weights: %s', (zeroWeights, points) => {
    expect(run(scaleOf([domain('d', 2, [question('a', 0)])], { zeroWeights }), { a: yes }).points).toEqual(points)
  })
})

describe('profiles', () => {
  const scale = scaleOf([domain('d', 1, [question('a', 1, { naAllowed: false }), question('b', 1, { naAllowed: false, profiles: { minPopulation: 3500, kinds: ['commune'] } })])])
  it('counts a question that concerns the body', () => {
    expect(run(scale, { a: yes, b: no }, { kind: 'commune', population: 3500 }).points.max).toBe(0.5)
  })
  it('leaves it out when one condition surely fails', () => {
    expect(run(scale, { a: yes, b: no }, { kind: 'region' }).points.min).toBe(1)
  })
  it('stays open when the profile does not say', () => {
    expect(run(scale, { a: yes, b: no }).points).toEqual({ min: 0.5, max: 1, of: 1 })
  })
})

describe('levels and gates', () => {
  const levels = [{ id: 'un', from: 0.35 }, { id: 'deux', from: 0.65 }, { id: 'trois', from: 0.75 }]
  const share = scaleOf([domain('d', 100, [question('a', 1, { kind: 'share', naAllowed: false })])], { levels })
  it.each([
    [0.34, null],
    [0.349999999999, null],
    [0.35, 'un'],
    [0.65, 'deux'],
    [0.6812, 'deux'],
    [0.75, 'trois'],
  ] as const)('%d gives %s, unrounded', (value, level) => {
    expect(run(share, { a: { value } }).level).toEqual({ min: level, max: level })
  })

  it('reads percentages and points', () => {
    const percent: Scale = { ...share, levels: [{ id: 'un', from: 35 }] }
    const points: Scale = { ...share, levelUnit: 'points', levels: [{ id: 'un', from: 35 }] }
    for (const scale of [percent, points]) expect([run(scale, { a: { value: 0.349 } }).level.min, run(scale, { a: { value: 0.35 } }).level.min]).toEqual([null, 'un'])
  })

  it('adds thirds exactly', () => {
    const thirds = scaleOf([domain('d', 1, [question('a'), question('b'), question('c')])], { levels: [{ id: 'tout', from: 1 }] })
    expect(run(thirds, { a: yes, b: yes, c: yes }).level.min).toBe('tout')
    const tenths = scaleOf([domain('d', 1, [question('a', 0.1), question('b', 0.2), question('c', 0.7)])], { levels: [{ id: 'seuil', from: 0.3 }] })
    expect(run(tenths, { a: yes, b: yes, c: no }).level.min).toBe('seuil')
  })

  const gated: Scale = scaleOf([domain('d', 90, [question('a')]), domain('e', 10, [question('b')])], {
    levels,
    gates: [{ id: 'donnees', level: 'deux', domain: 'e', min: 0.5, text: { fr: 'les données', en: 'the data' } }],
  })
  it('does not let points make up for a gate', () => {
    const { level, readings, gates } = run(gated, { a: yes, b: no })
    expect(level).toEqual({ min: 'un', max: 'un' })
    expect(gates).toEqual([{ id: 'donnees', level: 'deux', state: 'unmet', value: { min: 0, max: 0 }, min: 0.5, text: { fr: 'les données', en: 'the data' } }])
    expect([readings.weighted.max, readings.sorting.max, readings.agree]).toEqual(['trois', 'un', 'no'])
  })
  it('keeps the interval while a gate is open', () => {
    const { level, gates, readings } = run(gated, { a: yes })
    expect([level, gates[0]?.state, readings.agree]).toEqual([{ min: 'un', max: 'trois' }, 'open', 'open'])
  })
  it('stops nobody with a gate on what does not apply', () => {
    expect(run(gated, { a: yes, b: away }).gates[0]?.state).toBe('not-applicable')
    expect(run(gated, { a: yes, b: away }).level.min).toBe('trois')
  })
  it('says when both readings agree', () => {
    expect(run(gated, { a: yes, b: yes }).readings.agree).toBe('yes')
  })
})

describe('what is said of a result', () => {
  it('starts with how many questions are official, and never speaks of « votre niveau »', () => {
    const result = score(emptyAnswers(), { edition: tnl2025, scale: communaux2026 })
    expect(result.notice.fr).toMatch(/^0 questions sur 46 viennent du formulaire officiel/)
    expect(JSON.stringify(result)).not.toMatch(/votre niveau|your level/i)
  })

  it('has the JSON shape of the contract, the explanation included', () => {
    const json = JSON.parse(JSON.stringify(score(emptyAnswers(), { edition: tnl2025, scale: communaux2026 }))) as Record<string, unknown>
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['edition', 'scale', 'coverage', 'points', 'domains', 'level', 'gates', 'readings', 'explanation']))
    expect(json['scale']).toMatchObject({ id: 'communaux-2026.1', author: 'Communaux' })
    expect(json['points']).toEqual({ min: 0, max: 100, of: 100 })
    expect(json['level']).toEqual({ min: null, max: 'or' })
  })

  it('explains every number: children share their parent’s points', () => {
    const { explanation } = run(scaleOf([domain('d', 60, [question('a', 1), question('b', 2)])]), { a: yes, b: { value: false, reason: 'plus tard' } })
    expect(explanation.text.fr).toBe('Essai 2026\u00A0: 20 points sur 60')
    expect(explanation.children[0]?.children.map(({ points, state, reason, proof }) => [points.of, state, reason, proof])).toEqual([[20, 'answered', undefined, 'to-verify'], [40, 'answered', 'plus tard', 'to-verify']])
  })

  it('separates proven from to verify', () => {
    const answers = { a: { value: true, proofs: ['https://example.org/preuve'] }, b: yes, c: { value: true, proofs: ['e1'], proposed: { confidence: 3, because: ['e1'] } }, d: { value: true, proofs: ['e2'], proposed: { confidence: 2, because: ['e2'] } } } as const
    const { parts } = run(scaleOf([domain('x', 5, ['a', 'b', 'c', 'd', 'e'].map((id) => question(id)))]), answers)
    expect(parts).toEqual({ proven: 2, toVerify: 2, missing: 1, lost: 0 })
  })

  it('hides nothing of what it could not take', () => {
    const scale = scaleOf([domain('d', 1, [question('a')])])
    const given = { ...answersOf({ a: { value: 'oui' }, b: yes }), edition: 'essai-2025' }
    expect(score(given, { edition, scale }).remarks).toEqual([{ kind: 'other-edition', given: 'essai-2025', used: 'essai-2026' }, { kind: 'unknown-question', question: 'b' }, { kind: 'bad-value', question: 'a' }])
    expect(checkAnswers({ answers: given, scale, edition }).map(({ rule }) => rule)).toEqual(['label/answers-edition', 'label/answers-unknown-question', 'label/answers-value'])
  })

  it.each([
    ['two ids', scaleOf([domain('d', 1, [question('a'), question('a')])])],
    ['a weight under 0', scaleOf([domain('d', -1, [question('a')])])],
    ['a gate on nothing', scaleOf([domain('d', 1, [question('a')])], { levels: [{ id: 'un', from: 0 }], gates: [{ id: 'g', level: 'un', question: 'z', min: 1, text: { fr: '', en: '' } }] })],
    ['a threshold that is no number', scaleOf([domain('d', 1, [question('a')])], { levels: [{ id: 'un', from: Number.NaN }] })],
  ])('refuses a scale with %s', (_name, scale) => {
    expect(() => run(scale, {})).toThrow(LabelError)
  })

  it('refuses a scale that holds itself', () => {
    const loop = { ...domain('d', 1, []), domains: [] as unknown[] }
    loop.domains.push(loop)
    expect(() => run(scaleOf([loop as never]), {})).toThrow(LabelError)
  })

  it('refuses a scale that would give wrong points', () => {
    const broken = scaleOf([domain('d', 1, [question('a', Number.NaN)])])
    expect(() => run(broken, {})).toThrow(LabelError)
  })

  it('reads 10,000 questions', () => {
    const many = scaleOf(Array.from({ length: 100 }, (_, index) => domain(`d${index}`, 1, Array.from({ length: 100 }, (_unused, n) => question(`q${index}.${n}`)))))
    expect(run(many, { 'q0.0': yes }).questions.total).toBe(10_000)
    expect([...questionsOf(many)]).toHaveLength(10_000)
  })
})
