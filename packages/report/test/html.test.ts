import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { coverageHtml, escapeHtml, findingsHtml, page, stylesheet, subjectHtml, writeHtml } from '@communaux/report/html'
import { anyReport, anyText, HOSTILE } from './arbitraries.ts'
import { sampleReport, SOURCES } from './sample.ts'

function* elements(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}

const all = (html: string) => [...elements(parse(html))]
const named = (html: string, ...names: string[]) => all(html).filter(({ tagName }) => names.includes(tagName))
const attribute = (element: Tree.Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const textOf = (node: Tree.Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '')

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // The sheet is written in the page, and the scrolling regions must be reachable by keyboard.
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'prefer-native-element': 'off', 'require-sri': 'off' },
})
const problems = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`))

describe('writeHtml', () => {
  const html = writeHtml(sampleReport(2446), { lang: 'fr', sources: SOURCES, title: 'Données de la commune' })

  it.each([['full', sampleReport(30)], ['empty', sampleReport(0)], ['many', sampleReport(2446)]])('is valid and accessible HTML: %s', async (_, report) => {
    expect(await problems(writeHtml(report, { lang: 'fr', sources: SOURCES, all: true }))).toEqual([])
  })

  it('is refused when broken: the check can fail', async () => {
    expect(await problems(html.replace('<h1>', '<h3>').replace('</h1>', '</h3>'))).not.toEqual([])
  })

  it('has one h1, its language, its landmarks, and no level skipped', () => {
    expect(named(html, 'h1').map(textOf)).toEqual(['Données de la commune'])
    expect(attribute(named(html, 'html')[0] as Tree.Element, 'lang')).toBe('fr')
    expect(named(html, 'header', 'main', 'footer').map(({ tagName }) => tagName)).toEqual(['header', 'main', 'footer'])
    const levels = named(html, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName.slice(1)))
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('loads nothing, runs nothing, and says so in its policy', () => {
    expect(named(html, 'script', 'link', 'img', 'iframe', 'object', 'base', 'form')).toEqual([])
    expect(all(html).flatMap(({ attrs }) => attrs).filter(({ name }) => name === 'style' || name.startsWith('on') || name === 'src')).toEqual([])
    const policy = named(html, 'meta').find((meta) => attribute(meta, 'http-equiv'))
    const style = textOf(named(html, 'style')[0] as Tree.Element)
    expect(attribute(policy as Tree.Element, 'content')).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(stylesheet()).not.toMatch(/url\(|@import/)
  })

  it('says the count first, folds why and how, and gives who and how long', () => {
    const [group] = named(html, 'article')
    expect(textOf(named(html, 'h3')[0] as Tree.Element)).toBe('1\u202f223 jeux de données\u00a0: licence non précisée')
    expect(group && [...elements(group)].filter(({ tagName }) => tagName === 'details')).toHaveLength(2)
    expect(group && textOf(group)).toContain('Quiservice producteurTempsquelques minutes')
    expect(group && textOf(group)).toContain('et 1\u202f220 autres')
  })

  it('has the table of its picture, with the same counts', () => {
    const [table] = named(html, 'table')
    const cells = table ? [...elements(table)].filter(({ tagName }) => tagName === 'td').map(textOf) : []
    expect(cells.slice(0, 5)).toEqual(['6\u202f441', '815', '1\u202f712', '816', '9\u202f784'])
  })

  it('draws areas in proportion, that fill the bar', () => {
    for (const svg of named(html, 'figure').flatMap((figure) => [...elements(figure)].filter(({ tagName, attrs }) => tagName === 'svg' && attrs.some(({ name }) => name === 'height')))) {
      const widths = [...elements(svg)].filter(({ tagName }) => tagName === 'rect').map((rect) => Number.parseFloat(attribute(rect, 'width') ?? ''))
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1)
    }
  })

  it('keeps a state that is there in sight, and no wider than it must', () => {
    const counts = { rule: 'dcat/a', passed: 99_999, failed: 1, unknown: 0, notApplicable: 0 }
    const picture = coverageHtml({ ...sampleReport(0), findings: [], coverage: { rules: [counts], untested: [] } }, { lang: 'fr' })
    const widths = [...picture.matchAll(/width="([\d.]+)%"/g)].map(([, width]) => Number(width))
    expect(widths[1]).toBeCloseTo(1, 1)
    expect(picture).toContain('99\u00a0% tenus')
  })

  it('counts none in the singular in French, in the plural in English', () => {
    expect(html).toContain('<b>0</b> <span class="state">')
    expect(textOf(parseFragment(html))).toContain('0 règle sans objet')
    expect(textOf(parseFragment(writeHtml(sampleReport(), { lang: 'en' })))).toContain('0 rules not applicable')
  })

  it('has each id once', () => {
    const ids = all(html).map((element) => attribute(element, 'id')).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('marks the place in its line', () => {
    expect(named(html, 'mark').map(textOf)).toEqual(['jeux/1', 'jeux/3', 'jeux/5', 's'])
  })

  it('is complete in English', () => {
    const english = writeHtml(sampleReport(), { lang: 'en' })
    expect(textOf(named(english, 'body')[0] as Tree.Element)).not.toMatch(/Pourquoi|Comment|Règle|Qui|tenue|à corriger|à vérifier|Contrôle|autre/)
    expect(attribute(named(english, 'html')[0] as Tree.Element, 'lang')).toBe('en')
  })

  /** Every element and attribute name of the page: a report's texts may add none. */
  const skeleton = (text: string) => new Set(all(text).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName}@${name}`)]))
  const allowed = skeleton(writeHtml(sampleReport(30), { lang: 'fr', sources: SOURCES, all: true, css: '' }))

  it('gains no element and no attribute, whatever the texts', () => {
    fc.assert(fc.property(anyReport, fc.boolean(), (report, every) => {
      const written = writeHtml(report, { lang: 'fr', all: every, sources: { 'catalogue.ttl': report.subject }, title: report.subject })
      expect([...skeleton(written)].filter((name) => !allowed.has(name))).toEqual([])
      for (const link of named(written, 'a')) expect(attribute(link, 'href')).toMatch(/^(https?:\/\/|#main$)/)
      expect(writeHtml(structuredClone(report), { lang: 'fr', all: every, sources: { 'catalogue.ttl': report.subject }, title: report.subject })).toBe(written)
    }), { numRuns: 60 })
  })
})

