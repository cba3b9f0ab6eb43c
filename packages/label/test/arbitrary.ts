import * as fc from 'fast-check'
import type { Answer, Answers, Domain, Gate, NaMode, Question, Scale } from '../src/index.ts'

const text = (id: string): { fr: string; en: string } => ({ fr: id, en: id })

export interface ScaleOptions {
  /** Choices whose best option is worth less than everything, or whose worst is worth more than nothing. */
  readonly limitedChoices: boolean
  readonly gates: boolean
}

/** Scales of at most `most` questions, in up to three levels of domains. */
export function scales(most: number, { limitedChoices, gates }: ScaleOptions): fc.Arbitrary<Scale> {
  const weight = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(0.5, 1.25, 13.5))
  const question = fc.record({ weight, naAllowed: fc.boolean(), kind: fc.constantFrom(...(limitedChoices ? (['yes-no', 'share', 'choice'] as const) : (['yes-no', 'share'] as const))), options: fc.tuple(tenth(), tenth()) })
  const node = fc.record({ weight, nested: fc.boolean(), questions: fc.array(question, { minLength: 1, maxLength: 3 }) })
  return fc.record({ nodes: fc.array(node, { minLength: 1, maxLength: 4 }), na: fc.constantFrom<NaMode>('proportional', 'equal', 'exclude'), thresholds: fc.uniqueArray(tenth(), { minLength: 1, maxLength: 4 }), gateSeeds: fc.array(fc.tuple(fc.nat(), fc.nat(), tenth()), { maxLength: 3 }) }).map(({ nodes, na, thresholds, gateSeeds }) => {
    let count = 0
    const domains: Domain[] = []
    for (const [place, { weight: own, nested, questions }] of nodes.entries()) {
      const made: Question[] = questions.slice(0, Math.max(0, most - count)).map((item) => makeQuestion(`q${count++}`, item))
      const domain: Domain = { id: `d${place}`, name: text('d'), weight: own, questions: made }
      const parent = nested ? domains.at(-1) : undefined
      if (parent) domains[domains.length - 1] = { ...parent, domains: [...(parent.domains ?? []), domain] }
      else domains.push(domain)
    }
    const scale: Scale = { id: 's', version: '1', author: 'test', date: '2026-01-01', edition: 'e', na, levels: thresholds.map((from) => ({ id: `l${from}`, from })), source: 'test', domains }
    return gates ? { ...scale, gates: makeGates(scale, count, gateSeeds) } : scale
  })
}

const tenth = (): fc.Arbitrary<number> => fc.integer({ min: 0, max: 10 }).map((value) => value / 10)

interface QuestionSeed {
  readonly weight: number
  readonly naAllowed: boolean
  readonly kind: 'yes-no' | 'share' | 'choice'
  readonly options: readonly [number, number]
}

function makeQuestion(id: string, { options, ...rest }: QuestionSeed): Question {
  const question: Question = { id, ...rest, text: text(id) }
  return rest.kind === 'choice' ? { ...question, options: [{ id: 'a', text: text('a'), value: options[0] }, { id: 'b', text: text('b'), value: options[1] }] } : question
}

function makeGates(scale: Scale, count: number, seeds: readonly (readonly [number, number, number])[]): Gate[] {
  return seeds.map(([which, where, min], index) => {
    const level = scale.levels[where % scale.levels.length]?.id ?? ''
    const domain = scale.domains[where % scale.domains.length]?.id ?? ''
    const target = [{ everyDomain: true }, { domain }, { question: `q${where % count}` }][which % 3] ?? { everyDomain: true }
    return { id: `g${index}`, level, min, text: text('g'), ...target }
  })
}

/** Answers to some of a scale's questions: at most `open` are left without one. */
export function answersTo(questions: readonly Question[], open: number): fc.Arbitrary<Answers> {
  return fc.tuple(...questions.map((question) => answer(question))).map((given) => {
    let left = open
    const answers = questions.flatMap((question, index): [string, Answer][] => {
      const found = given[index]
      if (found) return [[question.id, found]]
      return left-- > 0 ? [] : [[question.id, { value: question.kind === 'choice' ? 'a' : question.kind === 'yes-no' ? true : 0.3 }]]
    })
    return { edition: 'e', scale: 's', profile: {}, answers: Object.fromEntries(answers) }
  })
}

function answer(question: Question): fc.Arbitrary<Answer | null> {
  const value = question.kind === 'yes-no' ? fc.boolean() : question.kind === 'choice' ? fc.constantFrom('a', 'b') : tenth()
  const given = value.map((found): Answer => ({ value: found }))
  const open = fc.constant(null)
  return question.naAllowed ? fc.oneof(given, open, fc.constant<Answer>({ notApplicable: 'sans objet ici' })) : fc.oneof(given, open)
}
