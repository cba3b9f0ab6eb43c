import { questionsOf, score, type Answers, type Question } from '@communaux/label'
import { formatNumber, groupFindings, type Effort, type Evidence, type FindingGroup, type Localized, type Proposal, type Report } from '@communaux/report'
import { ACTIONS, type ActionRow } from '../data/actions.ts'
import type { Action, Estimate } from '../model/town.ts'
import { fullAnswer } from './full-answer.ts'

const COST: Readonly<Record<Effort, number>> = { minutes: 1, hours: 2, days: 4 }

/**
 * What to do, the most useful first: what falls short before what nobody has said, then points for effort.
 * The gain of each is alone: two of them together may be worth less than their sum.
 *
 * @example actionsOf(town.estimate, town.proposals, town.facts, town.report)[0]?.title
 */
export function actionsOf(estimate: Estimate, proposals: readonly Proposal[], facts: readonly Evidence[], report: Report): readonly Action[] {
  const groups = groupFindings(report).filter(({ outcome }) => outcome === 'fails')
  const proposed = new Map(proposals.map((proposal) => [proposal.question, proposal]))
  const evidence = new Map(facts.map((fact) => [fact.id, fact]))
  const actions = [...questionsOf(estimate.scale)].flatMap(({ item }) => {
    const gain = gainOf(item, estimate)
    if (gain <= 0 || isPersons(item, estimate.answers)) return []
    const proposal = proposed.get(item.id)
    const because = (proposal?.because ?? []).flatMap((id) => evidence.get(id) ?? [])
    return [actionOf(item, gain, estimate.result.points.of, because, groups)]
  })
  return actions.sort((a, b) => kindRank(a) - kindRank(b) || b.gain / COST[b.effort] - a.gain / COST[a.effort] || (a.id < b.id ? -1 : 1))
}

const kindRank = ({ kind }: Action): number => (kind === 'fix' ? 0 : 1)

/** A person has answered: what they said is not ours to ask again. */
function isPersons({ id }: Question, { answers }: Answers): boolean {
  const answer = answers[id]
  return answer !== undefined && !('proposed' in answer)
}

/** How far the least estimate moves when the question is wholly held. */
function gainOf(question: Question, { answers, edition, scale, result }: Estimate): number {
  const held: Answers = { ...answers, answers: { ...answers.answers, [question.id]: { value: fullAnswer(question) } } }
  const before = result.points.min ?? 0
  const after = score(held, { edition, scale }).points.min ?? 0
  return Math.round((after - before) * 1e9) / 1e9
}

function actionOf(question: Question, gain: number, of: number, because: readonly Evidence[], groups: readonly FindingGroup[]): Action {
  const measured = because.find((fact) => fact.value === false && rowOf(fact)) ?? because.find((fact) => rowOf(fact))
  const row = measured && rowOf(measured)
  const related = row ? groups.filter(({ rule }) => row.rules.some((prefix) => rule.startsWith(prefix))) : []
  const remedy = related.find((group) => group.remedy)?.remedy
  return {
    id: question.id,
    question: question.id,
    kind: because.length > 0 ? 'fix' : 'answer',
    title: row ? titleOf(row, measured) : question.text,
    who: question.who ?? remedy?.who ?? 'producer',
    effort: question.effort ?? remedy?.effort ?? 'hours',
    gain,
    of,
    rules: related.map(({ rule }) => rule),
    steps: stepsOf(question, related),
    because: because.map(({ id }) => id),
  }
}

const rowOf = ({ fact }: Evidence): ActionRow | undefined => ACTIONS.find((action) => action.fact === fact)

/** A count says how many; the excerpt of a share lists what is out of it, one a line. */
function titleOf({ one, other }: ActionRow, { value, excerpt = '' }: Evidence): Localized {
  const n = typeof value === 'number' && value > 1 ? value : excerpt.split('\n').length
  if (n < 2 || !other) return one
  return { fr: other.fr.replace('{n}', formatNumber(n, 'fr')), en: other.en.replace('{n}', formatNumber(n, 'en')) }
}

const MOST_STEPS = 6

/** How its findings are mended, the gravest first, each step once; else what the question says of itself. */
function stepsOf({ help, proof }: Question, groups: readonly FindingGroup[]): readonly Localized[] {
  const steps = new Map(groups.flatMap(({ remedy }) => remedy?.steps ?? []).map((step) => [step.fr, step]))
  if (steps.size > 0) return [...steps.values()].slice(0, MOST_STEPS)
  return [help, proof].filter((text) => text !== undefined)
}
