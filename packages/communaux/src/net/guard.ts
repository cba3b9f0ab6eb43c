import { isIP } from 'node:net'
import type { Localized } from '@communaux/report'
import { isPublicAddress } from './address.ts'

/** Addresses of a host name. Throws when the name is not known. */
export type Resolve = (host: string) => Promise<readonly string[]>

export interface GuardOptions {
  readonly resolve: Resolve
  /** Hosts that may be reached though they are private: `localhost`, `10.0.0.5`, `intranet.example:8080`. */
  readonly allowedHosts?: readonly string[]
}

export type GuardVerdict =
  | { readonly allowed: true; readonly url: URL; readonly addresses: readonly string[] }
  | { readonly allowed: false; readonly because: 'refused' | 'unreachable'; readonly reason: Localized }

/** Decides whether an address found in content may be reached. */
export interface Guard {
  readonly check: (url: string | URL) => Promise<GuardVerdict>
}

/**
 * The guard of what is found in content: links, redirects, and everything typed in a shared application.
 * Only http and https; every address of the host must be public, whatever the way it is written; user
 * names and passwords are refused. The address that a person types on the command line is theirs: it
 * goes in `allowedHosts`.
 *
 * @example await createGuard({ resolve }).check('http://0x7f000001/') // refused
 */
export function createGuard({ resolve, allowedHosts = [] }: GuardOptions): Guard {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()))
  return {
    check: async (input) => {
      const url = parseUrl(input)
      if (!url) return refused(SAID.notAnAddress)
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused(SAID.scheme)
      if (url.username !== '' || url.password !== '') return refused(SAID.credentials)
      const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
      if (allowed.has(url.host) || allowed.has(url.hostname)) return resolved(url, host, resolve, () => true)
      return resolved(url, host, resolve, isPublicAddress)
    },
  }
}

async function resolved(url: URL, host: string, resolve: Resolve, accepts: (address: string) => boolean): Promise<GuardVerdict> {
  const addresses = isIP(host) ? [host] : await resolve(host).catch((): readonly string[] => [])
  if (addresses.length === 0) return { allowed: false, because: 'unreachable', reason: SAID.unknownHost }
  return addresses.every(accepts) ? { allowed: true, url, addresses } : refused(SAID.private)
}

function parseUrl(input: string | URL): URL | null {
  return URL.canParse(String(input)) ? new URL(String(input)) : null
}

const refused = (reason: Localized): GuardVerdict => ({ allowed: false, because: 'refused', reason })

const SAID = {
  notAnAddress: { fr: 'ce n’est pas une adresse', en: 'this is not an address' },
  scheme: { fr: 'seules les adresses http et https sont suivies', en: 'only http and https addresses are followed' },
  credentials: { fr: 'une adresse avec un mot de passe n’est pas suivie', en: 'an address with a password is not followed' },
  private: { fr: 'adresse d’un réseau privé : elle n’est pas suivie', en: 'address of a private network: it is not followed' },
  unknownHost: { fr: 'nom de domaine introuvable', en: 'host name not found' },
} satisfies Record<string, Localized>
