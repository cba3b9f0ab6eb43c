import type { Fetch } from '../net/guarded-fetch.ts'

/**
 * Everything the command line touches of the world. `main` is a function of its arguments and of this:
 * the real one is in `process-io.ts`, tests give their own.
 */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  /** A terminal shows a bar and colours; a file or a pipe gets plain lines. */
  readonly stdoutIsTerminal: boolean
  readonly stderrIsTerminal: boolean
  readonly columns: number
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /** The system clock, read once; `--now` replaces it. */
  readonly clock: () => Date
  /** A `fetch` behind the guard; the hosts that the person typed are open, whatever their network. */
  readonly fetchFor: (allowedHosts: readonly string[]) => Fetch
  readonly stdin: () => Promise<Uint8Array>
  /** Standard input as it comes; without it, it is only read whole. */
  readonly stdinChunks?: () => AsyncIterable<Uint8Array>
  readonly stdout: (content: string | Uint8Array) => void
  /** Waits until whoever reads standard output has taken what was written. */
  readonly stdoutDrained?: () => Promise<unknown>
  readonly stderr: (text: string) => void
}
