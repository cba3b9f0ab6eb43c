import type { Parts, QuestionCounts } from '../model/result.ts'
import { add, isZero, multiply, ONE, type Ratio, reduce, subtract, toNumber, ZERO } from '../model/ratio.ts'
import type { ValuedDomain, ValuedNode, ValuedQuestion } from './evaluate.ts'
import type { Spread } from './spread.ts'

/** The parts of a node's points, exact: they add up to its points. */
interface ExactParts {
  readonly proven: Ratio
  readonly toVerify: Ratio
  readonly missing: Ratio
  readonly lost: Ratio
}

/** What is said of a node: its points cut in four, and its questions counted. */
export interface Summary {
  readonly parts: ExactParts
  readonly questions: QuestionCounts
}

const NO_PARTS: ExactParts = { proven: ZERO, toVerify: ZERO, missing: ZERO, lost: ZERO }
const NO_QUESTIONS: QuestionCounts = { total: 0, answered: 0, proven: 0, notApplicable: 0, open: 0, official: 0 }

export const EMPTY_SUMMARY: Summary = { parts: NO_PARTS, questions: NO_QUESTIONS }

/** Sums up every domain, in one walk from the leaves. */
export function summarise(root: ValuedDomain, points: Spread): ReadonlyMap<ValuedNode, Summary> {
  const summaries = new Map<ValuedNode, Summary>()
  const visit = (domain: ValuedDomain): Summary => {
    const summary = withOwn(domain, points, domain.children.map((child) => ('children' in child ? visit(child) : ofQuestion(child, points.get(child) ?? ZERO))))
    summaries.set(domain, summary)
    return summary
  }
  visit(root)
  return summaries
}

/** A domain that counts while none of its questions weighs anything has points of its own. */
function withOwn(domain: ValuedDomain, points: Spread, children: readonly Summary[]): Summary {
  const own = points.get(domain) ?? ZERO
  const carried = domain.children.some((child) => !isZero(points.get(child) ?? ZERO))
  const parts = carried || isZero(own) ? children.map((child) => child.parts).reduce(addParts, NO_PARTS) : cut(own, domain, false)
  return { parts: reduceParts(parts), questions: children.map((child) => child.questions).reduce(addQuestions, NO_QUESTIONS) }
}

function ofQuestion(question: ValuedQuestion, points: Ratio): Summary {
  const { leaf, node } = question
  return {
    parts: isZero(points) ? NO_PARTS : cut(points, question, leaf.proof === 'proven'),
    questions: leaf.state === 'not-concerned' ? NO_QUESTIONS : {
      total: 1,
      answered: leaf.state === 'answered' ? 1 : 0,
      proven: leaf.proof === 'proven' ? 1 : 0,
      notApplicable: leaf.state === 'not-applicable' ? 1 : 0,
      open: leaf.state === 'open' ? 1 : 0,
      official: node.question.source?.status === 'official' ? 1 : 0,
    },
  }
}

function cut(of: Ratio, { lo, hi }: ValuedNode, proven: boolean): ExactParts {
  const held = multiply(of, lo)
  return { proven: proven ? held : ZERO, toVerify: proven ? ZERO : held, missing: multiply(of, subtract(hi, lo)), lost: multiply(of, subtract(ONE, hi)) }
}

const addParts = (a: ExactParts, b: ExactParts): ExactParts => ({
  proven: add(a.proven, b.proven),
  toVerify: add(a.toVerify, b.toVerify),
  missing: add(a.missing, b.missing),
  lost: add(a.lost, b.lost),
})

const reduceParts = ({ proven, toVerify, missing, lost }: ExactParts): ExactParts => ({ proven: reduce(proven), toVerify: reduce(toVerify), missing: reduce(missing), lost: reduce(lost) })

const addQuestions = (a: QuestionCounts, b: QuestionCounts): QuestionCounts => ({
  total: a.total + b.total,
  answered: a.answered + b.answered,
  proven: a.proven + b.proven,
  notApplicable: a.notApplicable + b.notApplicable,
  open: a.open + b.open,
  official: a.official + b.official,
})

export const partNumbers = ({ proven, toVerify, missing, lost }: ExactParts): Parts => ({
  proven: toNumber(proven), toVerify: toNumber(toVerify), missing: toNumber(missing), lost: toNumber(lost),
})

/** Share of the questions that have an answer, « sans objet » with its reason included; 1 when there is none to answer. */
export const coverageOf = ({ total, open }: QuestionCounts): number => (total === 0 ? 1 : (total - open) / total)
