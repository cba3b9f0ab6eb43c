import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { withTown } from '../town/shown.ts'
import { AccessibilityPage } from './page.tsx'

export function accessibility(app: Hono<Env>, deps: Deps): void {
  app.get('/collectivites/:siren/accessibilite', withTown(deps, (shown, c) => c.html(<AccessibilityPage shown={shown} all={c.req.query('tout') === '1'} />)))
}
