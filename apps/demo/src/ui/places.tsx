import { oneLine, type Finding, type FindingGroup } from '@communaux/report'
import type { View } from './view.ts'

const SHOWN = 3
type Props = { view: View; group: FindingGroup; base: string; all: boolean; anchor: string }

/** Where a rule fails: each place opens on its proof. */
export function Places({ view, group, base, all, anchor }: Props) {
  const shown = all ? group.findings : group.findings.slice(0, SHOWN)
  const hidden = group.findings.length - shown.length
  return (
    <>
      <ul class="places">
        {shown.map((finding) => (
          <li><Place view={view} finding={finding} base={base} alone={group.count === 1} /></li>
        ))}
      </ul>
      {hidden > 0 && (
        <p>
          <a href={view.href(`${view.path}#${anchor}`, { tout: '1' })}>{hidden === 1 ? view.t('Montrer le dernier', 'Show the last one') : view.t(`Montrer les ${view.number(hidden)} autres`, `Show ${view.number(hidden)} more`)}</a>
        </p>
      )}
    </>
  )
}

function Place({ view, finding, base, alone }: { view: View; finding: Finding; base: string; alone: boolean }) {
  const where = placeOf(finding)
  return (
    <>
      {!alone && <p>{view.say(finding.message)}</p>}
      {where && <p class="where">{where}</p>}
      <p>
        <a href={view.href(`${base}/preuves/${finding.fingerprint}`)}>
          {view.t('Preuve', 'Proof')}<span class="unseen"> : {view.say(finding.message)}{!alone && where !== '' && ` ${where}`}</span>
        </a>
      </p>
    </>
  )
}

/** The file's line, else the subject's address. */
function placeOf({ location, subject }: Finding): string {
  if (location) return oneLine(`${location.file}:${location.line}:${location.column}`)
  return oneLine(subject ?? '')
}
