import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { standingOf } from '../../town/estimate.ts'
import { withTown } from '../town/shown.ts'
import { OverviewPage } from './page.tsx'

export function overview(app: Hono<Env>, deps: Deps): void {
  app.get(
    '/collectivites/:siren',
    withTown(deps, async (shown, c) => {
      const [answers, tasks] = await Promise.all([deps.store.answers.all(shown.town.id), deps.store.tasks.list(shown.town.id)])
      return c.html(<OverviewPage shown={shown} estimate={standingOf(shown.town, answers, shown.result)} tasks={tasks} />)
    }),
  )
}
