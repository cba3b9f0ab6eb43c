import type { Log } from '../log.ts'
import type { Store } from '../store/port.ts'
import type { Examine } from './examine.ts'

/** What collections need of the outside. */
export interface CollectorPorts {
  readonly store: Store
  readonly examine: Examine
  readonly log: Log
  readonly now: () => Date
}
