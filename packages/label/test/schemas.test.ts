import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { communaux2026, editions, type FormatName, readAnswers, readEdition, readGrids, readScale, scales, schemaOf, templateJson } from '../src/index.ts'

const validators = new Map((['answers', 'edition', 'grids', 'scale'] as const).map((format) => [format, new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(JSON.stringify(schemaOf(format))) as object)]))
const accepts = (format: FormatName, input: unknown): boolean => validators.get(format)?.(input) === true
const readers = { answers: readAnswers, edition: readEdition, grids: readGrids, scale: readScale } as const
const isClean = (format: FormatName, input: unknown): boolean => readers[format](input).findings.length === 0 && readers[format](input).value !== null

const minimal = { id: 's', author: 'moi', edition: 'e', levels: [], domains: [{ id: 'd', weight: 1, questions: [{ id: 'q', kind: 'yes-no', weight: 1 }] }] }

describe('JSON Schemas', () => {
  it.each(scales.map((scale) => [scale.id, scale] as const))('accept the scale %s', (_id, scale) => {
    expect(accepts('scale', scale)).toBe(true)
  })

  it.each(editions.map((edition) => [edition.id, edition] as const))('accept the edition %s', (_id, edition) => {
    expect(accepts('edition', edition)).toBe(true)
  })

  it('accept a blank questionnaire', () => {
    expect(accepts('answers', JSON.parse(templateJson(communaux2026)))).toBe(true)
  })

  it.each<[FormatName, unknown]>([
    ['answers', { answers: {} }],
    ['answers', { answers: { a: { value: true, proofs: ['x', { url: 'https://example.org' }] }, b: { notApplicable: 'rien' } } }],
    ['answers', { answers: { a: { value: { done: 0.2 } } } }],
    ['answers', { answers: { a: { value: [1] } } }],
    ['answers', { answers: { a: { valeur: true } } }],
    ['answers', { answers: { a: true } }],
    ['answers', { profile: { kind: 'ville' }, answers: {} }],
    ['answers', []],
    ['scale', minimal],
    ['scale', { ...minimal, version: 1.2, source: { title: 't', url: 'u' } }],
    ['scale', { ...minimal, na: 'autre' }],
    ['scale', { ...minimal, domains: [{ id: 'd', weight: -1 }] }],
    ['scale', { ...minimal, domains: [{ id: 'd', weight: 1, domains: [{ id: 'e' }] }] }],
    ['scale', { ...minimal, extra: 1 }],
    ['edition', { id: 'e', name: 'e', known: { domains: 'none', levels: 'none', questions: 'none' } }],
    ['edition', { id: 'e' }],
    ['grids', { ratings: [[1, null], ['a', 2]] }],
    ['grids', { counts: [[1, -2]] }],
    ['grids', {}],
  ])('%s: agree with the reader on %j', (format, input) => {
    expect(accepts(format, input)).toBe(isClean(format, input))
  })
})
