import type { CaseRow } from '../model.ts'

export const THEME_10: readonly CaseRow[] = [
  { id: '10.1.1-failed-1', test: '10.1.1', kind: 'failed', expected: 'NC', title: 'Une balise de mise en forme', body: '<center>Bienvenue</center>' },
  { id: '10.1.1-passed-1', test: '10.1.1', kind: 'passed', expected: 'no-defect-found', title: 'Rien que du texte', body: '<p>Bienvenue</p>' },
  { id: '10.1.2-failed-1', test: '10.1.2', kind: 'failed', expected: 'NC', title: 'Un attribut de mise en forme', body: '<p align="center">Bienvenue</p>' },
  { id: '10.1.3-failed-1', test: '10.1.3', kind: 'failed', expected: 'NC', title: 'Des lettres espacées', body: '<p>B I E N V E N U E</p>' },
  { id: '10.2.1-needs-human-1', test: '10.2.1', kind: 'needs-human', expected: 'needs-human', title: 'Un mot écrit par la feuille de style', body: '<style>.statut::after{content:"ouvert"}</style><p class="statut">Le service est </p>' },
  { id: '10.4.1-failed-1', test: '10.4.1', kind: 'failed', expected: 'NC', title: 'Un bloc qui coupe son texte à 200 %', body: '<div style="height:22vh;overflow:hidden;width:300px">Le conseil municipal se réunit ce soir à la mairie. Le conseil municipal se réunit ce soir à la mairie. Le conseil municipal se réunit ce soir à la mairie. Le conseil municipal se réunit ce soir à la mairie. Le conseil municipal se réunit ce soir à la mairie. </div>' },
  { id: '10.4.2-failed-1', test: '10.4.2', kind: 'failed', expected: 'NC', title: 'Un agrandissement interdit', document: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width, user-scalable=no"><title>Agenda - Exemple-sur-Isère</title></head><body><main><h1>Agenda</h1></main></body></html>' },
  { id: '10.5.1-needs-human-1', test: '10.5.1', kind: 'needs-human', expected: 'needs-human', title: 'Une couleur de texte sans fond', document: '<!doctype html><html lang="fr"><head><title>Agenda - Exemple-sur-Isère</title></head><body><main><h1 style="color:#333">Agenda</h1></main></body></html>' },
  { id: '10.6.1-failed-1', test: '10.6.1', kind: 'failed', expected: 'NC', title: 'Un lien signalé par la couleur seule', body: '<p style="color:#000;background:#fff">Voir les horaires et les tarifs de <a href="/p" style="color:#113;text-decoration:none">la piscine</a> pendant tout l’été.</p>' },
  { id: '10.7.1-failed-1', test: '10.7.1', kind: 'failed', expected: 'NC', title: 'Un focus invisible', body: '<style>.muet:focus{outline:none}</style><p><a class="muet" href="/plan">Le plan de la ville</a></p>' },
  { id: '10.7.1-passed-1', test: '10.7.1', kind: 'passed', expected: 'untested', title: 'Un focus visible', body: '<p><a href="/plan">Le plan de la ville</a></p>' },
  { id: '10.8.1-failed-1', test: '10.8.1', kind: 'failed', expected: 'NC', title: 'Un contenu caché qui prend le focus', body: '<div aria-hidden="true"><a href="/plan">Le plan</a></div>' },
  { id: '10.9.1-needs-human-1', test: '10.9.1', kind: 'needs-human', expected: 'needs-human', title: 'Une consigne par la position', body: '<p>Utilisez le menu de gauche.</p>' },
  { id: '10.11.1-failed-1', test: '10.11.1', kind: 'failed', expected: 'NC', title: 'Un bloc trop large', body: '<div style="width:700px;background:#eee">Le plan de circulation</div>' },
  { id: '10.11.1-passed-1', test: '10.11.1', kind: 'passed', expected: 'untested', title: 'Un bloc qui se replie', body: '<div style="max-width:700px;background:#eee">Le plan de circulation</div>' },
  { id: '10.12.1-failed-1', test: '10.12.1', kind: 'failed', expected: 'NC', title: 'Un bloc qui coupe un texte espacé', body: '<div style="height:20px;overflow:hidden;width:170px;line-height:1.2">Le plan de la ville</div>' },
  { id: '10.12.1-passed-1', test: '10.12.1', kind: 'passed', expected: 'untested', title: 'Un bloc qui suit son texte', body: '<div style="width:170px">Le plan de la ville</div>' },
  { id: '10.14.1-failed-1', test: '10.14.1', kind: 'failed', expected: 'NC', title: 'Un contenu au survol seulement', body: '<style>.menu ul{display:none}.menu:hover ul{display:block}</style><div class="menu">Services<ul><li>État civil</li></ul></div>' },
  { id: '10.14.1-passed-1', test: '10.14.1', kind: 'passed', expected: 'untested', title: 'Un contenu au survol et au focus', body: '<style>.menu ul{display:none}.menu:hover ul{display:block}.menu:focus-within ul{display:block}</style><div class="menu"><a href="/s">Services</a><ul><li>État civil</li></ul></div>' },
]
