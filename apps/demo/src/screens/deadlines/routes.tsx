import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { standingOf } from '../../town/estimate.ts'
import { withTown, type Shown } from '../town/shown.ts'
import { deadlinesOf } from './deadlines.ts'
import { writeIcs } from './ics.ts'
import { DeadlinesPage } from './page.tsx'

export function deadlines(app: Hono<Env>, deps: Deps): void {
  const of = async ({ town, result }: Shown) => deadlinesOf(standingOf(town, await deps.store.answers.all(town.id), result), await deps.store.tasks.list(town.id))
  app.get('/collectivites/:siren/echeances', withTown(deps, async (shown, c) => c.html(<DeadlinesPage shown={shown} deadlines={await of(shown)} />)))
  app.get(
    '/collectivites/:siren/echeances.ics',
    withTown(deps, async (shown, c) => {
      const { view, town, collection } = shown
      const coming = (await of(shown)).filter(({ date }) => date >= collection.at.slice(0, 10))
      return c.body(writeIcs(coming, { lang: view.lang, at: collection.at, name: town.name }), 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="${town.id}-echeances.ics"`,
      })
    }),
  )
}
