import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { fileOf, textOf } from '../../http/form.ts'
import { standingOf } from '../../town/estimate.ts'
import { readNeighbour } from '../../town/neighbour.ts'
import { withTown, type Shown } from '../town/shown.ts'
import type { Attempt } from './add-form.tsx'
import { NeighboursPage } from './page.tsx'

const MAX_BYTES = 1_000_000

/** Compares with neighbours, each by a file that it gave. Nothing is sent, nothing is asked of the network. */
export function neighbours(app: Hono<Env>, deps: Deps): void {
  const path = '/collectivites/:siren/voisines'
  const show = async (c: Context<Env>, shown: Shown, attempt?: Attempt, status: 200 | 413 | 422 = 200): Promise<Response> => {
    const { town, result } = shown
    const [answers, given] = await Promise.all([deps.store.answers.all(town.id), deps.store.neighbours.list(town.id)])
    return c.html(<NeighboursPage shown={shown} standing={standingOf(town, answers, result)} neighbours={given} attempt={attempt} />, status)
  }
  app.get(path, withTown(deps, (shown, c) => show(c, shown)))

  const tooBig = withTown(deps, (shown, c) => show(c, shown, { name: '', field: 'fichier', problem: { fr: 'Ce fichier dépasse 1 Mo : il n\'a pas été lu.', en: 'This file is over 1 MB: it was not read.' } }, 413))
  app.post(
    path,
    bodyLimit({ maxSize: MAX_BYTES, onError: tooBig }),
    withTown(deps, async (shown, c) => {
      const body = await c.req.parseBody()
      const name = textOf(body, 'nom')
      const read = readNeighbour((await fileOf(body, 'fichier')?.text()) ?? '', name)
      if ('problem' in read) return show(c, shown, { name, ...read }, 422)
      await deps.store.neighbours.save(shown.town.id, read.neighbour)
      return c.redirect(shown.view.href(`${shown.base}/voisines`), 303)
    }),
  )
  app.post(
    `${path}/retrait`,
    withTown(deps, async (shown, c) => {
      await deps.store.neighbours.remove(shown.town.id, textOf(await c.req.parseBody(), 'voisine'))
      return c.redirect(shown.view.href(`${shown.base}/voisines`), 303)
    }),
  )
}
