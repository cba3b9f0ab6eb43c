import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Report } from '@communaux/report'
import { writeMarkdown } from '@communaux/report/markdown'
import { anyReport, HOSTILE } from './arbitraries.ts'
import { sampleReport, SOURCES } from './sample.ts'

/** The tree that GitHub's dialect gives, read by micromark. */
const tree = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

type Root = ReturnType<typeof fromMarkdown>
type Nodes = Root | Root['children'][number]

function* nodes(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodes(child)
}

const ours = /^(<details>\s*<summary>[^<]*<\/summary>|<\/details>|<sub>|<\/sub>)$/
const write = (report: Report) => writeMarkdown(report, { lang: 'fr', sources: SOURCES, all: true })

/** The shape of the document: its blocks, without the texts that a report brings. */
const shape = (text: string) => [...nodes(tree(text))].filter(({ type }) => !['text', 'inlineCode', 'code', 'link', 'break'].includes(type)).map((node) => node.type)

describe('writeMarkdown', () => {
  const text = writeMarkdown(sampleReport(2446), { lang: 'fr' })

  it('opens with what it is about and the count of each state', () => {
    expect(text.split('\n').slice(0, 3)).toEqual(['## Contrôle automatique – catalogue.ttl', '', '⊟ **3 règles à corriger** · ⊡ **2 règles à vérifier** · ■ **1 règle tenue**'])
  })

  it('groups by rule, the count first, three places, the rest counted', () => {
    expect(text).toContain('#### ⊟ 1\u202f223 jeux de données\u00a0: licence non précisée (erreur)')
    expect(text).toContain('- `https://exemple-sur-isere.example/jeux/5` – `catalogue.ttl:5:2`')
    expect(text).toContain('- … et 1\u202f220 autres')
    expect(text).not.toContain('jeux/7`')
  })

  it('shows every place with `all`', () => {
    expect(writeMarkdown(sampleReport(30), { lang: 'fr', all: true })).toContain('jeux/29`')
  })

  it('shows the excerpt with the caret under the place', () => {
    const code = [...nodes(tree(write(sampleReport(1))))].find((node) => node.type === 'code')
    const [line, caret] = (code && 'value' in code ? code.value : '').split('\n')
    expect(line?.indexOf('jeux/1')).toBe(caret?.indexOf('^'))
  })

  it('is complete in English', () => {
    expect(writeMarkdown(sampleReport(), { lang: 'en' })).not.toMatch(/Pourquoi|Comment|Règle|Qui|tenue|corriger|vérifier|Contrôle|autre/)
  })

  it('has no HTML but its own, whatever the texts', () => {
    fc.assert(fc.property(anyReport, (report) => {
      for (const node of nodes(tree(write(report)))) if (node.type === 'html') expect(node.value).toMatch(ours)
    }), { numRuns: 100 })
  })

  it('links to http and https only, and holds no image', () => {
    fc.assert(fc.property(anyReport, (report) => {
      for (const node of nodes(tree(write(report)))) {
        expect(node.type).not.toMatch(/^(image|definition|footnote|imageReference|linkReference)/)
        if (node.type === 'link') expect(node.url).toMatch(/^(https?|mailto):/)
      }
    }), { numRuns: 100 })
  })

  it.each(HOSTILE.filter((hostile) => hostile.trim()))('keeps its shape when a message, a subject, a title and a reason are %j', (hostile) => {
    const put = (value: string): Report => {
      const base = sampleReport(1)
      const texts = { fr: `${value}.`, en: value }
      return {
        ...base,
        subject: `x${value}`,
        findings: base.findings.map((finding) => ({ ...finding, message: texts, subject: `x${value}`, source: { ...finding.source, clause: value } })),
        coverage: { rules: base.coverage.rules.map((line) => ({ ...line, title: texts })), untested: base.coverage.untested.map((line) => ({ ...line, reason: texts })) },
      }
    }
    expect(shape(write(put(hostile)))).toEqual(shape(write(put('texte'))))
  })

  it('keeps addresses as links, whatever they hold', () => {
    const base = sampleReport(1)
    const message = { fr: 'Voyez https://example.org/a_b*c/(d)?e=1&f=%zz#g (et www.example.org).', en: 'x' }
    const said = tree(write({ ...base, findings: base.findings.slice(0, 1).map((finding) => ({ ...finding, message })) }))
    const links = [...nodes(said)].flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links[0]).toBe('https://example.org/a_b*c/(d)?e=1&f=%25zz#g')
  })

  it('lets no address that browsers refuse carry markup', () => {
    const base = sampleReport(1)
    const message = { fr: 'https://1.2.3.4.5/<img src=x>', en: 'x' }
    const read = [...nodes(tree(write({ ...base, findings: base.findings.map((finding) => ({ ...finding, message })) })))]
    expect(read.filter((node) => node.type === 'html' && !ours.test(node.value))).toEqual([])
    expect(read.filter((node) => node.type === 'link').map(({ url }) => url)).not.toContain('https://1.2.3.4.5/')
  })

  it('mentions nobody and refers to nothing', () => {
    const base = sampleReport(1)
    const message = { fr: '@equipe voyez #12 et !34', en: '@team see #12 and !34' }
    const said = write({ ...base, findings: base.findings.map((finding) => ({ ...finding, message })) })
    const texts = [...nodes(tree(said))].flatMap((node) => (node.type === 'text' ? [node.value] : []))
    expect(texts.join('\n')).toContain('equipe')
    expect(texts.filter((text) => !text.startsWith('http')).join('\n')).not.toMatch(/[@#!](?=\w)/)
  })
})
