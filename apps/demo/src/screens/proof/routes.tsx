import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { endedOf } from '../town/past.ts'
import { withTown, type Shown } from '../town/shown.ts'
import { excerptOf } from './excerpt.ts'
import { FactPage } from './fact-page.tsx'
import { FindingPage } from './finding-page.tsx'

/** The address of a proof is the hash of a fact, or the fingerprint of a finding. It stays after a new collection. */
export function proof(app: Hono<Env>, deps: Deps): void {
  app.get(
    '/collectivites/:siren/preuves/:hash',
    withTown(deps, async (shown, c) => {
      const hash = c.req.param('hash') ?? ''
      const holder = holds(shown, hash) ? shown : await olderHolder(deps, shown, hash)
      if (!holder) return refuse(c, 404)
      const { facts, report } = holder.result
      const fact = facts.find(({ id }) => id === hash)
      if (fact) return c.html(<FactPage shown={holder} fact={fact} />)
      const finding = report.findings.find(({ fingerprint }) => fingerprint === hash)
      return finding ? c.html(<FindingPage shown={holder} finding={finding} excerpt={await excerptOf(deps.store, holder.result, finding)} />) : refuse(c, 404)
    }),
  )
}

const holds = ({ result }: Pick<Shown, 'result'>, hash: string): boolean =>
  result.facts.some(({ id }) => id === hash) || result.report.findings.some(({ fingerprint }) => fingerprint === hash)

/** What was fixed since is still proven by the collection that saw it. */
async function olderHolder(deps: Deps, shown: Shown, hash: string): Promise<Shown | null> {
  const older = (await endedOf(deps, shown.town.id)).find((one) => holds(one, hash))
  return older ? { ...shown, collection: older, result: older.result } : null
}