describe('escapeHtml', () => {
  it('comes back as the same text, in content and in attributes', () => {
    fc.assert(fc.property(anyText, (text) => {
      const [element] = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).childNodes as Tree.Element[]
      const expected = escapeHtml(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('\r\n', '\n').replaceAll('\r', '\n')
      expect(element && textOf(element)).toBe(expected)
      expect(element && attribute(element, 'title')).toBe(expected)
    }))
  })

  it.each(HOSTILE)('leaves no markup in %j', (hostile) => {
    expect(escapeHtml(hostile)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
  })
})

describe('subjectHtml', () => {
  it('links addresses of the web, shows the selector beside, and only shows anything else', () => {
    expect(subjectHtml('https://example.org/a main > p')).toBe('<span class="address"><a href="https://example.org/a" rel="noreferrer">https://example.org/a</a></span> <code>main &gt; p</code>')
    expect(subjectHtml('javascript:alert(1)')).toBe('<code>javascript:alert(1)</code>')
    expect(subjectHtml('pkg:npm/a@1.0.0')).toBe('<code>pkg:npm/a@1.0.0</code>')
  })
})

describe('findingsHtml and coverageHtml', () => {
  it('take the level of headings and say when there is nothing', () => {
    expect(findingsHtml(sampleReport(), { lang: 'fr', headingLevel: 4 })).toContain('<h4>')
    expect(findingsHtml({ findings: [], coverage: { rules: [], untested: [] } }, { lang: 'fr' })).toBe('<p>Rien à corriger.</p>')
    expect(coverageHtml({ ...sampleReport(), findings: [], coverage: { rules: [], untested: [] } }, { lang: 'fr' })).toContain('Aucune règle')
  })

  it('keep two pictures of a page apart', () => {
    const two = coverageHtml(sampleReport(), { lang: 'fr', idPrefix: 'a' }) + coverageHtml(sampleReport(), { lang: 'fr', idPrefix: 'b' })
    const ids = [...two.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('page', () => {
  it('links a sheet instead of writing it, with a policy that lets it be read from the disk', () => {
    const html = page({ title: 'x', lang: 'fr', body: '', stylesheetHref: 'style.css' })
    expect(html).toContain('<link rel="stylesheet" href="style.css">')
    expect(html).toContain("style-src 'self' file:;")
    expect(named(html, 'style')).toEqual([])
  })

  it('cannot be left by its own style', () => {
    const html = page({ title: '</title><script>', lang: 'fr', body: '<main></main>', css: 'p::after{content:"</style><script>"}', fontHref: 'a"</style>.woff2' })
    expect(named(html, 'script')).toEqual([])
    expect(named(html, 'main')).toHaveLength(1)
  })
})

describe('stylesheet', () => {
  it('has its five layers in order, and stays under 15 kB', () => {
    expect(stylesheet().split('\n')[0]).toBe('@layer tokens,base,layout,parts,print;')
    expect(new TextEncoder().encode(stylesheet()).length).toBeLessThan(15_000)
  })

  it('uses logical properties only', () => {
    expect(stylesheet().match(/(?:margin|padding|border)-(?:left|right|top|bottom)|[;{](?:left|right|top|bottom|width|height|max-width|min-width):/g)).toBeNull()
  })

  it('names only tokens that it defines', () => {
    const defined = new Set([...stylesheet().matchAll(/(--[a-z\d]+):/g)].map(([, name]) => name))
    const used = new Set([...stylesheet().matchAll(/var\((--[a-z\d]+)/g)].map(([, name]) => name))
    expect([...used].filter((name) => !defined.has(name))).toEqual([])
  })
})
