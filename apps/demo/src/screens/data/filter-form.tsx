import { stateWord, type State } from '@communaux/report'
import type { View } from '../../ui/view.ts'
import type { Filter } from './filter.ts'

type Props = { view: View; filter: Filter; formats: readonly string[]; found: number; of: number }
const SHOWN: readonly State[] = ['fails', 'unknown', 'passes']

/** Filters by an address, without JavaScript: it can be kept and sent. */
export function FilterForm({ view, filter, formats, found, of }: Props) {
  return (
    <form method="get" action={view.path} class="filters" role="search" aria-label={view.t('Filtrer les jeux de données', 'Filter the datasets')}>
      {view.lang === 'en' && <input type="hidden" name="lang" value="en" />}
      <p>
        <label for="q">{view.t('Titre', 'Title')}</label>
        <input id="q" name="q" type="search" value={filter.text} />
      </p>
      <p>
        <label for="etat">{view.t('État', 'State')}</label>
        <select id="etat" name="etat">
          <option value="">{view.t('tous', 'all')}</option>
          {SHOWN.map((state) => (
            <option value={state} selected={filter.state === state}>{view.say(stateWord(state))}</option>
          ))}
        </select>
      </p>
      <p>
        <label for="format">{view.t('Format', 'Format')}</label>
        <select id="format" name="format">
          <option value="">{view.t('tous', 'all')}</option>
          {formats.map((format) => (
            <option value={format} selected={filter.format === format}>{format}</option>
          ))}
        </select>
      </p>
      <button type="submit" class="quiet">{view.t('Filtrer', 'Filter')}</button>
      <p class="soft" role="status">{view.t(`${view.number(found)} sur ${view.number(of)}`, `${view.number(found)} of ${view.number(of)}`)}</p>
    </form>
  )
}
