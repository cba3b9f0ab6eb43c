import { createMiddleware } from 'hono/factory'
import type { Env } from './env.ts'
import { refuse } from './refuse.tsx'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** True for the names and addresses of this very machine. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/**
 * When the application listens on this machine only, it answers only to this machine's names: a foreign
 * name made to point here (DNS rebinding) is refused.
 */
export const knownHost = (listensOn: string) =>
  createMiddleware<Env>(async (c, next) => {
    if (!isLoopback(listensOn) || isLoopback(new URL(c.req.url).hostname)) return next()
    return refuse(c, 421)
  })
