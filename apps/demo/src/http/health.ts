import type { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Env } from './env.ts'

/** `/healthz`: the process answers. `/readyz`: its database answers too. */
export function health(app: Hono<Env>, deps: Deps): void {
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    try {
      await deps.store.check()
      return c.text('ok')
    } catch (error) {
      deps.log('error', 'not ready', { error: error instanceof Error ? error.message : String(error) })
      return c.text('database', 503)
    }
  })
}
