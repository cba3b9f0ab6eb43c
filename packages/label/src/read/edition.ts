import type { CalendarEvent, Edition, EditionDomain, EditionLevel, Known } from '../data/types.ts'
import type { Source } from '@communaux/report'
import { defaulted, object, optional, required } from './object.ts'
import { day, listOf, localized, oneOf, type Shape, text } from './shape.ts'

const KNOWN: readonly Known[] = ['official', 'partial', 'none']

const known = object<Edition['known']>(() => ({ domains: required(oneOf(KNOWN)), levels: required(oneOf(KNOWN)), questions: required(oneOf(KNOWN)) }))
const domain = object<EditionDomain>(() => ({ id: required(text()), name: required(localized()) }))
const level = object<EditionLevel>(() => ({ id: required(text()), name: required(localized()), meaning: optional(localized()) }))
const event = object<CalendarEvent>(() => ({ what: required(oneOf(['opening', 'closing', 'jury', 'results'])), date: required(day()), year: optional(text()) }))
const source = object<Source>(() => ({ title: required(text()), clause: optional(text()), url: required(text()) }))

/** The format of editions: what is not known stays empty, and says so. */
export const editionShape: Shape<Edition> = object<Edition>(() => ({
  id: required(text()), name: required(localized()), known: required(known),
  domains: defaulted(listOf(domain), () => []), levels: defaulted(listOf(level), () => []), calendar: defaulted(listOf(event), () => []),
  notes: defaulted(listOf(localized()), () => []), sources: defaulted(listOf(source), () => []),
}))
