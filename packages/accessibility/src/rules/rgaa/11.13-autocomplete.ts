import { allText, byTag, labelOf, squeeze } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement, Page } from '../../model/page.ts'
import { isField } from './absent.ts'

export const autocomplete: PageRule = rgaaRule({
  name: '11.13-autocomplete',
  tests: ['11.13.1'],
  severity: 'warning',
  title: { fr: 'Un champ personnel se remplit seul', en: 'A personal field fills itself' },
  message: { fr: 'Ce champ demande « {what} » à l’usager et n’a pas d’attribut « autocomplete ».', en: 'This field asks people for "{what}" and has no "autocomplete" attribute.' },
  remedy: ['developer', 'minutes', { fr: 'Ajouter autocomplete="{value}", si le champ concerne la personne qui le remplit.', en: 'Add autocomplete, when the field is about the person who fills it in.' }],
  check(page) {
    const found = byTag(page, 'input').filter((field) => isField(field) && field.attrs['autocomplete'] === undefined && purposeOf(page, field) !== null)
    const [first] = found
    return first ? question(page, first, '11.13.1', { params: { what: purposeOf(page, first) ?? '' }, details: { elements: found.length } }) : 'passes'
  },
})

const PURPOSES: readonly (readonly [string, RegExp])[] = [
  ['email', /^(?:votre |your )?(?:(?:adresse )?(?:e-?mail|courriel|[ée]lectronique)|e-?mail address)\b/i],
  ['tel', /^(?:votre |your )?(?:(?:num[ée]ro de )?t[ée]l[ée]phone|phone)\b/i],
  ['given-name', /^(?:votre )?pr[ée]nom\b|^first name\b/i],
  ['family-name', /^(?:votre )?nom(?: de famille)?\s*(?:\*|:|\(|$)|^last name\b/i],
  ['postal-code', /^code postal\b|^(?:post|zip) ?code\b/i],
  ['bday', /^(?:votre )?date de naissance\b|^date of birth\b/i],
]

/** What the visible label asks for, when it plainly speaks of the person who fills the form in. */
function purposeOf(page: Page, field: PageElement): string | null {
  if (!/^(?:text|email|tel|date)$/i.test(field.attrs['type'] ?? 'text')) return null
  const label = labelOf(page, field)
  const text = squeeze(label ? allText(label) : (field.attrs['aria-label'] ?? field.attrs['placeholder'] ?? ''))
  return PURPOSES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
