import type { Actor, Effort, Source } from '@communaux/report'
import type { Domain, Gate, NaMode, Option, ProfileCondition, Question, QuestionSource, Scale, ScaleLevel } from '../data/types.ts'
import { PROFILE_KINDS } from './answers.ts'
import { defaulted, lazily, object, optional, required } from './object.ts'
import { day, flag, isObject, listOf, localized, number, oneOf, type Shape, text } from './shape.ts'

export const NA_MODES: readonly NaMode[] = ['proportional', 'equal', 'exclude']
const KINDS: readonly Question['kind'][] = ['yes-no', 'share', 'count', 'choice', 'list', 'text', 'status']
const ACTORS: readonly Actor[] = ['producer', 'webmaster', 'developer', 'supplier', 'platform', 'elected']
const EFFORTS: readonly Effort[] = ['minutes', 'hours', 'days']

const ids = listOf(text())
const fullSource = object<Source>(() => ({ title: required(text()), clause: optional(text()), url: required(text()) }))

export const source: Shape<Source | string> = {
  get schema() {
    return { anyOf: [text().schema, fullSource.schema] }
  },
  read: (input, at) => (typeof input === 'string' ? text().read(input, at) : fullSource.read(input, at)),
}

const questionSource = object<QuestionSource>(() => ({
  status: required(oneOf(['official', 'inspired'])), title: required(text()), clause: optional(text()), url: required(text()),
}))

const condition = object<ProfileCondition>(() => ({
  kinds: optional(listOf(oneOf(PROFILE_KINDS))), minPopulation: optional(number(0)), maxPopulation: optional(number(0)),
  minAgents: optional(number(0)), competences: optional(ids),
}))

/** A list of kinds is short for `{ kinds }`. */
const profiles: Shape<ProfileCondition> = {
  get schema() {
    return { anyOf: [listOf(oneOf(PROFILE_KINDS)).schema, condition.schema] }
  },
  read: (input, at) => condition.read(Array.isArray(input) ? { kinds: input as unknown } : input, at),
}

const option = object<Option>(() => ({ id: required(text()), text: defaulted(localized(), nameFromId), value: defaulted(number(0, 1), () => 1) }))

const question = object<Question>(() => ({
  id: required(text()), kind: required(oneOf(KINDS)), weight: required(number(0)), naAllowed: defaulted(flag(), () => false),
  text: defaulted(localized(), nameFromId), help: optional(localized()), options: optional(listOf(option)), target: optional(number(Number.MIN_VALUE)),
  profiles: optional(profiles), source: optional(lenientSource()), who: optional(oneOf(ACTORS)), effort: optional(oneOf(EFFORTS)),
  needs: optional(text()), proof: optional(localized()),
}))

/** A source given as one text is kept as the title of a source that inspired the question. */
function lenientSource(): Shape<QuestionSource> {
  return {
    get schema() {
      return { anyOf: [text().schema, questionSource.schema] }
    },
    read: (input, at) => (typeof input === 'string' ? { status: 'inspired', title: input, url: '' } : questionSource.read(input, at)),
  }
}

const domain: Shape<Domain> = object<Domain>(() => ({
  id: required(text()), name: defaulted(localized(), nameFromId), weight: required(number(0)), na: optional(oneOf(NA_MODES)),
  domains: optional(listOf(lazily('domain', () => domain))), questions: optional(listOf(question)),
}))

const level = object<ScaleLevel>(() => ({ id: required(text()), from: required(number(0)), name: optional(localized()) }))

const gate = object<Gate>(() => ({
  id: required(text()), level: required(text()), question: optional(text()), domain: optional(text()), everyDomain: optional(flag()),
  min: required(number(0, 1)), text: defaulted(localized(), nameFromId),
}))

const sorting = object<{ readonly majority: number }>(() => ({ majority: required(number(0, 1)) }))

/** The format of scales. */
export const scaleShape: Shape<Scale> = object<Scale>(() => ({
  id: required(text()), version: defaulted(versionText(), () => ''), author: required(text()), date: defaulted(day(), () => ''), edition: required(text()),
  na: defaulted(oneOf(NA_MODES), () => 'proportional' as const), levelUnit: optional(oneOf(['share', 'percent', 'points'])),
  zeroWeights: optional(oneOf(['indeterminate', 'zero', 'full'])), levels: required(listOf(level)), gates: optional(listOf(gate)),
  sorting: optional(sorting), source: defaulted(source, () => ''), notes: optional(listOf(localized())), domains: required(listOf(domain)),
}))

/** YAML reads `version: 1.2` as a number. */
function versionText(): Shape<string> {
  return {
    schema: { type: ['string', 'number'] },
    read: (input, at) => (typeof input === 'number' ? String(input) : text().read(input, at)),
  }
}

function nameFromId(input: Readonly<Record<string, unknown>>): { fr: string; en: string } {
  const id = isObject(input) && typeof input['id'] === 'string' ? input['id'] : ''
  return { fr: id, en: id }
}

/** What `$ref` names in the JSON Schema of scales. */
export const scaleDefinitions = (): Readonly<Record<string, unknown>> => ({ domain: domain.schema })
