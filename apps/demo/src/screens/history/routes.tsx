import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { endedOf, type Ended } from '../town/past.ts'
import { withTown } from '../town/shown.ts'
import { HistoryPage } from './page.tsx'

export function history(app: Hono<Env>, deps: Deps): void {
  app.get(
    '/collectivites/:siren/historique',
    withTown(deps, async (shown, c) => {
      const ended = await endedOf(deps, shown.town.id)
      const [before, after] = compared(ended, c.req.query('avant'), c.req.query('apres'))
      return c.html(<HistoryPage shown={shown} ended={ended} before={before} after={after} />)
    }),
  )
}

/** The two that were asked for, the older first; else the last two. */
function compared(ended: readonly Ended[], before: string | undefined, after: string | undefined): [Ended | undefined, Ended | undefined] {
  const find = (id: string | undefined, fallback: Ended | undefined): Ended | undefined => ended.find((one) => one.id === id) ?? fallback
  const two = [find(before, ended[1]), find(after, ended[0])].filter((one) => one !== undefined).sort((a, b) => (a.at < b.at ? -1 : 1))
  return [two[0], two[1]]
}
