import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const press: PageRule = rgaaRule({
  name: '13.11-press',
  tests: ['13.11.1'],
  severity: 'warning',
  title: { fr: 'Une action part quand on relâche', en: 'An action starts on release' },
  message: { fr: 'Cet élément agit dès qu’on appuie, avant qu’on relâche : à vérifier par une personne.', en: 'This element acts as soon as it is pressed, before release: a person must check.' },
  remedy: ['developer', 'hours', { fr: 'Agir au clic, pas à l’appui.', en: 'Act on click, not on press.' }],
  check(page) {
    const found = page.elements.filter(({ attrs, events = [], hidden }) => !hidden && (attrs['onmousedown'] !== undefined || attrs['ontouchstart'] !== undefined || attrs['onpointerdown'] !== undefined) && attrs['onclick'] === undefined && attrs['onmouseup'] === undefined && !events.includes('click'))
    const [first] = found
    return first ? question(page, first, '13.11.1', { details: { elements: found.length } }) : 'passes'
  },
})
