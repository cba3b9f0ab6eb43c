import type { CaseRow } from '../model.ts'

export const THEME_05: readonly CaseRow[] = [
  { id: '5.1.1-needs-human-1', test: '5.1.1', kind: 'needs-human', expected: 'needs-human', title: 'Un tableau complexe sans résumé', body: '<table><tr><th colspan="2">Hiver</th><th colspan="2">Été</th></tr><tr><td>8 h</td><td>9 h</td><td>7 h</td><td>8 h</td></tr></table>' },
  { id: '5.3.1-failed-1', test: '5.3.1', kind: 'failed', expected: 'NC', title: 'Un tableau qui place des titres', body: '<table><tr><td><h2>Agenda</h2></td><td><ul><li>Marché</li></ul></td></tr></table>' },
  { id: '5.3.1-passed-1', test: '5.3.1', kind: 'passed', expected: 'untested', title: 'Un tableau déclaré de mise en forme', body: '<table role="presentation"><tr><td>Agenda</td><td>Marché</td></tr></table>' },
  { id: '5.3.1-not-applicable-1', test: '5.3.1', kind: 'not-applicable', expected: 'NA', title: 'Aucun tableau', body: '<p>Texte</p>' },
  { id: '5.6.1-failed-1', test: '5.6.1', kind: 'failed', expected: 'NC', title: 'Des en-têtes qui ne sont qu’en gras', body: '<table><tr><td><b>Jour</b></td><td><b>Heure</b></td></tr><tr><td>Lundi</td><td>8 h</td></tr></table>' },
  { id: '5.6.1-needs-human-1', test: '5.6.1', kind: 'needs-human', expected: 'needs-human', title: 'Un tableau sans en-têtes', body: '<table><tr><td>Lundi</td><td>8 h</td></tr><tr><td>Mardi</td><td>9 h</td></tr></table>' },
  { id: '5.6.1-passed-1', test: '5.6.1', kind: 'passed', expected: 'untested', title: 'Des en-têtes balisés', body: '<table><caption>Horaires</caption><tr><th scope="col">Jour</th><th scope="col">Heure</th></tr><tr><td>Lundi</td><td>8 h</td></tr></table>' },
  { id: '5.7.1-needs-human-1', test: '5.7.1', kind: 'needs-human', expected: 'needs-human', title: 'Des en-têtes sans portée', body: '<table><caption>Horaires</caption><tr><td></td><th>Hiver</th></tr><tr><th>Lundi</th><td>8 h</td></tr></table>' },
  { id: '5.7.4-failed-1', test: '5.7.4', kind: 'failed', expected: 'NC', title: 'Un attribut « headers » qui ne mène à rien', body: '<table><caption>Horaires</caption><tr><th id="j">Jour</th><th id="h">Heure</th></tr><tr><td headers="j">Lundi</td><td headers="x">8 h</td></tr></table>' },
  { id: '5.8.1-failed-1', test: '5.8.1', kind: 'failed', expected: 'NC', title: 'Un tableau de mise en forme avec des en-têtes', body: '<table role="presentation"><tr><th>Agenda</th></tr><tr><td>Marché</td></tr></table>' },
  { id: '5.8.1-passed-1', test: '5.8.1', kind: 'passed', expected: 'untested', title: 'Un tableau de mise en forme tout simple', body: '<table role="presentation"><tr><td>Agenda</td></tr></table>' },
]
