import type { Result } from '../../town/result.ts'
import { reportOfNone } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import type { View } from '../../ui/view.ts'

/** What could not be read, and what nobody asked to look at: silence is no pass. */
export function Unread({ view, result, base }: { view: View; result: Result; base: string }) {
  const report = reportOfNone(result.report)
  const untested = result.report.coverage.untested
  if (report.findings.length === 0 && untested.length === 0) return null
  return (
    <section aria-labelledby="non-lu">
      <h2 id="non-lu">{view.t('Ce que nous n\'avons pas pu voir', 'What we could not see')}</h2>
      <p>{view.t('Ni réussi, ni raté : ces points élargissent la fourchette.', 'Neither passed nor failed: these points widen the interval.')}</p>
      {report.findings.length > 0 && <Findings view={view} report={report} base={base} all />}
      {untested.length > 0 && (
        <ul>
          {untested.map(({ rule, subject, reason }) => (
            <li><code>{rule}</code>{subject === undefined ? '' : ` ${subject}`} : {view.say(reason)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
