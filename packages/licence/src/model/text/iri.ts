const ADDRESS = /\bhttps?:\/\/[^\s<>"'()[\]{}«»]+/gi
const BARE_ADDRESS = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/i
const END_PUNCTUATION = /[.,;:!?]+$/
const SAME_PAGE = /(?:\/(?:deed|legalcode)(?:\.[a-z-]{2,7})?|\/summary|\/index)$/
const FILE_ENDING = /(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.(?:html?|php|txt|md|pdf|rdf|json)$/
const LANGUAGE_SEGMENT = /\/(?:fr|en|de|no|nb|en-us|fr-fr)(?=\/|$)/
const GNU_VARIANT = /^(gnu\.org\/licenses)(?:\/old-licenses)?\/([a-z0-9.-]+?)(?:-standalone)?$/
const DASHED_VERSION = /\/(\d)[-_](\d)$/

/** The addresses in a text, in order, without the punctuation of the sentence. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([address]) => address.replace(END_PUNCTUATION, ''))
}

/** The text without its addresses and what only introduced them. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, ' ').replace(/[<>()[\]]/g, ' ').replace(/\s+/g, ' ').trim()

/** Whether a whole text is one address. */
export const isAddress = (text: string): boolean => !text.includes(' ') && (/^https?:\/\//i.test(text) || (text.includes('.') && BARE_ADDRESS.test(text) && /\.[a-z]{2,}(?:\/|$)/i.test(text)))

/**
 * One form for the many addresses of a page: no scheme, `www.`, query, fragment, language, file ending or final
 * slash, lower case, versions with a point.
 *
 * @example canonicalIri('http://www.opendatacommons.org/licenses/odbl/1-0/') // 'opendatacommons.org/licenses/odbl/1.0'
 */
export function canonicalIri(address: string): string {
  return withoutEnding(address).replace(LANGUAGE_SEGMENT, '')
}

/** The same, with the segment of a language or country kept: Creative Commons puts the country there. */
export function withoutEnding(address: string): string {
  return decodeOr(address)
    .toLowerCase()
    .replace(/^[a-z][a-z+.-]*:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(SAME_PAGE, '')
    .replace(FILE_ENDING, '')
    .replace(DASHED_VERSION, '/$1.$2')
    .replace(GNU_VARIANT, '$1/$2')
}

function decodeOr(address: string): string {
  try {
    return decodeURI(address.trim())
  } catch {
    return address.trim()
  }
}
