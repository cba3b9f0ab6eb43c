import { createHash } from 'node:crypto'

/** SHA-256, in hexadecimal. */
export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The name of a collectivity that came without a SIREN: the same content gives the same name. */
export const idOf = (kind: 'fichier' | 'site', content: string | Uint8Array): string => `${kind}-${hashOf(content).slice(0, 12)}`
