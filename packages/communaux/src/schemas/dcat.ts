import { count, list, named, number, object, oneOf, text, type JsonSchema } from './build.ts'

const range = object({ min: number, max: number })

export const dcatScore: JsonSchema = named('dcat-score', 'communaux dcat score', object({
  method: oneOf('datagouv', 'mqa'),
  edition: text,
  score: number,
  max: number,
  range,
  criteria: list(object({ id: text, score: number, max: number, range })),
  improvements: list(object({ points: number, text: {}, subjects: list(text) })),
}))

export const dcatProfiles: JsonSchema = named('dcat-profiles', 'communaux dcat profiles', list(object({ id: text, edition: text, extends: {}, rules: {} })))

const compared = object({ subject: text, class: text, title: text })

export const dcatDiff: JsonSchema = named('dcat-diff', 'communaux dcat diff', object({
  added: list(compared),
  removed: list(compared),
  changed: list(object({ subject: text, class: text, title: text, changes: list(object({ property: text, path: list(text), kind: oneOf('added', 'changed', 'precision', 'removed'), from: list(text), to: list(text) })) })),
  warnings: list(object({ id: text, subject: text, text: {} })),
}))

/** What `dcat check` adds to a report. */
export const datasets: JsonSchema = list(object({ id: text, title: text, distributions: count }))

/** What `dcat harvest-check` adds to a report. */
export const harvested: JsonSchema = list(object({ id: text, title: text, distributions: count, fate: oneOf('kept', 'merged', 'skipped'), guessed: count, lost: count }))
