import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorWord, becauseWord, effortWord, formatNumber, formatPercent, oneLine, outcomeWord, severityWord, stateWord, STATES, typeset, visible } from '@communaux/report'
import { anyText } from './arbitraries.ts'

describe('words', () => {
  it('names the four states', () => {
    expect(STATES.map((state) => stateWord(state).fr)).toEqual(['à corriger', 'à vérifier', 'tenu', 'sans objet'])
  })

  it('says why it is unknown', () => {
    expect(outcomeWord({ outcome: 'unknown', because: 'unreachable' })).toEqual({ fr: 'injoignable', en: 'unreachable' })
    expect(outcomeWord({ outcome: 'unknown', because: 'needs-human' }).fr).toBe('à vérifier par une personne')
    expect(outcomeWord({ outcome: 'fails' }).fr).toBe('à corriger')
    expect([becauseWord('not-stated').fr, becauseWord('missing-tool').fr]).toEqual(['non précisé', 'outil absent'])
  })

  it('has both languages for everyone, every effort and every severity', () => {
    const words = [...(['producer', 'webmaster', 'developer', 'supplier', 'platform', 'elected'] as const).map(actorWord), ...(['minutes', 'hours', 'days'] as const).map(effortWord), ...(['error', 'warning', 'info'] as const).map(severityWord)]
    for (const { fr, en } of words) expect(fr && en).toBeTruthy()
  })
})

describe('typography', () => {
  it('writes numbers as each language does', () => {
    expect(formatNumber(1234567.891, 'fr')).toBe('1\u202f234\u202f567,89')
    expect(formatNumber(1234567.891, 'en')).toBe('1,234,567.89')
  })

  it.each([[0, '0\u00a0%'], [0.001, '1\u00a0%'], [0.5, '50\u00a0%'], [0.999, '99\u00a0%'], [1, '100\u00a0%']])('never rounds %d to an end it is not at', (share, text) => {
    expect(formatPercent(share, 'fr')).toBe(text)
  })

  it('makes French spaces non-breaking, and only spaces that are there', () => {
    expect(typeset('Il en faut : « 4,5 » ; vrai ? Oui !', 'fr')).toBe('Il en faut\u00a0: «\u00a04,5\u00a0»\u202f; vrai\u202f? Oui\u202f!')
    expect(typeset('https://example.org/a?b!c;d :e', 'fr')).toBe('https://example.org/a?b!c;d :e')
    expect(typeset('Il en faut : 4', 'en')).toBe('Il en faut : 4')
  })

  it('changes nothing but spaces, and nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => {
      const set = typeset(text, 'fr')
      expect(set.replace(/[\u00a0\u202f]/g, ' ')).toBe(text.replace(/[\u00a0\u202f]/g, ' '))
      expect(typeset(set, 'fr')).toBe(set)
    }))
  })
})

describe('visible', () => {
  it('replaces what is not seen and keeps the rest', () => {
    expect(visible('a\u0000b\u001b[31m\u202ec\ud800d😀\t\n')).toBe('a\ufffdb\ufffd[31m\ufffdc\ufffdd😀\t\n')
    expect(oneLine('  a \n\t b\u00a0c ')).toBe('a b\u00a0c')
  })

  it('gives well-formed text of the same length in UTF-16, whatever it is given', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(() => encodeURIComponent(visible(text))).not.toThrow()
      expect(visible(text)).toHaveLength(text.length)
      expect(visible(visible(text))).toBe(visible(text))
    }))
  })
})
