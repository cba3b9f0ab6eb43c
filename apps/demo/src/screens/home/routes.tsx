import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { SAMPLE_ID } from '../../sample/town.ts'
import { townPath } from '../../town/town.ts'
import { HomePage } from './page.tsx'
import { bySiren } from './by-siren.tsx'
import { bySite } from './by-site.tsx'
import { byFile } from './by-file.tsx'

/** The first screen: find a collectivity, bring its catalogue, or open the example. */
export function home(app: Hono<Env>, deps: Deps): void {
  app.get('/', async (c) => c.html(<HomePage view={c.get('view')} towns={await deps.store.towns.list()} />))
  app.get('/exemple', (c) => c.redirect(c.get('view').href(townPath(SAMPLE_ID)), 302))
  bySiren(app, deps)
  bySite(app, deps)
  byFile(app, deps)
}
