import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Answers, communaux2026, emptyAnswers, type Question, questionsOf, readAnswers, readAnswersCsv, templateCsv, templateJson } from '../src/index.ts'
import { cellOf, valueOf } from '../src/read/sheet/cell.ts'
import { readCsv, writeCsv } from '../src/read/sheet/csv.ts'
import { question } from './kit.ts'

const questions = [...questionsOf(communaux2026)].map(({ item }) => item)
const words = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith("'"))

function answerTo({ kind, options = [], naAllowed }: Question): fc.Arbitrary<Answer | null> {
  const values = {
    'yes-no': fc.boolean(),
    share: fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000),
    count: fc.nat({ max: 50 }),
    choice: fc.constantFrom(...options.map(({ id }) => id), ...(options.length === 0 ? ['x'] : [])),
    list: fc.subarray(options.map(({ id }) => id)),
    text: words,
    status: fc.constant({ done: 0.2, planned: 0.7, notDone: 0.1 }),
  } as const
  const given = fc.record({ value: values[kind] as fc.Arbitrary<string>, proofs: fc.array(fc.webUrl(), { minLength: 1, maxLength: 2 }), reason: words }, { requiredKeys: ['value'] })
  return fc.oneof(given, fc.constant(null), ...(naAllowed ? [words.map((notApplicable) => ({ notApplicable }))] : []))
}

const anyAnswers: fc.Arbitrary<Answers> = fc.tuple(...questions.map(answerTo)).map((given) => ({
  ...emptyAnswers({ kind: 'commune' }),
  answers: Object.fromEntries(questions.flatMap((item, index): [string, Answer][] => (given[index] ? [[item.id, given[index]]] : []))),
}))

describe('the questionnaire', () => {
  it('comes back from CSV as it left, in both languages', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('fr' as const, 'en' as const), (answers, lang) => {
        const read = readAnswersCsv(templateCsv(communaux2026, { answers, lang }), { scale: communaux2026, profile: answers.profile })
        expect(read.findings).toEqual([])
        expect(read.value).toEqual(answers)
      }),
      { numRuns: 60 },
    )
  })

  it('comes back from JSON as it left; blank questions stay unknown', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const read = readAnswers(templateJson(communaux2026, { answers }), { scale: communaux2026 })
        expect(read).toEqual({ value: answers, findings: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('lists every question in both, with what is expected', () => {
    const blank = emptyAnswers()
    expect(Object.keys((JSON.parse(templateJson(communaux2026)) as Answers).answers)).toEqual(questions.map(({ id }) => id))
    expect(templateCsv(communaux2026).split('\r\n')[1]).toContain('politique.engagement')
    expect(readAnswersCsv(templateCsv(communaux2026), { scale: communaux2026 }).value).toEqual({ ...blank, profile: {} })
  })

  it('defuses formulas', () => {
    expect(writeCsv([['=1+1', '+33 4', '-12', '-1,5', '@x', 'ok']])).toBe("'=1+1;'+33 4;-12;\"-1,5\";'@x;ok\r\n")
    expect(readCsv("'=1+1;'tis\r\n")).toEqual([['=1+1', "'tis"]])
  })

  it.each<[string, string[][]]>([
    ['a;b\r\n1;2\r\n', [['a', 'b'], ['1', '2']]],
    ['a,b\n"x, ""y""",2', [['a', 'b'], ['x, "y"', '2']]],
    ['\uFEFFa\tb\rc\td', [['a', 'b'], ['c', 'd']]],
    ['"ligne 1\nligne 2";z', [['ligne 1\nligne 2', 'z']]],
    ['"a,b,c";d', [['a,b,c', 'd']]],
  ])('reads the CSV %j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })

  const options = [{ id: 'etat', text: { fr: 'L’État', en: 'The State' }, value: 1 }, { id: 'autre', text: { fr: 'Autre', en: 'Other' }, value: 1 }]
  it.each<[Partial<Question>, string, unknown]>([
    [{ kind: 'yes-no' }, 'Oui', true],
    [{ kind: 'yes-no' }, 'faux', false],
    [{ kind: 'yes-no' }, 'bof', null],
    [{ kind: 'share' }, '40 %', 0.4],
    [{ kind: 'share' }, '0,4', 0.4],
    [{ kind: 'share' }, '33,3%', 0.333],
    [{ kind: 'share' }, 'presque tout', null],
    [{ kind: 'count' }, '1,5', 1.5],
    [{ kind: 'choice', options }, 'l’état', 'etat'],
    [{ kind: 'choice', options }, 'etat', 'etat'],
    [{ kind: 'choice', options }, 'nous', null],
    [{ kind: 'list', options }, 'etat | Autre', ['etat', 'autre']],
    [{ kind: 'list', options }, '|', []],
    [{ kind: 'list', options }, 'etat | nous', null],
    [{ kind: 'status' }, '20 % | 70 % | 10 %', { done: 0.2, planned: 0.7, notDone: 0.1 }],
    [{ kind: 'status' }, '20 %', { done: 0.2, planned: 0, notDone: 0 }],
    [{ kind: 'status' }, 'a | b', null],
  ])('%o: %s is %o', (more, text, value) => {
    expect(valueOf(question('a', 1, more), text)).toEqual(value)
  })

  it('writes a cell for every kind of value', () => {
    expect([true, 0.4, 'etat', ['a', 'b'], [], { done: 0.2, planned: 0, notDone: 0.8 }].map(cellOf)).toEqual(['oui', '0.4', 'etat', 'a | b', '|', '0.2 | 0 | 0.8'])
  })
})
