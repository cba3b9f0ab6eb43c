import type { Rule } from '@communaux/report/rules'
import { LAW } from '../data/law.ts'
import { byTag, textOf } from '../model/dom.ts'
import { detailsOfDuty, type PageContext } from '../model/page-rule.ts'
import type { Page } from '../model/page.ts'

export const linkToStatement: Rule<Page, PageContext> = {
  id: 'accessibility/link-to-statement',
  severity: 'warning',
  title: { fr: 'Un lien mène à la déclaration d’accessibilité', en: 'A link leads to the accessibility statement' },
  message: { fr: 'Aucun lien de cette page ne mène à la déclaration d’accessibilité.', en: 'No link of this page leads to the accessibility statement.' },
  source: LAW.statement,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [{ fr: 'Mettre au pied de chaque page un lien vers la page « Accessibilité ».', en: 'Put a link to the "Accessibilité" page in the footer of each page.' }],
  },
  check(page, { home }) {
    const found = byTag(page, 'a').some((link) => /accessibilit[ée]/i.test(`${textOf(link)} ${link.attrs['href'] ?? ''}`))
    return found ? 'passes' : { subject: page.url, details: detailsOfDuty(page.url), ...(home ? { severity: 'error' } : {}) }
  },
}
