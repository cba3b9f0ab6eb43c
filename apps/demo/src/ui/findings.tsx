import { groupFindings, type Report } from '@communaux/report'
import { How, Who } from './remedy.tsx'
import { Places } from './places.tsx'
import { SourceLine } from './source.tsx'
import { OutcomeMark } from './state.tsx'
import type { View } from './view.ts'

type Props = {
  view: View
  report: Pick<Report, 'findings' | 'coverage'>
  /** The town's address: proofs are under it. */
  base: string
  /** Every place of every rule, instead of the first three: only where they are few. */
  all?: boolean
  /** Where the list stands, when a page has several: a rule may be in two of them, and ids are used once. */
  within?: string
  /** The collection that the findings are of, when it is not the latest. */
  collection?: string | undefined
}

/** Findings grouped by rule: the count first, three places, one remedy, and a link to the rest. */
export function Findings({ view, report, base, all = false, within, collection }: Props) {
  const groups = groupFindings(report)
  if (groups.length === 0) return <p>{view.t('Rien à corriger.', 'Nothing to fix.')}</p>
  return (
    <>
      {groups.map((group) => (
        <article class="group with-side" id={anchorOf(group.rule, within)}>
          <div>
            <p class="state-line"><OutcomeMark view={view} of={group} /></p>
            <h3>{view.say(group.headline)}</h3>
            <Places view={view} group={group} base={base} all={all} collection={collection} />
            {group.remedy && <How view={view} remedy={group.remedy} />}
            <SourceLine view={view} source={group.source} />
          </div>
          {group.remedy && <Who view={view} remedy={group.remedy} />}
        </article>
      ))}
    </>
  )
}

export const anchorOf = (rule: string, within?: string): string => `${within === undefined ? '' : `${within}-`}regle-${rule.replace(/[^a-z0-9.-]+/gi, '-')}`
