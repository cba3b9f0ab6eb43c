import { TextField } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import type { Attempt } from './form.ts'

export function SiteForm({ view, attempt }: { view: View; attempt?: Attempt | undefined }) {
  const given = attempt?.form === 'site' ? attempt : undefined
  return (
    <form method="post" action={view.href('/collectivites/par-site')} novalidate>
      <h3>{view.t('Par l\'adresse de son site', 'By the address of its site')}</h3>
      <TextField
        view={view}
        id="site"
        name="site"
        type="url"
        autocomplete="url"
        label={view.t('Adresse du site', 'Address of the site')}
        help={view.t('Par exemple https://www.exemple-sur-isere.example', 'For instance https://www.exemple-sur-isere.example')}
        value={given?.values['site']}
        error={given?.errors['site']}
      />
      <button type="submit">{view.t('Regarder ce site', 'Look at this site')}</button>
    </form>
  )
}
