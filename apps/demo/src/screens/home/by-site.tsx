import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { textOf } from '../../http/form.ts'
import { readAddress } from '../../town/address.ts'
import { idOf } from '../../town/id.ts'
import { again, collectThenShow } from './respond.tsx'

/** A collectivity by the address of its site. */
export function bySite(app: Hono<Env>, deps: Deps): void {
  app.post('/collectivites/par-site', async (c) => {
    const typed = textOf(await c.req.parseBody(), 'site')
    const site = readAddress(typed)
    if (!site) {
      const error = c.get('view').t('Écrivez l\'adresse complète, qui commence par https:// ou http://.', 'Write the whole address, starting with https:// or http://.')
      return again(c, deps, { form: 'site', values: { site: typed }, errors: { site: error } })
    }
    const id = idOf('site', site.origin)
    const known = await deps.store.towns.get(id)
    return collectThenShow(c, deps, known ?? { id, siren: null, name: site.hostname, unnamed: true, sources: { site: site.href }, sample: false })
  })
}
