import type { Answer, Answers, AnswerValue, GivenAnswer, NotApplicable, Profile, Proof, Proposed, Status } from '../model/answers.ts'
import type { At } from './at.ts'
import { defaulted, object, optional, record, required } from './object.ts'
import { isObject, listOf, localized, number, oneOf, type Shape, text } from './shape.ts'

const proof = object<Proof>(() => ({ url: optional(text()), file: optional(text()), title: optional(text()), hash: optional(text()) }))

const proofOrId: Shape<Proof | string> = {
  get schema() {
    return { anyOf: [text().schema, proof.schema] }
  },
  read: (input, at) => (typeof input === 'string' ? text().read(input, at) : proof.read(input, at)),
}

const status = object<Status>(() => ({ done: required(number(0, 1)), planned: defaulted(number(0, 1), () => 0), notDone: defaulted(number(0, 1), () => 0) }))
const ids = listOf(text())

/** Whether the value suits its question is for the rules to say: here, only that it is one of the types. */
const value: Shape<AnswerValue> = {
  get schema() {
    return { anyOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }, ids.schema, status.schema] }
  },
  read(input: unknown, at: At) {
    if (typeof input === 'boolean' || typeof input === 'string') return input
    if (typeof input === 'number' && Number.isFinite(input)) return input
    if (Array.isArray(input)) return ids.read(input, at)
    if (isObject(input)) return status.read(input, at)
    return at.expected({ fr: 'true, false, un nombre, un texte, une liste ou { done, planned, notDone }', en: 'true, false, a number, a text, a list or { done, planned, notDone }' }, input)
  },
}

const CONFIDENCES = [0, 1, 2, 3] as const
const confidence: Shape<Proposed['confidence']> = {
  schema: { enum: CONFIDENCES },
  read: (input, at) => CONFIDENCES.find((known) => known === input) ?? at.expected({ fr: '0, 1, 2 ou 3', en: '0, 1, 2 or 3' }, input),
}

const proposed = object<Proposed>(() => ({
  origin: optional(oneOf(['migration'])), confidence: required(confidence), because: defaulted(ids, () => []), needsHuman: optional(localized()), expiresAt: optional(text()),
}))

const given = object<GivenAnswer>(() => ({ value: required(value), reason: optional(text()), proofs: optional(listOf(proofOrId)), proposed: optional(proposed) }))
const notApplicable = object<NotApplicable>(() => ({ notApplicable: required({ ...text(), read: (input, at) => (typeof input === 'string' ? input : text().read(input, at)) }) }))

const answer: Shape<Answer> = {
  get schema() {
    return { anyOf: [given.schema, notApplicable.schema, { type: 'object', properties: { value: { type: 'null' } }, required: ['value'], additionalProperties: false }] }
  },
  // `{ value: null }` is what a blank questionnaire holds: no answer yet.
  read: (input, at) => (isObject(input) && input['value'] === null && Object.keys(input).length === 1 ? null : isObject(input) && Object.hasOwn(input, 'notApplicable') && !Object.hasOwn(input, 'value') ? notApplicable.read(input, at) : given.read(input, at)),
}

export const PROFILE_KINDS = ['commune', 'epci', 'departement', 'region', 'syndicat'] as const

const profile = object<Profile>(() => ({
  kind: optional(oneOf(PROFILE_KINDS)), population: optional(number(0)), agents: optional(number(0)), competences: optional(ids),
}))

/** The format of answers. Edition, scale and profile may be left out; the answers may not. */
export const answersShape: Shape<Answers> = object<Answers>(() => ({
  edition: defaulted(text(), () => ''),
  scale: defaulted(text(), () => ''),
  profile: defaulted(profile, () => ({})),
  answers: required(record(answer)),
}))

