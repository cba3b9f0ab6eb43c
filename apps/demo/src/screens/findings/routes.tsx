import type { Hono } from 'hono'
import type { Finding } from '@communaux/report'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { readPage } from '../../ui/pages.tsx'
import { endedOf } from '../town/past.ts'
import { withTown, type Shown } from '../town/shown.ts'
import { FindingsPage, RulePage } from './page.tsx'

/** Every finding of a collection: by rule, or all the places of one rule. */
export function findings(app: Hono<Env>, deps: Deps): void {
  app.get(
    '/collectivites/:siren/constats',
    withTown(deps, async (latest, c) => {
      const shown = await collectionOf(deps, latest, c.req.query('collecte'))
      if (!shown) return refuse(c, 404)
      const rule = c.req.query('regle')
      if (rule === undefined) return c.html(<FindingsPage shown={shown} />)
      const [first, ...rest] = findingsOf(shown, rule)
      return first ? c.html(<RulePage shown={shown} findings={[first, ...rest]} page={readPage(c.req.query('page'))} />) : refuse(c, 404)
    }),
  )
}

/** What fails before what could not be decided. */
function findingsOf({ result }: Shown, rule: string): Finding[] {
  const ours = result.report.findings.filter((finding) => finding.rule === rule)
  return [...ours.filter(({ outcome }) => outcome === 'fails'), ...ours.filter(({ outcome }) => outcome !== 'fails')]
}

/** The collection that was asked for: the latest when none was, null when there is no such one. */
async function collectionOf(deps: Deps, latest: Shown, id: string | undefined): Promise<Shown | null> {
  if (id === undefined || id === latest.collection.id) return latest
  const found = (await endedOf(deps, latest.town.id)).find((one) => one.id === id)
  return found ? { ...latest, collection: found, result: found.result } : null
}
