import type { Localized, Proposal } from '@communaux/report'
import { communaux2026 } from '../data/scales/communaux-2026.1/index.ts'
import type { Question, Scale } from '../data/types.ts'
import { answerText, valueText } from '../model/answer-text.ts'
import type { Answer, Answers, AnswerValue } from '../model/answers.ts'
import { compare, isPositive, negate, type Ratio, ratioOf, subtract, toNumber } from '../model/ratio.ts'
import { questionsById } from '../model/walk.ts'
import { KINDS } from '../questions/index.ts'
import { isBlank } from './answers.ts'

/** « Vous dites / nous mesurons »: both are shown, the person's answer stands. */
export interface Conflict {
  readonly question: string
  readonly yours: Answer
  readonly measured: Proposal
  /** How far apart the two are worth, from −1 to 1; positive when you say more than we measure. */
  readonly gap: number
  readonly text: Localized
}

/** Two measures of one share differ by a few datasets or a few days: less than this is no conflict. */
export const TOLERANCE = 0.05

/**
 * Where a person's answer and a measure differ, in the order of the proposals.
 *
 * @example conflicts(emptyAnswers({}), propose([])) // []
 */
export function conflicts(answers: Answers, proposals: readonly Proposal[], scale: Scale = communaux2026): Conflict[] {
  const questions = questionsById(scale)
  return proposals.flatMap((measured) => {
    const question = questions.get(measured.question)
    const yours = Object.hasOwn(answers.answers, measured.question) ? answers.answers[measured.question] : undefined
    if (!question || !yours || isBlank(yours) || measured.confidence === 0) return []
    const gap = gapOf(question, yours, measured.value as AnswerValue)
    return gap === null ? [] : [{ question: question.id, yours, measured, gap, text: textOf(question, yours, measured.value as AnswerValue) }]
  })
}

/** Null when the two agree. « Sans objet » disagrees with anything measured that is worth something. */
function gapOf(question: Question, yours: Answer, measured: AnswerValue): number | null {
  const kind = KINDS[question.kind]
  const theirs = kind.worth(question, measured)?.lo
  if (!theirs) return null
  if ('notApplicable' in yours) return isPositive(theirs) ? -toNumber(theirs) : null
  const own = kind.worth(question, yours.value)?.lo
  if (!own) return null
  const gap = subtract(own, theirs)
  return agree(question, yours.value, measured, gap) ? null : toNumber(gap)
}

/** Numbers agree when they are near; words when they are the same. */
function agree({ kind }: Question, own: AnswerValue, measured: AnswerValue, gap: Ratio): boolean {
  if (kind === 'share' || kind === 'count' || kind === 'status') return compare(isPositive(gap) ? gap : negate(gap), ratioOf(TOLERANCE)) <= 0
  return sameWords(own) === sameWords(measured)
}

const sameWords = (value: AnswerValue): string => JSON.stringify(Array.isArray(value) ? [...(value as readonly string[])].sort() : value)

function textOf(question: Question, yours: Answer, measured: AnswerValue): Localized {
  const own = answerText(question, yours)
  const ours = valueText(question, measured)
  return { fr: `Vous dites\u00A0: ${own.fr}. Nous mesurons\u00A0: ${ours.fr}.`, en: `You say: ${own.en}. We measure: ${ours.en}.` }
}
