import { describedBy, Field, TextField } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import { MAX_MB } from './limits.ts'
import type { Attempt } from './form.ts'

export function FileForm({ view, attempt }: { view: View; attempt?: Attempt | undefined }) {
  const given = attempt?.form === 'fichier' ? attempt : undefined
  const error = given?.errors['catalogue']
  return (
    <form method="post" action={view.href('/collectivites/par-fichier')} enctype="multipart/form-data" novalidate>
      <h3>{view.t('Par un fichier de catalogue', 'By a catalogue file')}</h3>
      <Field
        view={view}
        id="catalogue"
        label={view.t('Fichier de catalogue', 'Catalogue file')}
        help={view.t(`DCAT (Turtle, JSON-LD, RDF/XML), SCDL, data.gouv.fr ou CKAN. ${MAX_MB} Mo au plus.`, `DCAT (Turtle, JSON-LD, RDF/XML), SCDL, data.gouv.fr or CKAN. ${MAX_MB} MB at most.`)}
        error={error}
      >
        <input id="catalogue" name="catalogue" type="file" aria-invalid={error === undefined ? undefined : 'true'} aria-describedby={describedBy('catalogue', true, error !== undefined)} />
      </Field>
      <TextField view={view} id="nom" name="nom" label={view.t('Nom de la collectivité (facultatif)', 'Name of the collectivity (optional)')} value={given?.values['nom']} error={given?.errors['nom']} />
      <TextField view={view} id="siren-fichier" name="siren" inputmode="numeric" label={view.t('SIREN (facultatif)', 'SIREN (optional)')} value={given?.values['siren']} error={given?.errors['siren']} />
      <button type="submit">{view.t('Contrôler ce fichier', 'Check this file')}</button>
    </form>
  )
}
