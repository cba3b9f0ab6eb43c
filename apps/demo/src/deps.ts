import type { Config } from './config.ts'
import type { Log } from './log.ts'
import type { Store } from './store/port.ts'
import type { Collector } from './town/collector.ts'
import type { Replay } from './town/replay.ts'

/** What the screens need of the outside. */
export interface Deps {
  readonly config: Pick<Config, 'host' | 'allowedPrivateHosts'>
  readonly store: Store
  readonly collector: Collector
  readonly log: Log
  /** Prepares the example when its address is asked for; does nothing for another. */
  readonly sample: (id: string) => Promise<void>
  /** Measures again from what was kept. */
  readonly replay: Replay
  readonly now: () => Date
}
