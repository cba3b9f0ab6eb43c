import { expand } from '../data/namespaces.ts'
import { isReference, type Resource } from '../model/graph.ts'
import { type Span, spanOf } from '../rules/lib/dates.ts'
import { hasReadableGeometry } from '../rules/lib/geometry.ts'
import { licencesOf } from '../rules/lib/licences.ts'
import { literalsOf, textOf, valuesOf } from '../rules/lib/values.ts'
import type { FrequencyConcept } from '../data/vocabularies/frequency.ts'
import { frequencyOf } from './frequency.ts'
import { ASSUMED, NO, type Scored, type Share, shareOf, UNTESTED, YES } from './types.ts'

const iri = {
  accessRights: expand('dct:accessRights'),
  frequency: expand('dct:accrualPeriodicity'),
  modified: expand('dct:modified'),
  temporal: expand('dct:temporal'),
  spatial: expand('dct:spatial'),
  description: expand('dct:description'),
  abstract: expand('dct:abstract'),
}
const PERIOD = ['dcat:startDate', 'dcat:endDate', 'schema:startDate', 'schema:endDate'].map(expand)
const CLOSED_ACCESS = /\/access-right\/(RESTRICTED|NON_PUBLIC|CONFIDENTIAL|SENSITIVE)$/
const DAY = 86_400_000

/** Data that are not open have no licence on data.gouv.fr, whatever the catalogue says. */
export function licence({ dataset, graph }: Scored): Share {
  const closed = valuesOf(dataset, iri.accessRights).some((value) => isReference(value) && CLOSED_ACCESS.test(value.id))
  return shareOf(!closed && licencesOf(dataset, graph).length > 0)
}

/** Dates under the period, or a text of dates; a bare address is looked up on the network. */
export function temporalCoverage({ dataset, graph }: Scored): Share {
  let elsewhere = false
  for (const value of valuesOf(dataset, iri.temporal)) {
    if (!isReference(value)) {
      if (value.value.split('/').every((date) => spanOf(date.trim()))) return YES
      continue
    }
    const period = graph.get(value.id)
    if (PERIOD.some((property) => textOf(period, property))) return YES
    if (!period && /^https?:/.test(value.id)) elsewhere = true
  }
  return elsewhere ? UNTESTED : NO
}

export const spatial = ({ dataset, graph }: Scored): Share => shareOf(valuesOf(dataset, iri.spatial).some((value) => hasReadableGeometry(value, graph)))

/** The frequency that data.gouv.fr keeps; `unknown` counts as none. */
export function frequency(dataset: Resource): FrequencyConcept | undefined {
  return valuesOf(dataset, iri.frequency).map(frequencyOf).find((concept) => concept && concept.udata !== undefined && concept.udata !== 'unknown')
}

export const updateFrequency = ({ dataset }: Scored): Share => shareOf(frequency(dataset) !== undefined)

/**
 * In time when the next update is not late by more than a day, in whole days rounded down. Where the catalogue has
 * no date, data.gouv.fr counts from the day of the harvest.
 */
export function updateInTime({ dataset, files, now }: Scored): Share {
  const expected = frequency(dataset)
  if (!expected) return NO
  if (expected.minutes === undefined) return YES
  const last = lastUpdate(dataset, files, now)
  if (last === undefined) return ASSUMED
  const next = last + expected.minutes * 60_000
  return shareOf(Math.floor((next - now.first) / DAY) >= -1)
}

function lastUpdate(dataset: Resource, files: readonly Resource[], now: Span): number | undefined {
  const own = modifiedOf(dataset, now)
  if (own !== undefined) return own
  const dates = files.map((file) => modifiedOf(file, now))
  if (dates.length === 0 || dates.some((date) => date === undefined)) return undefined
  return Math.max(...dates.filter((date) => date !== undefined))
}

/** data.gouv.fr refuses a date in the future. */
function modifiedOf(resource: Resource, now: Span): number | undefined {
  const text = textOf(resource, iri.modified)
  const date = text === undefined ? undefined : spanOf(text)?.first
  return date === undefined || date > now.last ? undefined : date
}

/** More than a hundred characters, markup aside, in the language that the site shows. */
export function description({ dataset }: Scored): Share {
  const own = literalsOf(dataset, iri.description)
  const texts = own.length > 0 ? own : literalsOf(dataset, iri.abstract)
  const text = (texts.find(({ lang }) => lang?.startsWith('fr')) ?? texts[0])?.value ?? ''
  return shareOf(Array.from(text.replace(/<[^>]{0,500}>/g, '').trim()).length > 100)
}
