import { describe, expect, it } from 'vitest'
import { type Answer, type Domain, type Explanation, type Question, readScale, type Scale, type Status } from '../src/index.ts'
import { corporaHere, jsonOf } from './corpora.ts'
import { domain, question, run, scaleOf } from './kit.ts'

interface Tree {
  readonly actionId: string
  readonly points: number
  readonly level: number
  readonly actionsEnfant: readonly Tree[]
}
interface TetStatus {
  readonly concerne: boolean
  readonly avancement: string
  readonly avancementDetaille: readonly [number, number, number] | null
}
type Statuses = Readonly<Record<string, TetStatus>>
type Consequences = Readonly<Record<string, { readonly desactive: boolean | null; readonly potentielPerso: number | null }>>

interface Call {
  readonly fn: string
  readonly args: readonly unknown[]
}
interface Case {
  readonly id: string
  readonly name: string
  readonly calls: readonly Call[]
  readonly expects: readonly { readonly matcher: string; readonly actual: { readonly $result?: number; readonly path?: readonly string[] }; readonly expected: readonly unknown[] }[]
}
const casesOf = (family: string): Case[] => (corporaHere ? (jsonOf(`${family}/cases.json`) as { cases: Case[] }).cases : [])

const TRIPLES: Readonly<Record<string, readonly [number, number, number]>> = { fait: [1, 0, 0], programme: [0, 1, 0], pas_fait: [0, 0, 1] }

/** The status of an action as the value of a question; null when it says nothing. */
function statusOf(status: TetStatus | undefined): Status | null {
  if (!status?.concerne) return null
  const triple = TRIPLES[status.avancement] ?? (status.avancement === 'detaille' ? status.avancementDetaille : null)
  return triple ? { done: triple[0], planned: triple[1], notDone: triple[2] } : null
}

interface Adapted {
  readonly scale: Scale
  readonly answers: Record<string, Answer>
}

/** A tree of actions as a scale: an action without children, or with a status of its own, is a question. */
function adapt(tree: Tree, statuses: Statuses, consequences: Consequences, actionLevel: number): Adapted {
  const answers: Record<string, Answer> = {}
  const away = (id: string): boolean => statuses[id]?.concerne === false || consequences[id]?.desactive === true
  const weightOf = ({ actionId, points }: Tree): number => points * (consequences[actionId]?.potentielPerso ?? 1)
  const isQuestion = ({ actionId, actionsEnfant }: Tree): boolean => actionsEnfant.length === 0 || statusOf(statuses[actionId]) !== null
  const asQuestion = (node: Tree, out: boolean): Question => {
    const value = statusOf(statuses[node.actionId])
    if (out || away(node.actionId)) answers[node.actionId] = { notApplicable: 'non concerné' }
    else if (value) answers[node.actionId] = { value }
    return question(node.actionId, weightOf(node), { kind: 'status' })
  }
  const asDomain = (node: Tree, out: boolean): Domain => {
    const gone = out || away(node.actionId)
    const [questions, domains] = [node.actionsEnfant.filter(isQuestion), node.actionsEnfant.filter((child) => !isQuestion(child))]
    return domain(node.actionId, weightOf(node), {
      na: node.level >= actionLevel ? 'equal' : 'exclude',
      domains: domains.map((child) => asDomain(child, gone)),
      questions: questions.map((child) => asQuestion(child, gone)),
    })
  }
  return { scale: scaleOf(tree.actionsEnfant.map((child) => asDomain(child, away(tree.actionId))), { id: tree.actionId, na: 'equal' }), answers }
}

interface Points {
  pointFait: number
  pointProgramme: number
  pointPasFait: number
  pointNonRenseigne: number
  pointPotentiel: number
}

/** Points of every node, from the explanation: what each question can give, cut by its status. */
function pointsOf(node: Explanation, into: Map<string, Points>): Points {
  const children = node.children.map((child) => pointsOf(child, into))
  const of = node.points.of
  const status = (node.value ?? null) as Status | null
  const own: Points =
    node.kind === 'question'
      ? { pointFait: of * (status?.done ?? 0), pointProgramme: of * (status?.planned ?? 0), pointPasFait: of * (status?.notDone ?? 0), pointNonRenseigne: status ? 0 : of, pointPotentiel: of }
      : children.reduce((a, b) => ({
          pointFait: a.pointFait + b.pointFait, pointProgramme: a.pointProgramme + b.pointProgramme, pointPasFait: a.pointPasFait + b.pointPasFait,
          pointNonRenseigne: a.pointNonRenseigne + b.pointNonRenseigne, pointPotentiel: a.pointPotentiel + b.pointPotentiel,
        }), { pointFait: 0, pointProgramme: 0, pointPasFait: 0, pointNonRenseigne: 0, pointPotentiel: 0 })
  into.set(node.id, own)
  return own
}

