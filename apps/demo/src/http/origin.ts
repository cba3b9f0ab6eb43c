import { createMiddleware } from 'hono/factory'
import { refuse } from './refuse.tsx'
import type { Env } from './env.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses forms sent from another site. Browsers say where a request comes from, in `Sec-Fetch-Site` or
 * `Origin`; a request with neither comes from a program, which carries no one's session.
 */
export const sameOrigin = createMiddleware<Env>(async (c, next) => {
  if (SAFE.has(c.req.method) || isOurs(c.req.raw)) return next()
  return refuse(c, 403)
})

function isOurs(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  return origin === null || hostOf(origin) === (request.headers.get('host') ?? new URL(request.url).host)
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
