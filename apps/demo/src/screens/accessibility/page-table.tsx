import { oneLine } from '@communaux/report'
import type { Result } from '../../town/result.ts'
import { Table } from '../../ui/table.tsx'
import { OutLink } from '../../ui/source.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'

/** The pages that were looked at, and those that did not answer. */
export function PageTable({ view, result }: { view: View; result: Result }) {
  const silent = silentPages(result)
  if (result.pages.length + silent.length === 0) return null
  const caption = view.t('Ce qu\'un contrôle automatique relève, page par page', 'What an automatic check finds, page by page')
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">{view.t('Les pages regardées', 'The pages looked at')}</h2>
      <Table caption={caption} head={[view.t('Page', 'Page'), view.t('Contrôle automatique', 'Automatic check')]}>
        {result.pages.map(({ url, title, nc }) => (
          <tr>
            <th scope="row">{oneLine(title) || view.t('sans titre', 'no title')}<span class="address"><OutLink url={url} /></span></th>
            <td><StateMark view={view} state={nc > 0 ? 'fails' : 'unknown'} word={defectWords(view, nc)} /></td>
          </tr>
        ))}
        {silent.map((url) => (
          <tr>
            <th scope="row"><OutLink url={url} /></th>
            <td><StateMark view={view} state="unknown" word={view.t('injoignable', 'unreachable')} /></td>
          </tr>
        ))}
      </Table>
      <p class="soft">{view.t('« Aucun défaut relevé » ne veut pas dire conforme : une personne doit encore regarder.', '“No defect found” does not mean compliant: a person must still look.')}</p>
    </section>
  )
}

/** Only a person can say that a page passes. */
function defectWords(view: View, nc: number): string {
  if (nc === 0) return view.t('aucun défaut relevé', 'no defect found')
  return view.t(`${nc} test${nc > 1 ? 's' : ''} en défaut`, `${nc} test${nc === 1 ? '' : 's'} with a defect`)
}

/** Pages of the site that could not be opened. */
function silentPages({ report, sources: { site } }: Result): string[] {
  const host = site !== undefined && URL.canParse(site) ? new URL(site).host : null
  const subjects = report.findings.flatMap(({ rule, because, subject }) => (rule === 'communaux/source-opened' && because === 'unreachable' ? (subject ?? []) : []))
  return subjects.filter((subject) => host !== null && URL.canParse(subject) && new URL(subject).host === host)
}
