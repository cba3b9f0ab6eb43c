import { visible } from '@communaux/report'
import type { View } from '../../ui/view.ts'

const LONGEST = 2_000

/** The value met, as it was met. */
export function Value({ view, value }: { view: View; value: unknown }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1)
  return (
    <div>
      <p class="kicker">{view.t('Valeur lue', 'Value read')}</p>
      <pre tabindex={0} role="region" aria-label={view.t('Valeur lue', 'Value read')}><code>{visible(text).slice(0, LONGEST)}</code></pre>
    </div>
  )
}
