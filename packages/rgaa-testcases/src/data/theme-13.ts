import type { CaseRow } from '../model.ts'

export const THEME_13: readonly CaseRow[] = [
  { id: '13.1.1-failed-1', test: '13.1.1', kind: 'failed', expected: 'NC', title: 'Un rechargement automatique', document: '<!doctype html><html lang="fr"><head><meta http-equiv="refresh" content="600"><title>Agenda - Exemple-sur-Isère</title></head><body><main><h1>Agenda</h1></main></body></html>' },
  { id: '13.1.2-failed-1', test: '13.1.2', kind: 'failed', expected: 'NC', title: 'Une redirection après un délai', document: '<!doctype html><html lang="fr"><head><meta http-equiv="refresh" content="600; url=/agenda"><title>Agenda - Exemple-sur-Isère</title></head><body><main><h1>Agenda</h1></main></body></html>' },
  { id: '13.1.2-not-applicable-1', test: '13.1.2', kind: 'not-applicable', expected: 'NA', title: 'Aucune redirection', body: '<p>Texte</p>' },
  { id: '13.2.1-failed-1', test: '13.2.1', kind: 'failed', expected: 'NC', title: 'Une fenêtre qui s’ouvre seule', body: '<script>window.open("about:blank")</script>' },
  { id: '13.5.1-failed-1', test: '13.5.1', kind: 'failed', expected: 'NC', title: 'Un dessin en caractères', body: '<pre>\n /\\_/\\ -----\n( o.o ) =====\n > ^ < +++++</pre>' },
  { id: '13.5.1-needs-human-1', test: '13.5.1', kind: 'needs-human', expected: 'needs-human', title: 'Une émoticône', body: '<p>Bienvenue à tous :-)</p>' },
  { id: '13.8.1-failed-1', test: '13.8.1', kind: 'failed', expected: 'NC', title: 'Un mouvement sans fin', body: '<style>@keyframes glisse{to{transform:translateX(60px)}}.defile{animation:glisse 2s infinite;width:90px}</style><p class="defile">Alerte météo</p>' },
  { id: '13.8.1-needs-human-1', test: '13.8.1', kind: 'needs-human', expected: 'needs-human', title: 'Une vidéo qui démarre seule', body: '<video autoplay muted loop width="200" height="100" src="fond.mp4"></video>' },
  { id: '13.9.1-failed-1', test: '13.9.1', kind: 'failed', expected: 'NC', title: 'Un affichage bloqué en paysage', body: '<style>@media (orientation: portrait){html{transform:rotate(90deg)}}</style><p>Le plan de la ville</p>' },
  { id: '13.11.1-needs-human-1', test: '13.11.1', kind: 'needs-human', expected: 'needs-human', title: 'Une action à l’appui', body: '<button type="button" onmousedown="ouvrir()">Ouvrir</button>' },
]
