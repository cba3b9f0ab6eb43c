export { escapeHtml } from './escape.ts'
export { mark } from './mark.ts'
export { page, type PageOptions } from './page.ts'
export { stylesheet } from './stylesheet.ts'
