import { oneLine, visible } from '../../model/visible.ts'
import { addressUri, isWeb } from '../shared/files.ts'

const ADDRESS = /(https?:\/\/[^\s<>"'«»`|]*[^\s<>"'«»`|.,;:!?)\]])/

/**
 * A text made safe for GitHub-flavoured Markdown, on one line: no markup, no HTML, no cell border, and no
 * `@name`, `#12` or `!12` that a forge would turn into a notification or a link. Web addresses become links.
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 && isWeb(part) ? `<${addressUri(part)}>` : plain(part)))
    .join('')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** `://` and `www.` are cut: inside an address that GitHub finds by itself, a backslash escapes nothing. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/([@#!~%&])(?=\w)/g, '$1\u2060')

/** A text as a code span: the fence is longer than any run of backticks inside; a pipe would end a cell. */
export function codeSpan(text: string): string {
  const shown = oneLine(text) || ' '
  const fence = '`'.repeat(longestRun(shown) + 1)
  const padding = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${shown}${padding}${fence}`
}

/** Lines as a fenced block, whatever they hold. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map(visible).join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}text\n${text}\n${fence}`
}

const longestRun = (text: string): number => (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0)
