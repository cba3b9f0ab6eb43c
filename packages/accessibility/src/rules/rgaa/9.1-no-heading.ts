import { pageLength } from '../../model/dom.ts'
import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { headingLevel } from '../../read/blocks.ts'

export const noHeading: PageRule = rgaaRule({
  name: '9.1-no-heading',
  tests: ['9.1.3'],
  severity: 'warning',
  title: { fr: 'Une page longue a des titres', en: 'A long page has headings' },
  message: { fr: 'La page a {n} mots et aucun titre.', en: 'The page has {n} words and no heading.' },
  remedy: ['producer', 'hours', { fr: 'Donner un titre à chaque partie.', en: 'Give each part a heading.' }],
  check(page) {
    const n = pageLength(page)
    if (n < LONG) return 'not-applicable'
    if (page.elements.some((element) => !element.hidden && headingLevel(element) > 0)) return 'passes'
    return pageDefect(page, '9.1.3', { params: { n }, outcome: 'unknown', because: 'needs-human', severity: 'warning' })
  },
})

const LONG = 150
