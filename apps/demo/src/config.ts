import { homedir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'

const PORT_WORDS = 'PORT doit être un nombre entier de 0 à 65535.'
const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number(PORT_WORDS).int(PORT_WORDS).min(0, PORT_WORDS).max(65_535, PORT_WORDS).default(3000),
  DATA_DIR: z.string().min(1).optional(),
  XDG_DATA_HOME: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'LOG_LEVEL vaut debug, info, warn ou error.').default('info'),
  ALLOWED_PRIVATE_HOSTS: z.string().default(''),
  TRY_FILES: z.enum(['on', 'off'], 'TRY_FILES vaut on ou off.').default('on'),
})

/** What the environment decides. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Folder of the database. */
  readonly dataDir: string
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
  /** Private host names that may be reached all the same. */
  readonly allowedPrivateHosts: readonly string[]
  /** Whether a collection asks each file of a catalogue if it answers. */
  readonly tryFiles: boolean
}

/** A wrong setting, said in one line. */
export class ConfigError extends Error {}

/**
 * Reads the configuration from environment variables; an empty variable counts as absent.
 *
 * @throws ConfigError naming the first variable that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success) throw new ConfigError(read.error.issues[0]?.message ?? 'Configuration illisible.')
  const { HOST, PORT, DATA_DIR, XDG_DATA_HOME, LOG_LEVEL, ALLOWED_PRIVATE_HOSTS, TRY_FILES } = read.data
  return {
    host: HOST,
    port: PORT,
    dataDir: DATA_DIR ?? join(XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'communaux'),
    logLevel: LOG_LEVEL,
    allowedPrivateHosts: ALLOWED_PRIVATE_HOSTS.split(',').map((host) => host.trim()).filter(Boolean),
    tryFiles: TRY_FILES === 'on',
  }
}
