import { bar, barTable, type ScoreResult } from '@communaux/label'
import { raw } from 'hono/html'
import { DataTable } from '../../ui/data-table.tsx'
import type { View } from '../../ui/view.ts'

/** « La fourchette »: the picture, the sentence that says edition, scale and coverage, and its table. */
export function Bar({ view, result }: { view: View; result: ScoreResult }) {
  return (
    <figure class="picture">
      <p class="kicker">{view.say(result.notice)}</p>
      {raw(bar(result, { lang: view.lang }))}
      <figcaption>
        <details>
          <summary>{view.t('Les mêmes chiffres en tableau', 'The same figures in a table')}</summary>
          <DataTable table={barTable(result, view.lang)} />
        </details>
      </figcaption>
    </figure>
  )
}
