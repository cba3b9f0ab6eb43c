import { TextField } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import type { Attempt } from './form.ts'

export function SirenForm({ view, attempt }: { view: View; attempt?: Attempt | undefined }) {
  const given = attempt?.form === 'siren' ? attempt : undefined
  return (
    <form method="post" action={view.href('/collectivites/par-siren')} novalidate>
      <h3>{view.t('Par son SIREN', 'By its SIREN')}</h3>
      <TextField
        view={view}
        id="siren"
        name="siren"
        inputmode="numeric"
        label={view.t('Numéro SIREN', 'SIREN number')}
        help={view.t('Neuf chiffres. Son catalogue est lu sur data.gouv.fr.', 'Nine digits. Its catalogue is read on data.gouv.fr.')}
        value={given?.values['siren']}
        error={given?.errors['siren']}
      />
      <button type="submit">{view.t('Chercher ce SIREN', 'Look up this SIREN')}</button>
    </form>
  )
}
