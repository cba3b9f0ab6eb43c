import { titleOf } from '@communaux/licence'
import { frequencyWords, type Field } from '../../town/correction.ts'
import type { View } from '../../ui/view.ts'

/** What each field is called. */
export function fieldWord(view: View, field: Field): string {
  const words = {
    title: view.t('Titre', 'Title'),
    description: view.t('Description', 'Description'),
    licence: view.t('Licence', 'Licence'),
    frequency: view.t('Fréquence de mise à jour', 'Update frequency'),
    start: view.t('Début de la période couverte', 'Start of the period covered'),
    end: view.t('Fin de la période couverte', 'End of the period covered'),
    keywords: view.t('Mots-clés', 'Keywords'),
    contact: view.t('Service à contacter', 'Service to contact'),
    email: view.t('Adresse électronique du service', 'E-mail of the service'),
  } satisfies Record<Field, string>
  return words[field]
}

/** A value as people read it. */
export function valueWord(view: View, field: Field, value: string): string {
  if (value === '') return view.t('rien', 'nothing')
  if (field === 'frequency') return view.say(frequencyWords(value))
  if (field === 'licence') return licenceWord(view, value)
  return field === 'start' || field === 'end' ? view.date(value) : value
}

/** The title of a listed licence; else its address as written. */
function licenceWord(view: View, value: string): string {
  const id = value.split('/').at(-1) ?? value
  return value.startsWith('https://spdx.org/licenses/') ? view.say(titleOf(id)) : value
}
