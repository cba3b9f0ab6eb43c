import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { withTown } from '../town/shown.ts'
import { DatasetPage } from './dataset-page.tsx'
import { linesOf, readFilter } from './filter.ts'
import { DataPage } from './page.tsx'

export function data(app: Hono<Env>, deps: Deps): void {
  app.get(
    '/collectivites/:siren/donnees',
    withTown(deps, async (shown, c) => {
      const corrections = await deps.store.corrections.list(shown.town.id)
      return c.html(<DataPage shown={shown} corrections={corrections} filter={readFilter(c.req.query())} />)
    }),
  )
  app.get(
    '/collectivites/:siren/donnees/jeu',
    withTown(deps, (shown, c) => {
      const line = linesOf(shown.result).find(({ row }) => row.id === c.req.query('id'))
      return line ? c.html(<DatasetPage shown={shown} line={line} />) : refuse(c, 404)
    }),
  )
}
