/** Longer texts are not names: reading stops here, so that a whole licence pasted as a name costs nothing. */
const LONGEST = 20_000
const TAG = /<(?:!--|\/?(?:a|abbr|address|b|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)\b)[^<>]{0,2000}>/gi
const LINK = /\bhref\s*=\s*["']?([^"'\s>]+)/gi
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', eacute: 'é', egrave: 'è', agrave: 'à' }
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi
const WRAPPED = /^<([^<>\s]+)>$/

/**
 * The words of a value: HTML taken off (addresses of links kept), entities decoded, spaces made single.
 *
 * @example clean('<DIV>Licence&nbsp;ouverte</DIV>') // 'Licence ouverte'
 */
export function clean(input: string): string {
  const text = input.slice(0, LONGEST).trim()
  const address = WRAPPED.exec(text)?.[1]
  if (address?.includes(':')) return address
  if (!text.includes('<') && !text.includes('&')) return single(text)
  const links = [...text.matchAll(LINK)].map((match) => match[1] ?? '')
  return single(decode([text.replace(TAG, ' '), ...links].join(' ')))
}

const single = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

function decode(text: string): string {
  return text.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
