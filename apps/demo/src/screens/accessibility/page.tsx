import { reportOf } from '../../town/domains.ts'
import { Findings } from '../../ui/findings.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import type { GridView } from '../../town/grid.ts'
import { GridSection } from './grid-section.tsx'
import { inOrder } from './facts.ts'
import { PageTable } from './page-table.tsx'
import { ThemeTable } from './theme-table.tsx'
import { FactList } from '../shared/fact-list.tsx'

type Props = { shown: Shown; grid: GridView | null; error?: string | undefined }

/** What the site declares, and what the law expects of it. */
export function AccessibilityPage({ shown, grid, error }: Props) {
  const { view, town, base, collection, result } = shown
  const title = view.t('Accessibilité', 'Accessibility')
  const facts = inOrder(result.facts)
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">
        {view.t('Ce que le site déclare, ce que la loi attend de cette déclaration, et les défauts qu\'un contrôle automatique relève.', 'What the site declares, what the law expects of that statement, and the defects that an automatic check finds.')}
      </p>
      <section aria-labelledby="faits">
        <h2 id="faits">{view.t('Ce que nous avons lu', 'What we read')}</h2>
        {facts.length === 0 ? <p>{view.t('Le site n\'a pas été lu.', 'The site was not read.')}</p> : <FactList view={view} facts={facts} base={base} />}
      </section>
      <PageTable view={view} result={result} />
      <ThemeTable view={view} result={result} />
      <GridSection view={view} base={base} grid={grid} error={error} />
      <section aria-labelledby="constats">
        <h2 id="constats">{view.t('À corriger ou à vérifier', 'To fix or to check')}</h2>
        <Findings view={view} report={reportOf(result.report, 'accessibilite')} base={base} />
        <p><a href={view.href(`${base}/accessibilite/palette`)}>{view.t('Essayer les couleurs de votre charte', 'Try your brand colours')}</a></p>
        <p class="soft">{view.t('Un contrôle automatique relève des défauts ; il ne dit jamais qu\'un site est conforme. Un audit humain reste nécessaire.', 'An automatic check finds defects; it never says that a site complies. An audit by a person remains necessary.')}</p>
      </section>
    </TownPage>
  )
}
