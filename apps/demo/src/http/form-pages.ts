import type { Hono } from 'hono'
import type { Env } from './env.ts'

/** Addresses that answer a form with a page, when something is to be mended or told. */
const FORMS: readonly string[] = [
  '/collectivites/par-siren',
  '/collectivites/par-site',
  '/collectivites/par-fichier',
  '/collectivites/:siren/accessibilite/grille',
  '/collectivites/:siren/label/reponse',
  '/collectivites/:siren/preuves/:hash/rejouer',
]

/** Asked for without their form (a bookmark, the other language), they lead to the page that holds it. */
export function formPages(app: Hono<Env>): void {
  for (const form of FORMS) app.get(form, (c) => c.redirect(c.get('view').href(pageOf(c.req.path)), 302))
}

const pageOf = (path: string): string => (path.startsWith('/collectivites/par-') ? '/' : path.replace(/\/[^/]*$/, ''))
