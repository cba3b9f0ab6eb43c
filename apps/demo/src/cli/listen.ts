import { once } from 'node:events'
import type { Server } from 'node:http'
import { CannotRun } from './cannot-run.ts'

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'le port est déjà pris : arrêtez l\'autre programme, ou choisissez un autre port avec PORT',
  EACCES: 'ce port est réservé à l\'administrateur : choisissez-en un au-dessus de 1023 avec PORT',
  EADDRNOTAVAIL: 'cette adresse n\'est pas celle de cette machine : vérifiez HOST',
  ENOTFOUND: 'ce nom de machine est inconnu : vérifiez HOST',
}

/**
 * Listens at one address and no other: a busy port is said, the next one is not taken in silence.
 *
 * @returns the address to open; with port 0, the port that the system chose
 * @throws CannotRun saying why not
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CannotRun(`Impossible d'écouter à ${host}:${port} : ${WHY[code] ?? code}.`)
  }
  const bound = server.address()
  const at = typeof bound === 'object' && bound !== null ? bound.port : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${at}/`
}
