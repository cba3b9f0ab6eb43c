import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { withTown } from '../town/shown.ts'
import { excerptOf } from './excerpt.ts'
import { FactPage } from './fact-page.tsx'
import { FindingPage } from './finding-page.tsx'

/** The address of a proof is the hash of a fact, or the fingerprint of a finding. */
export function proof(app: Hono<Env>, deps: Deps): void {
  app.get(
    '/collectivites/:siren/preuves/:hash',
    withTown(deps, async (shown, c) => {
      const hash = c.req.param('hash') ?? ''
      const fact = shown.result.facts.find(({ id }) => id === hash)
      if (fact) return c.html(<FactPage shown={shown} fact={fact} />)
      const finding = shown.result.report.findings.find(({ fingerprint }) => fingerprint === hash)
      if (!finding) return refuse(c, 404)
      return c.html(<FindingPage shown={shown} finding={finding} excerpt={await excerptOf(deps.store, shown.result, finding)} />)
    }),
  )
}
