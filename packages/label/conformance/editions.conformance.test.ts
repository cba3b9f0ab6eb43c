import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Answer, type MappingConfidence, type MappingRow, migrate, type MigrationTable, type Question, questionsById, readScale, type Scale } from '../src/index.ts'
import { corporaHere, pathTo, textOf } from './corpora.ts'
import { domain, question, run, scaleOf } from './kit.ts'
import { parseYaml } from './yaml.ts'

type Nested = Readonly<Record<string, unknown>>
const isNested = (value: unknown): value is Nested => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Criteria wherever they lie: what has a category. An ordered map of YAML comes as a Map. */
function criteriaIn(value: unknown): [string, Nested][] {
  const entries: [string, unknown][] = value instanceof Map ? [...(value as Map<string, unknown>)] : isNested(value) ? Object.entries(value) : []
  return entries.flatMap(([id, child]) => {
    const plain = child instanceof Map ? (Object.fromEntries(child as Map<string, unknown>) as Nested) : child
    return isNested(plain) && typeof plain['category'] === 'string' ? [[id, plain] as [string, Nested]] : criteriaIn(child)
  })
}

const WEIGHTS: Readonly<Record<string, number>> = { MUST: 10, SHOULD: 3, SUGGESTED: 1 }

function scaleFrom(file: string, id: string): Scale {
  const unique = new Map(criteriaIn(parseYaml(textOf(`badge-criteria/criteria/${file}`))))
  const questions = [...unique].map(([criterion, { category, na_allowed: naAllowed }]) => question(criterion, WEIGHTS[String(category)] ?? 0, { naAllowed: naAllowed === true }))
  return scaleOf([domain(`${id}-criteria`, 1, { questions })], { id })
}

interface MapEntry {
  readonly source_criterion: string
  readonly target_criterion: string
  readonly confidence_met: number
  readonly confidence_unmet: number
  readonly confidence_na: number | readonly [number, string]
}

function tableFrom(file: string, from: string, to: string): MigrationTable {
  const { mappings } = parseYaml(textOf(`badge-criteria/criteria/${file}`)) as { mappings: MapEntry[] }
  const rows = mappings.map(({ source_criterion: source, target_criterion: target, confidence_met: held, confidence_unmet: notHeld, confidence_na: away }): MappingRow => ({
    kind: 'renamed',
    from: [source],
    to: [target],
    confidence: { held: held as MappingConfidence, notHeld: notHeld as MappingConfidence, notApplicable: (typeof away === 'number' ? away : away[0]) as MappingConfidence },
    ...(typeof away !== 'number' && { notApplicableIsNo: true }),
  }))
  return { from, to, rows }
}

describe.skipIf(!corporaHere)('OpenSSF Best Practices Badge: two series of criteria and the maps between them', () => {
  const metal = corporaHere ? scaleFrom('criteria.yml', 'metal') : scaleOf([])
  const baseline = corporaHere ? scaleFrom('baseline_criteria.yml', 'baseline') : scaleOf([])

  it('load without loss', () => {
    expect(questionsById(baseline).size).toBe(64)
    // 67, 55 and 23 criteria by level; some of them are asked at several levels.
    expect(criteriaIn(parseYaml(textOf('badge-criteria/criteria/criteria.yml')))).toHaveLength(67 + 55 + 23)
    for (const scale of [metal, baseline]) expect(readScale(JSON.parse(JSON.stringify(scale)))).toEqual({ value: scale, findings: [] })
  })

  const maps = corporaHere ? ([['metal_to_baseline_map.yml', metal, baseline, 54], ['baseline_to_metal_map.yml', baseline, metal, 58]] as const) : []
  it.each(maps)('%s: each status goes where its confidence says', (file, from, to, count) => {
    const table = tableFrom(file, from.id, to.id)
    expect(table.rows).toHaveLength(count)
    const [sources, targets] = [questionsById(from), questionsById(to)]
    for (const row of table.rows) expect([row.from.every((id) => sources.has(id)), row.to.every((id) => targets.has(id))]).toEqual([true, true])
    const statuses = { held: { value: true }, notHeld: { value: false }, notApplicable: { notApplicable: 'N/A' } } as const
    for (const row of table.rows) {
      for (const [status, answer] of Object.entries(statuses) as [keyof typeof statuses, Answer][]) {
        const [source = '', target = ''] = [row.from[0], row.to[0]]
        const only: MigrationTable = { ...table, rows: [row] }
        const found = migrate({ edition: 'e', scale: from.id, profile: {}, answers: { [source]: answer } }, { from, to, table: only }).answers.answers[target]
        const confidence = row.confidence[status]
        const possible = confidence > 0 && (status !== 'notApplicable' || row.notApplicableIsNo === true || targets.get(target)?.naAllowed === true)
        expect(found !== undefined).toBe(possible)
        if (!found) continue
        const expected = status === 'notApplicable' ? (row.notApplicableIsNo ? false : 'N/A') : status === 'held'
        expect('value' in found ? found.value : found.notApplicable).toBe(expected)
        if ('value' in found && confidence < 3) expect(found.proposed?.confidence).toBe(confidence)
      }
    }
  })
})

describe.skipIf(!corporaHere)('OWASP SAMM', () => {
  interface AnswerSet {
    readonly id: string
    readonly values: readonly { readonly text: string; readonly value: number; readonly order: number }[]
  }
  const filesOf = <T>(folder: string, read: (file: string) => T): T[] => readdirSync(pathTo(`samm-model/model/${folder}`)).map((file) => read(`samm-model/model/${folder}/${file}`))
  const sets = corporaHere ? new Map(filesOf('answer_sets', (file) => parseYaml(textOf(file)) as AnswerSet).map((set) => [set.id, set])) : new Map<string, AnswerSet>()
  const questions = corporaHere
    ? filesOf('questions', (file): Question => {
        const { id, answerSet } = parseYaml(textOf(file)) as { id: string; answerSet: string }
        const options = (sets.get(answerSet)?.values ?? []).map(({ text, value, order }) => ({ id: String(order), text: { fr: text, en: text }, value }))
        return question(id, 1, { kind: 'choice', naAllowed: false, ...(options.length > 0 && { options }) })
      })
    : []

  it('its questions and answer sets load without loss', () => {
    const scale = scaleOf([domain('samm', 1, { questions })])
    const read = readScale(JSON.parse(JSON.stringify(scale)))
    expect(read.value).toEqual(scale)
    expect(questions.length).toBe(readdirSync(pathTo('samm-model/model/questions')).length)
  })

  it('a maturity is the mean of its answers, each worth 0, 0.25, 0.5 or 1', () => {
    const complete = questions.filter(({ options }) => options).slice(0, 4)
    const answers = Object.fromEntries(complete.map(({ id }, index): [string, Answer] => [id, { value: String(index) }]))
    const worths = complete.map(({ options = [] }, index) => options.find(({ id }) => id === String(index))?.value ?? Number.NaN)
    const { points } = run(scaleOf([domain('practice', 1, { questions: complete })]), answers)
    expect(points.min).toBeCloseTo(worths.reduce((sum, worth) => sum + worth, 0) / complete.length, 12)
  })
})
