import { questionsById, type CalendarEvent } from '@communaux/label'
import type { Localized } from '@communaux/report'
import type { Task } from '../../town/task.ts'
import type { Standing } from '../../town/estimate.ts'

/** Something that happens on a day. */
export interface Deadline {
  /** ISO 8601 day. */
  readonly date: string
  readonly text: Localized
  /** The question alone, when it is to be measured again. */
  readonly renews?: Localized
  /** Question of the label that it is about. */
  readonly question: string | null
  /** Something to do that it is for. */
  readonly action?: string
}

const EVENTS: Readonly<Record<CalendarEvent['what'], Localized>> = {
  opening: { fr: 'ouverture des candidatures', en: 'applications open' },
  closing: { fr: 'clôture des candidatures', en: 'applications close' },
  jury: { fr: 'réunion du jury', en: 'jury meets' },
  results: { fr: 'résultats', en: 'results' },
}

/** When measured answers must be measured again, and what the label announced, in the order of days. */
export function deadlinesOf({ proposals, scale, edition }: Standing, tasks: readonly Task[] = []): Deadline[] {
  const questions = questionsById(scale)
  const renewals = [...proposals.values()].flatMap(({ question, expiresAt }): Deadline[] => {
    const text = questions.get(question)?.text
    return expiresAt === undefined || !text ? [] : [{ date: expiresAt, question, renews: text, text: { fr: `À mesurer de nouveau : ${text.fr}`, en: `To measure again: ${text.en}` } }]
  })
  const announced = edition.calendar.map(({ what, date }): Deadline => ({
    date,
    question: null,
    text: { fr: `${edition.name.fr} : ${EVENTS[what].fr}`, en: `${edition.name.en}: ${EVENTS[what].en}` },
  }))
  const given = tasks.filter(({ due, done }) => due !== '' && done === null).map(({ id, title, who, due }): Deadline => {
    const to = who === '' ? { fr: '', en: '' } : { fr: ` (${who})`, en: ` (${who})` }
    return { date: due, question: null, action: id, text: { fr: `À faire : ${title.fr}${to.fr}`, en: `To do: ${title.en}${to.en}` } }
  })
  return [...given, ...renewals, ...announced].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
