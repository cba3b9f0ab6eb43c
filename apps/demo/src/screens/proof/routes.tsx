import type { Hono } from 'hono'
import type { Evidence, Finding } from '@communaux/report'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import { endedOf } from '../town/past.ts'
import { withTown, type Shown } from '../town/shown.ts'
import { documentOf, excerptOf } from './excerpt.ts'
import { FactPage } from './fact-page.tsx'
import { FindingPage } from './finding-page.tsx'
import type { Replayed } from './replay.tsx'

const path = '/collectivites/:siren/preuves/:hash'

/** The address of a proof is the hash of a fact, or the fingerprint of a finding. It stays after a new collection. */
export function proof(app: Hono<Env>, deps: Deps): void {
  app.get(path, withProof(deps, async (proven, c) => c.html(await pageOf(deps, proven, null))))
  app.post(
    `${path}/rejouer`,
    withProof(deps, async (proven, c) => {
      const found = await deps.replay(proven.shown.town, proven.shown.result)
      return c.html(await pageOf(deps, proven, found.has(proven.hash) ? 'same' : 'lost'))
    }),
  )
  app.get(
    `${path}/document`,
    withProof(deps, async ({ shown, ...proven }, c) => {
      const document = await documentOf(deps.store, shown.result, proven)
      if (!document) return refuse(c, 404)
      return c.body(new Uint8Array(document.bytes), 200, { 'Content-Type': 'application/octet-stream', 'Content-Disposition': `attachment; filename="${fileName(document.file)}"` })
    }),
  )
}

/** What is proven, in the collection that saw it. */
interface Proven {
  readonly shown: Shown
  readonly hash: string
  readonly fact: Evidence | undefined
  readonly finding: Finding | undefined
}

function withProof(deps: Deps, handler: (proven: Proven, c: Parameters<Parameters<typeof withTown>[1]>[1]) => Response | Promise<Response>) {
  return withTown(deps, async (latest, c) => {
    const hash = c.req.param('hash') ?? ''
    const shown = holds(latest, hash) ? latest : await olderHolder(deps, latest, hash)
    if (!shown) return refuse(c, 404)
    const { facts, report } = shown.result
    return handler({ shown, hash, fact: facts.find(({ id }) => id === hash), finding: report.findings.find(({ fingerprint }) => fingerprint === hash) }, c)
  })
}

async function pageOf({ store }: Deps, { shown, fact, finding }: Proven, replayed: Replayed) {
  const document = (await documentOf(store, shown.result, { fact, finding }))?.file ?? null
  if (fact) return <FactPage shown={shown} fact={fact} document={document} replayed={replayed} />
  return finding ? <FindingPage shown={shown} finding={finding} excerpt={await excerptOf(store, shown.result, finding)} document={document} replayed={replayed} /> : <></>
}

const holds = ({ result }: Pick<Shown, 'result'>, hash: string): boolean =>
  result.facts.some(({ id }) => id === hash) || result.report.findings.some(({ fingerprint }) => fingerprint === hash)

/** What was fixed since is still proven by the collection that saw it. */
async function olderHolder(deps: Deps, shown: Shown, hash: string): Promise<Shown | null> {
  const older = (await endedOf(deps, shown.town.id)).find((one) => holds(one, hash))
  return older ? { ...shown, collection: older, result: older.result } : null
}

/** The end of its path or address, in letters that every header and every disk takes. */
const fileName = (file: string): string => file.replace(/[?#].*$/, '').split('/').findLast(Boolean)?.replace(/[^\w.-]+/g, '-') ?? 'document'
