import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintStatement } from '../src/check/lint-statement.ts'
import { readStatement } from '../src/read/statement.ts'
import { accessibility, present } from './corpora.ts'

const now = new Date('2026-11-24T00:00:00Z')

/** The files are Markdown: headings, items, links and paragraphs are enough of it here. */
function toHtml(markdown: string): string {
  return markdown
    .replace(/^---[\s\S]*?---\n/, '')
    .split(/\n{2,}|\n(?=- |#)/)
    .map((block) => block.trim())
    .map((block) => {
      const heading = /^(#+)\s+(.*)$/s.exec(block)
      const text = block.replace(/\[([^\]]+)\]\((http[^)]+)\)/g, '<a href="$2">$1</a>')
      if (heading) return `<h${heading[1]?.length ?? 2}>${heading[2] ?? ''}</h${heading[1]?.length ?? 2}>`
      return text.startsWith('- ') ? `<ul><li>${text.slice(2)}</li></ul>` : `<p>${text}</p>`
    })
    .join('\n')
}

const load = (path: string): string => `<h1>Déclaration d’accessibilité</h1>${toHtml(readFileSync(accessibility('declarations-real/DISIC', path), 'utf8'))}`
const rules = (path: string) => lintStatement(load(path), { now }).findings.map(({ rule }) => rule.replace('accessibility/statement-', ''))

describe.skipIf(!present)('published statements', () => {
  it('reads the one of a real site', () => {
    const { value } = readStatement(load('src/infos/accessibilite.md'))
    expect(value.states.map((found) => found.value)).toEqual(['total'])
    expect(value).toMatchObject({ rate: { value: 100 }, version: { value: '4' }, established: { value: '2022-08-09' }, contact: { value: { href: 'mailto:contact@design.numerique.gouv.fr' } }, defender: {} })
  })

  it('says what the law misses in it', () => {
    expect(rules('src/infos/accessibilite.md')).toEqual(['article-47', 'expired', 'plan', 'scheme'])
  })

  it('sees that the official model is not filled in', () => {
    const found = rules('src/ressources/modele-de-declaration.md')
    expect(found).toContain('blanks')
    expect(found).toContain('state')
  })
})
