import { answerText, factRows, questionsById, type Explanation } from '@communaux/label'
import type { Evidence, Localized } from '@communaux/report'
import type { Estimate } from './estimate.ts'
import type { Result } from './result.ts'

/** Something that already holds, with the proof that says so. */
export interface Held {
  readonly text: Localized
  /** Id of the fact; null when a person said so. */
  readonly proof: string | null
}

/** Questions that are worth all their points, in the order of the scale. */
export function heldOf({ result, scale, answers, proposals, own }: Estimate, { facts }: Pick<Result, 'facts'>): Held[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const questions = questionsById(scale)
  return leavesOf(result.explanation).filter(isWhole).flatMap(({ id }): Held[] => {
    const question = questions.get(id)
    const answer = answers.answers[id]
    if (!question || !answer) return []
    const said = answerText(question, answer)
    const fact = own.has(id) ? undefined : byId.get(proposals.get(id)?.because[0] ?? '')
    return [{ text: fact ? joined(nameOf(fact), said) : joined(question.text, said), proof: fact?.id ?? null }]
  })
}

export function leavesOf(node: Explanation): Explanation[] {
  return node.kind === 'question' ? [node] : node.children.flatMap(leavesOf)
}

const isWhole = ({ state, points }: Explanation): boolean => state === 'answered' && points.of > 0 && points.min === points.of

const NAMES = new Map<string, Localized>(factRows.map(({ id, label }) => [id, label]))
const nameOf = ({ fact }: Evidence): Localized => NAMES.get(fact) ?? { fr: fact, en: fact }

/** A question already ends with its own mark: only a name takes a colon. */
function joined(name: Localized, said: Localized): Localized {
  const one = (text: string, value: string, colon: string): string => (text.endsWith('?') ? `${text} ${value}` : `${text}${colon} ${value}`)
  return { fr: one(name.fr, said.fr, ' :'), en: one(name.en, said.en, ':') }
}
