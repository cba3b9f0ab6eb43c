import { describe, expect, it } from 'vitest'
import { type Answers, bar, barSentence, barTable, type BarTheme, communaux2026, emptyAnswers, levelTable, score, type ScoreResult, tnl2025 } from '../src/index.ts'
import { edition } from './fixtures.ts'
import { answersOf, away, domain, question, scaleOf, yes } from './kit.ts'

const result = (answers: Answers['answers']): ScoreResult => score({ ...emptyAnswers({ kind: 'commune', population: 12_400 }), answers }, { edition: tnl2025, scale: communaux2026 })
const some = result({ 'donnees.ouverture': { value: true, proofs: ['https://exemple-sur-isere.example/'] }, 'usage.bureautique': { value: 0.6 }, 'usage.postes': { value: 0 } })

/** Open and closed tags in order, attributes quoted, no bare ampersand: what an XML reader asks. */
function isWellFormed(svg: string): boolean {
  const open: string[] = []
  for (const [, closing, name = '', selfClosing] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[a-zA-Z:-]+="[^"<]*")*\s?(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return false
    } else if (selfClosing !== '/') open.push(name)
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;)/.test(svg)
}

describe('the bar', () => {
  it.each<[BarTheme, boolean]>([['auto', false], ['light', false], ['dark', false], ['auto', true], ['light', true]])('theme %s, narrow %s, is well-formed', (theme, narrow) => {
    for (const lang of ['fr', 'en'] as const) for (const shown of [some, result({})]) expect(isWellFormed(bar(shown, { lang, theme, narrow }))).toBe(true)
  })

  it('draws each part with its own pattern, and names it in words', () => {
    const svg = bar(some, { lang: 'fr' })
    expect(svg).toMatch(/class="fourchette-toVerify"[^>]*url\(#fourchette-hatch\)/)
    expect(svg).toMatch(/class="fourchette-missing"[^>]*stroke-dasharray/)
    for (const word of ['prouvé', 'à vérifier', 'sans réponse', 'non tenu', 'au moins', 'au plus', 'Badge', 'Bronze', 'Argent', 'Or']) expect(svg).toContain(word)
  })

  it('takes the colours of the text around it, without any style', () => {
    const svg = bar(some, { lang: 'fr' })
    expect(svg).not.toMatch(/#[0-9a-f]{6}|style=|<style/i)
    expect(svg).toContain('currentColor')
  })

  it('fits in 320 px', () => {
    expect(bar(some, { lang: 'fr', narrow: true })).toContain('viewBox="0 0 320 ')
  })

  it('escapes what a scale brings', () => {
    const scale = scaleOf([domain('d', 1, [question('a')])], { id: '<script>', author: '"&', levels: [{ id: 'x', from: 0.5, name: { fr: '<b>', en: '<b>' } }] })
    const svg = bar(score(answersOf({ a: yes }), { edition, scale }), { lang: 'fr' })
    expect(svg).not.toContain('<script>')
    expect(svg).not.toContain('<b>')
    expect(isWellFormed(svg)).toBe(true)
  })

  it('says that nothing can be said, where nothing counts', () => {
    const nothing = score(answersOf({ a: away }), { edition, scale: scaleOf([domain('d', 1, [question('a')])], { levels: [{ id: 'x', from: 0.5 }] }) })
    for (const narrow of [true, false]) expect(bar(nothing, { lang: 'fr', narrow })).toContain('on ne peut rien dire')
  })

  it('gives the same bytes twice', () => {
    expect(bar(result({}), { lang: 'fr' })).toBe(bar(result({}), { lang: 'fr' }))
  })
})

describe('its sentence and tables', () => {
  it('name edition, scale and coverage', () => {
    expect(barSentence(some, 'fr')).toBe('Estimation pour Territoire Numérique Libre 2025, selon la grille communaux-2026.1 (Communaux)\u00A0: jusqu’à Or, de 5,4 à 95,1 points sur 100. 7\u00A0% des questions ont une réponse, dont 2 à vérifier.')
    expect(barSentence(result({}), 'en')).toContain('No question has an answer yet.')
  })

  it('hold the numbers of the picture', () => {
    const { head, rows } = barTable(some, 'fr')
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    expect(rows.map(([name]) => name)).toEqual(['Stratégie et mutualisation', 'Bonnes pratiques numériques', 'Logiciels libres et systèmes', 'Communication et écosystème', 'Gestion des données', 'Ensemble'])
    expect(levelTable(some, 'fr').rows[3]).toEqual(['Or', '75', 'possible'])
  })
})
