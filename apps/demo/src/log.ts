import type { Config } from './config.ts'

const RANK = { debug: 0, info: 1, warn: 2, error: 3 } as const
export type LogLevel = keyof typeof RANK
export type Log = (level: LogLevel, message: string, fields?: Readonly<Record<string, unknown>>) => void

/** Structured logs: one JSON object a line on standard error, at or above the level asked for. */
export function createLog(level: Config['logLevel'], write: (line: string) => void): Log {
  return (at, message, fields = {}) => {
    if (RANK[at] < RANK[level]) return
    write(`${JSON.stringify({ time: new Date().toISOString(), level: at, message, ...fields })}\n`)
  }
}

export const silent: Log = () => undefined
