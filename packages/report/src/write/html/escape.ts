import { visible } from '../../model/visible.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * A text made safe for HTML content and for quoted attributes. Characters that are not seen (controls,
 * bidirectional overrides) become U+FFFD.
 *
 * @example escapeHtml('<b>') // '&lt;b&gt;'
 */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
