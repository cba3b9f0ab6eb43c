import { visible } from '../../model/visible.ts'

/** A path with forward slashes and without a leading `./`; an address stays as it is. */
export const filePath = (file: string): string => (isAddress(file) ? file : file.replaceAll('\\', '/').replace(/^(\.\/)+/, ''))

/**
 * A file as a URI reference (RFC 3986): an address is normalised, an absolute path becomes `file:`,
 * a relative one keeps its segments, each encoded.
 */
export function fileUri(file: string): string {
  const path = visible(file)
  if (isAddress(path)) return addressUri(path)
  const slashed = filePath(path)
  const segments = slashed.split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]:\//i.test(slashed)) return `file:///${segments.replace('%3A', ':')}`
  return slashed.startsWith('/') ? `file://${segments}` : segments
}

/**
 * An address as RFC 3986 writes it: what browsers let through (`|`, `^`, a lone `%`, `[` in a path) is encoded;
 * a name and a password are left out.
 */
export function addressUri(address: string): string {
  const { origin, protocol, host, pathname, search, hash } = new URL(address)
  const base = origin === 'null' ? `${protocol}//${host}` : origin
  return base + encoded(pathname + search) + (hash && `#${encoded(hash.slice(1))}`)
}

const encoded = (part: string): string => part.replace(/%(?![0-9a-f]{2})|[^\w.~:/?@!$&'()*+,;=%-]/gi, (character) => encodeURIComponent(character))

/** Whether it is an absolute address of the web or of the disk; `C:\dir` is a path. */
const isAddress = (text: string): boolean => /^(?:https?|file):\/\//i.test(text) && URL.canParse(text)

/** Whether a link to it can be offered: http and https only. */
export const isWeb = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)
