import type { CaseRow } from '../model.ts'

export const THEME_06: readonly CaseRow[] = [
  { id: '6.1.1-needs-human-1', test: '6.1.1', kind: 'needs-human', expected: 'needs-human', title: 'Un lien vague', body: '<p>Le budget est voté. <a href="/budget">Cliquez ici</a></p>' },
  { id: '6.1.1-passed-1', test: '6.1.1', kind: 'passed', expected: 'untested', title: 'Un lien qui dit où il mène', body: '<p><a href="/budget">Lire le budget de la ville</a></p>' },
  { id: '6.1.1-needs-human-2', test: '6.1.1', kind: 'needs-human', expected: 'needs-human', title: 'Deux liens de même nom', body: '<p><a href="/a">Compte rendu</a></p><p><a href="/b">Compte rendu</a></p>' },
  { id: '6.2.1-failed-1', test: '6.2.1', kind: 'failed', expected: 'NC', title: 'Un lien vide', body: '<p><a href="/budget"></a></p>' },
  { id: '6.2.1-passed-1', test: '6.2.1', kind: 'passed', expected: 'no-defect-found', title: 'Un lien nommé', body: '<p><a href="/budget">Le budget</a></p>' },
]
