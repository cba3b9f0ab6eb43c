import { createMiddleware } from 'hono/factory'
import { createView } from '../ui/view.ts'
import type { Env } from './env.ts'

/** French whatever the browser says; `?lang=en` asks for English, and links keep it. */
export const language = createMiddleware<Env>(async (c, next) => {
  const lang = c.req.query('lang') === 'en' ? 'en' : 'fr'
  c.set('view', createView(lang, c.req.path, c.req.query()))
  await next()
  c.header('Content-Language', lang)
})
