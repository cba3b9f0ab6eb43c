import { createServer } from 'node:http'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { listen } from '../src/cli/listen.ts'
import { open, openSample, problem, resultOf, TOWN } from './fixture.ts'

/** A screen to look at: its address on the test server, and the page of the application. */
export interface Screen {
  readonly path: string
  readonly page: () => Response | Promise<Response>
}

type Opened = Awaited<ReturnType<typeof open>>

/** Addresses that answer with something else than a page. */
const NO_SCREEN = /^\/(?:\*|healthz|readyz|favicon\.ico|exemple|fichiers\/.*|.*\/flux|.*\.(?:ics|json|ttl)|.*\/exports\/:name|.*\/preuves\/:hash\/(?:document|rejouer)|collectivites\/par-\w+|.*\/(?:grille|reponse))$/

/** Every page that the application can be asked for, found in its own routes: a new screen cannot be forgotten. */
async function routeScreens({ app, store }: Opened, town: string, prefix = ''): Promise<Screen[]> {
  const { facts = [], report } = (await store.collections.latest(town))?.result ?? {}
  const proofs = [facts[0]?.id, report?.findings[0]?.fingerprint].flatMap((hash) => (hash === undefined ? [] : [hash]))
  const dataset = (await store.collections.latest(town))?.result?.datasets[0]?.id
  const paths = new Set(app.routes.filter(({ method, path }) => method === 'GET' && !NO_SCREEN.test(path)).map(({ path }) => path))
  return [...paths].flatMap((path) => addresses(path.replace(':siren', town), proofs, dataset)).map((path) => ({ path: prefix + path, page: () => app.request(path) }))
}

function addresses(path: string, proofs: readonly string[], dataset: string | undefined): string[] {
  if (path.endsWith('/preuves/:hash')) return proofs.map((hash) => path.replace(':hash', hash))
  if (/\/donnees\/jeu(?:\/correction)?$/.test(path)) return dataset === undefined ? [] : [`${path}?id=${encodeURIComponent(dataset)}`]
  if (path.includes(':')) throw new Error(`say in own-screens.ts how to open ${path}`)
  return [path]
}

export const sampleScreens = async (): Promise<Screen[]> => {
  const sample = await openSample()
  const town = `/collectivites/${SAMPLE_ID}`
  const more = [`${town}/historique?avant=exemple-2026-03&apres=exemple-2026-06`, `${town}/constats?regle=dcat/dataset-temporal-recommended`]
  return [...(await routeScreens(sample, SAMPLE_ID)), ...more.map((path) => ({ path, page: () => sample.app.request(path) }))]
}

/** The screens of a town of which nothing is known. */
export async function emptyScreens(): Promise<Screen[]> {
  const screens = await routeScreens(await open({ result: resultOf() }), TOWN.id, '/vide')
  return screens.filter(({ path }) => path.includes(TOWN.id))
}

/** First run, a collection under way, one that failed, and what the application refuses. */
export async function bareScreens(): Promise<Screen[]> {
  const [first, empty, running, failed, one] = await Promise.all([open(), open({ result: resultOf() }), open(), open(), open({ result: resultOf({ findings: [problem()] }) })])
  const steps = [{ id: 'catalogue', text: { fr: 'Lire le catalogue', en: 'Read the catalogue' }, state: 'running' as const }, { id: 'label', text: { fr: 'Estimer le label', en: 'Estimate the label' }, state: 'waiting' as const }]
  for (const [{ store }, state] of [[running, 'running'], [failed, 'failed']] as const) {
    await store.towns.save(TOWN)
    await store.collections.save({ id: 'c1', town: TOWN.id, at: '2026-10-01T08:00:00.000Z', state, attempts: 1, steps, result: null })
  }
  const broken = await open()
  broken.store.towns.get = () => Promise.reject(new Error('the disk is full'))
  const town = `/collectivites/${TOWN.id}`
  const post = ({ app }: Opened, path: string, fields: Readonly<Record<string, string | File>>) => (): Response | Promise<Response> => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return app.request(path, { method: 'POST', body })
  }
  const answer = { question: 'politique.engagement', version: '1' }
  return [
    { path: '/premier-accueil', page: () => first.app.request('/') },
    { path: '/nulle-part', page: () => first.app.request('/nulle-part') },
    { path: '/panne', page: () => broken.app.request('/collectivites/x') },
    { path: '/siren-faux', page: post(first, '/collectivites/par-siren', { siren: '12' }) },
    { path: '/site-faux', page: post(first, '/collectivites/par-site', { site: 'ftp://x' }) },
    { path: '/fichier-vide', page: post(first, '/collectivites/par-fichier', { fichier: new File([], 'vide.ttl') }) },
    { path: '/collecte-en-cours', page: () => running.app.request(`${town}/collecte`) },
    { path: '/collecte-echouee', page: () => failed.app.request(`${town}/collecte`) },
    { path: '/grille-fausse', page: post(empty, `${town}/accessibilite/grille`, { grille: new File(['x'], 'x.csv') }) },
    { path: '/reponse-vide', page: post(empty, `${town}/label/reponse`, answer) },
    { path: '/preuve-d-un-constat', page: () => one.app.request(`${town}/preuves/0123456789abcdef`) },
  ]
}

/** Serves these pages as they are, at 200: a refusal is a page that people read too. Files come from the application. */
export async function serveScreens(screens: readonly Screen[], { scripts = true }: { readonly scripts?: boolean } = {}): Promise<{ base: string; close: () => void }> {
  const { app } = await open()
  const pages = new Map(screens.map(({ path, page }) => [path, page]))
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const page = pages.get(path)
    const send = async (): Promise<void> => {
      const found = await (page ?? (() => app.request(path)))()
      const html = page && Buffer.from(scripts ? await found.text() : (await found.text()).replace(/<script\b[^>]*>\s*<\/script>/g, ''))
      response.writeHead(page ? 200 : found.status, Object.fromEntries(found.headers)).end(html ?? Buffer.from(await found.arrayBuffer()))
    }
    send().catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  const base = (await listen(server, '127.0.0.1', 0)).replace(/\/$/, '')
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { base, close }
}
