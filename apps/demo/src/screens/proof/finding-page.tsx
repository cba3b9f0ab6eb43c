import type { Finding } from '@communaux/report'
import { How, Who } from '../../ui/remedy.tsx'
import { SourceLine, Subject } from '../../ui/source.tsx'
import { OutcomeMark } from '../../ui/state.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { Details } from './details.tsx'
import { editionsOf } from './editions.ts'
import type { Excerpt } from './excerpt.ts'
import { ExcerptView } from './excerpt-view.tsx'
import { Measured } from './measured.tsx'
import { ReplaySection, type Replayed } from './replay.tsx'
import { Value } from './value.tsx'

type Props = { shown: Shown; finding: Finding; excerpt: Excerpt | null; document: string | null; replayed: Replayed }

/** What proves a finding: the place, the excerpt, the rule, its source. */
export function FindingPage({ shown, finding, excerpt, document, replayed }: Props) {
  const { view, town, collection, result } = shown
  const title = view.t('Preuve', 'Proof')
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <p class="kicker">{title}</p>
      <h1 class="sentence">{view.say(finding.message)}</h1>
      <div class="with-side">
        <div>
          <p><OutcomeMark view={view} of={finding} /></p>
          {finding.subject !== undefined && <p>{view.t('À propos de', 'About')} <Subject subject={finding.subject} /></p>}
          {excerpt && <ExcerptView view={view} excerpt={excerpt} />}
          <Details view={view} details={finding.details} />
          {finding.value !== undefined && <Value view={view} value={finding.value} />}
          {finding.remedy && <How view={view} remedy={finding.remedy} />}
          <SourceLine view={view} source={finding.source} />
        </div>
        {finding.remedy && <Who view={view} remedy={finding.remedy} />}
      </div>
      <Measured view={view} rule={finding.rule} hash={finding.fingerprint} at={collection.at} editions={editionsOf(finding.rule, result.report.ruleSets)} tool={`${result.report.tool.name} ${result.report.tool.version}`} />
      <ReplaySection shown={shown} hash={finding.fingerprint} replayed={replayed} document={document} />
    </TownPage>
  )
}
