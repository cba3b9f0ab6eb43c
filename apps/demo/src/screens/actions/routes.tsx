import type { Context, Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { textOf } from '../../http/form.ts'
import { refuse } from '../../http/refuse.tsx'
import { standingOf } from '../../town/estimate.ts'
import { jobsOf, type Task } from '../../town/task.ts'
import { withTown, type Shown } from '../town/shown.ts'
import { ActionsPage } from './page.tsx'

const LONGEST = 120

/** What there is to do, given, dated, marked. */
export function actions(app: Hono<Env>, deps: Deps): void {
  const path = '/collectivites/:siren/actions'
  const read = async ({ town, result, collection }: Shown) => {
    const [answers, tasks] = await Promise.all([deps.store.answers.all(town.id), deps.store.tasks.list(town.id)])
    const standing = standingOf(town, answers, result)
    return { standing, jobs: jobsOf(standing.actions, tasks, collection.at) }
  }
  app.get(path, withTown(deps, async (shown, c) => c.html(<ActionsPage shown={shown} {...(await read(shown))} saved={c.req.query('enregistre')} />)))
  app.post(path, withTown(deps, async (shown, c: Context<Env>) => {
    const { view, base, town } = shown
    const body = await c.req.parseBody()
    const known = await read(shown)
    const job = known.jobs.find(({ id }) => id === textOf(body, 'action'))
    if (!job) return refuse(c, 400)
    const due = textOf(body, 'pour')
    if (due !== '' && (!/^\d{4}-\d{2}-\d{2}$/.test(due) || Number.isNaN(Date.parse(due)))) {
      return c.html(<ActionsPage shown={shown} {...known} problem={{ id: job.id, words: view.t('Écrivez une date complète, par exemple 2026-10-15.', 'Write a whole date, for instance 2026-10-15.') }} />, 422)
    }
    const task: Task = { id: job.id, title: job.title, who: textOf(body, 'qui').slice(0, LONGEST), due, done: doneOf(textOf(body, 'fait'), job.task, deps.now()) }
    await deps.store.tasks.save(town.id, task)
    return c.redirect(view.href(`${base}/actions#a-${job.id}`, { enregistre: job.id }), 303)
  }))
}

/** « C'est fait » is dated now; saving the rest leaves it as it was. */
function doneOf(pressed: string, before: Task | undefined, now: Date): string | null {
  if (pressed === '1') return now.toISOString()
  return pressed === '0' ? null : (before?.done ?? null)
}
