import type { View } from '../../ui/view.ts'
import type { Ended } from '../town/past.ts'

type Props = { view: View; ended: readonly Ended[]; before: Ended; after: Ended }

/** Which two collections to compare. */
export function ChoiceForm({ view, ended, before, after }: Props) {
  return (
    <form method="get" action={view.path} class="filters">
      {view.lang === 'en' && <input type="hidden" name="lang" value="en" />}
      <Choice view={view} name="avant" label={view.t('Comparer', 'Compare')} ended={ended} chosen={before} />
      <Choice view={view} name="apres" label={view.t('avec', 'with')} ended={ended} chosen={after} />
      <button type="submit" class="quiet">{view.t('Comparer', 'Compare')}</button>
    </form>
  )
}

function Choice({ view, name, label, ended, chosen }: { view: View; name: string; label: string; ended: readonly Ended[]; chosen: Ended }) {
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {ended.map(({ id, at }) => (
          <option value={id} selected={id === chosen.id}>{view.date(at)}</option>
        ))}
      </select>
    </p>
  )
}
