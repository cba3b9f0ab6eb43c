import type { Table } from './types.ts'

/**
 * Media types of IANA. The registry changes weekly, so the form decides: one of its ten top-level types
 * and a subtype (RFC 6838, section 4.2).
 */
export const mediaTypeTable: Table = {
  id: 'media-type',
  title: { fr: 'type de média', en: 'media type' },
  edition: '2026-11',
  source: { title: 'IANA, Media Types', url: 'https://www.iana.org/assignments/media-types/media-types.xhtml' },
  namespace: 'https://www.iana.org/assignments/media-types/',
  alsoUnder: ['http://www.iana.org/assignments/media-types/'],
  instanceOf: ['dct:MediaType', 'dct:MediaTypeOrExtent'],
  pattern: /^(application|audio|font|haptics|image|message|model|multipart|text|video)\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/,
  codes: '',
}
