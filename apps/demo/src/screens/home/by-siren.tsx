import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { textOf } from '../../http/form.ts'
import { readSiren } from '../../town/siren.ts'
import { townPath } from '../../town/town.ts'
import { again, collectThenShow } from './respond.tsx'
import { sirenProblem } from './siren-problem.ts'

/** A collectivity by its SIREN: the one known here, else its catalogue on data.gouv.fr. */
export function bySiren(app: Hono<Env>, deps: Deps): void {
  app.post('/collectivites/par-siren', async (c) => {
    const view = c.get('view')
    const typed = textOf(await c.req.parseBody(), 'siren')
    const read = readSiren(typed)
    if ('problem' in read) return again(c, deps, { form: 'siren', values: { siren: typed }, errors: { siren: sirenProblem(view, read.problem) } })
    const { siren } = read
    if (await deps.store.towns.get(siren)) return c.redirect(view.href(townPath(siren)), 303)
    return collectThenShow(c, deps, { id: siren, siren, name: `SIREN ${siren}`, unnamed: true, sources: { siren }, sample: false })
  })
}
