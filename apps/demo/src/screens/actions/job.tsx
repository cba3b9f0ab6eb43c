import type { Job } from '../../town/task.ts'
import { TextField } from '../../ui/field.tsx'
import { How, Who } from '../../ui/remedy.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'
import { Because, disputedWords, gainWords } from '../overview/todos.tsx'
import { jobWords, STATE } from './words.ts'

type Props = { view: View; base: string; job: Job; disputed: boolean; saved: boolean; error: string | undefined }

/** One thing to do, and the form to give it, date it, mark it done. */
export function JobItem({ view, base, job, disputed, saved, error }: Props) {
  const { action, state, title } = job
  return (
    <article class="with-side">
      <div>
        <h3>{view.say(title)}</h3>
        <p>
          <StateMark view={view} state={STATE[state]} word={jobWords(view, job)} />
          {saved && <span role="status"> · {view.t('enregistré', 'saved')}</span>}
        </p>
        {action && <p>{disputed ? disputedWords(view, action) : gainWords(view, action)} <Because view={view} action={action} base={base} /></p>}
        {action && <How view={view} remedy={action} />}
        <details open={error !== undefined}>
          <summary>{view.t('Confier, dater, marquer', 'Give, date, mark')}<span class="unseen"> : {view.say(title)}</span></summary>
          <JobForm view={view} base={base} job={job} error={error} />
        </details>
      </div>
      {action && <Who view={view} remedy={action} />}
    </article>
  )
}

function JobForm({ view, base, job: { id, task }, error }: Pick<Props, 'view' | 'base' | 'job' | 'error'>) {
  return (
    <form method="post" action={view.href(`${base}/actions#a-${id}`)} novalidate>
      <input type="hidden" name="action" value={id} />
      <TextField view={view} id={`qui-${id}`} name="qui" label={view.t('Confié à', 'Given to')} help={view.t('Un nom, un service.', 'A name, a department.')} value={task?.who} />
      <TextField view={view} id={`date-${id}`} name="pour" type="date" label={view.t('Pour le', 'By')} value={task?.due} error={error} />
      <p class="row">
        <button type="submit">{view.t('Enregistrer', 'Save')}</button>
        <button type="submit" name="fait" value={task?.done ? '0' : '1'} class="quiet">{task?.done ? view.t('Ce n\'est pas fait', 'It is not done') : view.t('C\'est fait', 'It is done')}</button>
      </p>
    </form>
  )
}
