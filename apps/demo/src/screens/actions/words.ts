import type { State } from '@communaux/report'
import type { Job, TaskState } from '../../town/task.ts'
import type { View } from '../../ui/view.ts'

export const STATE: Readonly<Record<TaskState, State>> = { open: 'not-applicable', given: 'unknown', done: 'unknown', verified: 'passes', again: 'fails' }

/** Where a job stands, in a few words. */
export function jobWords(view: View, { task, state }: Pick<Job, 'task' | 'state'>): string {
  const who = task?.who ?? ''
  const due = task?.due ? view.t(`pour le ${view.date(task.due)}`, `by ${view.date(task.due)}`) : ''
  const day = task?.done ? view.date(task.done) : ''
  const words = {
    open: view.t('à confier', 'to be given'),
    given: [who === '' ? view.t('à confier', 'to be given') : view.t(`confié à : ${who}`, `given to: ${who}`), due].filter(Boolean).join(', '),
    done: view.t(`fait le ${day} ; à vérifier par une nouvelle collecte`, `done on ${day}; to be verified by a new collection`),
    verified: view.t(`fait le ${day}, vérifié`, `done on ${day}, verified`),
    again: view.t(`dit fait le ${day}, encore mesuré depuis`, `said done on ${day}, still measured since`),
  } satisfies Record<TaskState, string>
  return words[state]
}
