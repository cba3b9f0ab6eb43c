import type { Hono } from 'hono'
import { assetNamed, icon } from './assets.ts'
import type { Env } from './env.ts'

const YEAR = 'public, max-age=31536000, immutable'

/** Style, script, fonts and icon. Their addresses change with their contents, so they are kept for a year. */
export function staticFiles(app: Hono<Env>): void {
  app.get('/fichiers/:hash/:name', (c) => {
    const asset = assetNamed(c.req.param('name'))
    if (!asset) return c.notFound()
    return c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': YEAR })
  })
  app.get('/favicon.ico', (c) => c.redirect(icon.url, 302))
}
