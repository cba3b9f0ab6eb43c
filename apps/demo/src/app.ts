import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Deps } from './deps.ts'
import type { Env } from './http/env.ts'
import { formPages } from './http/form-pages.ts'
import { securityHeaders } from './http/headers.ts'
import { health } from './http/health.ts'
import { knownHost } from './http/host.ts'
import { language } from './http/language.ts'
import { sameOrigin } from './http/origin.ts'
import { refuse } from './http/refuse.tsx'
import { requests } from './http/requests.ts'
import { staticFiles } from './http/static.ts'
import { about } from './screens/about/routes.tsx'
import { home } from './screens/home/routes.tsx'
import { town } from './screens/town/routes.ts'

/** The whole application, without a server: tests call `app.request()`. */
export function createApp(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  app.use(requests(deps.log), compress(), securityHeaders, language, knownHost(deps.config.host), sameOrigin)
  health(app, deps)
  staticFiles(app)
  formPages(app)
  home(app, deps)
  about(app)
  town(app, deps)
  app.notFound((c) => refuse(c, 404))
  app.onError((error, c) => {
    deps.log('error', 'request failed', { id: c.get('requestId'), path: c.req.path, error: error.stack ?? error.message })
    return refuse(c, 500)
  })
  return app
}
