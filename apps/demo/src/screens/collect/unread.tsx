import type { Untested } from '@communaux/report'
import type { Result } from '../../town/result.ts'
import { reportOfNone } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import type { View } from '../../ui/view.ts'

/** What could not be read, and what nobody asked to look at: silence is no pass. */
export function Unread({ view, result, base }: { view: View; result: Result; base: string }) {
  const report = reportOfNone(result.report)
  const untested = byReason(view, result.report.coverage.untested)
  if (report.findings.length === 0 && untested.size === 0) return null
  return (
    <section aria-labelledby="non-lu">
      <h2 id="non-lu">{view.t('Ce que nous n\'avons pas pu voir', 'What we could not see')}</h2>
      <p>{view.t('Ni réussi, ni raté : ces points élargissent la fourchette.', 'Neither passed nor failed: these points widen the interval.')}</p>
      {report.findings.length > 0 && <Findings view={view} report={report} base={base} all />}
      {[...untested].map(([reason, subjects]) => (
        <div class="group">
          <h3>{reason}</h3>
          <Subjects view={view} subjects={subjects} />
        </div>
      ))}
    </section>
  )
}

const SHOWN = 5

/** The first ones, and the others folded. */
function Subjects({ view, subjects }: { view: View; subjects: readonly string[] }) {
  const rest = subjects.slice(SHOWN)
  const list = (shown: readonly string[]) => (
    <ul class="places">
      {shown.map((subject) => (
        <li class="where">{subject}</li>
      ))}
    </ul>
  )
  return (
    <>
      {list(subjects.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? view.t('Et un autre', 'And one more') : view.t(`Et ${rest.length} autres`, `And ${rest.length} more`)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}

/** What nobody gave to look at, in words. */
function nameOf(view: View, rule: string): string {
  if (rule === 'dcat') return view.t('le catalogue de données', 'the data catalogue')
  if (rule === 'communaux/repositories') return view.t('les dépôts de code', 'the code repositories')
  return rule === 'rgaa' ? view.t('le site', 'the web site') : rule
}

/** The same reason is said once, with all that it is about. */
function byReason(view: View, untested: readonly Untested[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { rule, subject, reason } of untested) {
    const words = capital(view.say(reason))
    groups.set(words, [...(groups.get(words) ?? []), subject ?? nameOf(view, rule)])
  }
  return groups
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
