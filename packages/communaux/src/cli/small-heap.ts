import { setFlagsFromString } from 'node:v8'

/**
 * Asks the engine to collect early: a stream leaves much behind and keeps little, and by default the heap would grow to ten times
 * what is in use. Costs about a tenth of the time.
 */
export function smallHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=20')
}
