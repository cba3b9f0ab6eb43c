import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, boxProblem } from './boxes.ts'
import { spanOf } from './dates.ts'
import { formsOf, isTyped, TEMPORAL } from './lexical.ts'
import { isSiret, siretIn } from './siret.ts'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const day = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })

const isTemporal = (value: string, type: string): boolean => isTyped({ value, datatype: XSD + type }, TEMPORAL)

describe('lexical forms', () => {
  it.each([
    ['date', '2026-11-24', true], ['date', '2026-11-24Z', true], ['date', '2026-11-24+02:00', true], ['date', '0000-01-01', true], ['date', '-0044-03-15', true],
    ['date', '24/11/2026', false], ['date', '2026-13-01', false], ['date', '2026-11-24T10:00:00', false],
    ['dateTime', '2026-11-24T24:00:00', true], ['dateTime', '2026-11-24T10:00:00.123+14:00', true], ['dateTime', '2026-11-24T10:00:00+14:30', false], ['dateTime', '2026-11-24', false],
    ['gYear', '2026', true], ['gYear', '02026', false], ['gYearMonth', '2026-11', true],
    ['decimal', '.5', true], ['decimal', '10.', true], ['decimal', '1e3', false],
    ['duration', 'P1Y2M3DT4H5M6.7S', true], ['duration', 'PT15M', true], ['duration', 'P1M1Y', false], ['duration', 'P', false], ['duration', 'P1DT', false],
    ['hexBinary', 'd41D', true], ['hexBinary', 'd41', false], ['hexBinary', '', true],
    ['nonNegativeInteger', '+12', true], ['nonNegativeInteger', '-0', true], ['nonNegativeInteger', '-1', false], ['nonNegativeInteger', '1.0', false],
  ] as const)('xsd:%s %s: %s', (type, form, expected) => {
    expect(isTyped({ value: form, datatype: XSD + type }, formsOf(type))).toBe(expected)
  })

  it('takes every date and time that JavaScript writes', () => {
    fc.assert(fc.property(day, (date) => isTemporal(date.toISOString(), 'dateTime') && isTemporal(date.toISOString().slice(0, 10), 'date')))
  })

  it('wants a datatype on a date', () => {
    expect([isTyped({ value: '2026' }, TEMPORAL), isTemporal('2026', 'string'), isTemporal('2026', 'gYear')]).toEqual([false, false, true])
  })
})

describe('dates', () => {
  it('agree with JavaScript on instants, and cover their day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString()
        const whole = Math.floor(date.getTime() / 1000) * 1000
        expect(spanOf(iso)).toEqual({ first: whole, last: whole })
        const midnight = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
        expect(spanOf(iso.slice(0, 10))).toEqual({ first: midnight, last: midnight + 86_399_999 })
      }),
    )
  })

  it.each([['2024-02-29', true], ['2023-02-29', false], ['2024-04-31', false], ['2024-00-01', false], ['24-01-01', false], ['2024-01-01T25:00', false], ['', false]])('%s is a date: %s', (text, expected) => {
    expect(spanOf(text) !== undefined).toBe(expected)
  })

  it('counts zones', () => {
    expect(spanOf('2026-11-24T12:00:00+02:00')?.first).toBe(Date.UTC(2026, 10, 24, 10))
  })
})

describe('SIRET numbers', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 13 }).filter((head) => !head.join('').startsWith('356000000'))
  const completed = digits.map((head) => Array.from({ length: 10 }, (_, last) => [...head, last].join('')).find(isSiret) ?? '')

  it('have exactly one check digit', () => {
    fc.assert(fc.property(digits, (head) => Array.from({ length: 10 }, (_, last) => [...head, last].join('')).filter(isSiret).length === 1))
  })

  it('notice one wrong digit', () => {
    fc.assert(
      fc.property(completed, fc.integer({ min: 9, max: 13 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const wrong = number.slice(0, at) + String((Number(number[at]) + by) % 10) + number.slice(at + 1)
        return !isSiret(wrong)
      }),
    )
  })

  it('are found at the end of an address, with or without spaces', () => {
    expect([siretIn('https://example.org/siret/12345678200002'), siretIn('123 456 782 00002'), siretIn('99912345678200002'), siretIn('mairie')]).toEqual([
      '12345678200002', '12345678200002', undefined, undefined,
    ])
  })

  it('follow La Poste’s own rule', () => {
    expect([isSiret('35600000049837'), isSiret('35600000049838')]).toEqual([true, false])
  })
})

describe('boxes', () => {
  const lon = fc.integer({ min: -180, max: 180 })
  const lat = fc.integer({ min: -90, max: 90 })

  it('in right order have no problem, whatever way they are written', () => {
    fc.assert(
      fc.property(lon, lon, lat, lat, (x1, x2, y1, y2) => {
        const [west, east, south, north] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)]
        const box = { west, south, east, north }
        const texts = [`${west},${south},${east},${north}`, `ENVELOPE(${west}, ${east}, ${north}, ${south})`, `POLYGON((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`]
        expect(texts.map(boxOf)).toEqual([box, box, box])
        expect(boxProblem(box)).toBeUndefined()
      }),
    )
  })

  it('do not hang on long texts', () => {
    expect(boxOf(`POLYGON((${'1 '.repeat(100_000)}`)).toBeUndefined()
  })
})
