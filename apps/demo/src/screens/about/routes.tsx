import type { Hono } from 'hono'
import type { Env } from '../../http/env.ts'
import { AboutPage } from './page.tsx'

export function about(app: Hono<Env>): void {
  app.get('/a-propos', (c) => c.html(<AboutPage view={c.get('view')} />))
}
