import { closest, descendants } from '../../model/dom.ts'
import { defect, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const changeNavigates: PageRule = rgaaRule({
  name: '7.4-change-navigates',
  tests: ['7.4.1'],
  title: { fr: 'Choisir dans une liste ne change pas de page', en: 'Choosing in a list does not change the page' },
  message: { fr: 'Choisir une option change de page ou envoie le formulaire sans prévenir.', en: 'Choosing an option changes the page or sends the form without warning.' },
  remedy: ['developer', 'hours', { fr: 'Ajouter un bouton de validation, et retirer l’action au changement.', en: 'Add a submit button, and remove the action on change.' }],
  check: (page) => page.elements.filter(({ tag, attrs, hidden }) => !hidden && /^(?:select|input)$/.test(tag) && /location|submit\s*\(|window\.open|href/.test(attrs['onchange'] ?? attrs['oninput'] ?? '')).map((field) => (hasButton(field) ? question(page, field, '7.4.1') : defect(page, field, '7.4.1')))
      .concat(page.elements.filter(({ tag, events = [], attrs, hidden }) => !hidden && tag === 'select' && attrs['onchange'] === undefined && events.includes('change')).flatMap((field) => (hasButton(field) ? [] : [question(page, field, '7.4.1', { message: LISTENS })]))),
})

const LISTENS = { fr: 'Un script réagit au choix dans cette liste, et aucun bouton ne le valide : vérifier qu’il ne change pas de page.', en: 'A script reacts to the choice in this list, and no button confirms it: check that it does not change the page.' }

const hasButton = (field: PageElement): boolean => {
  const form = closest(field, ({ tag }) => tag === 'form')
  return form !== null && descendants(form).some(({ tag, attrs }) => tag === 'button' || (tag === 'input' && /^(?:submit|image)$/.test(attrs['type'] ?? '')))
}
