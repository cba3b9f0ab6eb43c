import { typeset } from '../../model/typography.ts'
import type { Language } from '../../model/types.ts'
import { addressUri, isWeb } from '../shared/files.ts'
import { escapeHtml } from './escape.ts'

/**
 * A sentence: escaped, with the language's spaces.
 *
 * @example sentence('Pourquoi ?', 'fr') // 'Pourquoi\u202f?'
 */
export const sentence = (text: string, lang: Language): string => escapeHtml(typeset(text, lang))

/**
 * A link to a web address; anything else (`javascript:`, `file:`, a name) is only shown.
 *
 * @example link('https://example.org/') // '<a href="https://example.org/" rel="noreferrer">https://example.org/</a>'
 */
export const link = (href: string, text: string = href): string =>
  isWeb(href) ? `<a href="${escapeHtml(addressUri(href))}" rel="noreferrer">${escapeHtml(text)}</a>` : escapeHtml(text)

/**
 * What a finding is about: an address as a link, and after it, for a page's element, its selector;
 * any other name in mono.
 *
 * @example subjectHtml('urn:example:arbres') // '<code>urn:example:arbres</code>'
 */
export function subjectHtml(subject: string): string {
  const space = subject.indexOf(' ')
  const [address, rest] = space < 0 ? [subject, ''] : [subject.slice(0, space), subject.slice(space + 1)]
  if (!isWeb(address)) return `<code>${escapeHtml(subject)}</code>`
  return `<span class="address">${link(address)}</span>${rest ? ` <code>${escapeHtml(rest)}</code>` : ''}`
}
