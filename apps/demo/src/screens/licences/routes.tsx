import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { readPage } from '../../ui/pages.tsx'
import { withTown } from '../town/shown.ts'
import { LicencesPage } from './page.tsx'

export function licences(app: Hono<Env>, deps: Deps): void {
  app.get('/collectivites/:siren/licences', withTown(deps, (shown, c) => c.html(<LicencesPage shown={shown} page={readPage(c.req.query('page'))} />)))
}
