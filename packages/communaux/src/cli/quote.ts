import type { Localized } from '@communaux/report'

/** A word between the quotation marks of each language. */
export const quoted = (text: string): Localized => ({ fr: `«\u00a0${text}\u00a0»`, en: `“${text}”` })
