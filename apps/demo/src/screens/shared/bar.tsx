import { bar, barTable, levelTable, type ScoreResult } from '@communaux/label'
import { raw } from 'hono/html'
import { DataTable } from '../../ui/data-table.tsx'
import type { View } from '../../ui/view.ts'

/**
 * « La fourchette »: the picture and its tables. It is drawn twice, for wide and for narrow screens; the
 * style shows one, and the other is hidden from everyone.
 */
export function Bar({ view, result }: { view: View; result: ScoreResult }) {
  const { lang } = view
  return (
    <figure class="picture bar">
      <div class="wide">{raw(bar(result, { lang, id: 'fourchette' }))}</div>
      <div class="narrow">{raw(bar(result, { lang, id: 'fourchette-etroite', narrow: true }))}</div>
      <figcaption>
        <details>
          <summary>{view.t('Les mêmes chiffres en tableau', 'The same figures in a table')}</summary>
          <DataTable table={barTable(result, lang)} />
          <DataTable table={levelTable(result, lang)} />
        </details>
      </figcaption>
    </figure>
  )
}
