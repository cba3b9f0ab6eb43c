import { createServer } from 'node:http'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { CannotRun } from '../src/cli/cannot-run.ts'
import { listen } from '../src/cli/listen.ts'
import { run } from '../src/cli/run.ts'
import { ConfigError, readConfig } from '../src/config.ts'

describe('configuration', () => {
  it('listens on this machine only unless told otherwise', () => {
    expect(readConfig({ DATA_DIR: '/donnees' })).toEqual({ host: '127.0.0.1', port: 3000, dataDir: '/donnees', logLevel: 'info', allowedPrivateHosts: [], tryFiles: true })
  })

  it('says in one line which variable is wrong', () => {
    expect(() => readConfig({ PORT: 'trois mille' })).toThrow(new ConfigError('PORT doit être un nombre entier de 0 à 65535.'))
    expect(() => readConfig({ PORT: '70000' })).toThrow(ConfigError)
    expect(() => readConfig({ LOG_LEVEL: 'fort' })).toThrow(/LOG_LEVEL/)
    expect(readConfig({ PORT: '' }).port).toBe(3000)
    expect(readConfig({ TRY_FILES: 'off' }).tryFiles).toBe(false)
  })
})

describe('listen', () => {
  it('takes a free port when asked for port 0, and gives its address', async () => {
    const server = createServer()
    expect(await listen(server, '127.0.0.1', 0)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    server.close()
  })

  it('says that a port is busy instead of taking the next one', async () => {
    const first = createServer().listen(0, '127.0.0.1')
    await once(first, 'listening')
    const address = first.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await expect(listen(createServer(), '127.0.0.1', port)).rejects.toThrow(new CannotRun(`Impossible d'écouter à 127.0.0.1:${port} : le port est déjà pris : arrêtez l'autre programme, ou choisissez un autre port avec PORT.`))
    first.close()
  })
})

describe('command', () => {
  it('exits 2 on an unknown verb and on a wrong setting', async () => {
    expect(await run(['servir'], {})).toBe(2)
    expect(await run(['serve'], { PORT: '-1' })).toBe(2)
  })
})
