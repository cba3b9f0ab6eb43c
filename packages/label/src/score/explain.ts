import type { Localized } from '@communaux/report'
import type { Answers } from '../model/answers.ts'
import { isZero, multiply, type Ratio, toNumber, ZERO } from '../model/ratio.ts'
import type { Explanation, Points } from '../model/result.ts'
import type { ValuedDomain, ValuedNode, ValuedQuestion } from './evaluate.ts'
import { pointsText } from './explain-text.ts'
import type { Spread } from './spread.ts'

/** Points of a node as numbers: the one and only division. */
export function pointsOf(node: ValuedNode, of: Ratio): Points {
  if (node.presence === 'out' || isZero(of)) return { min: null, max: null, of: 0 }
  return { min: toNumber(multiply(node.lo, of)), max: toNumber(multiply(node.hi, of)), of: toNumber(of) }
}

/** The tree that says where every number comes from. */
export function explain(root: ValuedDomain, points: Spread, answers: Answers, name: Localized): Explanation {
  const visit = (node: ValuedNode): Explanation => {
    const own = pointsOf(node, points.get(node) ?? ZERO)
    return 'children' in node ? explainDomain(node, own, name, node.children.map(visit)) : explainQuestion(node, own, answers)
  }
  return visit(root)
}

function explainDomain({ node, presence }: ValuedDomain, points: Points, scaleName: Localized, children: readonly Explanation[]): Explanation {
  const state = presence === 'out' ? 'left-out' : 'counts'
  const { id, domain } = node
  const text = pointsText(domain?.name ?? scaleName, points, state)
  return { id, kind: domain ? 'domain' : 'scale', text, state, weight: domain?.weight ?? 1, points, children }
}

function explainQuestion({ node, leaf }: ValuedQuestion, points: Points, { answers }: Answers): Explanation {
  const { id, question } = node
  const { state, proof } = leaf
  const given = Object.hasOwn(answers, id) ? answers[id] : undefined
  const said = given && 'notApplicable' in given ? { reason: given.notApplicable } : { value: given?.value, reason: given?.reason }
  const text = pointsText(question.text, points, state)
  return { id, kind: 'question', text, state, weight: question.weight, points, ...present({ ...said, proof }), children: [] }
}

type Said = Partial<Pick<Explanation, 'value' | 'reason' | 'proof'>>

/** Only what was said. */
const present = (said: { readonly [K in keyof Said]: Said[K] | undefined }): Said =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
