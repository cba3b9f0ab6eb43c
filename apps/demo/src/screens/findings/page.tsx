import { groupFindings, type Finding, type FindingGroup } from '@communaux/report'
import { reportOf, reportOfNone } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import { pageOf, Pages } from '../../ui/pages.tsx'
import { PlaceList } from '../../ui/places.tsx'
import { How, Who } from '../../ui/remedy.tsx'
import { SourceLine } from '../../ui/source.tsx'
import { OutcomeMark } from '../../ui/state.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'

/** Everything that a collection found, grouped by rule, whatever the domain. */
export function FindingsPage({ shown }: { shown: Shown }) {
  const { view, town, base, collection } = shown
  const title = view.t('Tous les constats', 'All findings')
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{view.t(`Ce que la collecte du ${view.date(collection.at)} a relevé, tous domaines réunis.`, `What the collection of ${view.date(collection.at)} found, all domains together.`)}</p>
      {parts(shown).filter(({ report }) => report.findings.length > 0).map(({ id, name, report }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <Findings view={view} report={report} base={base} collection={collection.id} />
        </section>
      ))}
    </TownPage>
  )
}

const parts = ({ view, result: { report } }: Shown) => [
  { id: 'donnees', name: view.t('Données', 'Data'), report: reportOf(report, 'donnees') },
  { id: 'licences', name: view.t('Licences', 'Licences'), report: reportOf(report, 'licences') },
  { id: 'accessibilite', name: view.t('Accessibilité', 'Accessibility'), report: reportOf(report, 'accessibilite') },
  { id: 'collecte', name: view.t('Collecte', 'Collection'), report: reportOfNone(report) },
]

type RuleProps = { shown: Shown; findings: readonly [Finding, ...Finding[]]; page: number }

/** One rule, and every place where it fails or could not be decided. */
export function RulePage({ shown: { view, town, base, collection, result }, findings, page }: RuleProps) {
  const groups = groupFindings({ findings, coverage: result.report.coverage })
  const [first] = groups as [FindingGroup]
  const title = view.say(first.title ?? first.headline)
  const query = { regle: first.rule, collecte: collection.id }
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <p class="kicker"><a href={view.href(`${base}/constats`, { collecte: collection.id })}>{view.t('Tous les constats', 'All findings')}</a></p>
      <h1 class="sentence">{title}</h1>
      <div class="with-side">
        <div>
          <p><OutcomeMark view={view} of={first} /></p>
          <p class="lede">{view.say(first.headline)}</p>
          {first.remedy && <How view={view} remedy={first.remedy} />}
          <SourceLine view={view} source={first.source} />
        </div>
        {first.remedy && <Who view={view} remedy={first.remedy} />}
      </div>
      <section aria-labelledby="lieux">
        <h2 id="lieux">{view.t('Où', 'Where')}</h2>
        <PlaceList view={view} findings={pageOf(findings, page)} base={base} headline={view.say(first.headline)} />
        <Pages view={view} page={page} rows={findings.length} query={query} />
      </section>
    </TownPage>
  )
}
