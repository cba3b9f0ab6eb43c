import { allText } from '../../model/dom.ts'
import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const endlessMotion: PageRule = rgaaRule({
  name: '13.8-endless-motion',
  tests: ['13.8.1'],
  title: { fr: 'Un mouvement peut être arrêté', en: 'A movement can be stopped' },
  message: { fr: 'Ce contenu bouge plus de cinq secondes, et rien dans la page ne semble l’arrêter.', en: 'This content moves for more than five seconds, and nothing in the page seems to stop it.' },
  remedy: ['developer', 'hours', { fr: 'Ajouter un bouton pause, ou arrêter le mouvement après cinq secondes.', en: 'Add a pause button, or stop the movement after five seconds.' }],
  check(page, { states }) {
    if (states === null) return 'not-applicable'
    const canStop = page.elements.some((element) => !element.hidden && /^(?:button|input|a)$/.test(element.tag) && PAUSE.test(`${allText(element)} ${element.attrs['aria-label'] ?? ''} ${element.attrs['value'] ?? ''} ${element.attrs['title'] ?? ''}`))
    return states.endless.slice(0, 5).map((selector) => pageDefect(page, '13.8.1', { details: { selector }, ...(canStop ? { outcome: 'unknown', because: 'needs-human', severity: 'warning' } : {}) }))
  },
})

const PAUSE = /\b(?:pause|stop|arr[êe]t(?:er)?|masquer|hide|suspendre)\b/i
