import { questionsById, type Answer, type AnswerValue } from '@communaux/label'
import type { Proposal } from '@communaux/report'
import type { Context } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { textOf } from '../../http/form.ts'
import { refuse } from '../../http/refuse.tsx'
import type { StoredAnswer } from '../../store/port.ts'
import { standingOf } from '../../town/estimate.ts'
import type { Shown } from '../town/shown.ts'
import type { Trouble } from './attempt.ts'
import { LabelPage } from './page.tsx'
import { readAnswer } from './read-answer.ts'

/** Without accounts there is one author: whoever uses this machine. */
const AUTHOR = 'local'

/** What was measured becomes a person's answer, with the measures as its proofs. */
const confirmed = ({ value, because }: Proposal, base: string): Answer => ({ value: value as AnswerValue, proofs: because.map((fact) => `${base}/preuves/${fact}`) })

/** Saves one answer as the next version of what its author saw. */
export async function saveAnswer(shown: Shown, c: Context<Env>, deps: Deps): Promise<Response> {
  const { view, town, base } = shown
  const body = await c.req.parseBody({ all: true })
  const before = standingOf(town, await deps.store.answers.all(town.id), shown.result)
  const question = questionsById(before.scale).get(textOf(body, 'question'))
  const version = Number(textOf(body, 'version'))
  if (!question || !Number.isSafeInteger(version) || version < 1) return refuse(c, 400)
  const again = async (trouble: Trouble, status: 409 | 422): Promise<Response> => {
    const estimate = standingOf(town, await deps.store.answers.all(town.id), shown.result)
    return c.html(<LabelPage shown={shown} estimate={estimate} trouble={trouble} />, status)
  }
  const proposal = textOf(body, 'confirmer') === '' ? undefined : before.proposals.get(question.id)
  const read = proposal ? { answer: confirmed(proposal, base) } : readAnswer(view, question, body)
  if ('error' in read) return again({ question: question.id, kind: 'error', message: read.error }, 422)
  const yours: StoredAnswer = { question: question.id, version, answer: read.answer, author: AUTHOR, at: deps.now().toISOString() }
  const saved = await deps.store.answers.save(town.id, yours)
  if (!saved.saved) return again({ question: question.id, kind: 'conflict', yours, theirs: saved.current }, 409)
  return c.redirect(view.href(`${base}/label#q-${question.id}`, { enregistre: question.id }), 303)
}