const treeOf = (arg: unknown): Tree => jsonOf(`tet-data/data-${(arg as { $data: string }).$data}.json`) as Tree
const FIELDS = ['pointFait', 'pointProgramme', 'pointPasFait', 'pointNonRenseigne', 'pointPotentiel'] as const
/** The original keeps three decimals. */
const THOUSANDTH = 3

describe.skipIf(!corporaHere)('Territoires en Transitions: scores', () => {
  const cases = casesOf('tet-scores')
  const scored = cases.filter(({ calls: [first] }) => first?.fn === 'computeScoreMap')

  it('score what does not need their personalisation language or their rounding comparisons', () => {
    const others = cases.filter((item) => !scored.includes(item)).map(({ calls: [first] }) => first?.fn)
    expect([...new Set(others)].sort()).toEqual(['getPersonnalisationConsequences', 'getScoreDiff'])
  })

  it.each(scored.map((item) => [item.name.split(' > ').at(-1), item] as const))('%s', (_name, { calls, expects }) => {
    const [treeArg, consequences, statuses, level] = calls[0]?.args ?? []
    const tree = treeOf(treeArg)
    const { scale, answers } = adapt(tree, statuses as Statuses, consequences as Consequences, Number(level))
    const points = new Map<string, Points>()
    pointsOf(run(scale, answers).explanation, points)
    let compared = 0
    for (const { actual, expected } of expects) {
      const [id = '', field] = actual.path ?? []
      const found = points.get(id)
      const wanted = field === undefined ? (expected[0] as Points) : ({ [field]: expected[0] } as unknown as Points)
      for (const name of FIELDS) {
        if (typeof wanted[name] !== 'number') continue
        compared++
        expect(`${id} ${name} ${(found?.[name] ?? 0).toFixed(THOUSANDTH)}`).toBe(`${id} ${name} ${wanted[name].toFixed(THOUSANDTH)}`)
      }
    }
    expect(compared > 0 || expects.every(({ actual }) => actual.path?.[1] === 'statut')).toBe(true)
  })
})

describe.skipIf(!corporaHere)('Territoires en Transitions: stars', () => {
  const levels = [0, 0.35, 0.5, 0.65, 0.75].map((from, index) => ({ id: String(index + 1), from }))
  const scale = scaleOf([domain('score', 1, { questions: [question('realise', 1, { kind: 'share' })] })], { levels })
  const star = (share: number): number => Number(run(scale, { realise: { value: Math.min(1, Math.max(0, share)) } }).level.min)
  const stars = casesOf('tet-requestable-star')

  it.each(stars.map((item) => [item.name.split(' > ').at(-1), item] as const))('%s', (_name, { calls, expects }) => {
    const given = calls.map(({ args: [share] }) => star(Number(share)))
    for (const { actual, matcher, expected } of expects) {
      const found = given[actual.$result ?? 0]
      const [wanted] = expected
      if (matcher === 'toBe') expect(found).toBe(wanted)
      else expect(found).toBeGreaterThanOrEqual(given[(wanted as { $result: number }).$result] ?? Number.NaN)
    }
  })
})

describe.skipIf(!corporaHere)('Territoires en Transitions: referentials', () => {
  it.each(['simpleReferentiel', 'deeperReferentiel', 'eciReferentiel', 'caeReferentiel'])('%s loads as a scale without loss', (name) => {
    const { scale } = adapt(treeOf({ $data: name }), {}, {}, 1)
    const read = readScale(JSON.parse(JSON.stringify(scale)))
    expect(read.value).toEqual(scale)
  })
})

describe.skipIf(!corporaHere)('Territoires en Transitions: points brought over from the actions of an older referential', () => {
  interface Origin {
    readonly actionId: string
    readonly ponderation: number
    readonly score: Points & { readonly pointReferentiel: number }
  }

  it.each(casesOf('tet-score-from-origines').map((item) => [item.name.split(' > ').at(-1), item] as const))('%s', (_name, { calls, expects }) => {
    const [origins, potential] = [calls[1]?.args[1] as Origin[], Number(calls[1]?.args[3])]
    const questions = origins.map(({ actionId, ponderation, score }) => question(actionId, ponderation * score.pointReferentiel, { kind: 'status' }))
    const answers = Object.fromEntries(origins.map(({ actionId, score }): [string, Answer] => [actionId, { value: { done: score.pointFait / score.pointPotentiel, planned: score.pointProgramme / score.pointPotentiel, notDone: score.pointPasFait / score.pointPotentiel } }]))
    const points = new Map<string, Points>()
    pointsOf(run(scaleOf([domain('cible', potential, { questions })]), answers).explanation, points)
    expect(points.get('cible')).toMatchObject(expects[1]?.expected[0] as object)
    expect(potential / questions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(Number(expects[0]?.expected[0]), 12)
  })
})
