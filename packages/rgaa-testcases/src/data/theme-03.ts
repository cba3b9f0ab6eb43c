import type { CaseRow } from '../model.ts'

export const THEME_03: readonly CaseRow[] = [
  { id: '3.1.2-needs-human-1', test: '3.1.2', kind: 'needs-human', expected: 'needs-human', title: 'Une consigne par la couleur', body: '<p>Les champs en rouge sont obligatoires.</p>' },
  { id: '3.2.1-failed-1', test: '3.2.1', kind: 'failed', expected: 'NC', title: 'Un texte pâle', body: '<p style="color:#aaa;background:#fff">Horaires d’été</p>' },
  { id: '3.2.1-passed-1', test: '3.2.1', kind: 'passed', expected: 'untested', title: 'Un texte bien contrasté', body: '<p style="color:#222;background:#fff">Horaires d’été</p>' },
  { id: '3.2.1-failed-2', test: '3.2.1', kind: 'failed', expected: 'NC', title: 'Un lien qui pâlit au survol', body: '<style>.pale:hover{color:#ccc}</style><p><a class="pale" href="/agenda">Voir l’agenda du mois</a></p>' },
  { id: '3.2.2-failed-1', test: '3.2.2', kind: 'failed', expected: 'NC', title: 'Un petit texte gras et pâle', body: '<p style="color:#aaa;background:#fff;font-weight:bold">Horaires</p>' },
  { id: '3.2.3-failed-1', test: '3.2.3', kind: 'failed', expected: 'NC', title: 'Un grand texte trop pâle', body: '<p style="color:#ccc;background:#fff;font-size:30px">Horaires</p>' },
  { id: '3.2.4-failed-1', test: '3.2.4', kind: 'failed', expected: 'NC', title: 'Un grand texte gras trop pâle', body: '<p style="color:#ccc;background:#fff;font-size:20px;font-weight:bold">Horaires</p>' },
  { id: '3.3.1-failed-1', test: '3.3.1', kind: 'failed', expected: 'NC', title: 'Un champ au contour invisible', body: '<label for="q">Rue</label><input id="q" style="border:1px solid #eee;background:#fff">' },
  { id: '3.3.1-passed-1', test: '3.3.1', kind: 'passed', expected: 'untested', title: 'Un champ au contour net', body: '<label for="q">Rue</label><input id="q" style="border:1px solid #666;background:#fff">' },
]
