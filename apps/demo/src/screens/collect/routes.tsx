import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { isOver } from '../../town/collection.ts'
import { townPath } from '../../town/town.ts'
import { current } from './current.ts'
import { CollectPage } from './page.tsx'
import { Progress } from './progress.tsx'

const TICK_MS = 400

/** The collection under way: its steps, its stop, its partial results. */
export function collect(app: Hono<Env>, deps: Deps): void {
  app.get('/collectivites/:siren/collecte', async (c) => {
    const found = await current(deps, c.req.param('siren'))
    return found ? c.html(<CollectPage view={c.get('view')} {...found} />) : refuse(c, 404)
  })

  app.post('/collectivites/:siren/collecte', async (c) => {
    const found = await current(deps, c.req.param('siren'))
    if (!found) return refuse(c, 404)
    if (!found.town.sample) await deps.collector.start(found.town)
    return c.redirect(c.get('view').href(`${townPath(found.town.id)}/collecte`), 303)
  })

  app.post('/collectivites/:siren/collecte/arret', async (c) => {
    const found = await current(deps, c.req.param('siren'))
    if (!found) return refuse(c, 404)
    if (found.collection) deps.collector.cancel(found.collection.id)
    return c.redirect(c.get('view').href(`${townPath(found.town.id)}/collecte`), 303)
  })

  app.get('/collectivites/:siren/collecte/flux', async (c) => {
    const view = c.get('view')
    const id = c.req.param('siren')
    if (!(await current(deps, id))) return refuse(c, 404)
    return streamSSE(c, async (stream) => {
      let sent = ''
      while (!stream.aborted) {
        const collection = (await current(deps, id))?.collection
        if (!collection) return
        const html = String(await (<Progress view={view} collection={collection} />))
        if (html !== sent) await stream.writeSSE({ event: 'etat', data: (sent = html) })
        if (isOver(collection.state)) return stream.writeSSE({ event: 'fin', data: collection.state })
        await stream.sleep(TICK_MS)
      }
    })
  })
}
