import type { CaseRow } from '../model.ts'

export const THEME_09: readonly CaseRow[] = [
  { id: '9.1.1-needs-human-1', test: '9.1.1', kind: 'needs-human', expected: 'needs-human', title: 'Un niveau de titre sauté', body: '<h4>Horaires</h4><p>De 8 h à 12 h.</p>' },
  { id: '9.1.2-failed-1', test: '9.1.2', kind: 'failed', expected: 'NC', title: 'Un titre vide', body: '<h2></h2><p>De 8 h à 12 h.</p>' },
  { id: '9.1.3-needs-human-1', test: '9.1.3', kind: 'needs-human', expected: 'needs-human', title: 'Un faux titre', body: '<p><b>Horaires d’ouverture</b></p><p>La mairie est ouverte de 8 h à 12 h.</p>' },
  { id: '9.2.1-failed-1', test: '9.2.1', kind: 'failed', expected: 'NC', title: 'Pas de zone principale', document: '<!doctype html><html lang="fr"><head><title>Agenda - Exemple-sur-Isère</title></head><body><header>Ville</header><div><h1>Agenda</h1></div></body></html>' },
  { id: '9.2.1-passed-1', test: '9.2.1', kind: 'passed', expected: 'untested', title: 'Une zone principale', body: '<p>Texte</p>' },
  { id: '9.3.1-failed-1', test: '9.3.1', kind: 'failed', expected: 'NC', title: 'Une fausse liste', body: '<p>- le lundi<br>- le mardi<br>- le jeudi</p>' },
  { id: '9.3.1-failed-2', test: '9.3.1', kind: 'failed', expected: 'NC', title: 'Un élément de liste hors liste', body: '<div><li>Lundi</li></div>' },
  { id: '9.3.1-passed-1', test: '9.3.1', kind: 'passed', expected: 'untested', title: 'Une vraie liste', body: '<ul><li>Lundi</li><li>Mardi</li></ul>' },
  { id: '9.3.2-failed-1', test: '9.3.2', kind: 'failed', expected: 'NC', title: 'Une fausse liste numérotée', body: '<p>1. Remplir<br>2. Signer<br>3. Envoyer</p>' },
  { id: '9.3.3-failed-1', test: '9.3.3', kind: 'failed', expected: 'NC', title: 'Un terme hors de sa liste', body: '<div><dt>Mairie</dt></div>' },
  { id: '9.4.1-needs-human-1', test: '9.4.1', kind: 'needs-human', expected: 'needs-human', title: 'Une citation non balisée', body: '<p>« Nous avons planté trois cents arbres dans la ville cette année », dit la maire.</p>' },
]
