import { questionsById, score, type Explanation, type Question, type ScoreResult } from '@communaux/label'
import type { Standing } from './estimate.ts'
import type { Neighbour } from './neighbour.ts'

/** A neighbour estimated with the same edition and scale as ours. */
export interface Compared {
  readonly neighbour: Neighbour
  readonly result: ScoreResult
}

/** A neighbour that answered other questions: its points mean something else. */
export interface Apart {
  readonly neighbour: Neighbour
  readonly differs: 'edition' | 'scale'
}

/** Those that can be compared, by name and never by points, and those that cannot. */
export function compare({ edition, scale }: Standing, neighbours: readonly Neighbour[]): { readonly compared: readonly Compared[]; readonly apart: readonly Apart[] } {
  const sorted = [...neighbours].sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1))
  const differs = ({ answers }: Neighbour): Apart['differs'] | null => (answers.scale !== scale.id ? 'scale' : answers.edition !== edition.id ? 'edition' : null)
  return {
    compared: sorted.filter((one) => differs(one) === null).map((neighbour) => ({ neighbour, result: score(neighbour.answers, { edition, scale }) })),
    apart: sorted.flatMap((neighbour) => {
      const why = differs(neighbour)
      return why === null ? [] : [{ neighbour, differs: why }]
    }),
  }
}

/** A question, and who holds it already. */
export interface Lesson {
  readonly question: Question
  readonly names: readonly string[]
}

/** What each can bring to the others. */
export interface Lessons {
  /** Neighbours hold it, and we do not yet. */
  readonly learn: readonly Lesson[]
  /** We hold it, and at least one of them does not yet. */
  readonly show: readonly Lesson[]
  /** Nobody has begun: something to do together. */
  readonly together: readonly Question[]
}

/** What weighs most comes first. */
export function lessonsOf({ result, scale }: Standing, compared: readonly Compared[]): Lessons {
  const questions = questionsById(scale)
  const theirs = compared.map(({ neighbour, result: their }) => ({ name: neighbour.name, leaves: leavesById(their.explanation) }))
  const ours = [...leavesById(result.explanation).values()].filter(({ points }) => points.of > 0).sort((a, b) => b.points.of - a.points.of)
  const lines = ours.flatMap((leaf) => {
    const question = questions.get(leaf.id)
    // Nobody learns from a text that was not shared.
    if (!question || question.kind === 'text') return []
    const names = theirs.filter(({ leaves }) => isHeld(leaves.get(leaf.id))).map(({ name }) => name)
    const others = theirs.filter(({ leaves }) => isShort(leaves.get(leaf.id))).map(({ name }) => name)
    const begun = [leaf, ...theirs.flatMap(({ leaves }) => leaves.get(leaf.id) ?? [])].some(({ points }) => (points.min ?? 0) > 0)
    return [{ question, held: isHeld(leaf), names, others, begun }]
  })
  return {
    learn: lines.filter(({ held, names }) => !held && names.length > 0).map(({ question, names }) => ({ question, names })),
    show: lines.filter(({ held, others }) => held && others.length > 0).map(({ question, others }) => ({ question, names: others })),
    together: lines.filter(({ begun }) => !begun).map(({ question }) => question),
  }
}

const leavesOf = (node: Explanation): Explanation[] => (node.kind === 'question' ? [node] : node.children.flatMap(leavesOf))
const leavesById = (node: Explanation): ReadonlyMap<string, Explanation> => new Map(leavesOf(node).map((leaf) => [leaf.id, leaf]))
const isHeld = (leaf: Explanation | undefined): boolean => leaf !== undefined && leaf.points.of > 0 && leaf.points.min === leaf.points.of
/** It counts for them, and they do not hold it yet. */
const isShort = (leaf: Explanation | undefined): boolean => leaf !== undefined && leaf.points.of > 0 && leaf.points.min !== leaf.points.of
