import type { CaseRow } from '../model.ts'

export const THEME_02: readonly CaseRow[] = [
  { id: '2.1.1-failed-1', test: '2.1.1', kind: 'failed', expected: 'NC', title: 'Un cadre sans titre', body: '<iframe src="about:blank"></iframe>' },
  { id: '2.1.1-passed-1', test: '2.1.1', kind: 'passed', expected: 'no-defect-found', title: 'Un cadre titré', body: '<iframe src="about:blank" title="Carte des écoles"></iframe>' },
  { id: '2.1.1-not-applicable-1', test: '2.1.1', kind: 'not-applicable', expected: 'NA', title: 'Aucun cadre', body: '<p>Texte</p>' },
  { id: '2.2.1-failed-1', test: '2.2.1', kind: 'failed', expected: 'NC', title: 'Un titre de cadre vide de sens', body: '<iframe src="about:blank" title="iframe"></iframe>' },
  { id: '2.2.1-passed-1', test: '2.2.1', kind: 'passed', expected: 'untested', title: 'Un titre de cadre qui dit', body: '<iframe src="about:blank" title="Carte des écoles"></iframe>' },
]
