import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { Log } from '../log.ts'
import type { Env } from './env.ts'

/** Names each request and logs how it ended; refusals are logged louder than the rest. */
export const requests = (log: Log) =>
  createMiddleware<Env>(async (c, next) => {
    const started = performance.now()
    c.set('requestId', randomUUID())
    await next()
    const { method, path } = c.req
    const refused = c.res.status === 403 || c.res.status === 413 || c.res.status === 421
    log(refused ? 'warn' : 'debug', 'request', { id: c.get('requestId'), method, path, status: c.res.status, ms: Math.round(performance.now() - started) })
  })
