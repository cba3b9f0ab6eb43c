import { Hono } from 'hono'
import type { Env } from '../../http/env.ts'
import { AboutPage } from './page.tsx'

export const about = new Hono<Env>().get('/a-propos', (c) => c.html(<AboutPage view={c.get('view')} />))
