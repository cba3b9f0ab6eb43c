import { expect, it } from 'vitest'
import { dateText, frenchDate } from '../src/read/french-date.ts'

it.each([
  ['établie le 9/08/2022', '2022-08-09'], ['le 1er mars 2024.', '2024-03-01'], ['le 3 FEVRIER 2025', '2025-02-03'], ['datée 2024-12-31', '2024-12-31'],
  ['en août 2023', '2023-08-01'], ['31.01.2026', '2026-01-31'], ['31/02/2026', null], ['12/13/2024', null], ['sans date', null],
])('%s → %s', (text, iso) => {
  expect(frenchDate(text)).toBe(iso)
})

it('writes a date as people do', () => {
  expect(dateText('2024-03-01')).toEqual({ fr: '1er mars 2024', en: '2024-03-01' })
})
