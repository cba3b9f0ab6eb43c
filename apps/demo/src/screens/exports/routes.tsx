import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { standingOf } from '../../town/estimate.ts'
import { withTown } from '../town/shown.ts'
import { EXPORTS } from './files.ts'
import { ExportsPage } from './page.tsx'

export function exports(app: Hono<Env>, deps: Deps): void {
  app.get('/collectivites/:siren/exports', withTown(deps, (shown, c) => c.html(<ExportsPage shown={shown} />)))
  app.get(
    '/collectivites/:siren/exports/:name',
    withTown(deps, async (shown, c) => {
      const file = EXPORTS.find(({ name }) => name === c.req.param('name'))
      if (!file) return refuse(c, 404)
      const standing = standingOf(shown.town, await deps.store.answers.all(shown.town.id), shown.result)
      return c.body(file.write(shown, standing), 200, { 'Content-Type': file.type, 'Content-Disposition': `attachment; filename="${shown.town.id}-${file.name}"` })
    }),
  )
}
