import type { Finding } from '@communaux/report'
import { diffReports } from '@communaux/report/diff'
import { Findings } from '../../ui/findings.tsx'
import type { View } from '../../ui/view.ts'
import type { Ended } from '../town/past.ts'

type Props = { view: View; base: string; before: Ended; after: Ended }

/** Fixed, new, changed with a rule, same: a rule that changed is nobody's doing. */
export function Difference({ view, base, before, after }: Props) {
  const { fixed, added, same, ruleChanged } = diffReports(before.result.report, after.result.report)
  // The titles of rules that only one of the two collections had.
  const coverage = { rules: [...after.result.report.coverage.rules, ...before.result.report.coverage.rules], untested: [] }
  const section = (id: string, title: string, findings: readonly Finding[], collection: string, words?: string) => (
    <section aria-labelledby={id}>
      <h2 id={id}>{title} ({view.number(findings.length)})</h2>
      {words !== undefined && <p>{words}</p>}
      {findings.length === 0 && <p>{view.t('Rien entre ces deux dates.', 'Nothing between these two dates.')}</p>}
      {findings.length > 0 && <Findings view={view} report={{ findings, coverage }} base={base} within={id} collection={collection} />}
    </section>
  )
  return (
    <>
      <p class="lede">{view.t(`Du ${view.date(before.at)} au ${view.date(after.at)}`, `From ${view.date(before.at)} to ${view.date(after.at)}`)}</p>
      {section('corriges', view.t('Corrigés', 'Fixed'), fixed, before.id)}
      {section('nouveaux', view.t('Nouveaux', 'New'), added, after.id)}
      {ruleChanged.length > 0 &&
        section(
          'regles',
          view.t('Règle changée', 'Rule changed'),
          ruleChanged.map(({ finding }) => finding),
          after.id,
          view.t('Ces constats sont venus ou partis avec une autre version des règles : personne n\'a rien corrigé ni abîmé.', 'These findings came or went with another version of the rules: nobody fixed or broke anything.'),
        )}
      <section aria-labelledby="inchanges">
        <h2 id="inchanges">{view.t('Inchangés', 'Same')} ({view.number(same.length)})</h2>
        <p>{view.t('Les mêmes constats aux deux dates.', 'The same findings on both dates.')}</p>
      </section>
    </>
  )
}
