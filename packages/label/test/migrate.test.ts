import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Answers, answersFromProposals, communaux2025, communaux2026, from2025To2026, migrate, type MigrationTable, migrations, questionsById, scales, score, tnl2024, tnl2025, undoMigration } from '../src/index.ts'
import { answersOf, away, domain, no, question, scaleOf, yes } from './kit.ts'

const lastYear = (answers: Readonly<Record<string, Answer>>): Answers => ({ edition: 'tnl-2024', scale: 'communaux-2025.1', profile: { kind: 'commune', population: 12_400 }, answers })
const over = (answers: Readonly<Record<string, Answer>>) => migrate(lastYear(answers), { from: communaux2025, to: communaux2026, table: from2025To2026 })
const PROOFS = ['https://exemple-sur-isere.example/delib.pdf']

describe('migration', () => {
  it('carries what did not change, with its proofs', () => {
    const { answers, report } = over({ 'donnees.ouverture': { value: true, proofs: PROOFS }, 'logiciels.bureautique': { value: 0.6 } })
    expect(answers).toMatchObject({ edition: 'tnl-2025', scale: 'communaux-2026.1' })
    expect(answers.answers).toEqual({ 'donnees.ouverture': { value: true, proofs: PROOFS }, 'usage.bureautique': { value: 0.6 } })
    expect(report.carried.map(({ kind }) => kind)).toEqual(['same', 'renamed'])
  })

  it.each<[string, Record<string, Answer>, Record<string, unknown>]>([
    ['split, yes', { 'politique.strategie': { value: true, proofs: PROOFS } }, { 'politique.engagement': { value: true, proofs: PROOFS, proposed: { origin: 'migration', confidence: 1, because: ['politique.strategie'] } }, 'politique.plan': { value: true } }],
    ['merged', { 'donnees.licence-ouverte': { value: 0.6 }, 'donnees.licence-odbl': { value: 0.3 } }, { 'donnees.licence': { value: 0.9, proposed: { confidence: 2 } } }],
    ['widened', { 'donnees.fraicheur': { value: true } }, { 'donnees.frequence': { value: 1, proposed: { confidence: 1 } } }],
  ])('asks to confirm: %s', (_name, answers, expected) => {
    const { answers: found, report } = over(answers)
    expect(found.answers).toMatchObject(expected)
    expect(report.toConfirm).toHaveLength(1)
  })

  it.each<[string, Record<string, Answer>]>([
    ['a no that was widened', { 'donnees.fraicheur': { value: false } }],
    ['half of what is merged', { 'donnees.licence-ouverte': { value: 0.6 } }],
    ['what is dropped', { 'formats.rgi': { value: true } }],
  ])('asks again: %s', (_name, answers) => {
    const { answers: found, report } = over(answers)
    expect(found.answers).toEqual({})
    expect(report.lost).toHaveLength(1)
  })

  it('is sure of a no where the yes is not', () => {
    expect(over({ 'politique.strategie': { value: false } }).answers.answers).toEqual({ 'politique.engagement': { value: false }, 'politique.plan': { value: false } })
  })

  it('keeps « sans objet » with its reason where it may', () => {
    expect(over({ 'publication.depots': { notApplicable: 'rien de développé' } }).answers.answers).toEqual({ 'publication.depots': { notApplicable: 'rien de développé' } })
  })

  it('keeps the surest of several ways to one question, and knows a « sans objet » that has become a no', () => {
    const [from, to] = [scaleOf([domain('d', 1, [question('a'), question('b'), question('c')])], { id: 'old' }), scaleOf([domain('d', 1, [question('z'), question('y')])], { id: 'new' })]
    const sure = (held: 1 | 3) => ({ held, notHeld: held, notApplicable: held })
    const table: MigrationTable = {
      from: 'old',
      to: 'new',
      rows: [
        { kind: 'renamed', from: ['a'], to: ['z'], confidence: sure(1) },
        { kind: 'renamed', from: ['b'], to: ['z'], confidence: sure(3) },
        { kind: 'narrowed', from: ['c'], to: ['y'], confidence: sure(1), notApplicableIsNo: true },
      ],
    }
    const { answers } = migrate(answersOf({ a: no, b: yes, c: away }), { from, to, table })
    expect(answers.answers).toEqual({ z: yes, y: { value: false, reason: 'rien de tel ici', proposed: { origin: 'migration', confidence: 1, because: ['c'] } } })
  })

  it('lists what is new, and gives a dry run of both estimates', () => {
    const before = lastYear({ 'donnees.ouverture': { value: true }, 'logiciels.bureautique': { value: 1 } })
    const { answers, report } = migrate(before, { from: communaux2025, to: communaux2026, table: from2025To2026 })
    expect(report.new.flatMap(({ to }) => to)).toContain('sobriete.https')
    const [old, next] = [score(before, { edition: tnl2024, scale: communaux2025 }), score(answers, { edition: tnl2025, scale: communaux2026 })]
    expect([old.remarks, next.remarks]).toEqual([[], []])
  })

  it('is a person’s answer still: no measure replaces what is to confirm', () => {
    const { answers } = over({ 'politique.strategie': { value: true } })
    const filled = answersFromProposals([{ question: 'politique.plan', value: false, confidence: 3, because: ['e1'] }], answers)
    expect(filled.answers['politique.plan']).toMatchObject({ value: true })
  })

  const answersOf2026 = fc.dictionary(fc.constantFrom(...questionsById(communaux2026).keys()), fc.oneof(fc.record({ value: fc.boolean() }), fc.constant({ notApplicable: 'rien' })))
  it('from a scale to itself is identity, to the byte', () => {
    fc.assert(
      fc.property(answersOf2026, (given) => {
        const valid = Object.fromEntries(Object.entries(given).filter(([id, answer]) => { const question = questionsById(communaux2026).get(id); return 'notApplicable' in answer ? question?.naAllowed : question?.kind === 'yes-no' }))
        const answers: Answers = { edition: 'tnl-2025', scale: 'communaux-2026.1', profile: {}, answers: valid }
        expect(JSON.stringify(migrate(answers, { from: communaux2026, to: communaux2026 }).answers)).toBe(JSON.stringify(answers))
      }),
    )
  })

  it('is undone to the byte', () => {
    const before = lastYear({ 'formats.rgi': { value: true }, 'donnees.ouverture': { value: true } })
    const bytes = JSON.stringify(before)
    expect(JSON.stringify(undoMigration(over(before.answers)))).toBe(bytes)
  })
})

describe('tables', () => {
  it.each(migrations.map((table) => [`${table.from} → ${table.to}`, table] as const))('%s names questions that exist, and loses none in silence', (_name, table) => {
    const [from, to] = [scales.find(({ id }) => id === table.from), scales.find(({ id }) => id === table.to)]
    expect(from && to).toBeTruthy()
    for (const row of table.rows) {
      for (const id of row.from) expect(from && questionsById(from).has(id)).toBe(true)
      for (const id of row.to) expect(to && questionsById(to).has(id)).toBe(true)
      expect(row.confidence.held === 3 || row.kind === 'dropped' || row.note !== undefined).toBe(true)
    }
  })
})
