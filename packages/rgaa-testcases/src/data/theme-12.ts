import type { CaseRow } from '../model.ts'

export const THEME_12: readonly CaseRow[] = [
  { id: '12.7.1-needs-human-1', test: '12.7.1', kind: 'needs-human', expected: 'needs-human', title: 'Pas de lien d’évitement', document: '<!doctype html><html lang="fr"><head><title>Agenda - Exemple-sur-Isère</title></head><body><nav aria-label="Principal"><a href="/a">Agenda</a> <a href="/b">Budget</a> <a href="/c">Contact</a></nav><main><h1>Agenda</h1></main></body></html>' },
  { id: '12.7.2-failed-1', test: '12.7.2', kind: 'failed', expected: 'NC', title: 'Un lien d’évitement qui ne mène nulle part', document: '<!doctype html><html lang="fr"><head><title>Agenda - Exemple-sur-Isère</title></head><body><a href="#contenu">Aller au contenu</a><nav aria-label="Principal"><a href="/a">Agenda</a></nav><main><h1>Agenda</h1></main></body></html>' },
  { id: '12.8.1-failed-1', test: '12.8.1', kind: 'failed', expected: 'NC', title: 'Un ordre de tabulation forcé', body: '<p><a href="/a">Agenda</a> <a href="/b" tabindex="1">Budget</a></p>' },
  { id: '12.9.1-failed-1', test: '12.9.1', kind: 'failed', expected: 'NC', title: 'Un piège au clavier', body: '<button type="button" id="piege">Ouvrir</button><p><a href="/b">Budget</a></p><script>document.getElementById("piege").addEventListener("keydown",(e)=>{if(e.key==="Tab")e.preventDefault()})</script>' },
  { id: '12.9.1-passed-1', test: '12.9.1', kind: 'passed', expected: 'untested', title: 'Un clavier libre', body: '<p><a href="/a">Agenda</a> <a href="/b">Budget</a></p>' },
]
