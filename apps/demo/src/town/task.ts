import type { Localized } from '@communaux/report'
import type { Action } from 'communaux'

/** Who took something to do, for when, and whether they say that it is done. */
export interface Task {
  /** Id of the action. */
  readonly id: string
  /** What it was called when it was given: it may leave the list once it is done. */
  readonly title: Localized
  /** Empty when nobody has it yet. */
  readonly who: string
  /** ISO day; empty when none is set. */
  readonly due: string
  /** ISO 8601; null as long as nobody says that it is done. */
  readonly done: string | null
}

/**
 * Where a task stands. A person says `done`; only a later collection says `verified`, when it no longer asks for it, or
 * `again`, when it still does.
 */
export type TaskState = 'open' | 'given' | 'done' | 'verified' | 'again'

/** @param collectedAt the clock of the last collection; @param asked whether that collection still asks for it */
export function stateOf(task: Task | undefined, collectedAt: string, asked: boolean): TaskState {
  if (!task) return 'open'
  if (task.done === null) return task.who === '' && task.due === '' ? 'open' : 'given'
  if (task.done >= collectedAt) return 'done'
  return asked ? 'again' : 'verified'
}

/** Something to do with its task, if somebody took it; an action that is no longer asked for is null. */
export interface Job {
  readonly id: string
  readonly title: Localized
  readonly action: Action | null
  readonly task: Task | undefined
  readonly state: TaskState
}

/** What is asked for today, in its order, then what was given and is no longer asked for. */
export function jobsOf(actions: readonly Action[], tasks: readonly Task[], collectedAt: string): Job[] {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const asked = new Set(actions.map(({ id }) => id))
  const today = actions.map((action): Job => ({ id: action.id, title: action.title, action, task: byId.get(action.id), state: stateOf(byId.get(action.id), collectedAt, true) }))
  const gone = tasks.filter(({ id }) => !asked.has(id)).map((task): Job => ({ id: task.id, title: task.title, action: null, task, state: stateOf(task, collectedAt, false) }))
  return [...today, ...gone]
}
