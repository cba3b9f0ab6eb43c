import { Findings } from '../../ui/findings.tsx'
import { pageOf, Pages } from '../../ui/pages.tsx'
import { TownPage } from '../../ui/town-page.tsx'
import type { Correction } from '../../town/correction.ts'
import { reportOf } from '../../town/domains.ts'
import type { Shown } from '../town/shown.ts'
import { FileAnswers } from './answers.tsx'
import { CorrectedHere } from './corrected-here.tsx'
import { DatasetTable } from './dataset-table.tsx'
import { FilterForm } from './filter-form.tsx'
import { linesOf, matching, type Filter, type Line } from './filter.ts'
import { datasetWords } from './words.ts'

type Props = { shown: Shown; corrections: readonly Correction[]; filter: Filter }

/** The datasets in a table, then what was found in the catalogue, grouped by rule. */
export function DataPage({ shown, corrections, filter }: Props) {
  const { view, town, result, base, collection } = shown
  const report = reportOf(result.report, 'donnees')
  const lines = linesOf(result)
  const found = matching(lines, filter)
  const title = view.t('Données', 'Data')
  return (
    <TownPage view={view} town={town} title={title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{datasetWords(view, lines.length, lines.filter(({ fails }) => fails === 0).length)}</p>
      <FileAnswers view={view} result={result} base={base} />
      <CorrectedHere view={view} base={base} result={result} corrections={corrections} />
      {lines.length > 0 && (
        <section aria-labelledby="jeux">
          <h2 id="jeux">{view.t('Les jeux de données', 'The datasets')}</h2>
          <FilterForm view={view} filter={filter} formats={formatsOf(lines)} found={found.length} of={lines.length} />
          <p class="soft">{view.t('Ceux qui demandent le plus de travail d\'abord.', 'Those that need the most work first.')}</p>
          <DatasetTable view={view} lines={pageOf(found, filter.page)} base={base} />
          <Pages view={view} page={filter.page} rows={found.length} query={{ q: filter.text, etat: filter.state, format: filter.format }} />
        </section>
      )}
      <section aria-labelledby="constats">
        <h2 id="constats">{view.t('Ce qu\'il y a à corriger dans le catalogue', 'What there is to fix in the catalogue')}</h2>
        <Findings view={view} report={report} base={base} />
        <p class="soft">{view.t('Nous contrôlons la description des données, pas le contenu des fichiers.', 'We check how data are described, not what the files hold.')}</p>
      </section>
    </TownPage>
  )
}

const formatsOf = (lines: readonly Line[]): string[] => [...new Set(lines.flatMap(({ detail }) => detail.formats))].sort()
