import type { PageRule } from '../../model/page-rule.ts'
import { imageAlt } from './1.1-image-alt.ts'
import { presentation } from './10.1-presentation.ts'
import { frameTitle } from './2.1-frame-title.ts'
import { doctype } from './8.1-doctype.ts'
import { duplicateId } from './8.2-duplicate-id.ts'
import { lang } from './8.3-lang.ts'
import { langCode } from './8.4-lang-code.ts'
import { title } from './8.5-title.ts'
import { headingEmpty } from './9.1-heading-empty.ts'
import { headingOrder } from './9.1-heading-order.ts'
import { main } from './9.2-main.ts'

/** Every check of ours on a page, sorted by id. */
export const pageRules: readonly PageRule[] = [
  imageAlt, presentation, frameTitle, doctype, duplicateId, lang, langCode, title, headingEmpty, headingOrder, main,
]
