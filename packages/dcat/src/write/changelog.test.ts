import { describe, expect, it } from 'vitest'
import type { CatalogDiff } from '../diff/types.ts'
import { writeChangelog } from './changelog.ts'

const TITLE = 'http://purl.org/dc/terms/title'
const nothing: CatalogDiff = { added: [], removed: [], changed: [], warnings: [] }
const dataset = { subject: 'https://donnees.exemple-sur-isere.example/arbres', class: 'Dataset', title: 'Arbres' } as const

describe('a changelog', () => {
  it('says that nothing changed', () => {
    expect(writeChangelog(nothing, { lang: 'fr' })).toBe('# Ce qui a changé dans le catalogue\n\nRien n’a changé.\n')
  })

  it('names entries and properties in words', () => {
    const text = writeChangelog({ ...nothing, changed: [{ ...dataset, changes: [{ property: TITLE, path: [TITLE], lang: 'fr', kind: 'changed', from: ['Arbre'], to: ['Arbres'] }] }] }, { lang: 'fr', as: 'text' })
    expect(text).toContain('Arbres (jeu de données)')
    expect(text).toContain('- titre (fr)\u00a0: «\u00a0Arbre\u00a0» → «\u00a0Arbres\u00a0»')
  })

  it('lets no text of a catalogue act as Markdown', () => {
    const text = writeChangelog({ ...nothing, added: [{ ...dataset, title: '<img src=x> [a](b)\n# **c** @d' }] }, { lang: 'en' })
    expect(text).toContain('- \\<img src=x\\> \\[a\\](b) \\# \\*\\*c\\*\\* @\u2060d (dataset)')
  })
})
