import { writeCatalog, type Dataset } from '@communaux/dcat'
import type { Context, Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { keptCatalogue } from '../../town/catalogue.ts'
import { corrected, fieldsOf } from '../../town/correction.ts'
import { withTown, type Shown } from '../town/shown.ts'
import { CorrectionPage } from './page.tsx'
import { readForm } from './read-form.ts'

const file = (type: string, name: string) => ({ 'Content-Type': `${type}; charset=utf-8`, 'Content-Disposition': `attachment; filename="${name}"` })

/** Corrections of datasets: kept here, published by the person. */
export function correction(app: Hono<Env>, deps: Deps): void {
  const path = '/collectivites/:siren/donnees/jeu/correction'
  type Handler = (shown: Shown, dataset: Dataset, c: Context<Env>) => Response | Promise<Response>
  const withDataset = (handler: Handler) =>
    withTown(deps, async (shown, c) => {
      const catalogue = await keptCatalogue(deps.store, shown.result)
      const dataset = catalogue?.datasets.find(({ id }) => id === c.req.query('id'))
      return dataset ? handler(shown, dataset, c) : refuse(c, 404)
    })
  const back = ({ view, base }: Shown, { id }: Dataset, c: Context<Env>): Response => c.redirect(view.href(`${base}/donnees/jeu/correction`, { id }), 303)

  app.get(path, withDataset(async (shown, dataset, c) => c.html(<CorrectionPage shown={shown} dataset={dataset} correction={await deps.store.corrections.get(shown.town.id, dataset.id)} />)))
  app.post(
    path,
    withDataset(async (shown, dataset, c) => {
      const read = readForm(shown.view, fieldsOf(dataset), await c.req.parseBody())
      if ('errors' in read) return c.html(<CorrectionPage shown={shown} dataset={dataset} correction={null} attempt={read} />, 422)
      const { town } = shown
      if (Object.keys(read.changes).length === 0) await deps.store.corrections.remove(town.id, dataset.id)
      else await deps.store.corrections.save(town.id, { dataset: dataset.id, changes: read.changes, at: deps.now().toISOString() })
      return back(shown, dataset, c)
    }),
  )
  app.post(
    `${path}/retrait`,
    withDataset(async (shown, dataset, c) => {
      await deps.store.corrections.remove(shown.town.id, dataset.id)
      return back(shown, dataset, c)
    }),
  )
  app.get(
    `${path}.json`,
    withDataset(async ({ town }, dataset, c) => {
      const kept = await deps.store.corrections.get(town.id, dataset.id)
      const before = fieldsOf(dataset)
      const changes = Object.entries(kept?.changes ?? {}).map(([field, to]) => ({ field, from: before[field as keyof typeof before], to }))
      return c.body(`${JSON.stringify({ dataset: dataset.id, at: kept?.at ?? null, changes }, null, 2)}\n`, 200, file('application/json', 'correction.json'))
    }),
  )
  app.get(
    '/collectivites/:siren/exports/catalogue-corrige.ttl',
    withTown(deps, async ({ town, result }, c) => {
      const [catalogue, kept] = await Promise.all([keptCatalogue(deps.store, result), deps.store.corrections.list(town.id)])
      if (!catalogue) return refuse(c, 404)
      const changes = new Map(kept.map((one) => [one.dataset, one.changes]))
      const datasets = catalogue.datasets.map((dataset) => corrected(dataset, changes.get(dataset.id) ?? {}))
      return c.body(writeCatalog({ ...catalogue, datasets }, { to: 'turtle' }).text, 200, file('text/turtle', `${town.id}-catalogue-corrige.ttl`))
    }),
  )
}
