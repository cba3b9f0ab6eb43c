import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const captcha: PageRule = rgaaRule({
  name: '1.5-captcha',
  tests: ['1.5.1'],
  severity: 'warning',
  title: { fr: 'Un captcha a une autre voie', en: 'A captcha has another way' },
  message: { fr: 'La page semble contenir un captcha : vérifier qu’un autre moyen d’accès existe.', en: 'The page seems to hold a captcha: check that another way in exists.' },
  remedy: ['developer', 'days', { fr: 'Remplacer le captcha par un contrôle invisible, ou proposer une autre voie.', en: 'Replace the captcha with an invisible check, or offer another way.' }],
  check(page) {
    const found = page.elements.find((element) => /captcha|turnstile/i.test(`${element.attrs['class'] ?? ''} ${element.attrs['id'] ?? ''} ${element.attrs['src'] ?? ''} ${element.attrs['alt'] ?? ''} ${element.attrs['title'] ?? ''}`) && element.tag !== 'script')
    return found ? question(page, found, '1.5.1') : 'passes'
  },
})
