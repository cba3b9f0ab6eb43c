import { describe, expect, it } from 'vitest'
import { writeIcs } from '../src/screens/deadlines/ics.ts'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { openSample, textOf } from './fixture.ts'

const text = { fr: `Mesurer ; de nouveau, ${'é'.repeat(60)}`, en: 'Measure again' }

describe('deadlines', () => {
  it('are an iCalendar file whose lines have 75 octets at most and unfold to the words', () => {
    const ics = writeIcs([{ date: '2027-01-13', text, question: null }], { lang: 'fr', at: '2026-10-15T08:00:00.000Z', name: 'Val, Exemple' })
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const whole = ics.replaceAll('\r\n ', '')
    expect(whole).toContain('DTSTART;VALUE=DATE:20270113\r\n')
    expect(whole).toContain('DTSTAMP:20261015T080000Z\r\n')
    expect(whole).toContain(`SUMMARY:Mesurer \\; de nouveau\\, ${'é'.repeat(60)}\r\n`)
    expect(whole).toContain('X-WR-CALNAME:Val\\, Exemple')
  })

  it('list what must be measured again, and nothing that has passed', async () => {
    const { app } = await openSample()
    const page = textOf(await (await app.request(`/collectivites/${SAMPLE_ID}/echeances`)).text())
    expect(page).toContain('15 janvier 2027 À mesurer de nouveau :')
    expect(page).toContain('La page d\'accueil porte-t-elle la mention d\'accessibilité ?')
    const ics = await (await app.request(`/collectivites/${SAMPLE_ID}/echeances.ics`)).text()
    const days = [...ics.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day ?? '')
    expect(days.length).toBeGreaterThan(5)
    expect(days.every((day) => day >= '20261015')).toBe(true)
  })
})
