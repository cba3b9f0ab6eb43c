import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeText } from '@communaux/report/text'
import { anyReport } from './arbitraries.ts'
import { sampleReport, SOURCES } from './sample.ts'

const ESCAPE = String.fromCharCode(27)

describe('writeText', () => {
  const text = writeText(sampleReport(2446), { lang: 'fr' })

  it('groups by rule, the count first, three places, the rest counted', () => {
    expect(text).toContain('⊟ 1\u202f223 jeux de données\u00a0: licence non précisée (erreur)')
    expect(text).toContain('    … et 1\u202f220 autres (--all)')
    expect(text).toContain('    Qui\u00a0: service producteur, quelques minutes')
    expect(text.match(/ne précise pas sa licence/g)).toHaveLength(3)
  })

  it('shows what holds and what was not checked', () => {
    expect(text).toContain('Ce qui tient\n\n■ Chaque jeu de données a un titre. (2\u202f446)')
    expect(text).toContain('⊡ rgaa/4.1-captions – Aucun navigateur n’est installé.')
  })

  it('says that nothing is to be fixed', () => {
    expect(writeText({ ...sampleReport(0), findings: [] }, { lang: 'fr' })).toContain('À corriger\n\nRien à corriger.')
  })

  it('says why what is unknown is unknown', () => {
    expect(text).toContain('⊡ 815 constats\u00a0: Le serveur n’a pas répondu. (injoignable)')
  })

  it('does not say twice what the headline says', () => {
    expect(text.match(/Le serveur n’a pas répondu/g)).toHaveLength(1)
  })

  it('draws the caret under the place', () => {
    const lines = writeText(sampleReport(1), { lang: 'fr', sources: SOURCES }).split('\n')
    const at = lines.findIndex((line) => line.includes('^'))
    expect(lines[at]?.indexOf('^')).toBe((lines[at - 1]?.indexOf('<jeux/1>') ?? 0) + 1)
    expect(lines[at]?.match(/\^/g)).toHaveLength(6)
  })

  it('keeps the caret under its character after a tab', () => {
    const lines = writeText(sampleReport(1), { lang: 'fr', sources: SOURCES }).split('\n')
    const at = lines.findIndex((line) => line.includes('style="color'))
    expect(lines[at + 1]?.indexOf('^')).toBe(lines[at]?.indexOf('style'))
  })

  it('has colours only when asked, and the same words with them', () => {
    expect(text).not.toContain(ESCAPE)
    const coloured = writeText(sampleReport(2446), { lang: 'fr', color: true })
    expect(coloured).toContain(`${ESCAPE}[31m`)
    expect(coloured.replace(/.\[\d+m/g, (code) => (code.startsWith(ESCAPE) ? '' : code))).toBe(text)
  })

  it.each([40, 60, 80, 120])('wraps its sentences at %d columns', (width) => {
    const long = writeText(sampleReport(12), { lang: 'fr', width }).split('\n').filter((line) => line.length > width)
    const sentences = long.filter((line) => !/https?:|^ {4}Règle|^communaux/.test(line))
    for (const line of sentences) expect(line.trim()).not.toContain(' ')
  })

  it('cannot move a cursor, ring a bell or turn the text, whatever the report', () => {
    fc.assert(fc.property(anyReport, fc.boolean(), (report, all) => {
      const written = writeText(report, { lang: 'fr', all, sources: { 'catalogue.ttl': report.subject } })
      expect(written).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Cs}/u)
      expect(written).toBe(writeText(structuredClone(report), { lang: 'fr', all, sources: { 'catalogue.ttl': report.subject } }))
    }))
  })

  it('names every subject with `all`', () => {
    const report = sampleReport(40)
    const all = writeText(report, { lang: 'en', all: true })
    for (const { subject } of report.findings) expect(all).toContain(subject)
    expect(all).not.toContain('--all')
  })
})
