import { FREQUENCIES, LICENCES, type Field as FieldName, type Fields } from '../../town/correction.ts'
import { describedBy, Field, TextField } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import type { Attempt } from './read-form.ts'
import { fieldWord, valueWord } from './words.ts'

type Props = { view: View; action: string; values: Fields; errors: Attempt['errors']; catalogue: Fields }

/** A dataset's description to correct; what the catalogue says is already in it. */
export function CorrectionForm({ view, action, values, errors, catalogue }: Props) {
  const line = (name: FieldName, more: { type?: string; help?: string } = {}) => <TextField view={view} id={name} name={name} label={fieldWord(view, name)} value={values[name]} error={errors[name]} {...more} />
  const choice = (name: 'licence' | 'frequency', list: readonly string[]) => (
    <Choice view={view} name={name} value={values[name]} error={errors[name]} options={[...new Set([catalogue[name], ...list])]} />
  )
  return (
    <form method="post" action={action} novalidate>
      {line('title')}
      <Field view={view} id="description" label={fieldWord(view, 'description')} help={view.t('Plus de cent caractères : ce que contient le jeu, d\'où il vient, à quoi il sert.', 'More than a hundred characters: what it holds, where it comes from, what it is for.')} error={errors.description}>
        <textarea id="description" name="description" rows={6} aria-describedby={describedBy('description', true, errors.description !== undefined)}>{values.description}</textarea>
      </Field>
      {choice('licence', LICENCES)}
      {choice('frequency', FREQUENCIES)}
      {line('start', { type: 'date' })}
      {line('end', { type: 'date', help: view.t('Vide si le jeu continue.', 'Empty if the dataset goes on.') })}
      {line('keywords', { help: view.t('Séparés par des virgules.', 'Separated by commas.') })}
      {line('contact')}
      {line('email', { type: 'email' })}
      <button type="submit">{view.t('Enregistrer la correction', 'Save the correction')}</button>
    </form>
  )
}

function Choice({ view, name, value, error, options }: { view: View; name: 'licence' | 'frequency'; value: string; error: string | undefined; options: readonly string[] }) {
  return (
    <Field view={view} id={name} label={fieldWord(view, name)} error={error}>
      <select id={name} name={name} aria-invalid={error === undefined ? undefined : 'true'} aria-describedby={describedBy(name, false, error !== undefined)}>
        {options.map((option) => (
          <option value={option} selected={option === value}>{option === '' ? view.t('à préciser', 'to be stated') : valueWord(view, name, option)}</option>
        ))}
      </select>
    </Field>
  )
}
