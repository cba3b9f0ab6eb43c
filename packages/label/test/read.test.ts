import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communaux2026, editions, questionsById, readAnswers, readEdition, readScale, scales, score, tnl2025 } from '../src/index.ts'

const minimal = { id: 's', author: 'moi', edition: 'e', levels: [], domains: [{ id: 'd', weight: 1, questions: [{ id: 'q', kind: 'yes-no', weight: 1 }] }] }
const rulesOf = (read: { findings: readonly { rule: string; path?: readonly unknown[] }[] }): string[] => read.findings.map(({ rule, path = [] }) => `${rule} ${path.join('.')}`)

describe('readScale', () => {
  it('reads a scale with the least it needs, texts given once', () => {
    const { value, findings } = readScale(minimal)
    expect(findings).toEqual([])
    expect(value).toMatchObject({ na: 'proportional', domains: [{ name: { fr: 'd', en: 'd' }, questions: [{ naAllowed: false, text: { fr: 'q', en: 'q' } }] }] })
  })

  it('reads JSON text, and a version that YAML read as a number', () => {
    expect(readScale(JSON.stringify({ ...minimal, version: 1.2 })).value?.version).toBe('1.2')
  })

  it.each(scales.map((scale) => [scale.id, scale] as const))('reads %s without a finding, unchanged', (_id, scale) => {
    expect(readScale(JSON.parse(JSON.stringify(scale)))).toEqual({ value: scale, findings: [] })
  })

  it.each([
    ['a negative weight', { ...minimal, domains: [{ id: 'd', weight: -1 }] }, 'label/input-shape domains.0.weight'],
    ['NaN', { ...minimal, domains: [{ id: 'd', weight: Number.NaN }] }, 'label/input-shape domains.0.weight'],
    ['infinity', { ...minimal, domains: [{ id: 'd', weight: Number.POSITIVE_INFINITY }] }, 'label/input-shape domains.0.weight'],
    ['an unknown kind', { ...minimal, domains: [{ id: 'd', weight: 1, questions: [{ id: 'q', kind: 'yes', weight: 1 }] }] }, 'label/input-shape domains.0.questions.0.kind'],
    ['no domains', { ...minimal, domains: undefined }, 'label/input-shape domains'],
    ['not an object', 'null', 'label/input-shape '],
    ['not JSON', '{', 'label/input-json '],
    ['a date that does not exist', { ...minimal, date: '2026-02-30' }, 'label/input-shape date'],
    ['two ids', { ...minimal, domains: [...minimal.domains, ...minimal.domains] }, 'label/scale-duplicate-id domains.1'],
    ['a gate on nothing', { ...minimal, gates: [{ id: 'g', level: 'x', question: 'q', min: 1 }] }, 'label/scale-gate-target gates.0.level'],
  ])('refuses %s, and says where', (_name, input, expected) => {
    const read = readScale(input)
    expect(read.value).toBeNull()
    expect(rulesOf(read)).toContain(expected)
  })

  it('refuses a scale that holds itself', () => {
    const domain: Record<string, unknown> = { id: 'd', weight: 1 }
    domain['domains'] = [domain]
    const read = readScale({ ...minimal, domains: [domain] })
    expect(read.value).toBeNull()
    expect(read.findings[0]?.rule).toBe('label/input-cyclic')
  })

  it('warns of zero weights, and keeps the scale', () => {
    const read = readScale({ ...minimal, domains: [{ id: 'd', weight: 1, questions: [{ id: 'q', kind: 'yes-no', weight: 0 }] }] })
    expect([read.value?.id, rulesOf(read)]).toEqual(['s', ['label/scale-zero-weights domains.0']])
  })

  it('suggests the key that was meant', () => {
    expect(readScale({ ...minimal, levls: [] }).findings[0]?.message.fr).toContain('Vouliez-vous dire «\u00A0levels\u00A0»')
  })
})

describe('readAnswers', () => {
  it('keeps the good answers and names the bad ones', () => {
    const read = readAnswers({ answers: { a: { value: true }, b: 'oui', c: { value: {} }, d: { value: null } } })
    expect(Object.keys(read.value?.answers ?? {})).toEqual(['a'])
    expect(rulesOf(read)).toEqual(['label/input-shape answers.b', 'label/input-shape answers.c.value.done'])
  })

  it('keeps the answers when what stands beside them cannot be read', () => {
    const read = readAnswers({ edition: 3, scale: [], profile: 'commune', answers: { a: { value: true } } })
    expect(read.value).toEqual({ edition: '', scale: '', profile: {}, answers: { a: { value: true } } })
    expect(rulesOf(read)).toEqual(['label/input-shape edition', 'label/input-shape scale', 'label/input-shape profile'])
  })

  it('gives what can be scored, whatever comes in', () => {
    const part = fc.oneof(fc.jsonValue(), fc.record({ kind: fc.jsonValue(), population: fc.jsonValue() }))
    const given = fc.dictionary(fc.constantFrom(...questionsById(communaux2026).keys()), fc.oneof(fc.jsonValue(), fc.record({ value: fc.jsonValue() })))
    const input = fc.record({ edition: part, scale: part, profile: part, answers: given }, { requiredKeys: ['answers'] })
    fc.assert(fc.property(input, (any) => {
      const { value } = readAnswers(any)
      if (value) expect(score(value, { edition: tnl2025, scale: communaux2026 }).points.of).toBeLessThanOrEqual(100)
    }))
  })

  it('reads a key of the prototype as any other, and touches nothing', () => {
    const read = readAnswers('{"answers":{"__proto__":{"value":true},"constructor":{"value":true}}}', { scale: communaux2026 })
    expect(Object.keys(read.value?.answers ?? {})).toEqual(['__proto__', 'constructor'])
    expect(rulesOf(read)).toEqual(['label/answers-unknown-question answers.__proto__', 'label/answers-unknown-question answers.constructor'])
    expect(({} as Record<string, unknown>)['value']).toBeUndefined()
  })

  it('suggests the question that was meant', () => {
    const read = readAnswers({ answers: { 'donees.ouverture': { value: true } } }, { scale: communaux2026 })
    expect(read.findings[0]?.message.fr).toContain('donnees.ouverture')
  })

  it.each([
    ['{\n "answers": }', 2, 13, 'une valeur'],
    ['{"answers" {}}', 1, 12, 'un deux-points'],
    ['{"answers": {} "scale": 1}', 1, 16, 'une virgule ou la fin du groupe'],
    ["{'answers': 1}", 1, 2, 'une clé entre guillemets'],
    ['{} {}', 1, 4, 'la fin du texte'],
    ['[1, 2', 1, 6, 'une virgule ou la fin du groupe'],
    ['', 1, 1, 'une valeur'],
  ])('says where %s goes wrong', (text, line, column, expected) => {
    const [found] = readAnswers(text).findings
    expect(found?.location).toEqual({ file: '-', line, column })
    expect(found?.message.fr).toContain(expected)
  })
})

describe('hostile text', () => {
  it('is refused without a stack trace, however deep', () => {
    expect(readAnswers('['.repeat(200_000)).findings[0]?.rule).toBe('label/input-json')
    expect(readAnswers('{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)).value).toBeNull()
  })
})

describe('readEdition', () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))('reads %s without a finding, unchanged', (_id, edition) => {
    expect(readEdition(JSON.parse(JSON.stringify(edition)))).toEqual({ value: edition, findings: [] })
  })
})
