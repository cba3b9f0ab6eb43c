import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const popup: PageRule = rgaaRule({
  name: '13.2-popup',
  tests: ['13.2.1'],
  title: { fr: 'Aucune fenêtre ne s’ouvre toute seule', en: 'No window opens by itself' },
  message: { fr: 'La page ouvre une fenêtre sans qu’on le demande : {url}', en: 'The page opens a window without being asked: {url}' },
  remedy: ['developer', 'minutes', { fr: 'Retirer l’ouverture automatique.', en: 'Remove the automatic opening.' }],
  check(page, { states }) {
    if (states === null) return 'not-applicable'
    return states.popups.map((url) => pageDefect(page, '13.2.1', { value: url, params: { url } }))
  },
})
