import type { Edition, Scale } from '../data/types.ts'
import type { Answers } from '../model/answers.ts'
import type { Remark } from '../model/result.ts'
import { questionsById } from '../model/walk.ts'
import type { ValuedDomain, ValuedNode } from './evaluate.ts'

/** What could not be taken as given, without words: those are made when somebody reads. */
export function remarksOf({ answers, edition: givenEdition, scale: givenScale }: Answers, root: ValuedDomain, scale: Scale, edition: Edition): Remark[] {
  const known = questionsById(scale)
  const unknown = Object.keys(answers).filter((question) => !known.has(question)).map((question): Remark => ({ kind: 'unknown-question', question }))
  return [...others('other-edition', givenEdition, edition.id), ...others('other-scale', givenScale, scale.id), ...unknown, ...problemsUnder(root)]
}

const others = (kind: 'other-edition' | 'other-scale', given: string, used: string): Remark[] => (given === '' || given === used ? [] : [{ kind, given, used }])

function problemsUnder(node: ValuedNode): Remark[] {
  if ('children' in node) return node.children.flatMap(problemsUnder)
  return node.leaf.problem ? [{ kind: node.leaf.problem, question: node.node.id }] : []
}
