import { always, pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

/** Doctypes of HTML 4.01 and XHTML 1 that are valid too. */
const LEGACY = /^-\/\/W3C\/\/DTD (?:HTML 4\.\d*|XHTML )/

export const doctype: PageRule = rgaaRule({
  name: '8.1-doctype',
  tests: ['8.1.1', '8.1.2', '8.1.3'],
  decides: always,
  title: { fr: 'La page commence par un doctype valide', en: 'The page starts with a valid doctype' },
  message: { fr: 'La page n’a pas de doctype.', en: 'The page has no doctype.' },
  remedy: ['developer', 'minutes', { fr: 'Commencer chaque page par <!doctype html>.', en: 'Start each page with <!doctype html>.' }],
  check(page) {
    const { doctype: found } = page
    if (found === null) return pageDefect(page, '8.1.1')
    if (!found.first) return pageDefect(page, '8.1.3', { message: NOT_FIRST })
    if (found.name === 'html' && (found.publicId === '' || LEGACY.test(found.publicId))) return 'passes'
    const hit = { message: NOT_VALID, value: found.publicId || found.name }
    return pageDefect(page, '8.1.2', found.name === 'html' ? hit : { ...hit, message: OTHER, outcome: 'unknown', because: 'needs-human', severity: 'warning' })
  },
})

const NOT_FIRST = { fr: 'Le doctype n’est pas placé avant la balise « html ».', en: 'The doctype does not stand before the "html" tag.' }
const OTHER = { fr: 'Le doctype de la page n’est pas celui de HTML : vérifier qu’il convient.', en: 'The doctype of the page is not that of HTML: check that it fits.' }
const NOT_VALID = { fr: 'Le doctype de la page n’est pas valide.', en: 'The doctype of the page is not valid.' }
