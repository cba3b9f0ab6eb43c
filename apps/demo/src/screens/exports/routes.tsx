import type { Context, Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { standingOf } from '../../town/estimate.ts'
import { withTown, type Shown } from '../town/shown.ts'
import { dossierOf } from './dossier.ts'
import { EXPORTS } from './files.ts'
import { DOSSIER_NAME, ExportsPage } from './page.tsx'

export function exports(app: Hono<Env>, deps: Deps): void {
  app.get('/collectivites/:siren/exports', withTown(deps, (shown, c) => c.html(<ExportsPage shown={shown} />)))
  app.get(
    '/collectivites/:siren/exports/:name',
    withTown(deps, async (shown, c) => {
      const name = c.req.param('name')
      const standing = standingOf(shown.town, await deps.store.answers.all(shown.town.id), shown.result)
      const file = EXPORTS.find((one) => one.name === name)
      if (file) return send(c, shown, file, file.write(shown, standing))
      if (name !== DOSSIER_NAME) return refuse(c, 404)
      const files = EXPORTS.map((one) => ({ name: one.name, bytes: bytesOf(one.write(shown, standing)) }))
      return send(c, shown, { name, type: 'application/zip' }, await dossierOf(deps.store, shown, files))
    }),
  )
}

const send = (c: Context<Env>, { town }: Shown, { name, type }: { name: string; type: string }, body: string | Uint8Array<ArrayBuffer>): Response =>
  c.body(body, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${town.id}-${name}"` })

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content)
