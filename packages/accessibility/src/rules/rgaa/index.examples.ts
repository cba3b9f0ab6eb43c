import type { PageExamples } from './page.examples.ts'
import { imageAltExamples } from './1.1-image-alt.examples.ts'
import { presentationExamples } from './10.1-presentation.examples.ts'
import { frameTitleExamples } from './2.1-frame-title.examples.ts'
import { doctypeExamples } from './8.1-doctype.examples.ts'
import { duplicateIdExamples } from './8.2-duplicate-id.examples.ts'
import { langExamples } from './8.3-lang.examples.ts'
import { langCodeExamples } from './8.4-lang-code.examples.ts'
import { titleExamples } from './8.5-title.examples.ts'
import { headingEmptyExamples } from './9.1-heading-empty.examples.ts'
import { headingOrderExamples } from './9.1-heading-order.examples.ts'
import { mainExamples } from './9.2-main.examples.ts'

export const pageExamples: readonly PageExamples[] = [
  imageAltExamples, presentationExamples, frameTitleExamples, doctypeExamples, duplicateIdExamples, langExamples, langCodeExamples,
  titleExamples, headingEmptyExamples, headingOrderExamples, mainExamples,
]
