import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { standingOf } from '../../town/estimate.ts'
import { withTown } from '../town/shown.ts'
import { LabelPage } from './page.tsx'
import { saveAnswer } from './save.tsx'

export function label(app: Hono<Env>, deps: Deps): void {
  app.get(
    '/collectivites/:siren/label',
    withTown(deps, async (shown, c) => {
      const estimate = standingOf(shown.town, await deps.store.answers.all(shown.town.id), shown.result)
      return c.html(<LabelPage shown={shown} estimate={estimate} saved={c.req.query('enregistre')} />)
    }),
  )
  app.post('/collectivites/:siren/label/reponse', withTown(deps, (shown, c) => saveAnswer(shown, c, deps)))
}
