import { visible } from '../../model/visible.ts'

/** A path with forward slashes and without a leading `./`; an address stays as it is. */
export const filePath = (file: string): string => (isAddress(file) ? file : file.replaceAll('\\', '/').replace(/^(\.\/)+/, ''))

/**
 * A file as a URI reference (RFC 3986): an address is normalised, an absolute path becomes `file:`,
 * a relative one keeps its segments, each encoded.
 */
export function fileUri(file: string): string {
  const path = visible(file)
  if (isAddress(path)) return new URL(path).href
  const slashed = filePath(path)
  const segments = slashed.split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]:\//i.test(slashed)) return `file:///${segments.replace('%3A', ':')}`
  return slashed.startsWith('/') ? `file://${segments}` : segments
}

/** Whether it is an absolute address; `C:\dir` is a path. */
export const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(text) && URL.canParse(text)

/** Whether a link to it can be offered: http and https only. */
export const isWeb = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)
