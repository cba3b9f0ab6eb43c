import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { fileOf } from '../../http/form.ts'
import { refuse } from '../../http/refuse.tsx'
import { gridOf } from '../../town/grid.ts'
import { hashOf } from '../../town/id.ts'
import { withTown, type Shown } from '../town/shown.ts'
import { AccessibilityPage } from './page.tsx'

const MAX_BYTES = 5 * 1024 * 1024

export function accessibility(app: Hono<Env>, deps: Deps): void {
  const show = async (shown: Shown, c: Context<Env>, error?: string): Promise<Response> =>
    c.html(<AccessibilityPage shown={shown} grid={await gridOf(deps.store, shown.town, shown.result)} error={error} />, error === undefined ? 200 : 422)

  app.get('/collectivites/:siren/accessibilite', withTown(deps, (shown, c) => show(shown, c)))
  app.post(
    '/collectivites/:siren/accessibilite/grille',
    bodyLimit({ maxSize: MAX_BYTES, onError: (c: Context<Env>) => refuse(c, 413) }),
    withTown(deps, async (shown, c) => {
      const file = fileOf(await c.req.parseBody(), 'grille')
      if (!file || file.size === 0) return show(shown, c, shown.view.t('Choisissez un fichier qui n\'est pas vide.', 'Choose a file that is not empty.'))
      const bytes = new Uint8Array(await file.arrayBuffer())
      const document = { hash: hashOf(bytes), name: file.name, bytes }
      await deps.store.documents.save(document)
      const town = { ...shown.town, sources: { ...shown.town.sources, grid: { document: document.hash, name: file.name } } }
      const grid = await gridOf(deps.store, town, shown.result)
      if (!grid || grid.pages === 0) return show(shown, c, shown.view.t('Ce fichier n\'est pas une grille que nous savons lire.', 'This file is not a grid that we can read.'))
      await deps.store.towns.save(town)
      return c.redirect(shown.view.href(`${shown.base}/accessibilite#grille`), 303)
    }),
  )
}
