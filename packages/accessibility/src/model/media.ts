import { childElements } from './dom.ts'
import type { PageElement } from './page.ts'

const SOUND = /\.(?:mp3|ogg|oga|wav|m4a|flac|opus)(?:$|[?#])/i
const PICTURES = /\.(?:mp4|m4v|mov|avi|webm|mkv|wmv|ogv)(?:$|[?#])/i

/** A player that has something to play: without a source there is no medium. */
export const isPlayer = (element: PageElement): boolean =>
  /^(?:audio|video)$/.test(element.tag) && (element.attrs['src'] !== undefined || childElements(element).some(({ tag, attrs }) => tag === 'source' && attrs['src'] !== undefined))

/** A link to a file of sound or film: what it leads to is published with the page. */
export const isMediaLink = ({ tag, attrs }: PageElement): boolean => tag === 'a' && (SOUND.test(attrs['href'] ?? '') || PICTURES.test(attrs['href'] ?? ''))

/** Sound without pictures, as far as a tag or an address tells. */
export const isSound = ({ tag, attrs }: PageElement): boolean => tag === 'audio' || SOUND.test(attrs['href'] ?? '')
