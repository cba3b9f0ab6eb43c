import { textOf } from '../../http/form.ts'
import { FIELDS, FREQUENCIES, LICENCES, type Correction, type Field, type Fields } from '../../town/correction.ts'
import type { View } from '../../ui/view.ts'

/** What was typed, and what is wrong with it, by field. */
export interface Attempt {
  readonly values: Fields
  readonly errors: Readonly<Partial<Record<Field, string>>>
}

const LONGEST = 20_000

/** What differs from the catalogue, or what is wrong in the form. */
export function readForm(view: View, before: Fields, body: Readonly<Record<string, unknown>>): { readonly changes: Correction['changes'] } | Attempt {
  const values = Object.fromEntries(FIELDS.map((field) => [field, textOf(body, field).replace(/\r\n/g, '\n').slice(0, LONGEST)])) as unknown as Fields
  const errors = errorsOf(view, before, values)
  if (Object.keys(errors).length > 0) return { values, errors }
  return { changes: Object.fromEntries(FIELDS.filter((field) => values[field] !== before[field].replace(/\r\n/g, '\n')).map((field) => [field, values[field]])) }
}

function errorsOf(view: View, before: Fields, { title, licence, frequency, start, end, email }: Fields): Attempt['errors'] {
  const day = (text: string): boolean => text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))
  const dayWords = view.t('Écrivez une date complète, par exemple 2026-10-15.', 'Write a whole date, for instance 2026-10-15.')
  const known = (list: readonly string[], value: string, current: string): boolean => value === current || list.includes(value)
  return {
    ...(title === '' && { title: view.t('Donnez un titre.', 'Give a title.') }),
    ...(!known(LICENCES, licence, before.licence) && { licence: view.t('Choisissez une licence de la liste.', 'Choose a licence of the list.') }),
    ...(!known(FREQUENCIES, frequency, before.frequency) && { frequency: view.t('Choisissez une fréquence de la liste.', 'Choose a frequency of the list.') }),
    ...(!day(start) && { start: dayWords }),
    ...(!day(end) && { end: dayWords }),
    ...(day(start) && day(end) && start !== '' && end !== '' && end < start && { end: view.t('La fin vient avant le début.', 'The end comes before the start.') }),
    ...(email !== '' && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email) && { email: view.t('Écrivez une adresse, par exemple donnees@exemple-sur-isere.example.', 'Write an address, for instance donnees@exemple-sur-isere.example.') }),
  }
}
