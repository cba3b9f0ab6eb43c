import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { textOf } from '../../http/form.ts'
import { refuse } from '../../http/refuse.tsx'
import { townPath } from '../../town/town.ts'
import { current } from '../collect/current.ts'
import { ProfilePage } from './page.tsx'
import { readProfile } from './read-profile.ts'

/** The collectivity's own sheet: its name, its kind, its size, its site. */
export function profile(app: Hono<Env>, deps: Deps): void {
  const path = '/collectivites/:siren/fiche'
  app.get(path, async (c) => {
    const id = c.req.param('siren')
    await deps.sample(id)
    const found = await current(deps, id)
    return found ? c.html(<ProfilePage view={c.get('view')} town={found.town} clock={found.collection?.at} />) : refuse(c, 404)
  })
  app.post(path, async (c) => {
    const view = c.get('view')
    const found = await current(deps, c.req.param('siren'))
    if (!found || found.town.sample) return refuse(c, 404)
    const body = await c.req.parseBody()
    const read = readProfile(view, found.town, body)
    if ('errors' in read) return c.html(<ProfilePage view={view} town={found.town} clock={found.collection?.at} attempt={read} />, 422)
    await deps.store.towns.save(read.town)
    const collects = textOf(body, 'collecter') !== ''
    if (collects) await deps.collector.start(read.town)
    return c.redirect(view.href(`${townPath(read.town.id)}${collects ? '/collecte' : ''}`), 303)
  })
}
