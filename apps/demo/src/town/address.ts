/** A web address as people type it: the scheme that they leave out is added. Null for anything else. */
export function readAddress(typed: string): URL | null {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const web = url.protocol === 'https:' || url.protocol === 'http:'
  return web && url.hostname.includes('.') && url.username === '' ? url : null
}
