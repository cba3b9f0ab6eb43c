import type { CaseRow } from '../model.ts'

export const THEME_07: readonly CaseRow[] = [
  { id: '7.1.1-failed-1', test: '7.1.1', kind: 'failed', expected: 'NC', title: 'Un élément qui réagit au clic sans rôle', body: '<div onclick="ouvrir()">Ouvrir le plan</div>' },
  { id: '7.1.1-failed-2', test: '7.1.1', kind: 'failed', expected: 'NC', title: 'Un rôle qui n’existe pas', body: '<div role="bouton">Ouvrir</div>' },
  { id: '7.1.1-not-applicable-1', test: '7.1.1', kind: 'not-applicable', expected: 'NA', title: 'Aucun script', body: '<p>Texte</p>' },
  { id: '7.1.3-needs-human-1', test: '7.1.3', kind: 'needs-human', expected: 'needs-human', title: 'Un lien qui agit', body: '<p><a href="javascript:ouvrir()">Ouvrir le plan</a></p>' },
  { id: '7.3.1-failed-1', test: '7.3.1', kind: 'failed', expected: 'NC', title: 'Un composant hors du clavier', body: '<div role="button" onclick="ouvrir()">Ouvrir le plan</div>' },
  { id: '7.3.1-passed-1', test: '7.3.1', kind: 'passed', expected: 'untested', title: 'Un bouton', body: '<button type="button" onclick="ouvrir()">Ouvrir le plan</button>' },
  { id: '7.3.2-failed-1', test: '7.3.2', kind: 'failed', expected: 'NC', title: 'Un script qui retire le focus', body: '<p><a href="/plan" onfocus="this.blur()">Le plan</a></p>' },
  { id: '7.4.1-failed-1', test: '7.4.1', kind: 'failed', expected: 'NC', title: 'Une liste qui change de page', body: '<label for="quartier">Quartier</label><select id="quartier" onchange="location.href=this.value"><option>Nord</option></select>' },
  { id: '7.4.1-passed-1', test: '7.4.1', kind: 'passed', expected: 'untested', title: 'Une liste avec son bouton', body: '<form onsubmit="noter()"><label for="quartier">Quartier</label><select id="quartier"><option>Nord</option></select><button>Aller au quartier</button></form>' },
]
