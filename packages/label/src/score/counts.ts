import type { QuestionCounts } from '../model/result.ts'
import type { ValuedNode, ValuedQuestion } from './evaluate.ts'

/** The questions under a node, in the order of the scale. */
export function questionsUnder(node: ValuedNode): readonly ValuedQuestion[] {
  return 'children' in node ? node.children.flatMap(questionsUnder) : [node]
}

/** Counts the questions that concern this body, or may. */
export function countQuestions(questions: readonly ValuedQuestion[]): QuestionCounts {
  const concerned = questions.filter(({ leaf }) => leaf.state !== 'not-concerned')
  const count = (test: (question: ValuedQuestion) => boolean): number => concerned.filter(test).length
  return {
    total: concerned.length,
    answered: count(({ leaf }) => leaf.state === 'answered'),
    proven: count(({ leaf }) => leaf.proof === 'proven'),
    notApplicable: count(({ leaf }) => leaf.state === 'not-applicable'),
    open: count(({ leaf }) => leaf.state === 'open'),
    official: count(({ node }) => node.question.source?.status === 'official'),
  }
}

/** Share of the questions that have an answer, « sans objet » with its reason included; 1 when there is none to answer. */
export const coverageOf = ({ total, open }: QuestionCounts): number => (total === 0 ? 1 : (total - open) / total)
