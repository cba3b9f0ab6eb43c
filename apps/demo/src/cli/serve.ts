import { once } from 'node:events'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { createApp } from '../app.ts'
import type { Config } from '../config.ts'
import { isLoopback } from '../http/host.ts'
import { createLog } from '../log.ts'
import { prepareSample } from '../sample/prepare.ts'
import { sampleWorld } from '../sample/world.ts'
import { openSqlite } from '../store/sqlite.ts'
import { createStore } from '../store/store.ts'
import { createCollector } from '../town/collector.ts'
import { examineWith, type Sight } from '../town/examine-town.ts'
import { filesOf, guarded } from '../town/ports.ts'
import { replayWith } from '../town/replay.ts'
import type { Town } from '../town/town.ts'
import { listen } from './listen.ts'

/** Open requests get this long to end. */
const GRACE_MS = 5_000

/** Serves until asked to stop (SIGINT, SIGTERM), then ends what is under way. */
export async function serve(config: Config): Promise<number> {
  const log = createLog(config.logLevel, (line) => process.stderr.write(line))
  const store = createStore(openSqlite(config.dataDir))
  const now = (): Date => new Date()
  const fetch = guarded(config.allowedPrivateHosts)
  const worldOf = (town: Town): Sight => (town.sample ? sampleWorld() : { fetch, files: filesOf(store, town), tryFiles: config.tryFiles })
  const examine = examineWith(store, worldOf)
  const collector = createCollector({ store, examine, log, now })
  const app = createApp({ config, store, collector, log, now, sample: prepareSample(store, examine), replay: replayWith(store, worldOf) })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  try {
    const address = await listen(server, config.host, config.port)
    process.stdout.write(`Communaux : ${address}\n`)
    if (!isLoopback(config.host)) log('warn', 'open to the network without accounts', { host: config.host })
    void collector.resume().catch((error: unknown) => log('error', 'could not take up collections', { error: String(error) }))
    await askedToStop()
    await stop(server)
  } finally {
    await collector.close()
    await store.close()
  }
  return 0
}

async function askedToStop(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(late)
}
