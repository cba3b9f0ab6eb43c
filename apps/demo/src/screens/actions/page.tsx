import type { Standing } from '../../town/estimate.ts'
import type { Job } from '../../town/task.ts'
import { TownPage } from '../../ui/town-page.tsx'
import type { Shown } from '../town/shown.ts'
import { JobItem } from './job.tsx'

type Props = { shown: Shown; standing: Standing; jobs: readonly Job[]; saved?: string | undefined; problem?: { id: string; words: string } | undefined }

/** All there is to do: who takes it, for when, and what a new collection says of it. */
export function ActionsPage({ shown, standing, jobs, saved, problem }: Props) {
  const { view, town, base, collection } = shown
  const title = view.t('À faire', 'To do')
  const section = (id: string, heading: string, listed: readonly Job[]) =>
    listed.length === 0 ? null : (
      <section aria-labelledby={id}>
        <h2 id={id}>{heading}</h2>
        <ol class="todos">
          {listed.map((job) => (
            <li id={`a-${job.id}`}>
              <JobItem view={view} base={base} job={job} disputed={standing.conflicts.has(job.id)} saved={saved === job.id} error={problem?.id === job.id ? problem.words : undefined} />
            </li>
          ))}
        </ol>
      </section>
    )
  return (
    <TownPage view={view} town={town} title={problem ? `${view.t('Erreur', 'Error')} · ${title}` : title} clock={collection.at}>
      <h1>{title}</h1>
      <p class="lede">{view.t('Confiez chaque chose à quelqu\'un, avec une date. Vous dites quand c\'est fait ; seule une nouvelle collecte le vérifie.', 'Give each thing to someone, with a date. You say when it is done; only a new collection verifies it.')}</p>
      {jobs.length === 0 && <p>{view.t('Rien de ce que nous mesurons ne demande de travail.', 'Nothing that we measure needs work.')}</p>}
      {section('mesurer', view.t('Ce que nous mesurons', 'What we measure'), jobs.filter(({ action }) => action?.kind === 'fix'))}
      {section('repondre', view.t('Ce que personne n\'a encore dit', 'What nobody has said yet'), jobs.filter(({ action }) => action?.kind === 'answer'))}
      {section('sorties', view.t('Ce que la dernière collecte ne demande plus', 'What the last collection no longer asks for'), jobs.filter(({ action }) => action === null))}
    </TownPage>
  )
}
