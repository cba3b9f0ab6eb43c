import { readdirSync } from 'node:fs'
import { runRules, Tally } from '@communaux/report/rules'
import { exampleCases, registryProblems } from '@communaux/report/testing'
import { describe, expect, it } from 'vitest'
import { checkHtml } from '../src/check/check-html.ts'
import { criteria, criterionOf } from '../src/model/criterion.ts'
import { dutyRules } from '../src/rules/duty.ts'
import { mentionExamples } from '../src/rules/mention.examples.ts'
import { pageExamples } from '../src/rules/rgaa/index.examples.ts'
import { pageRules } from '../src/rules/rgaa/index.ts'
import { NO_CONTEXT } from '../src/rules/rgaa/page.examples.ts'
import { linkToStatementExamples } from '../src/rules/link-to-statement.examples.ts'

const duty = [mentionExamples, linkToStatementExamples]

it.each(exampleCases(pageRules, pageExamples, NO_CONTEXT))('$id: $name → $expect', ({ run, expect: expected }) => {
  expect(run()).toBe(expected)
})

it.each(exampleCases(dutyRules, duty, NO_CONTEXT))('$id: $name → $expect', ({ run, expect: expected }) => {
  expect(run()).toBe(expected)
})

describe('registry', () => {
  it('holds every rule file', () => {
    const files = readdirSync(new URL('../src/rules/rgaa/', import.meta.url)).filter((file) => /^\d.*\.ts$/.test(file) && !file.includes('.examples.'))
    expect(registryProblems({ rules: pageRules, examples: pageExamples, files, prefix: 'rgaa/' })).toEqual([])
    expect(registryProblems({ rules: dutyRules, examples: duty })).toEqual([])
  })

  it('names the element of each defect in its subject, so that two defects have two fingerprints', () => {
    const hits = pageRules.flatMap((rule) => pageExamples.filter((one) => one.rule === rule.id).flatMap(({ examples }) => examples.flatMap(({ target, context = NO_CONTEXT }) => runRules([rule], [target], context, new Tally()).hits)))
    const wrong = hits.filter(({ hit }) => hit.subject !== `${String(hit.details?.['page'])} ${String(hit.details?.['selector'])}`.trim())
    expect(hits.length).toBeGreaterThan(pageRules.length)
    expect(wrong).toEqual([])
  })

  it('names the criterion of its tests in the id', () => {
    const wrong = pageRules.filter(({ id, tests }) => tests.some((test) => !test.startsWith(`${id.slice(5).split('-')[0] ?? ''}.`)))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('checkHtml', () => {
  const good = '<!doctype html><html lang="fr"><head><title>Accueil - Exemple-sur-Isère</title></head><body><main><h1>Accueil</h1></main><a href="/accessibilite">Accessibilité : non conforme</a></body></html>'

  it('finds nothing in a sound page, and calls nothing compliant', () => {
    const { findings, pages } = checkHtml(good, { url: 'https://www.exemple-sur-isere.example/' })
    expect(findings).toEqual([])
    const verdicts = new Set(Object.values(pages[0]?.criteria ?? {}).map(({ verdict }) => verdict))
    expect([...verdicts].sort()).toEqual(['NA', 'no-defect-found', 'untested'])
  })

  it('gives the 106 criteria and 258 tests of each page', () => {
    const [page] = checkHtml('', { url: 'https://www.exemple-sur-isere.example/' }).pages
    expect(Object.keys(page?.criteria ?? {})).toEqual(criteria.map(({ id }) => id))
    expect(Object.values(page?.criteria ?? {}).flatMap(({ tests }) => Object.keys(tests))).toHaveLength(258)
  })

  it('shows the place, the selector and the test of a defect', () => {
    const finding = checkHtml('<!doctype html><html lang="fr"><title>A</title>\n<main><img src="a.png"></main>', { url: 'https://www.exemple-sur-isere.example/a', file: 'a.html' }).findings.find(({ rule }) => rule === 'rgaa/1.1-image-alt')
    expect(finding).toMatchObject({
      location: { file: 'a.html', line: 2, column: 7 },
      subject: 'https://www.exemple-sur-isere.example/a body > main > img',
      details: { page: 'https://www.exemple-sur-isere.example/a', selector: 'body > main > img', criterion: '1.1', test: '1.1.1', wcag: ['1.1.1'], html: '<img src="a.png">' },
    })
  })

  it('gives every finding the same keys', () => {
    const { findings } = checkHtml('<html><p>Bonjour<img src="a.png">', { url: 'https://www.exemple-sur-isere.example/' })
    expect(findings.length).toBeGreaterThan(3)
    for (const { details = {} } of findings) expect(Object.keys(details)).toEqual(expect.arrayContaining(['page', 'selector', 'criterion', 'test', 'wcag']))
  })

  it('proves no absence where scripts may add something', () => {
    const { pages } = checkHtml(good.replace('</body>', '<script src="a.js"></script></body>'))
    expect(Object.values(pages[0]?.criteria ?? {}).filter(({ verdict }) => verdict === 'NA')).toEqual([])
  })

  it.each([
    ['11.2.2', '<input aria-label="Nom">', '<input title="Nom">'],
    ['11.2.3', '<input title="Nom">', '<input aria-label="Nom">'],
    ['11.2.4', '<input title="Nom">', '<input aria-labelledby="b"><span id="b">Nom</span>'],
    ['4.1.1', '<audio controls></audio>', '<audio controls src="a.mp3"></audio>'],
    ['4.3.1', '<video controls><source></video>', '<video controls><source src="a.mp4"></video>'],
    ['6.1.2', '<a href="/a">Agenda</a>', '<a href="/a"><img src="a.png" alt="Agenda"></a>'],
    ['6.1.4', '<a href="/a"><img src="a.png" alt="Agenda"></a>', '<a href="/a"><svg role="img" aria-label="Agenda"></svg></a>'],
    ['7.4.1', '<p>Texte</p>', '<form><label for="l">Langue</label> <select id="l"><option>Français</option></select></form>'],
    ['8.8.1', '<p>Texte</p>', '<p lang="en">Text</p>'],
    ['13.1.1', '<meta http-equiv="refresh" content="0; url=/b">', '<meta http-equiv="refresh" content="30">'],
    ['13.1.2', '<meta http-equiv="refresh" content="30">', '<meta http-equiv="refresh" content="0; url=/b">'],
  ] as const)('calls test %s not applicable without its subject, and never with it', (test, without, subject) => {
    const verdict = (body: string): string | undefined => checkHtml(good.replace('<h1>', `${body}<h1>`)).pages[0]?.criteria[criterionOf(test).id].tests[test]
    expect(verdict(without)).toBe('NA')
    expect(verdict(subject)).not.toBe('NA')
  })

  it('names the element of an error in the source', () => {
    const { findings } = checkHtml(good.replace('<h1>', '<p id="a">Agenda</strong></p><h1>'))
    expect(findings.find(({ rule }) => rule === 'rgaa/8.2-source-errors')?.details?.['selector']).toBe('#a')
  })

  it.each(['https://example.org', 'https://example.org/', 'https://example.org/index.html', 'https://example.org/accueil'])('takes %s for a home page', (url) => {
    expect(checkHtml(good, { url }).settings).toMatchObject({ home: true })
  })

  it.each(['https://example.org/contact', 'file:///tmp/index.html', ''])('does not take %j for one', (url) => {
    expect(checkHtml(good, { url }).settings).toMatchObject({ home: false })
  })
})
