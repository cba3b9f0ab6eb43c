import { byTag, textOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const bareAnchor: PageRule = rgaaRule({
  name: '8.9-bare-anchor',
  tests: ['8.9.1'],
  severity: 'warning',
  title: { fr: 'Une balise « a » sert à un lien ou à une ancre', en: 'An "a" tag is for a link or an anchor' },
  message: { fr: 'Cette balise « a » n’a aucun attribut : elle ne mène nulle part et ne marque rien ({n} fois).', en: 'This "a" tag has no attribute: it leads nowhere and marks nothing ({n} times).' },
  remedy: ['developer', 'minutes', { fr: 'Donner une adresse au lien, ou prendre un « span ».', en: 'Give the link an address, or use a "span".' }],
  check(page) {
    const anchors = byTag(page, 'a')
    if (anchors.length === 0) return 'not-applicable'
    const bare = anchors.filter((anchor) => Object.keys(anchor.attrs).length === 0 && (anchor.events ?? []).length === 0 && textOf(anchor) !== '')
    const [first] = bare
    return first ? question(page, first, '8.9.1', { params: { n: bare.length }, details: { elements: bare.length } }) : 'passes'
  },
})
