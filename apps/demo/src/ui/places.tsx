import { oneLine, type Finding, type FindingGroup } from '@communaux/report'
import type { View } from './view.ts'

const SHOWN = 3
type Props = { view: View; group: FindingGroup; base: string; all: boolean; collection?: string | undefined }

/** Where a rule fails: each place opens on its proof. The rest is a page of its own, however many they are. */
export function Places({ view, group, base, all, collection }: Props) {
  const shown = all ? group.findings : group.findings.slice(0, SHOWN)
  const hidden = group.findings.length - shown.length
  return (
    <>
      <PlaceList view={view} findings={shown} base={base} headline={view.say(group.headline)} />
      {hidden > 0 && (
        <p>
          <a href={view.href(`${base}/constats`, { regle: group.rule, collecte: collection })}>
            {hidden === 1 ? view.t('Montrer le dernier', 'Show the last one') : view.t(`Montrer les ${view.number(hidden)} autres`, `Show ${view.number(hidden)} more`)}
            <span class="unseen"> : {view.say(group.headline)}</span>
          </a>
        </p>
      )}
    </>
  )
}

/** One line a place. What the heading above already says is not said again. */
export function PlaceList({ view, findings, base, headline }: { view: View; findings: readonly Finding[]; base: string; headline: string }) {
  return (
    <ul class="places">
      {findings.map((finding) => (
        <li><Place view={view} finding={finding} base={base} headline={headline} /></li>
      ))}
    </ul>
  )
}

function Place({ view, finding, base, headline }: { view: View; finding: Finding; base: string; headline: string }) {
  const where = placeOf(finding)
  const message = view.say(finding.message)
  const said = headline.endsWith(message)
  return (
    <>
      {!said && <p>{message}</p>}
      {where && <p class="where">{where}</p>}
      <p>
        <a href={view.href(`${base}/preuves/${finding.fingerprint}`)}>
          {view.t('Preuve', 'Proof')}<span class="unseen"> : {message}{where !== '' && ` ${where}`}</span>
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
