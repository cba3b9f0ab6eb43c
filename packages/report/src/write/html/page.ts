import type { Language } from '../../model/types.ts'
import { escapeHtml } from './escape.ts'
import { sha256Base64 } from './sha256.ts'
import { stylesheet } from './stylesheet.ts'

export interface PageOptions {
  /** The text of `<title>`; the page's one `<h1>` stands in the body. */
  readonly title: string
  readonly lang: Language
  /** HTML of the body, already escaped, with its landmarks. */
  readonly body: string
  readonly description?: string
  /** Address of a stylesheet to link instead of writing `stylesheet()` in the page. */
  readonly stylesheetHref?: string
  /** CSS added after the shared sheet, in the page: a collectivity's own `:root`, a font. */
  readonly css?: string
  /** Address of the variable font « Atkinson Hyperlegible Next » in woff2, relative or `data:`. */
  readonly fontHref?: string
  /** HTML added at the end of `<head>`, already escaped. */
  readonly head?: string
}

/**
 * A whole HTML page that loads nothing from elsewhere and runs no script: its own policy
 * (`Content-Security-Policy`) only allows the style written in it, named by its hash.
 *
 * @example page({ title: 'Constats', lang: 'fr', body: '<main><h1>Constats</h1></main>' })
 */
export function page({ title, lang, body, description, stylesheetHref, css = '', fontHref, head = '' }: PageOptions): string {
  const style = [stylesheetHref === undefined ? stylesheet() : '', fontHref === undefined ? '' : fontFace(fontHref), css].filter(Boolean).join('\n').replaceAll('</', '<\\/')
  const meta = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(style, stylesheetHref)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    description === undefined ? '' : `<meta name="description" content="${escapeHtml(description)}">`,
    stylesheetHref === undefined ? '' : `<link rel="stylesheet" href="${escapeHtml(stylesheetHref)}">`,
    style && `<style>${style}</style>`,
    head,
  ]
  return `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n${meta.filter(Boolean).join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}

const fontFace = (href: string): string =>
  `@font-face{font-family:'Atkinson Hyperlegible Next';src:url(${JSON.stringify(href)}) format('woff2');font-weight:200 800;font-display:swap}`

/** `file:` beside `'self'`, because a page opened from the disk has no origin of its own. */
function policy(style: string, href: string | undefined): string {
  const styles = [href === undefined ? '' : "'self' file:", style && `'sha256-${sha256Base64(style)}'`].filter(Boolean).join(' ')
  return `default-src 'none'; style-src ${styles}; font-src 'self' file: data:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'`
}
