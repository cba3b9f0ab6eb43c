import { readFileSync } from 'node:fs'
import type { PageReport } from '@communaux/accessibility'
import { beforeAll, expect, it } from 'vitest'
import { auditSample } from '../scripts/audit-sample.ts'
import { SAMPLE_DIR } from '../src/paths.ts'
import { SAMPLE_SITE } from '../src/sample/town.ts'

/** Which rule says what of which page. Widths in pixels follow the fonts of a machine. */
const said = ({ findings }: PageReport): string[] => [...new Set(findings.map(({ rule, outcome, details }) => `${outcome} ${rule} ${String(details?.['page'])}`))].sort()

let runs: readonly PageReport[]
beforeAll(async () => {
  runs = [await auditSample(), await auditSample(), await auditSample()]
})

it('says the same three times, byte for byte', () => {
  const [first, ...others] = runs.map((report) => JSON.stringify(report))
  expect(others).toEqual([first, first])
})

it('is what the example shows', () => {
  const recorded = JSON.parse(readFileSync(new URL('controle.json', SAMPLE_DIR), 'utf8')) as PageReport
  expect(said(recorded)).toEqual(runs[0] && said(runs[0]))
  expect(recorded.pages).toEqual(runs[0]?.pages)
})

/** The faults that `sample/ATTENDU.md` tells, each with its page, its criterion and the element to blame. */
it.each([
  ['contraste', '', '3.2', 'NC', '.chapo'],
  ['focus qui ne se voit pas', 'demarches.html', '10.7', 'NC', '#contenu'],
  ['champ sans étiquette', 'demarches.html', '11.1', 'NC', 'input'],
  ['fenêtre qui garde le clavier', 'mairie.html', '12.9', 'NC', '#fenetre'],
  ['page plus large que 320 pixels', 'budget.html', '10.11', 'NC', '#contenu'],
  ['PDF sans balises', 'documents.html', '13.3', 'NC', '#contenu'],
  ['vidéo sans sous-titres', 'documents.html', '4.3', 'needs-human', 'video'],
] as const)('finds the planted fault: %s', (_, page, criterion, verdict, selector) => {
  const url = SAMPLE_SITE + page
  expect(runs[0]?.pages.find((one) => one.url === url)?.criteria[criterion].verdict).toBe(verdict)
  expect(runs[0]?.findings.find(({ details }) => details?.['page'] === url && details['criterion'] === criterion && String(details['selector']).includes(selector))).toBeDefined()
})

it('finds no other defect, and none on the clean pages', () => {
  const defects = runs[0]?.pages.map(({ url, criteria }) => [url.replace(SAMPLE_SITE, ''), Object.entries(criteria).filter(([, { verdict }]) => verdict === 'NC').map(([id]) => id)])
  expect(defects).toEqual([['', ['3.2']], ['accessibilite.html', []], ['mairie.html', ['12.9']], ['mentions-legales.html', []], ['demarches.html', ['10.7', '11.1']], ['budget.html', ['10.11']], ['documents.html', ['13.3']]])
})

it('cannot judge the page that never answers', async () => {
  const { findings, pages } = await auditSample(['carte.html'], 2_000)
  expect(findings).toMatchObject([{ rule: 'accessibility/page-unreachable', outcome: 'unknown', because: 'unreachable', subject: `${SAMPLE_SITE}carte.html` }])
  expect(new Set(Object.values(pages[0]?.criteria ?? {}).map(({ verdict }) => verdict))).toEqual(new Set(['untested']))
})
